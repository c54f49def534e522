//! Checkouts, and an event about one, with serde's derive.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::benefit::MetadataValue;
use super::custom_field::AttachedCustomField;
use super::product::{
    AnyProductPrice, ProductMediaFileRead, ProductVisibility, RecurringInterval, TrialInterval,
};

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Address {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) line1: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) line2: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) postal_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<String>,
    pub(crate) country: String,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct BenefitPublic {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    #[serde(rename = "type")]
    pub(crate) type_: BenefitType,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BenefitType {
    Custom,
    Discord,
    GithubRepository,
    Downloadables,
    LicenseKeys,
    MeterCredit,
    FeatureFlag,
    SlackSharedChannel,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BillingAddressFieldMode {
    Required,
    Optional,
    Disabled,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Checkout {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    pub(crate) payment_processor: PaymentProcessor,
    pub(crate) status: CheckoutStatus,
    pub(crate) client_secret: String,
    pub(crate) url: String,
    pub(crate) expires_at: DateTime<Utc>,
    pub(crate) success_url: String,
    pub(crate) return_url: Option<String>,
    pub(crate) embed_origin: Option<String>,
    pub(crate) amount: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) seats: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) min_seats: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max_seats: Option<i64>,
    pub(crate) discount_amount: i64,
    pub(crate) net_amount: i64,
    pub(crate) tax_amount: Option<i64>,
    pub(crate) tax_behavior: Option<TaxBehavior>,
    pub(crate) total_amount: i64,
    pub(crate) currency: String,
    pub(crate) allow_trial: Option<bool>,
    pub(crate) active_trial_interval: Option<TrialInterval>,
    pub(crate) active_trial_interval_count: Option<i64>,
    pub(crate) trial_end: Option<DateTime<Utc>>,
    pub(crate) organization_id: Uuid,
    pub(crate) product_id: Option<Uuid>,
    pub(crate) product_price_id: Option<Uuid>,
    pub(crate) discount_id: Option<Uuid>,
    pub(crate) allow_discount_codes: bool,
    pub(crate) require_billing_address: bool,
    pub(crate) is_discount_applicable: bool,
    pub(crate) is_free_product_price: bool,
    pub(crate) is_payment_required: bool,
    pub(crate) is_payment_setup_required: bool,
    pub(crate) is_payment_form_required: bool,
    pub(crate) customer_id: Option<Uuid>,
    pub(crate) is_business_customer: bool,
    pub(crate) customer_name: Option<String>,
    pub(crate) customer_email: Option<String>,
    pub(crate) customer_ip_address: Option<String>,
    pub(crate) customer_billing_name: Option<String>,
    pub(crate) customer_billing_address: Option<Address>,
    pub(crate) customer_tax_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) locale: Option<String>,
    pub(crate) payment_method_type: Option<String>,
    pub(crate) payment_processor_metadata: BTreeMap<String, String>,
    pub(crate) billing_address_fields: CheckoutBillingAddressFields,
    pub(crate) trial_interval: Option<TrialInterval>,
    pub(crate) trial_interval_count: Option<i64>,
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) external_customer_id: Option<String>,
    pub(crate) products: Vec<CheckoutProduct>,
    pub(crate) product: Option<CheckoutProduct>,
    pub(crate) product_price: Option<AnyProductPrice>,
    pub(crate) prices: Option<BTreeMap<String, Vec<AnyProductPrice>>>,
    pub(crate) discount: Option<CheckoutDiscount>,
    pub(crate) subscription_id: Option<Uuid>,
    pub(crate) attached_custom_fields: Option<Vec<AttachedCustomField>>,
    pub(crate) customer_metadata: BTreeMap<String, FieldValue>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CheckoutBillingAddressFields {
    pub(crate) country: BillingAddressFieldMode,
    pub(crate) state: BillingAddressFieldMode,
    pub(crate) city: BillingAddressFieldMode,
    pub(crate) postal_code: BillingAddressFieldMode,
    pub(crate) line1: BillingAddressFieldMode,
    pub(crate) line2: BillingAddressFieldMode,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum CheckoutDiscount {
    FixedOnceForever(CheckoutDiscountFixedOnceForeverDuration),
    FixedRepeat(CheckoutDiscountFixedRepeatDuration),
    PercentageOnceForever(CheckoutDiscountPercentageOnceForeverDuration),
    PercentageRepeat(CheckoutDiscountPercentageRepeatDuration),
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CheckoutDiscountFixedOnceForeverDuration {
    pub(crate) duration: DiscountDuration,
    #[serde(rename = "type")]
    pub(crate) type_: DiscountType,
    pub(crate) amount: i64,
    pub(crate) currency: String,
    pub(crate) amounts: BTreeMap<String, i64>,
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) code: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CheckoutDiscountFixedRepeatDuration {
    pub(crate) duration: DiscountDuration,
    pub(crate) duration_in_months: i64,
    #[serde(rename = "type")]
    pub(crate) type_: DiscountType,
    pub(crate) amount: i64,
    pub(crate) currency: String,
    pub(crate) amounts: BTreeMap<String, i64>,
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) code: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CheckoutDiscountPercentageOnceForeverDuration {
    pub(crate) duration: DiscountDuration,
    #[serde(rename = "type")]
    pub(crate) type_: DiscountType,
    pub(crate) basis_points: i64,
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) code: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CheckoutDiscountPercentageRepeatDuration {
    pub(crate) duration: DiscountDuration,
    pub(crate) duration_in_months: i64,
    #[serde(rename = "type")]
    pub(crate) type_: DiscountType,
    pub(crate) basis_points: i64,
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) code: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct CheckoutProduct {
    pub(crate) id: Uuid,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) trial_interval: Option<TrialInterval>,
    pub(crate) trial_interval_count: Option<i64>,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) visibility: ProductVisibility,
    pub(crate) recurring_interval: Option<RecurringInterval>,
    pub(crate) recurring_interval_count: Option<i64>,
    pub(crate) meter_interval: Option<RecurringInterval>,
    pub(crate) meter_interval_count: Option<i64>,
    pub(crate) is_recurring: bool,
    pub(crate) is_archived: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) prices: Vec<AnyProductPrice>,
    pub(crate) benefits: Vec<BenefitPublic>,
    pub(crate) medias: Vec<ProductMediaFileRead>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum CheckoutStatus {
    Open,
    Expired,
    Confirmed,
    Succeeded,
    Failed,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DiscountDuration {
    Once,
    Forever,
    Repeating,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DiscountType {
    Fixed,
    Percentage,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum FieldValue {
    String(String),
    Integer(i64),
    Boolean(bool),
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PaymentProcessor {
    Stripe,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TaxBehavior {
    Inclusive,
    Exclusive,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct WebhookCheckoutCreatedPayload {
    #[serde(rename = "type")]
    pub(crate) type_: String,
    pub(crate) timestamp: DateTime<Utc>,
    pub(crate) data: Checkout,
}
