//! Operations: products.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    MetadataFilter, ProductBenefitsUpdate, ProductCreate, ProductSortProperty,
    ProductUpdate, ProductVisibility,
};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "products:list",
        method: "GET",
        path: "/v1/products/",
        call: list,
    },
    Operation {
        id: "products:create",
        method: "POST",
        path: "/v1/products/",
        call: create,
    },
    Operation {
        id: "products:get",
        method: "GET",
        path: "/v1/products/{id}",
        call: get,
    },
    Operation {
        id: "products:update",
        method: "PATCH",
        path: "/v1/products/{id}",
        call: update,
    },
    Operation {
        id: "products:update_benefits",
        method: "POST",
        path: "/v1/products/{id}/benefits",
        call: update_benefits,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.products().list();
    let call = arguments
        .set(call, Place::Query, "id", |call, value: OneOrMany<Uuid>| call.id(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "query", |call, value: String| call.query(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "is_archived",
            |call, value: bool| call.is_archived(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "is_recurring",
            |call, value: bool| call.is_recurring(value),
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
            "visibility",
            |call, value: Vec<ProductVisibility>| call.visibility(value),
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
            |call, value: Vec<ProductSortProperty>| call.sorting(value),
        )?;
    let call = arguments
        .set_each(
            call,
            "metadata",
            |call, key, value: MetadataFilter| call.metadata(key, value),
        )?;
    answer::json(call.send_response())
}

fn create(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.products().create(arguments.body::<ProductCreate>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.products().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .products()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<ProductUpdate>()?,
        );
    answer::json(call.send_response())
}

fn update_benefits(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .products()
        .update_benefits(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<ProductBenefitsUpdate>()?,
        );
    answer::json(call.send_response())
}
