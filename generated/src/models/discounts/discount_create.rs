//! Models: discount create.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{DiscountDuration, DiscountType, MetadataValue, PresentmentCurrency};
use crate::runtime::json::{Encode, Patch, Timestamp, Unknown, Writer, encode_record};

/// A new discount. Discriminated by `type`: `fixed` or `percentage`.
///
/// Accepted by [`Discounts::create`](crate::services::discounts::Discounts::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DiscountCreate {
    /// A new discount of a fixed amount.
    Fixed(DiscountFixedCreate),
    /// A new discount of a percentage.
    Percentage(DiscountPercentageCreate),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<DiscountFixedCreate> for DiscountCreate {
    #[inline]
    fn from(value: DiscountFixedCreate) -> Self {
        Self::Fixed(value)
    }
}

impl From<DiscountPercentageCreate> for DiscountCreate {
    #[inline]
    fn from(value: DiscountPercentageCreate) -> Self {
        Self::Percentage(value)
    }
}

impl Encode for DiscountCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Fixed(value) => value.encode(writer),
            Self::Percentage(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// A new discount of a fixed amount.
///
/// Accepted by [`Discounts::create`](crate::services::discounts::Discounts::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountFixedCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Name of the discount, shown to customers when it applies. At least 1 character.
    pub name: String,
    /// Code that customers enter at checkout, 3 to 256 letters and digits. If omitted, the discount can
    /// only be applied through the API.
    pub code: Patch<String>,
    /// When the discount can first be redeemed.
    pub starts_at: Patch<Timestamp>,
    /// When the discount can last be redeemed.
    pub ends_at: Patch<Timestamp>,
    /// Maximum number of redemptions, at least 1.
    pub max_redemptions: Patch<i64>,
    /// Maximum number of redemptions per customer, at least 1.
    pub max_redemptions_per_customer: Patch<i64>,
    /// IDs of the products to limit the discount to.
    pub products: Patch<Vec<Uuid>>,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Which invoices of a subscription the discount applies to.
    pub duration: DiscountDuration,
    /// Number of months that the discount applies for, from 1 to 999. Only for the `duration`
    /// `repeating`. For example, 24 applies for two years, regardless of the billing period.
    pub duration_in_months: Patch<i64>,
    /// Amount off in cents, in `currency`, up to 999,999,999,999. Use `amounts` instead. From 0 to
    /// 999999999999.
    #[deprecated = "deprecated by the API"]
    pub amount: Patch<i64>,
    /// Currency of `amount`. Defaults to `usd`. Use `amounts` instead.
    #[deprecated = "deprecated by the API"]
    pub currency: Patch<PresentmentCurrency>,
    /// Amount off in cents, by currency. At least 1 property.
    pub amounts: Patch<BTreeMap<String, i64>>,
}

impl DiscountFixedCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn new(name: impl Into<String>, duration: impl Into<DiscountDuration>) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            code: Patch::Keep,
            starts_at: Patch::Keep,
            ends_at: Patch::Keep,
            max_redemptions: Patch::Keep,
            max_redemptions_per_customer: Patch::Keep,
            products: Patch::Keep,
            organization_id: Patch::Keep,
            duration: duration.into(),
            duration_in_months: Patch::Keep,
            amount: Patch::Keep,
            currency: Patch::Keep,
            amounts: Patch::Keep,
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Code that customers enter at checkout, 3 to 256 letters and digits. If omitted, the discount can
    /// only be applied through the API.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<Patch<String>>) -> Self {
        self.code = code.into();
        self
    }

    /// When the discount can first be redeemed.
    #[must_use]
    #[inline]
    pub fn starts_at(mut self, starts_at: impl Into<Patch<Timestamp>>) -> Self {
        self.starts_at = starts_at.into();
        self
    }

    /// When the discount can last be redeemed.
    #[must_use]
    #[inline]
    pub fn ends_at(mut self, ends_at: impl Into<Patch<Timestamp>>) -> Self {
        self.ends_at = ends_at.into();
        self
    }

    /// Maximum number of redemptions, at least 1.
    #[must_use]
    #[inline]
    pub fn max_redemptions(mut self, max_redemptions: impl Into<Patch<i64>>) -> Self {
        self.max_redemptions = max_redemptions.into();
        self
    }

    /// Maximum number of redemptions per customer, at least 1.
    #[must_use]
    #[inline]
    pub fn max_redemptions_per_customer(
        mut self,
        max_redemptions_per_customer: impl Into<Patch<i64>>,
    ) -> Self {
        self.max_redemptions_per_customer = max_redemptions_per_customer.into();
        self
    }

    /// IDs of the products to limit the discount to.
    #[must_use]
    #[inline]
    pub fn products(mut self, products: impl Into<Patch<Vec<Uuid>>>) -> Self {
        self.products = products.into();
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Number of months that the discount applies for, from 1 to 999. Only for the `duration`
    /// `repeating`. For example, 24 applies for two years, regardless of the billing period.
    #[must_use]
    #[inline]
    pub fn duration_in_months(
        mut self,
        duration_in_months: impl Into<Patch<i64>>,
    ) -> Self {
        self.duration_in_months = duration_in_months.into();
        self
    }

    /// Amount off in cents, in `currency`, up to 999,999,999,999. Use `amounts` instead. From 0 to
    /// 999999999999.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn amount(mut self, amount: impl Into<Patch<i64>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Currency of `amount`. Defaults to `usd`. Use `amounts` instead.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn currency(mut self, currency: impl Into<Patch<PresentmentCurrency>>) -> Self {
        self.currency = currency.into();
        self
    }

    /// Amount off in cents, by currency. At least 1 property.
    #[must_use]
    #[inline]
    pub fn amounts(mut self, amounts: impl Into<Patch<BTreeMap<String, i64>>>) -> Self {
        self.amounts = amounts.into();
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn amounts_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<i64>,
    ) -> Self {
        self.amounts.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}

encode_record! {
    DiscountFixedCreate;
    "metadata": optional metadata, "name": field name, "code": patch code,
    "starts_at": patch starts_at, "ends_at": patch ends_at,
    "max_redemptions": patch max_redemptions,
    "max_redemptions_per_customer": patch max_redemptions_per_customer, "products": patch products,
    "organization_id": patch organization_id, "type" = "fixed", "duration": field duration,
    "duration_in_months": patch duration_in_months, "amount": patch amount,
    "currency": patch currency, "amounts": patch amounts,
}

/// A new discount of a percentage.
///
/// Accepted by [`Discounts::create`](crate::services::discounts::Discounts::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountPercentageCreate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Name of the discount, shown to customers when it applies. At least 1 character.
    pub name: String,
    /// Code that customers enter at checkout, 3 to 256 letters and digits. If omitted, the discount can
    /// only be applied through the API.
    pub code: Patch<String>,
    /// When the discount can first be redeemed.
    pub starts_at: Patch<Timestamp>,
    /// When the discount can last be redeemed.
    pub ends_at: Patch<Timestamp>,
    /// Maximum number of redemptions, at least 1.
    pub max_redemptions: Patch<i64>,
    /// Maximum number of redemptions per customer, at least 1.
    pub max_redemptions_per_customer: Patch<i64>,
    /// IDs of the products to limit the discount to.
    pub products: Patch<Vec<Uuid>>,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Which invoices of a subscription the discount applies to.
    pub duration: DiscountDuration,
    /// Number of months that the discount applies for, from 1 to 999. Only for the `duration`
    /// `repeating`. For example, 24 applies for two years, regardless of the billing period.
    pub duration_in_months: Patch<i64>,
    /// Percentage off in basis points, 1 to 10,000 (100 %): 2550 is 25.5 %.
    pub basis_points: i64,
}

impl DiscountPercentageCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        duration: impl Into<DiscountDuration>,
        basis_points: impl Into<i64>,
    ) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            code: Patch::Keep,
            starts_at: Patch::Keep,
            ends_at: Patch::Keep,
            max_redemptions: Patch::Keep,
            max_redemptions_per_customer: Patch::Keep,
            products: Patch::Keep,
            organization_id: Patch::Keep,
            duration: duration.into(),
            duration_in_months: Patch::Keep,
            basis_points: basis_points.into(),
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Code that customers enter at checkout, 3 to 256 letters and digits. If omitted, the discount can
    /// only be applied through the API.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<Patch<String>>) -> Self {
        self.code = code.into();
        self
    }

    /// When the discount can first be redeemed.
    #[must_use]
    #[inline]
    pub fn starts_at(mut self, starts_at: impl Into<Patch<Timestamp>>) -> Self {
        self.starts_at = starts_at.into();
        self
    }

    /// When the discount can last be redeemed.
    #[must_use]
    #[inline]
    pub fn ends_at(mut self, ends_at: impl Into<Patch<Timestamp>>) -> Self {
        self.ends_at = ends_at.into();
        self
    }

    /// Maximum number of redemptions, at least 1.
    #[must_use]
    #[inline]
    pub fn max_redemptions(mut self, max_redemptions: impl Into<Patch<i64>>) -> Self {
        self.max_redemptions = max_redemptions.into();
        self
    }

    /// Maximum number of redemptions per customer, at least 1.
    #[must_use]
    #[inline]
    pub fn max_redemptions_per_customer(
        mut self,
        max_redemptions_per_customer: impl Into<Patch<i64>>,
    ) -> Self {
        self.max_redemptions_per_customer = max_redemptions_per_customer.into();
        self
    }

    /// IDs of the products to limit the discount to.
    #[must_use]
    #[inline]
    pub fn products(mut self, products: impl Into<Patch<Vec<Uuid>>>) -> Self {
        self.products = products.into();
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Number of months that the discount applies for, from 1 to 999. Only for the `duration`
    /// `repeating`. For example, 24 applies for two years, regardless of the billing period.
    #[must_use]
    #[inline]
    pub fn duration_in_months(
        mut self,
        duration_in_months: impl Into<Patch<i64>>,
    ) -> Self {
        self.duration_in_months = duration_in_months.into();
        self
    }
}

encode_record! {
    DiscountPercentageCreate;
    "metadata": optional metadata, "name": field name, "code": patch code,
    "starts_at": patch starts_at, "ends_at": patch ends_at,
    "max_redemptions": patch max_redemptions,
    "max_redemptions_per_customer": patch max_redemptions_per_customer, "products": patch products,
    "organization_id": patch organization_id, "type" = "percentage", "duration": field duration,
    "duration_in_months": patch duration_in_months, "basis_points": field basis_points,
}

/// Changes to a discount. Omitted fields are unchanged.
///
/// Accepted by [`Discounts::update`](crate::services::discounts::Discounts::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountUpdate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New name. At least 1 character.
    pub name: Patch<String>,
    /// New code, 3 to 256 letters and digits.
    pub code: Patch<String>,
    /// When the discount can first be redeemed.
    pub starts_at: Patch<Timestamp>,
    /// When the discount can last be redeemed.
    pub ends_at: Patch<Timestamp>,
    /// Maximum number of redemptions, at least 1.
    pub max_redemptions: Patch<i64>,
    /// Maximum number of redemptions per customer, at least 1.
    pub max_redemptions_per_customer: Patch<i64>,
    /// Which invoices of a subscription the discount applies to.
    pub duration: Patch<DiscountDuration>,
    /// Number of months that a repeating discount applies for, from 1 to 999.
    pub duration_in_months: Patch<i64>,
    /// Whether the discount is an amount or a percentage.
    pub type_: Patch<DiscountType>,
    /// Amount off in cents, in `currency`, up to 999,999,999,999. Use `amounts` instead. From 0 to
    /// 999999999999.
    #[deprecated = "deprecated by the API"]
    pub amount: Patch<i64>,
    /// Currency of `amount`. Use `amounts` instead.
    #[deprecated = "deprecated by the API"]
    pub currency: Patch<PresentmentCurrency>,
    /// Amount off in cents, by currency. At least 1 property.
    pub amounts: Patch<BTreeMap<String, i64>>,
    /// Percentage off in basis points, 1 to 10,000 (100 %).
    pub basis_points: Patch<i64>,
    /// IDs of the products to limit the discount to.
    pub products: Patch<Vec<Uuid>>,
}

impl DiscountUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New name. At least 1 character.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New code, 3 to 256 letters and digits.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: impl Into<Patch<String>>) -> Self {
        self.code = code.into();
        self
    }

    /// When the discount can first be redeemed.
    #[must_use]
    #[inline]
    pub fn starts_at(mut self, starts_at: impl Into<Patch<Timestamp>>) -> Self {
        self.starts_at = starts_at.into();
        self
    }

    /// When the discount can last be redeemed.
    #[must_use]
    #[inline]
    pub fn ends_at(mut self, ends_at: impl Into<Patch<Timestamp>>) -> Self {
        self.ends_at = ends_at.into();
        self
    }

    /// Maximum number of redemptions, at least 1.
    #[must_use]
    #[inline]
    pub fn max_redemptions(mut self, max_redemptions: impl Into<Patch<i64>>) -> Self {
        self.max_redemptions = max_redemptions.into();
        self
    }

    /// Maximum number of redemptions per customer, at least 1.
    #[must_use]
    #[inline]
    pub fn max_redemptions_per_customer(
        mut self,
        max_redemptions_per_customer: impl Into<Patch<i64>>,
    ) -> Self {
        self.max_redemptions_per_customer = max_redemptions_per_customer.into();
        self
    }

    /// Which invoices of a subscription the discount applies to.
    #[must_use]
    #[inline]
    pub fn duration(mut self, duration: impl Into<Patch<DiscountDuration>>) -> Self {
        self.duration = duration.into();
        self
    }

    /// Number of months that a repeating discount applies for, from 1 to 999.
    #[must_use]
    #[inline]
    pub fn duration_in_months(
        mut self,
        duration_in_months: impl Into<Patch<i64>>,
    ) -> Self {
        self.duration_in_months = duration_in_months.into();
        self
    }

    /// Whether the discount is an amount or a percentage.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<Patch<DiscountType>>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Amount off in cents, in `currency`, up to 999,999,999,999. Use `amounts` instead. From 0 to
    /// 999999999999.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn amount(mut self, amount: impl Into<Patch<i64>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Currency of `amount`. Use `amounts` instead.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn currency(mut self, currency: impl Into<Patch<PresentmentCurrency>>) -> Self {
        self.currency = currency.into();
        self
    }

    /// Amount off in cents, by currency. At least 1 property.
    #[must_use]
    #[inline]
    pub fn amounts(mut self, amounts: impl Into<Patch<BTreeMap<String, i64>>>) -> Self {
        self.amounts = amounts.into();
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn amounts_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<i64>,
    ) -> Self {
        self.amounts.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Percentage off in basis points, 1 to 10,000 (100 %).
    #[must_use]
    #[inline]
    pub fn basis_points(mut self, basis_points: impl Into<Patch<i64>>) -> Self {
        self.basis_points = basis_points.into();
        self
    }

    /// IDs of the products to limit the discount to.
    #[must_use]
    #[inline]
    pub fn products(mut self, products: impl Into<Patch<Vec<Uuid>>>) -> Self {
        self.products = products.into();
        self
    }
}

encode_record! {
    DiscountUpdate;
    "metadata": optional metadata, "name": patch name, "code": patch code,
    "starts_at": patch starts_at, "ends_at": patch ends_at,
    "max_redemptions": patch max_redemptions,
    "max_redemptions_per_customer": patch max_redemptions_per_customer, "duration": patch duration,
    "duration_in_months": patch duration_in_months, "type": patch type_, "amount": patch amount,
    "currency": patch currency, "amounts": patch amounts, "basis_points": patch basis_points,
    "products": patch products,
}
