//! The service `Clients` of a mock.

use crate::mock::{
    Mock, MockOperation, Shape, empty_response, json_body, json_response, no_body,
};
use crate::models::{
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
};

/// The service `Clients` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Clients<'a> {
    mock: &'a Mock,
}

impl<'a> Clients<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `POST /v1/oauth2/register`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create(
        &self,
    ) -> MockOperation<OAuth2ClientConfiguration, OAuth2ClientInformation> {
        self.mock
            .operation(Shape {
                id: "oauth2:clients:oauth2:create_client",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/oauth2/register/{client_id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn get(&self) -> MockOperation<(), OAuth2ClientInformation> {
        self.mock
            .operation(Shape {
                id: "oauth2:clients:oauth2:get_client",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `PUT /v1/oauth2/register/{client_id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn update(
        &self,
    ) -> MockOperation<OAuth2ClientConfigurationUpdate, OAuth2ClientInformation> {
        self.mock
            .operation(Shape {
                id: "oauth2:clients:oauth2:update_client",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/oauth2/register/{client_id}`, to set up its responses and to inspect the
    /// calls that it received.
    pub fn delete(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "oauth2:clients:oauth2:delete_client",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }
}
