//! Files: downloads, product images and avatars.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Files::list) | `GET /v1/files/` | List files. |
//! | [`create`](Files::create) | `POST /v1/files/` | Create a file. |
//! | [`delete`](Files::delete) | `DELETE /v1/files/{id}` | Delete a file. |
//! | [`update`](Files::update) | `PATCH /v1/files/{id}` | Update a file. |
//! | [`uploaded`](Files::uploaded) | `POST /v1/files/{id}/uploaded` | Mark a file as uploaded. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    FileCreate, FilePatch, FileRead, FileReadPage, FileUpload, FileUploadCompleted,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Files: downloads, product images and avatars.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    client: &'a Client,
}

impl<'a> Files<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List files.
    ///
    /// Returns a paginated list of the files of the organization.
    ///
    /// Requires the scope `files:read` or `files:write`.
    ///
    /// Sends `GET /v1/files/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut files = client.files().list().limit(10).items();
    /// while let Some(file) = files.try_next().await? {
    ///     println!("{:?}", file.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "files:list")]
    #[doc(alias = "GET /v1/files/")]
    #[doc(alias = "GET /v1/files")]
    #[inline]
    pub fn list(&self) -> FilesList {
        FilesList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a file.
    ///
    /// Registers a file and returns an upload URL for each part, with the headers to send and the
    /// expiry of the URL. Complete the upload after all parts are uploaded. `service` is the purpose of
    /// the file. A file can have up to 10,000 parts.
    ///
    /// Requires the scope `files:write`.
    ///
    /// Sends `POST /v1/files/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{
    ///     DownloadableFileCreate, S3FileCreateMultipart, S3FileCreatePart,
    /// };
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = DownloadableFileCreate::new(
    ///     "handbook.pdf",
    ///     "application/pdf",
    ///     1_024,
    ///     S3FileCreateMultipart::new([S3FileCreatePart::new(1, 0, 1_024)]),
    /// );
    /// let file_upload = client.files().create(body).send().await?;
    /// println!("{}", file_upload.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "files:create")]
    #[doc(alias = "POST /v1/files/")]
    #[doc(alias = "POST /v1/files")]
    #[inline]
    pub fn create(&self, body: impl Into<FileCreate>) -> Call<FileUpload> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Delete a file.
    ///
    /// Deletes a file. Fails with 403 (`NotPermitted`) when the caller may not delete it.
    ///
    /// Requires the scope `files:write`.
    ///
    /// Sends `DELETE /v1/files/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file_id = "a8ba3c5a-c629-4ebf-871e-9fd8db61e7c6".parse()?;
    /// client.files().delete(file_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "files:delete")]
    #[doc(alias = "DELETE /v1/files/{id}")]
    #[inline]
    pub fn delete(&self, id: Uuid) -> Call<()> {
        Call::new(self.client, &DELETE, response::empty).path("id", &id)
    }

    /// Update a file.
    ///
    /// Updates the name or version of a file, and returns the file. Fails with 403 (`NotPermitted`)
    /// when the caller may not update the file.
    ///
    /// Requires the scope `files:write`.
    ///
    /// Sends `PATCH /v1/files/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::FilePatch;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file_id = "a8ba3c5a-c629-4ebf-871e-9fd8db61e7c6".parse()?;
    /// let body = FilePatch::new().name("handbook.pdf");
    /// let file = client.files().update(file_id, body).send().await?;
    /// println!("{:?}", file.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "files:update")]
    #[doc(alias = "PATCH /v1/files/{id}")]
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<FilePatch>) -> Call<FileRead> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// Mark a file as uploaded.
    ///
    /// Completes the upload of a file, given the ID and path of the upload and the list of its parts.
    /// Fails with 403 (`NotPermitted`) when the caller may not update the file.
    ///
    /// Requires the scope `files:write`.
    ///
    /// Sends `POST /v1/files/{id}/uploaded`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{FileUploadCompleted, S3FileUploadCompletedPart};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file_id = "a8ba3c5a-c629-4ebf-871e-9fd8db61e7c6".parse()?;
    /// let body = FileUploadCompleted::new(
    ///     "upl_4f8c2b7e",
    ///     "downloadable/handbook.pdf",
    ///     [
    ///         S3FileUploadCompletedPart::new(
    ///             1,
    ///             "d41d8cd98f00b204e9800998ecf8427e",
    ///             "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=".to_owned(),
    ///         ),
    ///     ],
    /// );
    /// let file = client.files().uploaded(file_id, body).send().await?;
    /// println!("{:?}", file.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "files:uploaded")]
    #[doc(alias = "POST /v1/files/{id}/uploaded")]
    #[inline]
    pub fn uploaded(
        &self,
        id: Uuid,
        body: impl Into<FileUploadCompleted>,
    ) -> Call<FileRead> {
        Call::new(self.client, &UPLOADED, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `files:list`, returned by [`Files::list`]: set optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FilesList {
    call: Call<FileReadPage>,
}

impl FilesList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more file IDs (UUID v4).
    #[inline]
    pub fn ids(mut self, ids: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("ids", Style::FORM, &ids.into());
        self
    }

    /// Page number, starting from 1. Defaults to 1. A page after the last one has no items.
    #[inline]
    pub fn page(mut self, page: impl Into<Optional<i64>>) -> Self {
        self.call.query("page", Style::FORM, &page.into());
        self
    }

    /// Page size, from 1 to 100. Defaults to 10. Larger values are reduced to 100.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Optional<i64>>) -> Self {
        self.call.query("limit", Style::FORM, &limit.into());
        self
    }
}

call_methods!(FilesList -> FileReadPage);
page_methods!(FilesList -> FileReadPage, "page");

const LIST: Operation = Operation::new("files:list", Method::GET, "/v1/files/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("files:create", Method::POST, "/v1/files/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const DELETE: Operation = Operation::new("files:delete", Method::DELETE, "/v1/files/{id}")
    .errors(&[
        ErrorResponse::new(403, ErrorBody::NotPermitted),
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new("files:update", Method::PATCH, "/v1/files/{id}")
    .errors(&[
        ErrorResponse::new(403, ErrorBody::NotPermitted),
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPLOADED: Operation = Operation::new(
    "files:uploaded", Method::POST, "/v1/files/{id}/uploaded",
)
.errors(&[
    ErrorResponse::new(403, ErrorBody::NotPermitted),
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
