//! The service `LicenseKeys` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body,
};
use crate::models::{
    LicenseKeyActivate, LicenseKeyActivationRead, LicenseKeyDeactivate, LicenseKeyRead,
    LicenseKeyReadPage, LicenseKeyUpdate, LicenseKeyValidate, LicenseKeyWithActivations,
    ValidatedLicenseKey,
};

/// The service `LicenseKeys` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct LicenseKeys<'a> {
    mock: &'a Mock,
}

impl<'a> LicenseKeys<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/license-keys/`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list(&self) -> MockList<(), LicenseKeyReadPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "license_keys:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("LicenseKeyReadPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/license-keys/activate`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn activate(
        &self,
    ) -> MockOperation<LicenseKeyActivate, LicenseKeyActivationRead> {
        self.mock
            .operation(Shape {
                id: "license_keys:activate",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/license-keys/deactivate`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn deactivate(&self) -> MockOperation<LicenseKeyDeactivate, ()> {
        self.mock
            .operation(Shape {
                id: "license_keys:deactivate",
                status: 204,
                media_type: "",
                accepts: &["application/json"],
                read: json_body,
                write: empty_response,
            })
    }

    /// Returns `POST /v1/license-keys/validate`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn validate(&self) -> MockOperation<LicenseKeyValidate, ValidatedLicenseKey> {
        self.mock
            .operation(Shape {
                id: "license_keys:validate",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/license-keys/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn get(&self) -> MockOperation<(), LicenseKeyWithActivations> {
        self.mock
            .operation(Shape {
                id: "license_keys:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PATCH /v1/license-keys/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<LicenseKeyUpdate, LicenseKeyRead> {
        self.mock
            .operation(Shape {
                id: "license_keys:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/license-keys/{id}/activations/{activation_id}`, to set up its responses and to
    /// inspect the calls that it received.
    pub fn get_activation(&self) -> MockOperation<(), LicenseKeyActivationRead> {
        self.mock
            .operation(Shape {
                id: "license_keys:get_activation",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/license-keys/{id}/rotate`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn rotate(&self) -> MockOperation<(), LicenseKeyRead> {
        self.mock
            .operation(Shape {
                id: "license_keys:rotate",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
