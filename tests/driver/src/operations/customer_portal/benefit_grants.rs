//! Operations: customer portal, benefit grants.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    BenefitType, CustomerBenefitGrantSortProperty, CustomerBenefitGrantUpdate,
};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "customer_portal:benefit-grants:list",
        method: "GET",
        path: "/v1/customer-portal/benefit-grants/",
        call: list,
    },
    Operation {
        id: "customer_portal:benefit-grants:get",
        method: "GET",
        path: "/v1/customer-portal/benefit-grants/{id}",
        call: get,
    },
    Operation {
        id: "customer_portal:benefit-grants:update",
        method: "PATCH",
        path: "/v1/customer-portal/benefit-grants/{id}",
        call: update,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.customer_portal().benefit_grants().list();
    let call = arguments
        .set(call, Place::Query, "query", |call, value: String| call.query(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "type",
            |call, value: OneOrMany<BenefitType>| call.type_(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "benefit_id",
            |call, value: OneOrMany<Uuid>| call.benefit_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "checkout_id",
            |call, value: OneOrMany<Uuid>| call.checkout_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "order_id",
            |call, value: OneOrMany<Uuid>| call.order_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "subscription_id",
            |call, value: OneOrMany<Uuid>| call.subscription_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "member_id",
            |call, value: OneOrMany<Uuid>| call.member_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sorting",
            |call, value: Vec<CustomerBenefitGrantSortProperty>| call.sorting(value),
        )?;
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .benefit_grants()
        .get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .customer_portal()
        .benefit_grants()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<CustomerBenefitGrantUpdate>()?,
        );
    answer::json(call.send_response())
}
