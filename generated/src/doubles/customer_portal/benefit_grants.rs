//! The service `BenefitGrants` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, json_body, json_response, no_body,
};
use crate::models::{
    CustomerBenefitGrant, CustomerBenefitGrantPage, CustomerBenefitGrantUpdate,
};

/// The service `BenefitGrants` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct BenefitGrants<'a> {
    mock: &'a Mock,
}

impl<'a> BenefitGrants<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/customer-portal/benefit-grants/`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn list(&self) -> MockList<(), CustomerBenefitGrantPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "customer_portal:benefit-grants:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("CustomerBenefitGrantPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `GET /v1/customer-portal/benefit-grants/{id}`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn get(&self) -> MockOperation<(), CustomerBenefitGrant> {
        self.mock
            .operation(Shape {
                id: "customer_portal:benefit-grants:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/customer-portal/benefit-grants/{id}`, to set up its responses and to inspect
    /// the calls that it received.
    pub fn update(
        &self,
    ) -> MockOperation<CustomerBenefitGrantUpdate, CustomerBenefitGrant> {
        self.mock
            .operation(Shape {
                id: "customer_portal:benefit-grants:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
