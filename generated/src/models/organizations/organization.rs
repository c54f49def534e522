//! Models: organization.

use crate::models::{Organization, Pagination};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{
    Encode, Patch, Unknown, UnknownValue, Writer, decode_record, encode_record,
};

/// The organization is a company. `type` is `company`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationCompanyLegalEntitySchema {
    /// Registered name of the company.
    pub registered_name: String,
}

impl OrganizationCompanyLegalEntitySchema {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(registered_name: impl Into<String>) -> Self {
        Self {
            registered_name: registered_name.into(),
        }
    }
}

encode_record! {
    OrganizationCompanyLegalEntitySchema;
    "type" = "company", "registered_name": field registered_name,
}

/// Business details of an organization, as requested by Polar. Not public.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationDetails {
    /// Short description of the people and the business, or null.
    #[deprecated = "deprecated by the API"]
    pub about: Patch<String>,
    /// Description of the digital products, or null.
    pub product_description: Patch<String>,
    /// Categories of the products.
    pub selling_categories: Option<Vec<String>>,
    /// How products are priced.
    pub pricing_models: Option<Vec<String>>,
    /// Intended use of Polar, or null.
    #[deprecated = "deprecated by the API"]
    pub intended_use: Patch<String>,
    /// Main ways of customer acquisition.
    #[deprecated = "deprecated by the API"]
    pub customer_acquisition: Option<Vec<String>>,
    /// Expected revenue in the next 12 months, 0 or more, or null.
    #[deprecated = "deprecated by the API"]
    pub future_annual_revenue: Patch<i64>,
    /// Whether the organization is migrating from another platform. Defaults to `false`.
    pub switching: Option<bool>,
    /// Platform that the organization is migrating from, or null.
    pub switching_from: Patch<OrganizationDetailsSwitchingFrom>,
    /// Revenue of the last year, 0 or more, or null.
    #[deprecated = "deprecated by the API"]
    pub previous_annual_revenue: Patch<i64>,
}

impl OrganizationDetails {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Short description of the people and the business, or null.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn about(mut self, about: impl Into<Patch<String>>) -> Self {
        self.about = about.into();
        self
    }

    /// Description of the digital products, or null.
    #[must_use]
    #[inline]
    pub fn product_description(
        mut self,
        product_description: impl Into<Patch<String>>,
    ) -> Self {
        self.product_description = product_description.into();
        self
    }

    /// Categories of the products.
    #[must_use]
    #[inline]
    pub fn selling_categories(
        mut self,
        selling_categories: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.selling_categories = Some(
            selling_categories.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// How products are priced.
    #[must_use]
    #[inline]
    pub fn pricing_models(
        mut self,
        pricing_models: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pricing_models = Some(pricing_models.into_iter().map(Into::into).collect());
        self
    }

    /// Intended use of Polar, or null.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn intended_use(mut self, intended_use: impl Into<Patch<String>>) -> Self {
        self.intended_use = intended_use.into();
        self
    }

    /// Main ways of customer acquisition.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn customer_acquisition(
        mut self,
        customer_acquisition: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.customer_acquisition = Some(
            customer_acquisition.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Expected revenue in the next 12 months, 0 or more, or null.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn future_annual_revenue(
        mut self,
        future_annual_revenue: impl Into<Patch<i64>>,
    ) -> Self {
        self.future_annual_revenue = future_annual_revenue.into();
        self
    }

    /// Whether the organization is migrating from another platform. Defaults to `false`.
    #[must_use]
    #[inline]
    pub fn switching(mut self, switching: bool) -> Self {
        self.switching = Some(switching);
        self
    }

    /// Platform that the organization is migrating from, or null.
    #[must_use]
    #[inline]
    pub fn switching_from(
        mut self,
        switching_from: impl Into<Patch<OrganizationDetailsSwitchingFrom>>,
    ) -> Self {
        self.switching_from = switching_from.into();
        self
    }

    /// Revenue of the last year, 0 or more, or null.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn previous_annual_revenue(
        mut self,
        previous_annual_revenue: impl Into<Patch<i64>>,
    ) -> Self {
        self.previous_annual_revenue = previous_annual_revenue.into();
        self
    }
}

encode_record! {
    OrganizationDetails;
    "about": patch about, "product_description": patch product_description,
    "selling_categories": optional selling_categories, "pricing_models": optional pricing_models,
    "intended_use": patch intended_use, "customer_acquisition": optional customer_acquisition,
    "future_annual_revenue": patch future_annual_revenue, "switching": optional switching,
    "switching_from": patch switching_from,
    "previous_annual_revenue": patch previous_annual_revenue,
}

/// Platform that the organization is migrating from, or null.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationDetailsSwitchingFrom {
    /// `paddle`
    Paddle,
    /// `lemon_squeezy`
    LemonSqueezy,
    /// `gumroad`
    Gumroad,
    /// `stripe`
    Stripe,
    /// `other`
    Other,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OrganizationDetailsSwitchingFrom;
    Paddle = "paddle", LemonSqueezy = "lemon_squeezy", Gumroad = "gumroad", Stripe = "stripe",
    Other = "other",
}

encode_string_enum!(OrganizationDetailsSwitchingFrom);

/// The organization is an individual. `type` is `individual`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationIndividualLegalEntitySchema {}

impl OrganizationIndividualLegalEntitySchema {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

encode_record! {
    OrganizationIndividualLegalEntitySchema;
    "type" = "individual",
}

/// The legal entity of an organization: a company or an individual.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrganizationLegalEntitySchema {
    /// The organization is an individual. `type` is `individual`.
    Individual(OrganizationIndividualLegalEntitySchema),
    /// The organization is a company. `type` is `company`.
    Company(OrganizationCompanyLegalEntitySchema),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<OrganizationIndividualLegalEntitySchema> for OrganizationLegalEntitySchema {
    #[inline]
    fn from(value: OrganizationIndividualLegalEntitySchema) -> Self {
        Self::Individual(value)
    }
}

impl From<OrganizationIndividualLegalEntitySchema>
for Patch<OrganizationLegalEntitySchema> {
    #[inline]
    fn from(value: OrganizationIndividualLegalEntitySchema) -> Self {
        Self::Value(value.into())
    }
}

impl From<OrganizationCompanyLegalEntitySchema> for OrganizationLegalEntitySchema {
    #[inline]
    fn from(value: OrganizationCompanyLegalEntitySchema) -> Self {
        Self::Company(value)
    }
}

impl From<OrganizationCompanyLegalEntitySchema>
for Patch<OrganizationLegalEntitySchema> {
    #[inline]
    fn from(value: OrganizationCompanyLegalEntitySchema) -> Self {
        Self::Value(value.into())
    }
}

impl Encode for OrganizationLegalEntitySchema {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Individual(value) => value.encode(writer),
            Self::Company(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// A page of organizations.
///
/// Returned by [`Organizations::list`](crate::services::organizations::Organizations::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationPage {
    /// Items of the page, in order.
    pub items: Vec<Organization>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    OrganizationPage;
    "items": items, "pagination": pagination,
}

impl Page for OrganizationPage {
    type Item = Organization;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Sort key for organizations; a leading `-` sorts in descending order.
///
/// Accepted by [`Organizations::list`](crate::services::organizations::Organizations::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `slug`
    Slug,
    /// `-slug`
    SlugDesc,
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// `next_review_threshold`
    NextReviewThreshold,
    /// `-next_review_threshold`
    NextReviewThresholdDesc,
    /// `days_in_status`
    DaysInStatus,
    /// `-days_in_status`
    DaysInStatusDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OrganizationSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Slug = "slug", SlugDesc = "-slug",
    Name = "name", NameDesc = "-name", NextReviewThreshold = "next_review_threshold",
    NextReviewThresholdDesc = "-next_review_threshold", DaysInStatus = "days_in_status",
    DaysInStatusDesc = "-days_in_status",
}

encode_string_enum!(OrganizationSortProperty);
