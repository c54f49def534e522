//! Operations: benefits.

use uuid::Uuid;

use sdk::Client;
use sdk::models::{
    BenefitCreate, BenefitSortProperty, BenefitType, BenefitUpdate, MetadataFilter,
};
use sdk::runtime::json::OneOrMany;

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "benefits:list",
        method: "GET",
        path: "/v1/benefits/",
        call: list,
    },
    Operation {
        id: "benefits:create",
        method: "POST",
        path: "/v1/benefits/",
        call: create,
    },
    Operation {
        id: "benefits:get",
        method: "GET",
        path: "/v1/benefits/{id}",
        call: get,
    },
    Operation {
        id: "benefits:delete",
        method: "DELETE",
        path: "/v1/benefits/{id}",
        call: delete,
    },
    Operation {
        id: "benefits:update",
        method: "PATCH",
        path: "/v1/benefits/{id}",
        call: update,
    },
    Operation {
        id: "benefits:files",
        method: "GET",
        path: "/v1/benefits/{id}/files",
        call: files,
    },
    Operation {
        id: "benefits:grants",
        method: "GET",
        path: "/v1/benefits/{id}/grants",
        call: grants,
    },
];

fn list(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.benefits().list();
    let call = arguments
        .set(
            call,
            Place::Query,
            "organization_id",
            |call, value: OneOrMany<Uuid>| call.organization_id(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "type",
            |call, value: OneOrMany<BenefitType>| call.type_(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "id", |call, value: OneOrMany<Uuid>| call.id(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "exclude_id",
            |call, value: OneOrMany<Uuid>| call.exclude_id(value),
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
            |call, value: Vec<BenefitSortProperty>| call.sorting(value),
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
    let call = client.benefits().create(arguments.body::<BenefitCreate>()?);
    answer::json(call.send_response())
}

fn get(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.benefits().get(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::json(call.send_response())
}

fn delete(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.benefits().delete(arguments.required::<Uuid>(Place::Path, "id")?);
    answer::empty(call.send_response())
}

fn update(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .benefits()
        .update(
            arguments.required::<Uuid>(Place::Path, "id")?,
            arguments.body::<BenefitUpdate>()?,
        );
    answer::json(call.send_response())
}

fn files(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.benefits().files(arguments.required::<Uuid>(Place::Path, "id")?);
    let call = arguments
        .set(call, Place::Query, "page", |call, value: i64| call.page(value))?;
    let call = arguments
        .set(call, Place::Query, "limit", |call, value: i64| call.limit(value))?;
    answer::json(call.send_response())
}

fn grants(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.benefits().grants(arguments.required::<Uuid>(Place::Path, "id")?);
    let call = arguments
        .set(
            call,
            Place::Query,
            "is_granted",
            |call, value: bool| call.is_granted(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "customer_id",
            |call, value: OneOrMany<Uuid>| call.customer_id(value),
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
    answer::json(call.send_response())
}
