//! The service `Metrics` of a mock.

use crate::mock::{
    Mock, MockOperation, Shape, empty_response, json_body, json_response, no_body,
    text_response,
};
use crate::models::{
    MetricDashboardCreate, MetricDashboardSchema, MetricDashboardUpdate, MetricsLimits,
    MetricsResponse,
};

/// The service `Metrics` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Metrics<'a> {
    mock: &'a Mock,
}

impl<'a> Metrics<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/metrics/`, to set up its responses and to inspect the calls that it received.
    pub fn get(&self) -> MockOperation<(), MetricsResponse> {
        self.mock
            .operation(Shape {
                id: "metrics:get",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/metrics/dashboards`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn list_dashboards(&self) -> MockOperation<(), Vec<MetricDashboardSchema>> {
        self.mock
            .operation(Shape {
                id: "metrics:list_dashboards",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/metrics/dashboards`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn create_dashboard(
        &self,
    ) -> MockOperation<MetricDashboardCreate, MetricDashboardSchema> {
        self.mock
            .operation(Shape {
                id: "metrics:create_dashboard",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/metrics/dashboards/{id}`, to set up its responses and to inspect the calls that
    /// it received.
    pub fn get_dashboard(&self) -> MockOperation<(), MetricDashboardSchema> {
        self.mock
            .operation(Shape {
                id: "metrics:get_dashboard",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/metrics/dashboards/{id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn delete_dashboard(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "metrics:delete_dashboard",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/metrics/dashboards/{id}`, to set up its responses and to inspect the calls
    /// that it received.
    pub fn update_dashboard(
        &self,
    ) -> MockOperation<MetricDashboardUpdate, MetricDashboardSchema> {
        self.mock
            .operation(Shape {
                id: "metrics:update_dashboard",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `GET /v1/metrics/export`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn export(&self) -> MockOperation<(), String> {
        self.mock
            .operation(Shape {
                id: "metrics:export",
                status: 200,
                media_type: "text/csv",
                accepts: &[],
                read: no_body,
                write: text_response,
            })
    }

    /// Returns `GET /v1/metrics/limits`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn limits(&self) -> MockOperation<(), MetricsLimits> {
        self.mock
            .operation(Shape {
                id: "metrics:limits",
                status: 200,
                media_type: "application/json",
                accepts: &[],
                read: no_body,
                write: json_response,
            })
    }
}
