//! Benefits: what customers get with a product, such as license keys, files or access to a server.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Benefits::list) | `GET /v1/benefits/` | List benefits. |
//! | [`create`](Benefits::create) | `POST /v1/benefits/` | Create a benefit. |
//! | [`get`](Benefits::get) | `GET /v1/benefits/{id}` | Get a benefit. |
//! | [`delete`](Benefits::delete) | `DELETE /v1/benefits/{id}` | Delete a benefit. |
//! | [`update`](Benefits::update) | `PATCH /v1/benefits/{id}` | Update a benefit. |
//! | [`files`](Benefits::files) | `GET /v1/benefits/{id}/files` | List the files of a benefit. |
//! | [`grants`](Benefits::grants) | `GET /v1/benefits/{id}/grants` | List the grants of a benefit. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::{
    Benefit, BenefitCreate, BenefitDownloadableFilePage, BenefitGrantPage, BenefitPage,
    BenefitSortProperty, BenefitType, BenefitUpdate, MetadataFilter,
};
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Benefits: what customers get with a product, such as license keys, files or access to a server.
#[derive(Debug, Clone, Copy)]
pub struct Benefits<'a> {
    client: &'a Client,
}

impl<'a> Benefits<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List benefits.
    ///
    /// Returns a paginated list of benefits of every type, newest first by default.
    ///
    /// Requires the scope `benefits:read` or `benefits:write`.
    ///
    /// Sends `GET /v1/benefits/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::BenefitType;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut benefits = client
    ///     .benefits()
    ///     .list()
    ///     .query("pro")
    ///     .type_(BenefitType::Custom)
    ///     .items();
    /// while let Some(benefit) = benefits.try_next().await? {
    ///     println!("{:?}", benefit.description());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "benefits:list")]
    #[doc(alias = "GET /v1/benefits/")]
    #[doc(alias = "GET /v1/benefits")]
    #[inline]
    pub fn list(&self) -> BenefitsList {
        BenefitsList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }

    /// Create a benefit.
    ///
    /// Creates a benefit. The `type` determines the content of `properties`. The description has 3 to
    /// 42 characters and is shown on the products that grant the benefit. `organization_id` is required
    /// unless an organization access token is used.
    ///
    /// Requires the scope `benefits:write`.
    ///
    /// Sends `POST /v1/benefits/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::{BenefitCustomCreate, BenefitCustomCreateProperties};
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = BenefitCustomCreate::new(
    ///     "Priority support",
    ///     BenefitCustomCreateProperties::new(),
    /// );
    /// let benefit = client.benefits().create(body).send().await?;
    /// println!("{:?}", benefit.description());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "benefits:create")]
    #[doc(alias = "POST /v1/benefits/")]
    #[doc(alias = "POST /v1/benefits")]
    #[inline]
    pub fn create(&self, body: impl Into<BenefitCreate>) -> Call<Benefit> {
        Call::new(self.client, &CREATE, response::json).json(&body.into())
    }

    /// Get a benefit.
    ///
    /// Returns the benefit with this ID.
    ///
    /// Requires the scope `benefits:read` or `benefits:write`.
    ///
    /// Sends `GET /v1/benefits/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let benefit_id = "c3fd3820-90b4-4400-9807-6815ae46c8c1".parse()?;
    /// let benefit = client.benefits().get(benefit_id).send().await?;
    /// println!("{:?}", benefit.description());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "benefits:get")]
    #[doc(alias = "GET /v1/benefits/{id}")]
    #[inline]
    pub fn get(&self, id: Uuid) -> Call<Benefit> {
        Call::new(self.client, &GET, response::json).path("id", &id)
    }

    /// Delete a benefit.
    ///
    /// Deletes a benefit and revokes all of its grants, so customers lose access to it. Fails with 403
    /// (`NotPermitted`) if the benefit cannot be deleted.
    ///
    /// Requires the scope `benefits:write`.
    ///
    /// Sends `DELETE /v1/benefits/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let benefit_id = "c3fd3820-90b4-4400-9807-6815ae46c8c1".parse()?;
    /// client.benefits().delete(benefit_id).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "benefits:delete")]
    #[doc(alias = "DELETE /v1/benefits/{id}")]
    #[inline]
    pub fn delete(&self, id: Uuid) -> Call<()> {
        Call::new(self.client, &DELETE, response::empty).path("id", &id)
    }

    /// Update a benefit.
    ///
    /// Updates the fields that are set and returns the benefit. `type` is required in the body.
    ///
    /// Requires the scope `benefits:write`.
    ///
    /// Sends `PATCH /v1/benefits/{id}`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use polar_client::models::BenefitCustomUpdate;
    ///
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let benefit_id = "c3fd3820-90b4-4400-9807-6815ae46c8c1".parse()?;
    /// let body = BenefitCustomUpdate::new().description("Priority support");
    /// let benefit = client.benefits().update(benefit_id, body).send().await?;
    /// println!("{:?}", benefit.description());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "benefits:update")]
    #[doc(alias = "PATCH /v1/benefits/{id}")]
    #[inline]
    pub fn update(&self, id: Uuid, body: impl Into<BenefitUpdate>) -> Call<Benefit> {
        Call::new(self.client, &UPDATE, response::json)
            .path("id", &id)
            .json(&body.into())
    }

    /// List the files of a benefit.
    ///
    /// Returns a paginated list of the files of a `downloadables` benefit, each with the number of
    /// downloads and of distinct downloaders.
    ///
    /// Requires the scope `benefits:read` or `benefits:write`.
    ///
    /// Sends `GET /v1/benefits/{id}/files`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let benefit_id = "c3fd3820-90b4-4400-9807-6815ae46c8c1".parse()?;
    /// let mut downloadable_files = client.benefits().files(benefit_id).limit(10).items();
    /// while let Some(downloadable_file) = downloadable_files.try_next().await? {
    ///     println!("{}", downloadable_file.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "benefits:files")]
    #[doc(alias = "GET /v1/benefits/{id}/files")]
    #[inline]
    pub fn files(&self, id: Uuid) -> BenefitsFiles {
        BenefitsFiles {
            call: Call::new(self.client, &FILES, response::json).path("id", &id),
        }
    }

    /// List the grants of a benefit.
    ///
    /// Returns a paginated list of the grants of one benefit. Use `customer_id` to check whether a
    /// customer has the benefit.
    ///
    /// Requires the scope `benefits:read` or `benefits:write`.
    ///
    /// Sends `GET /v1/benefits/{id}/grants`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let benefit_id = "c3fd3820-90b4-4400-9807-6815ae46c8c1".parse()?;
    /// let mut benefit_grants = client.benefits().grants(benefit_id).limit(10).items();
    /// while let Some(benefit_grant) = benefit_grants.try_next().await? {
    ///     println!("{}", benefit_grant.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "benefits:grants")]
    #[doc(alias = "GET /v1/benefits/{id}/grants")]
    #[inline]
    pub fn grants(&self, id: Uuid) -> BenefitsGrants {
        BenefitsGrants {
            call: Call::new(self.client, &GRANTS, response::json).path("id", &id),
        }
    }
}

/// Builder for `benefits:list`, returned by [`Benefits::list`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct BenefitsList {
    call: Call<BenefitPage>,
}

impl BenefitsList {
    /// Filter by one or more organization IDs (UUID v4).
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<OneOrMany<Uuid>>,
    ) -> Self {
        self.call.query("organization_id", Style::FORM, &organization_id.into());
        self
    }

    /// Filter by one or more benefit types.
    #[inline]
    pub fn type_(mut self, type_: impl Into<OneOrMany<BenefitType>>) -> Self {
        self.call.query("type", Style::FORM, &type_.into());
        self
    }

    /// Filter by one or more benefit IDs (UUID v4).
    #[inline]
    pub fn id(mut self, id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("id", Style::FORM, &id.into());
        self
    }

    /// Exclude one or more benefit IDs (UUID v4).
    #[inline]
    pub fn exclude_id(mut self, exclude_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("exclude_id", Style::FORM, &exclude_id.into());
        self
    }

    /// Search for text in the description.
    #[inline]
    pub fn query(mut self, query: impl Into<Optional<String>>) -> Self {
        self.call.query("query", Style::FORM, &query.into());
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

    /// Sort keys, in order of priority. A leading `-` sorts in descending order. Defaults to
    /// `-created_at` (newest first).
    #[inline]
    pub fn sorting(
        mut self,
        sorting: impl IntoIterator<Item = BenefitSortProperty>,
    ) -> Self {
        self.call
            .query(
                "sorting",
                Style::FORM,
                &sorting.into_iter().collect::<Vec<BenefitSortProperty>>(),
            );
        self
    }

    /// Filter by metadata, sent as `metadata[key]=value`. Values are strings, integers, booleans, or
    /// lists of these.
    #[inline]
    pub fn metadata(
        mut self,
        key: impl AsRef<str>,
        value: impl Into<MetadataFilter>,
    ) -> Self {
        self.call.query_entry("metadata", key.as_ref(), &value.into());
        self
    }
}

call_methods!(BenefitsList -> BenefitPage);
page_methods!(BenefitsList -> BenefitPage, "page");

/// Builder for `benefits:files`, returned by [`Benefits::files`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct BenefitsFiles {
    call: Call<BenefitDownloadableFilePage>,
}

impl BenefitsFiles {
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

call_methods!(BenefitsFiles -> BenefitDownloadableFilePage);
page_methods!(BenefitsFiles -> BenefitDownloadableFilePage, "page");

/// Builder for `benefits:grants`, returned by [`Benefits::grants`]: set optional parameters, then
/// `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct BenefitsGrants {
    call: Call<BenefitGrantPage>,
}

impl BenefitsGrants {
    /// `true` returns only active grants, `false` only revoked ones.
    #[inline]
    pub fn is_granted(mut self, is_granted: impl Into<Optional<bool>>) -> Self {
        self.call.query("is_granted", Style::FORM, &is_granted.into());
        self
    }

    /// Filter by one or more customer IDs (UUID v4).
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("customer_id", Style::FORM, &customer_id.into());
        self
    }

    /// Filter by one or more member IDs (UUID v4).
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("member_id", Style::FORM, &member_id.into());
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

call_methods!(BenefitsGrants -> BenefitGrantPage);
page_methods!(BenefitsGrants -> BenefitGrantPage, "page");

const LIST: Operation = Operation::new("benefits:list", Method::GET, "/v1/benefits/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const CREATE: Operation = Operation::new("benefits:create", Method::POST, "/v1/benefits/")
    .errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);

const GET: Operation = Operation::new("benefits:get", Method::GET, "/v1/benefits/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const DELETE: Operation = Operation::new("benefits:delete", Method::DELETE, "/v1/benefits/{id}")
    .errors(&[
        ErrorResponse::new(403, ErrorBody::NotPermitted),
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const UPDATE: Operation = Operation::new("benefits:update", Method::PATCH, "/v1/benefits/{id}")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const FILES: Operation = Operation::new("benefits:files", Method::GET, "/v1/benefits/{id}/files")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);

const GRANTS: Operation = Operation::new("benefits:grants", Method::GET, "/v1/benefits/{id}/grants")
    .errors(&[
        ErrorResponse::new(404, ErrorBody::ResourceNotFound),
        ErrorResponse::new(422, ErrorBody::HttpValidationError),
    ]);
