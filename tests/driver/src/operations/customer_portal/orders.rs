//! Operations: customer portal, orders.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    CustomerOrderConfirmPayment, CustomerOrderSortProperty, CustomerOrderUpdate,
    ProductBillingType,
};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:orders:list",
        method: "GET",
        path: "/v1/customer-portal/orders/",
        call: list,
    },
    Operation {
        id: "customer_portal:orders:get",
        method: "GET",
        path: "/v1/customer-portal/orders/{id}",
        call: get,
    },
    Operation {
        id: "customer_portal:orders:update",
        method: "PATCH",
        path: "/v1/customer-portal/orders/{id}",
        call: update,
    },
    Operation {
        id: "customer_portal:orders:confirm_retry_payment",
        method: "POST",
        path: "/v1/customer-portal/orders/{id}/confirm-payment",
        call: confirm_retry_payment,
    },
    Operation {
        id: "customer_portal:orders:invoice",
        method: "GET",
        path: "/v1/customer-portal/orders/{id}/invoice",
        call: invoice,
    },
    Operation {
        id: "customer_portal:orders:generate_invoice",
        method: "POST",
        path: "/v1/customer-portal/orders/{id}/invoice",
        call: generate_invoice,
    },
    Operation {
        id: "customer_portal:orders:get_payment_status",
        method: "GET",
        path: "/v1/customer-portal/orders/{id}/payment-status",
        call: get_payment_status,
    },
    Operation {
        id: "customer_portal:orders:receipt",
        method: "GET",
        path: "/v1/customer-portal/orders/{id}/receipt",
        call: receipt,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().orders().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "product_id",
            |call, value: OneOrMany<Uuid>| call.product_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "product_billing_type",
            |call, value: OneOrMany<ProductBillingType>| call.product_billing_type(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "subscription_id",
            |call, value: OneOrMany<Uuid>| call.subscription_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "query", |call, value: String| call.query(value))?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sorting",
            |call, value: Vec<CustomerOrderSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .orders()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .orders()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<CustomerOrderUpdate>()?,
        );
    answer::json(call.send_response())
}

fn confirm_retry_payment(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .orders()
        .confirm_retry_payment(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<CustomerOrderConfirmPayment>()?,
        );
    answer::json(call.send_response())
}

fn invoice(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .orders()
        .invoice(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn generate_invoice(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .orders()
        .generate_invoice(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn get_payment_status(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .orders()
        .get_payment_status(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn receipt(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .orders()
        .receipt(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}
