//! Products and their prices, with serde's derive.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::benefit::{Benefit, MetadataValue, Pagination};
use super::custom_field::AttachedCustomField;

#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum AnyProductPrice {
    LegacyRecurring(LegacyRecurringProductPrice),
    ProductPrice(ProductPrice),
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "amount_type", rename_all = "snake_case")]
pub(crate) enum LegacyRecurringProductPrice {
    Fixed(LegacyRecurringProductPriceFixed),
    Custom(LegacyRecurringProductPriceCustom),
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct LegacyRecurringProductPriceCustom {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) source: ProductPriceSource,
    pub(crate) price_currency: String,
    pub(crate) tax_behavior: Option<TaxBehaviorOption>,
    pub(crate) is_archived: bool,
    pub(crate) product_id: Uuid,
    #[serde(rename = "type")]
    pub(crate) type_: String,
    pub(crate) recurring_interval: RecurringInterval,
    pub(crate) minimum_amount: i64,
    pub(crate) maximum_amount: Option<i64>,
    pub(crate) preset_amount: Option<i64>,
    pub(crate) legacy: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct LegacyRecurringProductPriceFixed {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) source: ProductPriceSource,
    pub(crate) price_currency: String,
    pub(crate) tax_behavior: Option<TaxBehaviorOption>,
    pub(crate) is_archived: bool,
    pub(crate) product_id: Uuid,
    #[serde(rename = "type")]
    pub(crate) type_: String,
    pub(crate) recurring_interval: RecurringInterval,
    pub(crate) price_amount: i64,
    pub(crate) legacy: bool,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MeterUnit {
    Scalar,
    Token,
    Custom,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Product {
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
    pub(crate) metadata: BTreeMap<String, MetadataValue>,
    pub(crate) prices: Vec<AnyProductPrice>,
    pub(crate) benefits: Vec<Benefit>,
    pub(crate) medias: Vec<ProductMediaFileRead>,
    pub(crate) attached_custom_fields: Vec<AttachedCustomField>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ProductMediaFileRead {
    pub(crate) id: Uuid,
    pub(crate) organization_id: Uuid,
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) mime_type: String,
    pub(crate) size: i64,
    pub(crate) storage_version: Option<String>,
    pub(crate) checksum_etag: Option<String>,
    pub(crate) checksum_sha256_base64: Option<String>,
    pub(crate) checksum_sha256_hex: Option<String>,
    pub(crate) last_modified_at: Option<DateTime<Utc>>,
    pub(crate) version: Option<String>,
    pub(crate) is_uploaded: bool,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) size_readable: String,
    pub(crate) public_url: String,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ProductPage {
    pub(crate) items: Vec<Product>,
    pub(crate) pagination: Pagination,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "amount_type", rename_all = "snake_case")]
pub(crate) enum ProductPrice {
    Fixed(ProductPriceFixed),
    Custom(ProductPriceCustom),
    SeatBased(ProductPriceSeatBased),
    MeteredUnit(ProductPriceMeteredUnit),
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ProductPriceCustom {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) source: ProductPriceSource,
    pub(crate) price_currency: String,
    pub(crate) tax_behavior: Option<TaxBehaviorOption>,
    pub(crate) is_archived: bool,
    pub(crate) product_id: Uuid,
    pub(crate) minimum_amount: i64,
    pub(crate) maximum_amount: Option<i64>,
    pub(crate) preset_amount: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ProductPriceFixed {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) source: ProductPriceSource,
    pub(crate) price_currency: String,
    pub(crate) tax_behavior: Option<TaxBehaviorOption>,
    pub(crate) is_archived: bool,
    pub(crate) product_id: Uuid,
    pub(crate) price_amount: i64,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ProductPriceMeter {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) unit: MeterUnit,
    pub(crate) custom_label: Option<String>,
    pub(crate) custom_multiplier: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ProductPriceMeteredUnit {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) source: ProductPriceSource,
    pub(crate) price_currency: String,
    pub(crate) tax_behavior: Option<TaxBehaviorOption>,
    pub(crate) is_archived: bool,
    pub(crate) product_id: Uuid,
    pub(crate) unit_amount: String,
    pub(crate) cap_amount: Option<i64>,
    pub(crate) meter_id: Uuid,
    pub(crate) meter: ProductPriceMeter,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ProductPriceSeatBased {
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) modified_at: Option<DateTime<Utc>>,
    pub(crate) id: Uuid,
    pub(crate) source: ProductPriceSource,
    pub(crate) price_currency: String,
    pub(crate) tax_behavior: Option<TaxBehaviorOption>,
    pub(crate) is_archived: bool,
    pub(crate) product_id: Uuid,
    pub(crate) seat_tiers: ProductPriceSeatTiersOutput,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ProductPriceSeatTier {
    pub(crate) min_seats: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max_seats: Option<Option<i64>>,
    pub(crate) price_per_seat: i64,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct ProductPriceSeatTiersOutput {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) seat_tier_type: Option<SeatTierType>,
    pub(crate) tiers: Vec<ProductPriceSeatTier>,
    pub(crate) minimum_seats: i64,
    pub(crate) maximum_seats: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProductPriceSource {
    Catalog,
    AdHoc,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProductVisibility {
    Draft,
    Private,
    Public,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RecurringInterval {
    Day,
    Week,
    Month,
    Year,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SeatTierType {
    Volume,
    Graduated,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TaxBehaviorOption {
    Location,
    Inclusive,
    Exclusive,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TrialInterval {
    Day,
    Week,
    Month,
    Year,
}
