//! Custom fields, which customers fill in at checkout.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](CustomFields::list) | `GET /v1/custom-fields/` | List custom fields. |
//! | [`create`](CustomFields::create) | `POST /v1/custom-fields/` | Create a custom field. |
//! | [`get`](CustomFields::get) | `GET /v1/custom-fields/{id}` | Get a custom field. |
//! | [`delete`](CustomFields::delete) | `DELETE /v1/custom-fields/{id}` | Delete a custom field. |
//! | [`update`](CustomFields::update) | `PATCH /v1/custom-fields/{id}` | Update a custom field. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    CustomField, CustomFieldCreate, CustomFieldPage, CustomFieldSortProperty,
    CustomFieldType, CustomFieldUpdate,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Custom fields, which customers fill in at checkout.
#[derive(Debug, Clone, Copy)]
pub struct CustomFields<'a> {
    client: &'a Client,
}

impl<'a> CustomFields<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List custom fields.
    ///
    /// Returns a paginated list of custom fields, sorted by slug by default.
    ///
    /// Requires the scope `custom_fields:read` or `custom_fields:write`.
    ///
    /// Sends `GET /v1/custom-fields/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomFieldType;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut custom_fields = client
    ///     .custom_fields()
    ///     .list()
    ///     .query("pro")
    ///     .type_(CustomFieldType::Text)
    ///     .items();
    /// while let Some(custom_field) = custom_fields.try_next().await? {
    ///     println!("{:?}", custom_field.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "custom-fields:list")]
    #[doc(alias = "GET /v1/custom-fields/")]
    #[doc(alias = "GET /v1/custom-fields")]
    #[inline]
    pub fn list(&self) -> CustomFieldsList {
        CustomFieldsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a custom field.
    ///
    /// Creates a field of type `text`, `number`, `date`, `checkbox` or `select`. The slug is unique in
    /// the organization and becomes the key of the stored value. `organization_id` is required unless
    /// an organization access token is used.
    ///
    /// Requires the scope `custom_fields:write`.
    ///
    /// Sends `POST /v1/custom-fields/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{CustomFieldCreateText, CustomFieldTextProperties};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = CustomFieldCreateText::new(
    ///     "vat-number",
    ///     "VAT number",
    ///     CustomFieldTextProperties::new(),
    /// );
    /// let custom_field = client.custom_fields().create(body).send().await?;
    /// println!("{:?}", custom_field.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "custom-fields:create")]
    #[doc(alias = "POST /v1/custom-fields/")]
    #[doc(alias = "POST /v1/custom-fields")]
    #[inline]
    pub fn create(&self, body: impl Into<CustomFieldCreate>) -> Call<CustomField> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get a custom field.
    ///
    /// Returns the custom field with this ID.
    ///
    /// Requires the scope `custom_fields:read` or `custom_fields:write`.
    ///
    /// Sends `GET /v1/custom-fields/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let custom_field_id = "22791de8-5661-45fe-b516-0c1271dd4891".parse()?;
    /// let custom_field = client.custom_fields().get(custom_field_id).send().await?;
    /// println!("{:?}", custom_field.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "custom-fields:get")]
    #[doc(alias = "GET /v1/custom-fields/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<CustomField> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Delete a custom field.
    ///
    /// Deletes the field with this ID. Returns 204 without a body.
    ///
    /// Requires the scope `custom_fields:write`.
    ///
    /// Sends `DELETE /v1/custom-fields/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let custom_field_id = "22791de8-5661-45fe-b516-0c1271dd4891".parse()?;
    /// client.custom_fields().delete(custom_field_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "custom-fields:delete")]
    #[doc(alias = "DELETE /v1/custom-fields/{id}")]
    #[inline]
    pub fn delete(&self, id: Uuid) -> Call<()> {
        Call::new(self.client, &DELETE, response::empty).path("id", &id)
    }

    /// Update a custom field.
    ///
    /// Updates the fields that are set and returns the custom field. `type` is required in the body.
    ///
    /// Requires the scope `custom_fields:write`.
    ///
    /// Sends `PATCH /v1/custom-fields/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::CustomFieldUpdateText;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let custom_field_id = "22791de8-5661-45fe-b516-0c1271dd4891".parse()?;
    /// let body = CustomFieldUpdateText::new().name("VAT number");
    /// let custom_field = client
    ///     .custom_fields()
    ///     .update(custom_field_id, body)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", custom_field.name());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "custom-fields:update")]
    #[doc(alias = "PATCH /v1/custom-fields/{id}")]
    #[inline]
    pub fn update(
        &self,
        id: Uuid,
        body: impl Into<CustomFieldUpdate>,
    ) -> Call<CustomField> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }
}

/// Builder for `custom-fields:list`, returned by [`CustomFields::list`]: set optional parameters,
/// then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomFieldsList {
    call: Call<CustomFieldPage>,
}

impl CustomFieldsList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Search for text in the name or the slug.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
        self
    }

    /// Filter by one or more custom field types.
    #[inline]
    pub fn type_(mut self, type_: impl Into<OneOrMany<CustomFieldType>>) -> Self {
        self.call.query("type", Style::FORM, &type_.into());
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

    /// Sort keys, in order of priority. A leading `-` sorts in descending order. Defaults to `slug`.
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = CustomFieldSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<CustomFieldSortProperty>>(),
            );
        self
    }
}

call_methods!(CustomFieldsList -> CustomFieldPage);
page_methods!(CustomFieldsList -> CustomFieldPage, "page");

const LIST: Operation = Operation::new("custom-fields:list", Method::GET, "/v1/custom-fields/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("custom-fields:create", Method::POST, "/v1/custom-fields/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new("custom-fields:get", Method::GET, "/v1/custom-fields/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const DELETE: Operation = Operation::new(
    "custom-fields:delete", Method::DELETE, "/v1/custom-fields/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);

const UPDATE: Operation = Operation::new(
    "custom-fields:update", Method::PATCH, "/v1/custom-fields/{id}",
)
.errors(&[
    ErrorResponse::new(404, ErrorBody::ResourceNotFound),
    ErrorResponse::new(422, ErrorBody::HttpValidationError),
]);
