//! Models: checkout link.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    AnyProductPrice, BenefitPublic, DiscountBase, MetadataValue, Pagination,
    PaymentProcessor, ProductMediaFileRead, ProductVisibility, RecurringInterval,
    TrialInterval,
};
use crate::runtime::{Page, debug_record, encode_string_enum, string_enum};
use crate::runtime::json::{
    Encode, Patch, Timestamp, Unknown, UnknownValue, Writer, decode_record, encode_record,
};

/// A permanent URL that opens a new checkout session for each visitor.
///
/// Returned by [`CheckoutLinks::create`](crate::services::checkout_links::CheckoutLinks::create),
/// [`CheckoutLinks::get`](crate::services::checkout_links::CheckoutLinks::get),
/// [`CheckoutLinks::list`](crate::services::checkout_links::CheckoutLinks::list) and
/// [`CheckoutLinks::update`](crate::services::checkout_links::CheckoutLinks::update).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutLink {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Unit of the trial, overriding the product's; `null` if not set.
    pub trial_interval: Option<TrialInterval>,
    /// Length of the trial in units; `null` if not set.
    pub trial_interval_count: Option<i64>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Payment processor.
    pub payment_processor: PaymentProcessor,
    /// Secret part of the URL.
    pub client_secret: String,
    /// URL to redirect the customer to after payment, or `null`.
    pub success_url: Option<String>,
    /// URL of the page's back button; `null` for no button.
    pub return_url: Option<String>,
    /// Name for your own use, or `null`.
    pub label: Option<String>,
    /// Whether the customer can enter discount codes. A discount that was set with `discount_id` cannot
    /// be changed by the customer.
    pub allow_discount_codes: bool,
    /// Whether a full billing address is required, not only the country. Always required in the US.
    pub require_billing_address: bool,
    /// Discount to apply, if it can still be redeemed, or `null`.
    pub discount_id: Option<Uuid>,
    /// Fixed number of seats that the customer cannot change, or `null`. Ignored if a product does not
    /// allow it.
    pub seats: Option<i64>,
    /// Fixed number of units that the customer cannot change, or `null`. Ignored if a product does not
    /// allow it.
    pub units: Option<i64>,
    /// Organization that sells the product.
    pub organization_id: Uuid,
    /// Products to choose from.
    pub products: Vec<CheckoutLinkProduct>,
    /// The discount, or `null`. Discriminated by `amounts` or `basis_points`, and `duration_in_months`.
    pub discount: Option<DiscountBase>,
    /// URL to give to customers.
    pub url: String,
}

debug_record! {
    CheckoutLink, "CheckoutLink";
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count,
    "metadata": metadata, "payment_processor": payment_processor, "client_secret" = Redacted,
    "success_url": success_url, "return_url": return_url, "label": label,
    "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address, "discount_id": discount_id, "seats": seats,
    "units": units, "organization_id": organization_id, "products": products, "discount": discount,
    "url": url,
}

decode_record! {
    CheckoutLink;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count,
    "metadata": metadata, "payment_processor": payment_processor, "client_secret": client_secret,
    "success_url": success_url, "return_url": return_url, "label": label,
    "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address, "discount_id": discount_id, "seats": seats,
    "units": units, "organization_id": organization_id, "products": products, "discount": discount,
    "url": url,
}

/// A new checkout link: by `products` or, for old integrations, by `product_id` or
/// `product_price_id`. Discriminated by these keys.
///
/// Accepted by [`CheckoutLinks::create`](crate::services::checkout_links::CheckoutLinks::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CheckoutLinkCreate {
    /// A new checkout link for one price of a product. Deprecated: use `CheckoutLinkCreateProducts`
    /// instead.
    ProductPrice(CheckoutLinkCreateProductPrice),
    /// A new checkout link for one product. Deprecated: use `CheckoutLinkCreateProducts` instead.
    Product(CheckoutLinkCreateProduct),
    /// A new checkout link for one or more products.
    Products(CheckoutLinkCreateProducts),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<CheckoutLinkCreateProductPrice> for CheckoutLinkCreate {
    #[inline]
    fn from(value: CheckoutLinkCreateProductPrice) -> Self {
        Self::ProductPrice(value)
    }
}

impl From<CheckoutLinkCreateProduct> for CheckoutLinkCreate {
    #[inline]
    fn from(value: CheckoutLinkCreateProduct) -> Self {
        Self::Product(value)
    }
}

impl From<CheckoutLinkCreateProducts> for CheckoutLinkCreate {
    #[inline]
    fn from(value: CheckoutLinkCreateProducts) -> Self {
        Self::Products(value)
    }
}

impl Encode for CheckoutLinkCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::ProductPrice(value) => value.encode(writer),
            Self::Product(value) => value.encode(writer),
            Self::Products(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// A new checkout link for one product. Deprecated: use `CheckoutLinkCreateProducts` instead.
///
/// Accepted by [`CheckoutLinks::create`](crate::services::checkout_links::CheckoutLinks::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutLinkCreateProduct {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Unit of the trial, overriding the product's.
    pub trial_interval: Patch<TrialInterval>,
    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    pub trial_interval_count: Patch<i64>,
    /// Name for your own use.
    pub label: Patch<String>,
    /// Whether the customer can enter discount codes. Defaults to `true`. A discount that was set with
    /// `discount_id` cannot be changed by the customer.
    pub allow_discount_codes: Option<bool>,
    /// Whether to require a full billing address, not only the country. Defaults to `false`. Always
    /// required in the US.
    pub require_billing_address: Option<bool>,
    /// Discount to apply. Ignored if it can no longer be redeemed when the link is opened.
    pub discount_id: Patch<Uuid>,
    /// Fixed number of seats, from 1 to 10,000, which the customer cannot change. Ignored unless all
    /// products have a seat-based price that allows it.
    pub seats: Patch<i64>,
    /// Fixed number of units, which the customer cannot change. Ignored unless all products have a
    /// unit-based price and allow it. At least 1.
    pub units: Patch<i64>,
    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    pub success_url: Patch<String>,
    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    pub return_url: Patch<String>,
    /// Product to sell.
    pub product_id: Uuid,
}

impl CheckoutLinkCreateProduct {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(product_id: Uuid) -> Self {
        Self {
            metadata: None,
            trial_interval: Patch::Keep,
            trial_interval_count: Patch::Keep,
            label: Patch::Keep,
            allow_discount_codes: None,
            require_billing_address: None,
            discount_id: Patch::Keep,
            seats: Patch::Keep,
            units: Patch::Keep,
            success_url: Patch::Keep,
            return_url: Patch::Keep,
            product_id,
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

    /// Unit of the trial, overriding the product's.
    #[must_use]
    #[inline]
    pub fn trial_interval(
        mut self,
        trial_interval: impl Into<Patch<TrialInterval>>,
    ) -> Self {
        self.trial_interval = trial_interval.into();
        self
    }

    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    #[must_use]
    #[inline]
    pub fn trial_interval_count(
        mut self,
        trial_interval_count: impl Into<Patch<i64>>,
    ) -> Self {
        self.trial_interval_count = trial_interval_count.into();
        self
    }

    /// Name for your own use.
    #[must_use]
    #[inline]
    pub fn label(mut self, label: impl Into<Patch<String>>) -> Self {
        self.label = label.into();
        self
    }

    /// Whether the customer can enter discount codes. Defaults to `true`. A discount that was set with
    /// `discount_id` cannot be changed by the customer.
    #[must_use]
    #[inline]
    pub fn allow_discount_codes(mut self, allow_discount_codes: bool) -> Self {
        self.allow_discount_codes = Some(allow_discount_codes);
        self
    }

    /// Whether to require a full billing address, not only the country. Defaults to `false`. Always
    /// required in the US.
    #[must_use]
    #[inline]
    pub fn require_billing_address(mut self, require_billing_address: bool) -> Self {
        self.require_billing_address = Some(require_billing_address);
        self
    }

    /// Discount to apply. Ignored if it can no longer be redeemed when the link is opened.
    #[must_use]
    #[inline]
    pub fn discount_id(mut self, discount_id: impl Into<Patch<Uuid>>) -> Self {
        self.discount_id = discount_id.into();
        self
    }

    /// Fixed number of seats, from 1 to 10,000, which the customer cannot change. Ignored unless all
    /// products have a seat-based price that allows it.
    #[must_use]
    #[inline]
    pub fn seats(mut self, seats: impl Into<Patch<i64>>) -> Self {
        self.seats = seats.into();
        self
    }

    /// Fixed number of units, which the customer cannot change. Ignored unless all products have a
    /// unit-based price and allow it. At least 1.
    #[must_use]
    #[inline]
    pub fn units(mut self, units: impl Into<Patch<i64>>) -> Self {
        self.units = units.into();
        self
    }

    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    #[must_use]
    #[inline]
    pub fn success_url(mut self, success_url: impl Into<Patch<String>>) -> Self {
        self.success_url = success_url.into();
        self
    }

    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    #[must_use]
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<Patch<String>>) -> Self {
        self.return_url = return_url.into();
        self
    }
}

encode_record! {
    CheckoutLinkCreateProduct;
    "metadata": optional metadata, "trial_interval": patch trial_interval,
    "trial_interval_count": patch trial_interval_count, "payment_processor" = "stripe",
    "label": patch label, "allow_discount_codes": optional allow_discount_codes,
    "require_billing_address": optional require_billing_address, "discount_id": patch discount_id,
    "seats": patch seats, "units": patch units, "success_url": patch success_url,
    "return_url": patch return_url, "product_id": field product_id,
}

/// A new checkout link for one price of a product. Deprecated: use `CheckoutLinkCreateProducts`
/// instead.
///
/// Accepted by [`CheckoutLinks::create`](crate::services::checkout_links::CheckoutLinks::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutLinkCreateProductPrice {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Unit of the trial, overriding the product's.
    pub trial_interval: Patch<TrialInterval>,
    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    pub trial_interval_count: Patch<i64>,
    /// Name for your own use.
    pub label: Patch<String>,
    /// Whether the customer can enter discount codes. Defaults to `true`. A discount that was set with
    /// `discount_id` cannot be changed by the customer.
    pub allow_discount_codes: Option<bool>,
    /// Whether to require a full billing address, not only the country. Defaults to `false`. Always
    /// required in the US.
    pub require_billing_address: Option<bool>,
    /// Discount to apply. Ignored if it can no longer be redeemed when the link is opened.
    pub discount_id: Patch<Uuid>,
    /// Fixed number of seats, from 1 to 10,000, which the customer cannot change. Ignored unless all
    /// products have a seat-based price that allows it.
    pub seats: Patch<i64>,
    /// Fixed number of units, which the customer cannot change. Ignored unless all products have a
    /// unit-based price and allow it. At least 1.
    pub units: Patch<i64>,
    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    pub success_url: Patch<String>,
    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    pub return_url: Patch<String>,
    /// Price to sell.
    pub product_price_id: Uuid,
}

impl CheckoutLinkCreateProductPrice {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(product_price_id: Uuid) -> Self {
        Self {
            metadata: None,
            trial_interval: Patch::Keep,
            trial_interval_count: Patch::Keep,
            label: Patch::Keep,
            allow_discount_codes: None,
            require_billing_address: None,
            discount_id: Patch::Keep,
            seats: Patch::Keep,
            units: Patch::Keep,
            success_url: Patch::Keep,
            return_url: Patch::Keep,
            product_price_id,
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

    /// Unit of the trial, overriding the product's.
    #[must_use]
    #[inline]
    pub fn trial_interval(
        mut self,
        trial_interval: impl Into<Patch<TrialInterval>>,
    ) -> Self {
        self.trial_interval = trial_interval.into();
        self
    }

    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    #[must_use]
    #[inline]
    pub fn trial_interval_count(
        mut self,
        trial_interval_count: impl Into<Patch<i64>>,
    ) -> Self {
        self.trial_interval_count = trial_interval_count.into();
        self
    }

    /// Name for your own use.
    #[must_use]
    #[inline]
    pub fn label(mut self, label: impl Into<Patch<String>>) -> Self {
        self.label = label.into();
        self
    }

    /// Whether the customer can enter discount codes. Defaults to `true`. A discount that was set with
    /// `discount_id` cannot be changed by the customer.
    #[must_use]
    #[inline]
    pub fn allow_discount_codes(mut self, allow_discount_codes: bool) -> Self {
        self.allow_discount_codes = Some(allow_discount_codes);
        self
    }

    /// Whether to require a full billing address, not only the country. Defaults to `false`. Always
    /// required in the US.
    #[must_use]
    #[inline]
    pub fn require_billing_address(mut self, require_billing_address: bool) -> Self {
        self.require_billing_address = Some(require_billing_address);
        self
    }

    /// Discount to apply. Ignored if it can no longer be redeemed when the link is opened.
    #[must_use]
    #[inline]
    pub fn discount_id(mut self, discount_id: impl Into<Patch<Uuid>>) -> Self {
        self.discount_id = discount_id.into();
        self
    }

    /// Fixed number of seats, from 1 to 10,000, which the customer cannot change. Ignored unless all
    /// products have a seat-based price that allows it.
    #[must_use]
    #[inline]
    pub fn seats(mut self, seats: impl Into<Patch<i64>>) -> Self {
        self.seats = seats.into();
        self
    }

    /// Fixed number of units, which the customer cannot change. Ignored unless all products have a
    /// unit-based price and allow it. At least 1.
    #[must_use]
    #[inline]
    pub fn units(mut self, units: impl Into<Patch<i64>>) -> Self {
        self.units = units.into();
        self
    }

    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    #[must_use]
    #[inline]
    pub fn success_url(mut self, success_url: impl Into<Patch<String>>) -> Self {
        self.success_url = success_url.into();
        self
    }

    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    #[must_use]
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<Patch<String>>) -> Self {
        self.return_url = return_url.into();
        self
    }
}

encode_record! {
    CheckoutLinkCreateProductPrice;
    "metadata": optional metadata, "trial_interval": patch trial_interval,
    "trial_interval_count": patch trial_interval_count, "payment_processor" = "stripe",
    "label": patch label, "allow_discount_codes": optional allow_discount_codes,
    "require_billing_address": optional require_billing_address, "discount_id": patch discount_id,
    "seats": patch seats, "units": patch units, "success_url": patch success_url,
    "return_url": patch return_url, "product_price_id": field product_price_id,
}

/// A new checkout link for one or more products.
///
/// Accepted by [`CheckoutLinks::create`](crate::services::checkout_links::CheckoutLinks::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutLinkCreateProducts {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Unit of the trial, overriding the product's.
    pub trial_interval: Patch<TrialInterval>,
    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    pub trial_interval_count: Patch<i64>,
    /// Name for your own use.
    pub label: Patch<String>,
    /// Whether the customer can enter discount codes. Defaults to `true`. A discount that was set with
    /// `discount_id` cannot be changed by the customer.
    pub allow_discount_codes: Option<bool>,
    /// Whether to require a full billing address, not only the country. Defaults to `false`. Always
    /// required in the US.
    pub require_billing_address: Option<bool>,
    /// Discount to apply. Ignored if it can no longer be redeemed when the link is opened.
    pub discount_id: Patch<Uuid>,
    /// Fixed number of seats, from 1 to 10,000, which the customer cannot change. Ignored unless all
    /// products have a seat-based price that allows it.
    pub seats: Patch<i64>,
    /// Fixed number of units, which the customer cannot change. Ignored unless all products have a
    /// unit-based price and allow it. At least 1.
    pub units: Patch<i64>,
    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    pub success_url: Patch<String>,
    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    pub return_url: Patch<String>,
    /// IDs of the products to choose from. At least 1 item.
    pub products: Vec<Uuid>,
}

impl CheckoutLinkCreateProducts {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(products: impl IntoIterator<Item = Uuid>) -> Self {
        Self {
            metadata: None,
            trial_interval: Patch::Keep,
            trial_interval_count: Patch::Keep,
            label: Patch::Keep,
            allow_discount_codes: None,
            require_billing_address: None,
            discount_id: Patch::Keep,
            seats: Patch::Keep,
            units: Patch::Keep,
            success_url: Patch::Keep,
            return_url: Patch::Keep,
            products: products.into_iter().collect(),
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

    /// Unit of the trial, overriding the product's.
    #[must_use]
    #[inline]
    pub fn trial_interval(
        mut self,
        trial_interval: impl Into<Patch<TrialInterval>>,
    ) -> Self {
        self.trial_interval = trial_interval.into();
        self
    }

    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    #[must_use]
    #[inline]
    pub fn trial_interval_count(
        mut self,
        trial_interval_count: impl Into<Patch<i64>>,
    ) -> Self {
        self.trial_interval_count = trial_interval_count.into();
        self
    }

    /// Name for your own use.
    #[must_use]
    #[inline]
    pub fn label(mut self, label: impl Into<Patch<String>>) -> Self {
        self.label = label.into();
        self
    }

    /// Whether the customer can enter discount codes. Defaults to `true`. A discount that was set with
    /// `discount_id` cannot be changed by the customer.
    #[must_use]
    #[inline]
    pub fn allow_discount_codes(mut self, allow_discount_codes: bool) -> Self {
        self.allow_discount_codes = Some(allow_discount_codes);
        self
    }

    /// Whether to require a full billing address, not only the country. Defaults to `false`. Always
    /// required in the US.
    #[must_use]
    #[inline]
    pub fn require_billing_address(mut self, require_billing_address: bool) -> Self {
        self.require_billing_address = Some(require_billing_address);
        self
    }

    /// Discount to apply. Ignored if it can no longer be redeemed when the link is opened.
    #[must_use]
    #[inline]
    pub fn discount_id(mut self, discount_id: impl Into<Patch<Uuid>>) -> Self {
        self.discount_id = discount_id.into();
        self
    }

    /// Fixed number of seats, from 1 to 10,000, which the customer cannot change. Ignored unless all
    /// products have a seat-based price that allows it.
    #[must_use]
    #[inline]
    pub fn seats(mut self, seats: impl Into<Patch<i64>>) -> Self {
        self.seats = seats.into();
        self
    }

    /// Fixed number of units, which the customer cannot change. Ignored unless all products have a
    /// unit-based price and allow it. At least 1.
    #[must_use]
    #[inline]
    pub fn units(mut self, units: impl Into<Patch<i64>>) -> Self {
        self.units = units.into();
        self
    }

    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    #[must_use]
    #[inline]
    pub fn success_url(mut self, success_url: impl Into<Patch<String>>) -> Self {
        self.success_url = success_url.into();
        self
    }

    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    #[must_use]
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<Patch<String>>) -> Self {
        self.return_url = return_url.into();
        self
    }
}

encode_record! {
    CheckoutLinkCreateProducts;
    "metadata": optional metadata, "trial_interval": patch trial_interval,
    "trial_interval_count": patch trial_interval_count, "payment_processor" = "stripe",
    "label": patch label, "allow_discount_codes": optional allow_discount_codes,
    "require_billing_address": optional require_billing_address, "discount_id": patch discount_id,
    "seats": patch seats, "units": patch units, "success_url": patch success_url,
    "return_url": patch return_url, "products": field products,
}

/// A page of checkout links.
///
/// Returned by [`CheckoutLinks::list`](crate::services::checkout_links::CheckoutLinks::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutLinkPage {
    /// Items of the page, in order.
    pub items: Vec<CheckoutLink>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CheckoutLinkPage;
    "items": items, "pagination": pagination,
}

impl Page for CheckoutLinkPage {
    type Item = CheckoutLink;
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

/// A product offered by a checkout link.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutLinkProduct {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
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
    CheckoutLinkProduct;
    "metadata": metadata, "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count, "name": name,
    "description": description, "visibility": visibility, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "meter_interval": meter_interval,
    "meter_interval_count": meter_interval_count, "is_recurring": is_recurring,
    "is_archived": is_archived, "organization_id": organization_id, "prices": prices,
    "benefits": benefits, "medias": medias,
}

/// Sort key for checkout links; a leading `-` sorts in descending order.
///
/// Accepted by [`CheckoutLinks::list`](crate::services::checkout_links::CheckoutLinks::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckoutLinkSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `label`
    Label,
    /// `-label`
    LabelDesc,
    /// `success_url`
    SuccessUrl,
    /// `-success_url`
    SuccessUrlDesc,
    /// `allow_discount_codes`
    AllowDiscountCodes,
    /// `-allow_discount_codes`
    AllowDiscountCodesDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    CheckoutLinkSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Label = "label", LabelDesc = "-label",
    SuccessUrl = "success_url", SuccessUrlDesc = "-success_url",
    AllowDiscountCodes = "allow_discount_codes", AllowDiscountCodesDesc = "-allow_discount_codes",
}

encode_string_enum!(CheckoutLinkSortProperty);

/// Changes to a checkout link. Omitted fields are unchanged.
///
/// Accepted by [`CheckoutLinks::update`](crate::services::checkout_links::CheckoutLinks::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutLinkUpdate {
    /// Unit of the trial, overriding the product's.
    pub trial_interval: Patch<TrialInterval>,
    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    pub trial_interval_count: Patch<i64>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// IDs of the products to choose from. At least 1 item.
    pub products: Patch<Vec<Uuid>>,
    /// Name for your own use.
    pub label: Patch<String>,
    /// Whether the customer can enter discount codes.
    pub allow_discount_codes: Patch<bool>,
    /// Whether to require a full billing address, not only the country. Always required in the US.
    pub require_billing_address: Patch<bool>,
    /// Discount to apply. Ignored if it can no longer be redeemed when the link is opened.
    pub discount_id: Patch<Uuid>,
    /// Fixed number of seats, from 1 to 10,000, which the customer cannot change. Ignored unless all
    /// products have a seat-based price that allows it.
    pub seats: Patch<i64>,
    /// Fixed number of units, which the customer cannot change. Ignored unless all products have a
    /// unit-based price and allow it. At least 1.
    pub units: Patch<i64>,
    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    pub success_url: Patch<String>,
    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    pub return_url: Patch<String>,
}

impl CheckoutLinkUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Unit of the trial, overriding the product's.
    #[must_use]
    #[inline]
    pub fn trial_interval(
        mut self,
        trial_interval: impl Into<Patch<TrialInterval>>,
    ) -> Self {
        self.trial_interval = trial_interval.into();
        self
    }

    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    #[must_use]
    #[inline]
    pub fn trial_interval_count(
        mut self,
        trial_interval_count: impl Into<Patch<i64>>,
    ) -> Self {
        self.trial_interval_count = trial_interval_count.into();
        self
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

    /// IDs of the products to choose from. At least 1 item.
    #[must_use]
    #[inline]
    pub fn products(mut self, products: impl Into<Patch<Vec<Uuid>>>) -> Self {
        self.products = products.into();
        self
    }

    /// Name for your own use.
    #[must_use]
    #[inline]
    pub fn label(mut self, label: impl Into<Patch<String>>) -> Self {
        self.label = label.into();
        self
    }

    /// Whether the customer can enter discount codes.
    #[must_use]
    #[inline]
    pub fn allow_discount_codes(
        mut self,
        allow_discount_codes: impl Into<Patch<bool>>,
    ) -> Self {
        self.allow_discount_codes = allow_discount_codes.into();
        self
    }

    /// Whether to require a full billing address, not only the country. Always required in the US.
    #[must_use]
    #[inline]
    pub fn require_billing_address(
        mut self,
        require_billing_address: impl Into<Patch<bool>>,
    ) -> Self {
        self.require_billing_address = require_billing_address.into();
        self
    }

    /// Discount to apply. Ignored if it can no longer be redeemed when the link is opened.
    #[must_use]
    #[inline]
    pub fn discount_id(mut self, discount_id: impl Into<Patch<Uuid>>) -> Self {
        self.discount_id = discount_id.into();
        self
    }

    /// Fixed number of seats, from 1 to 10,000, which the customer cannot change. Ignored unless all
    /// products have a seat-based price that allows it.
    #[must_use]
    #[inline]
    pub fn seats(mut self, seats: impl Into<Patch<i64>>) -> Self {
        self.seats = seats.into();
        self
    }

    /// Fixed number of units, which the customer cannot change. Ignored unless all products have a
    /// unit-based price and allow it. At least 1.
    #[must_use]
    #[inline]
    pub fn units(mut self, units: impl Into<Patch<i64>>) -> Self {
        self.units = units.into();
        self
    }

    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    #[must_use]
    #[inline]
    pub fn success_url(mut self, success_url: impl Into<Patch<String>>) -> Self {
        self.success_url = success_url.into();
        self
    }

    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    #[must_use]
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<Patch<String>>) -> Self {
        self.return_url = return_url.into();
        self
    }
}

/// Repeats what a `CheckoutLink` has. Its other fields are not set.
impl From<&CheckoutLink> for CheckoutLinkUpdate {
    #[inline]
    fn from(value: &CheckoutLink) -> Self {
        Self {
            trial_interval: Patch::new(value.trial_interval.clone(), true),
            trial_interval_count: Patch::new(value.trial_interval_count, true),
            metadata: Some(value.metadata.clone()),
            label: Patch::new(value.label.clone(), true),
            allow_discount_codes: Patch::Value(value.allow_discount_codes),
            require_billing_address: Patch::Value(value.require_billing_address),
            discount_id: Patch::new(value.discount_id, true),
            seats: Patch::new(value.seats, true),
            units: Patch::new(value.units, true),
            success_url: Patch::new(value.success_url.clone(), true),
            return_url: Patch::new(value.return_url.clone(), true),
            ..Default::default()
        }
    }
}

encode_record! {
    CheckoutLinkUpdate;
    "trial_interval": patch trial_interval, "trial_interval_count": patch trial_interval_count,
    "metadata": optional metadata, "products": patch products, "label": patch label,
    "allow_discount_codes": patch allow_discount_codes,
    "require_billing_address": patch require_billing_address, "discount_id": patch discount_id,
    "seats": patch seats, "units": patch units, "success_url": patch success_url,
    "return_url": patch return_url,
}
