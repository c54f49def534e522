//! Operations: customer portal, customers.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    CustomerEmailUpdateRequest, CustomerEmailUpdateVerifyRequest,
    CustomerPaymentMethodConfirm, CustomerPaymentMethodCreate,
    CustomerPortalCustomerUpdate,
};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:customers:get",
        method: "GET",
        path: "/v1/customer-portal/customers/me",
        call: get,
    },
    Operation {
        id: "customer_portal:customers:update",
        method: "PATCH",
        path: "/v1/customer-portal/customers/me",
        call: update,
    },
    Operation {
        id: "customer_portal:customers:check_email_update",
        method: "GET",
        path: "/v1/customer-portal/customers/me/email-update/check",
        call: check_email_update,
    },
    Operation {
        id: "customer_portal:customers:request_email_update",
        method: "POST",
        path: "/v1/customer-portal/customers/me/email-update/request",
        call: request_email_update,
    },
    Operation {
        id: "customer_portal:customers:verify_email_update",
        method: "POST",
        path: "/v1/customer-portal/customers/me/email-update/verify",
        call: verify_email_update,
    },
    Operation {
        id: "customer_portal:customers:list_payment_methods",
        method: "GET",
        path: "/v1/customer-portal/customers/me/payment-methods",
        call: list_payment_methods,
    },
    Operation {
        id: "customer_portal:customers:add_payment_method",
        method: "POST",
        path: "/v1/customer-portal/customers/me/payment-methods",
        call: add_payment_method,
    },
    Operation {
        id: "customer_portal:customers:confirm_payment_method",
        method: "POST",
        path: "/v1/customer-portal/customers/me/payment-methods/confirm",
        call: confirm_payment_method,
    },
    Operation {
        id: "customer_portal:customers:delete_payment_method",
        method: "DELETE",
        path: "/v1/customer-portal/customers/me/payment-methods/{id}",
        call: delete_payment_method,
    },
];

fn get(client: &Client, _: &mut Arguments) -> Outcome {
    let call = client.customer_portal().customers().get();
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .customers()
        .update(arguments.body::<CustomerPortalCustomerUpdate>()?);
    answer::json(call.send_response())
}

fn check_email_update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .customers()
        .check_email_update(arguments.required::<String>(Place::Query, "token")?);
    answer::empty(call.send_response())
}

fn request_email_update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .customers()
        .request_email_update(arguments.body::<CustomerEmailUpdateRequest>()?);
    answer::json(call.send_response())
}

fn verify_email_update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .customers()
        .verify_email_update(arguments.body::<CustomerEmailUpdateVerifyRequest>()?);
    answer::json(call.send_response())
}

fn list_payment_methods(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().customers().list_payment_methods();
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn add_payment_method(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .customers()
        .add_payment_method(arguments.body::<CustomerPaymentMethodCreate>()?);
    answer::json(call.send_response())
}

fn confirm_payment_method(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .customers()
        .confirm_payment_method(arguments.body::<CustomerPaymentMethodConfirm>()?);
    answer::json(call.send_response())
}

fn delete_payment_method(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .customers()
        .delete_payment_method(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::empty(call.send_response())
}
