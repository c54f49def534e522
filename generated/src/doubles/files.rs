//! The service `Files` of a mock.

use crate::mock::{
    Mock, MockList, MockOperation, Paged, Shape, empty_response, json_body,
    json_response, no_body,
};
use crate::models::{
    FileCreate, FilePatch, FileRead, FileReadPage, FileUpload, FileUploadCompleted,
};

/// The service `Files` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    mock: &'a Mock,
}

impl<'a> Files<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Returns `GET /v1/files/`, to set up its responses and to inspect the calls that it received.
    pub fn list(&self) -> MockList<(), FileReadPage> {
        self.mock
            .paged_list(
                Shape {
                    id: "files:list",
                    status: 200,
                    media_type: "application/json",
                    accepts: &[],
                    read: no_body,
                    write: json_response,
                },
                Paged::new("FileReadPage", &["items"])
                    .by_number("page", 1)
                    .last(&["pagination", "max_page"])
                    .total(&["pagination", "total_count"]),
            )
    }

    /// Returns `POST /v1/files/`, to set up its responses and to inspect the calls that it received.
    pub fn create(&self) -> MockOperation<FileCreate, FileUpload> {
        self.mock
            .operation(Shape {
                id: "files:create",
                status: 201,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `DELETE /v1/files/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn delete(&self) -> MockOperation<(), ()> {
        self.mock
            .operation(Shape {
                id: "files:delete",
                status: 204,
                media_type: "",
                accepts: &[],
                read: no_body,
                write: empty_response,
            })
    }

    /// Returns `PATCH /v1/files/{id}`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn update(&self) -> MockOperation<FilePatch, FileRead> {
        self.mock
            .operation(Shape {
                id: "files:update",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }

    /// Returns `POST /v1/files/{id}/uploaded`, to set up its responses and to inspect the calls that it
    /// received.
    pub fn uploaded(&self) -> MockOperation<FileUploadCompleted, FileRead> {
        self.mock
            .operation(Shape {
                id: "files:uploaded",
                status: 200,
                media_type: "application/json",
                accepts: &["application/json"],
                read: json_body,
                write: json_response,
            })
    }
}
