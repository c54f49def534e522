//! Models: customer.

use uuid::Uuid;

use crate::models::{
    AnyProductPrice, BenefitPublic, ProductMediaFileRead, ProductVisibility,
    RecurringInterval, TrialInterval,
};
use crate::runtime::debug_record;
use crate::runtime::json::{Timestamp, decode_record, encode_record};

/// Request to change the authenticated customer's email address. An email with a token is sent
/// first.
///
/// Accepted by
/// [`customer_portal::Customers::request_email_update`](crate::services::customer_portal::customers::Customers::request_email_update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerEmailUpdateRequest {
    /// New email address.
    pub email: String,
}

impl CustomerEmailUpdateRequest {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

encode_record! {
    CustomerEmailUpdateRequest;
    "email": field email,
}

/// Request to complete a change of the email address.
///
/// Accepted by
/// [`customer_portal::Customers::verify_email_update`](crate::services::customer_portal::customers::Customers::verify_email_update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerEmailUpdateVerifyRequest {
    /// Token from the email.
    pub token: String,
}

impl CustomerEmailUpdateVerifyRequest {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

debug_record! {
    CustomerEmailUpdateVerifyRequest, "CustomerEmailUpdateVerifyRequest";
    "token" = Redacted,
}

encode_record! {
    CustomerEmailUpdateVerifyRequest;
    "token": field token,
}

/// Result of a completed change of the email address.
///
/// Returned by
/// [`customer_portal::Customers::verify_email_update`](crate::services::customer_portal::customers::Customers::verify_email_update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerEmailUpdateVerifyResponse {
    /// New token, issued after the change.
    pub token: String,
}

debug_record! {
    CustomerEmailUpdateVerifyResponse, "CustomerEmailUpdateVerifyResponse";
    "token" = Redacted,
}

decode_record! {
    CustomerEmailUpdateVerifyResponse;
    "token": token,
}

/// A product of an organization, as the customer portal shows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerProduct {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Unit of the product's trial; `null` if there is no trial.
    pub trial_interval: Option<TrialInterval>,
    /// Length of the trial in `trial_interval`s; `null` if there is no trial.
    pub trial_interval_count: Option<i64>,
    /// Product name, as shown to customers.
    pub name: String,
    /// Free text shown to customers, or `null`.
    pub description: Option<String>,
    /// Visibility of the product, see `ProductVisibility`.
    pub visibility: ProductVisibility,
    /// Unit of the billing period; `null` for a one-time purchase.
    pub recurring_interval: Option<RecurringInterval>,
    /// Length of the billing period in `recurring_interval`s: with `month`, 1 bills monthly and 2 every
    /// other month. `null` for a one-time purchase.
    pub recurring_interval_count: Option<i64>,
    /// Unit of the meter cycle, if it differs from the billing period. `null` if meters follow the
    /// billing period.
    pub meter_interval: Option<RecurringInterval>,
    /// Length of the meter cycle in `meter_interval`s; `null` if meters follow the billing period.
    pub meter_interval_count: Option<i64>,
    /// `true` for a subscription product, `false` for a one-time purchase.
    pub is_recurring: bool,
    /// Whether the product is withdrawn from sale.
    pub is_archived: bool,
    /// Organization that sells the product.
    pub organization_id: Uuid,
    /// Prices of the product. Each is a `ProductPrice` or, for old products, a
    /// `LegacyRecurringProductPrice`.
    pub prices: Vec<AnyProductPrice>,
    /// Benefits that the product grants.
    pub benefits: Vec<BenefitPublic>,
    /// Images of the product, as uploaded files of the `product_media` service.
    pub medias: Vec<ProductMediaFileRead>,
}

decode_record! {
    CustomerProduct;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count, "name": name,
    "description": description, "visibility": visibility, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "meter_interval": meter_interval,
    "meter_interval_count": meter_interval_count, "is_recurring": is_recurring,
    "is_archived": is_archived, "organization_id": organization_id, "prices": prices,
    "benefits": benefits, "medias": medias,
}
