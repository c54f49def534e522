//! Models: checkout update.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    AddressInput, Checkout, CheckoutPublic, FieldValue, MetadataValue,
    PresentmentCurrency, ProductPriceCreate, TrialInterval,
};
use crate::runtime::debug_record;
use crate::runtime::json::{Patch, encode_record};

/// Request to confirm a checkout session with Stripe, with optional last changes.
///
/// Accepted by
/// [`Checkouts::client_confirm`](crate::services::checkouts::Checkouts::client_confirm).
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutConfirmStripe {
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Product to select, which must be one of the session's products.
    pub product_id: Patch<Uuid>,
    /// Price to select, which must belong to one of the session's products. Use `product_id` instead.
    #[deprecated = "deprecated by the API"]
    pub product_price_id: Patch<Uuid>,
    /// Price in cents, before discount and tax. Only for custom prices. At least 0.
    pub amount: Patch<i64>,
    /// Number of seats for a seat-based price, from 1 to 10,000.
    pub seats: Patch<i64>,
    /// Number of units for a unit-based price. At least 1.
    pub units: Patch<i64>,
    /// Whether the customer is a business, which must enter its billing name and full address.
    pub is_business_customer: Patch<bool>,
    /// The customer's name, at most 256 characters.
    pub customer_name: Patch<String>,
    /// The customer's email address.
    pub customer_email: Patch<String>,
    /// Name for the invoice.
    pub customer_billing_name: Patch<String>,
    /// Address for the invoice.
    pub customer_billing_address: Patch<AddressInput>,
    /// Tax number for the invoice.
    pub customer_tax_id: Patch<String>,
    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    pub locale: Patch<String>,
    /// Payment method selected in the form, such as `card`, `apple_pay` or `upi`.
    pub payment_method_type: Patch<String>,
    /// Code of a discount to apply.
    pub discount_code: Patch<String>,
    /// `false` skips the trial. Buyers cannot enable a trial.
    pub allow_trial: Patch<bool>,
    /// The payment method, as a Stripe confirmation token. Required for fixed and custom prices.
    pub confirmation_token_id: Patch<String>,
}

impl CheckoutConfirmStripe {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Values of custom fields, by the slug of the field.
    #[must_use]
    #[inline]
    pub fn custom_field_data(
        mut self,
        custom_field_data: impl IntoIterator<
            Item = (impl Into<String>, Option<FieldValue>),
        >,
    ) -> Self {
        self.custom_field_data = Some(
            custom_field_data
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn custom_field_data_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<Option<FieldValue>>,
    ) -> Self {
        self.custom_field_data
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Product to select, which must be one of the session's products.
    #[must_use]
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<Patch<Uuid>>) -> Self {
        self.product_id = product_id.into();
        self
    }

    /// Price to select, which must belong to one of the session's products. Use `product_id` instead.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn product_price_id(mut self, product_price_id: impl Into<Patch<Uuid>>) -> Self {
        self.product_price_id = product_price_id.into();
        self
    }

    /// Price in cents, before discount and tax. Only for custom prices. At least 0.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: impl Into<Patch<i64>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Number of seats for a seat-based price, from 1 to 10,000.
    #[must_use]
    #[inline]
    pub fn seats(mut self, seats: impl Into<Patch<i64>>) -> Self {
        self.seats = seats.into();
        self
    }

    /// Number of units for a unit-based price. At least 1.
    #[must_use]
    #[inline]
    pub fn units(mut self, units: impl Into<Patch<i64>>) -> Self {
        self.units = units.into();
        self
    }

    /// Whether the customer is a business, which must enter its billing name and full address.
    #[must_use]
    #[inline]
    pub fn is_business_customer(
        mut self,
        is_business_customer: impl Into<Patch<bool>>,
    ) -> Self {
        self.is_business_customer = is_business_customer.into();
        self
    }

    /// The customer's name, at most 256 characters.
    #[must_use]
    #[inline]
    pub fn customer_name(mut self, customer_name: impl Into<Patch<String>>) -> Self {
        self.customer_name = customer_name.into();
        self
    }

    /// The customer's email address.
    #[must_use]
    #[inline]
    pub fn customer_email(mut self, customer_email: impl Into<Patch<String>>) -> Self {
        self.customer_email = customer_email.into();
        self
    }

    /// Name for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_billing_name(
        mut self,
        customer_billing_name: impl Into<Patch<String>>,
    ) -> Self {
        self.customer_billing_name = customer_billing_name.into();
        self
    }

    /// Address for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_billing_address(
        mut self,
        customer_billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.customer_billing_address = customer_billing_address.into();
        self
    }

    /// Tax number for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_tax_id(mut self, customer_tax_id: impl Into<Patch<String>>) -> Self {
        self.customer_tax_id = customer_tax_id.into();
        self
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    #[must_use]
    #[inline]
    pub fn locale(mut self, locale: impl Into<Patch<String>>) -> Self {
        self.locale = locale.into();
        self
    }

    /// Payment method selected in the form, such as `card`, `apple_pay` or `upi`.
    #[must_use]
    #[inline]
    pub fn payment_method_type(
        mut self,
        payment_method_type: impl Into<Patch<String>>,
    ) -> Self {
        self.payment_method_type = payment_method_type.into();
        self
    }

    /// Code of a discount to apply.
    #[must_use]
    #[inline]
    pub fn discount_code(mut self, discount_code: impl Into<Patch<String>>) -> Self {
        self.discount_code = discount_code.into();
        self
    }

    /// `false` skips the trial. Buyers cannot enable a trial.
    #[must_use]
    #[inline]
    pub fn allow_trial(mut self, allow_trial: impl Into<Patch<bool>>) -> Self {
        self.allow_trial = allow_trial.into();
        self
    }

    /// The payment method, as a Stripe confirmation token. Required for fixed and custom prices.
    #[must_use]
    #[inline]
    pub fn confirmation_token_id(
        mut self,
        confirmation_token_id: impl Into<Patch<String>>,
    ) -> Self {
        self.confirmation_token_id = confirmation_token_id.into();
        self
    }
}

debug_record! {
    CheckoutConfirmStripe, "CheckoutConfirmStripe";
    "custom_field_data": custom_field_data, "product_id": product_id,
    "product_price_id": product_price_id, "amount": amount, "seats": seats, "units": units,
    "is_business_customer": is_business_customer, "customer_name": customer_name,
    "customer_email": customer_email, "customer_billing_name": customer_billing_name,
    "customer_billing_address": customer_billing_address, "customer_tax_id": customer_tax_id,
    "locale": locale, "payment_method_type": payment_method_type, "discount_code": discount_code,
    "allow_trial": allow_trial, "confirmation_token_id" = Redacted,
}

encode_record! {
    CheckoutConfirmStripe;
    "custom_field_data": optional custom_field_data, "product_id": patch product_id,
    "product_price_id": patch product_price_id, "amount": patch amount, "seats": patch seats,
    "units": patch units, "is_business_customer": patch is_business_customer,
    "customer_name": patch customer_name, "customer_email": patch customer_email,
    "customer_billing_name": patch customer_billing_name,
    "customer_billing_address": patch customer_billing_address,
    "customer_tax_id": patch customer_tax_id, "locale": patch locale,
    "payment_method_type": patch payment_method_type, "discount_code": patch discount_code,
    "allow_trial": patch allow_trial, "confirmation_token_id": patch confirmation_token_id,
}

/// A new checkout session. The only variant is `CheckoutProductsCreate`.
pub type CheckoutCreate = CheckoutProductsCreate;

/// A new checkout session for one or more products. The customer can switch between them. Its
/// metadata is copied to the order or subscription.
///
/// Accepted by [`Checkouts::create`](crate::services::checkouts::Checkouts::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutProductsCreate {
    /// Unit of the trial, overriding the product's.
    pub trial_interval: Patch<TrialInterval>,
    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    pub trial_interval_count: Patch<i64>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Discount to apply.
    pub discount_id: Patch<Uuid>,
    /// Whether the customer can enter discount codes. Defaults to `true`. A discount that was set with
    /// `discount_id` cannot be changed by the customer.
    pub allow_discount_codes: Option<bool>,
    /// Whether to require a full billing address, not only the country. Defaults to `false`. Always
    /// required in the US. Becomes `true` if an address is preset.
    pub require_billing_address: Option<bool>,
    /// Price in cents, before discount and tax. Only for custom prices. At least 0.
    pub amount: Patch<i64>,
    /// Number of seats for a seat-based price, from 1 to 10,000.
    pub seats: Patch<i64>,
    /// Minimum number of seats for a seat-based price, from 1 to 10,000.
    pub min_seats: Patch<i64>,
    /// Maximum number of seats for a seat-based price, from 1 to 10,000.
    pub max_seats: Patch<i64>,
    /// Number of units for a unit-based price. At least 1.
    pub units: Patch<i64>,
    /// Minimum number of units for a unit-based price. At least 1.
    pub min_units: Patch<i64>,
    /// Maximum number of units for a unit-based price. At least 1.
    pub max_units: Patch<i64>,
    /// Whether to allow the product's trial. Defaults to `true`.
    pub allow_trial: Option<bool>,
    /// Existing customer of the organization, for whom the form is prefilled and the order is created.
    pub customer_id: Patch<Uuid>,
    /// Whether the customer is a business, which must enter its billing name and full address. Defaults
    /// to `false`.
    pub is_business_customer: Option<bool>,
    /// ID of the customer in your own system. If a customer with this external ID exists, the order
    /// belongs to them; otherwise, the checkout creates one.
    pub external_customer_id: Patch<String>,
    /// The customer's name, at most 256 characters.
    pub customer_name: Patch<String>,
    /// The customer's email address.
    pub customer_email: Patch<String>,
    /// IP address of the customer.
    pub customer_ip_address: Patch<String>,
    /// Name for the invoice.
    pub customer_billing_name: Patch<String>,
    /// Address for the invoice.
    pub customer_billing_address: Patch<AddressInput>,
    /// Tax number for the invoice.
    pub customer_tax_id: Patch<String>,
    /// Metadata for the customer that the checkout creates: up to 50 keys of up to 40 characters, with
    /// strings of up to 500 characters.
    pub customer_metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Subscription with a free price to upgrade. On success, the metadata of the session is copied to
    /// it and replaces existing keys.
    pub subscription_id: Patch<Uuid>,
    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    pub success_url: Patch<String>,
    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    pub return_url: Patch<String>,
    /// Origin of the page that embeds the checkout, to which messages are sent.
    pub embed_origin: Patch<String>,
    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    pub locale: Patch<String>,
    /// Currency to charge in.
    pub currency: Patch<PresentmentCurrency>,
    /// IDs of the products to choose from. The first one is preselected. At least 1 item.
    pub products: Vec<Uuid>,
    /// Custom prices for this session, by product ID. Defaults to the catalog prices.
    pub prices: Patch<BTreeMap<String, Vec<ProductPriceCreate>>>,
}

impl CheckoutProductsCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(products: impl IntoIterator<Item = Uuid>) -> Self {
        Self {
            trial_interval: Patch::Keep,
            trial_interval_count: Patch::Keep,
            metadata: None,
            custom_field_data: None,
            discount_id: Patch::Keep,
            allow_discount_codes: None,
            require_billing_address: None,
            amount: Patch::Keep,
            seats: Patch::Keep,
            min_seats: Patch::Keep,
            max_seats: Patch::Keep,
            units: Patch::Keep,
            min_units: Patch::Keep,
            max_units: Patch::Keep,
            allow_trial: None,
            customer_id: Patch::Keep,
            is_business_customer: None,
            external_customer_id: Patch::Keep,
            customer_name: Patch::Keep,
            customer_email: Patch::Keep,
            customer_ip_address: Patch::Keep,
            customer_billing_name: Patch::Keep,
            customer_billing_address: Patch::Keep,
            customer_tax_id: Patch::Keep,
            customer_metadata: None,
            subscription_id: Patch::Keep,
            success_url: Patch::Keep,
            return_url: Patch::Keep,
            embed_origin: Patch::Keep,
            locale: Patch::Keep,
            currency: Patch::Keep,
            products: products.into_iter().collect(),
            prices: Patch::Keep,
        }
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

    /// Values of custom fields, by the slug of the field.
    #[must_use]
    #[inline]
    pub fn custom_field_data(
        mut self,
        custom_field_data: impl IntoIterator<
            Item = (impl Into<String>, Option<FieldValue>),
        >,
    ) -> Self {
        self.custom_field_data = Some(
            custom_field_data
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn custom_field_data_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<Option<FieldValue>>,
    ) -> Self {
        self.custom_field_data
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Discount to apply.
    #[must_use]
    #[inline]
    pub fn discount_id(mut self, discount_id: impl Into<Patch<Uuid>>) -> Self {
        self.discount_id = discount_id.into();
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
    /// required in the US. Becomes `true` if an address is preset.
    #[must_use]
    #[inline]
    pub fn require_billing_address(mut self, require_billing_address: bool) -> Self {
        self.require_billing_address = Some(require_billing_address);
        self
    }

    /// Price in cents, before discount and tax. Only for custom prices. At least 0.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: impl Into<Patch<i64>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Number of seats for a seat-based price, from 1 to 10,000.
    #[must_use]
    #[inline]
    pub fn seats(mut self, seats: impl Into<Patch<i64>>) -> Self {
        self.seats = seats.into();
        self
    }

    /// Minimum number of seats for a seat-based price, from 1 to 10,000.
    #[must_use]
    #[inline]
    pub fn min_seats(mut self, min_seats: impl Into<Patch<i64>>) -> Self {
        self.min_seats = min_seats.into();
        self
    }

    /// Maximum number of seats for a seat-based price, from 1 to 10,000.
    #[must_use]
    #[inline]
    pub fn max_seats(mut self, max_seats: impl Into<Patch<i64>>) -> Self {
        self.max_seats = max_seats.into();
        self
    }

    /// Number of units for a unit-based price. At least 1.
    #[must_use]
    #[inline]
    pub fn units(mut self, units: impl Into<Patch<i64>>) -> Self {
        self.units = units.into();
        self
    }

    /// Minimum number of units for a unit-based price. At least 1.
    #[must_use]
    #[inline]
    pub fn min_units(mut self, min_units: impl Into<Patch<i64>>) -> Self {
        self.min_units = min_units.into();
        self
    }

    /// Maximum number of units for a unit-based price. At least 1.
    #[must_use]
    #[inline]
    pub fn max_units(mut self, max_units: impl Into<Patch<i64>>) -> Self {
        self.max_units = max_units.into();
        self
    }

    /// Whether to allow the product's trial. Defaults to `true`.
    #[must_use]
    #[inline]
    pub fn allow_trial(mut self, allow_trial: bool) -> Self {
        self.allow_trial = Some(allow_trial);
        self
    }

    /// Existing customer of the organization, for whom the form is prefilled and the order is created.
    #[must_use]
    #[inline]
    pub fn customer_id(mut self, customer_id: impl Into<Patch<Uuid>>) -> Self {
        self.customer_id = customer_id.into();
        self
    }

    /// Whether the customer is a business, which must enter its billing name and full address. Defaults
    /// to `false`.
    #[must_use]
    #[inline]
    pub fn is_business_customer(mut self, is_business_customer: bool) -> Self {
        self.is_business_customer = Some(is_business_customer);
        self
    }

    /// ID of the customer in your own system. If a customer with this external ID exists, the order
    /// belongs to them; otherwise, the checkout creates one.
    #[must_use]
    #[inline]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl Into<Patch<String>>,
    ) -> Self {
        self.external_customer_id = external_customer_id.into();
        self
    }

    /// The customer's name, at most 256 characters.
    #[must_use]
    #[inline]
    pub fn customer_name(mut self, customer_name: impl Into<Patch<String>>) -> Self {
        self.customer_name = customer_name.into();
        self
    }

    /// The customer's email address.
    #[must_use]
    #[inline]
    pub fn customer_email(mut self, customer_email: impl Into<Patch<String>>) -> Self {
        self.customer_email = customer_email.into();
        self
    }

    /// IP address of the customer.
    #[must_use]
    #[inline]
    pub fn customer_ip_address(
        mut self,
        customer_ip_address: impl Into<Patch<String>>,
    ) -> Self {
        self.customer_ip_address = customer_ip_address.into();
        self
    }

    /// Name for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_billing_name(
        mut self,
        customer_billing_name: impl Into<Patch<String>>,
    ) -> Self {
        self.customer_billing_name = customer_billing_name.into();
        self
    }

    /// Address for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_billing_address(
        mut self,
        customer_billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.customer_billing_address = customer_billing_address.into();
        self
    }

    /// Tax number for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_tax_id(mut self, customer_tax_id: impl Into<Patch<String>>) -> Self {
        self.customer_tax_id = customer_tax_id.into();
        self
    }

    /// Metadata for the customer that the checkout creates: up to 50 keys of up to 40 characters, with
    /// strings of up to 500 characters.
    #[must_use]
    #[inline]
    pub fn customer_metadata(
        mut self,
        customer_metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.customer_metadata = Some(
            customer_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn customer_metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.customer_metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Subscription with a free price to upgrade. On success, the metadata of the session is copied to
    /// it and replaces existing keys.
    #[must_use]
    #[inline]
    pub fn subscription_id(mut self, subscription_id: impl Into<Patch<Uuid>>) -> Self {
        self.subscription_id = subscription_id.into();
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

    /// Origin of the page that embeds the checkout, to which messages are sent.
    #[must_use]
    #[inline]
    pub fn embed_origin(mut self, embed_origin: impl Into<Patch<String>>) -> Self {
        self.embed_origin = embed_origin.into();
        self
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    #[must_use]
    #[inline]
    pub fn locale(mut self, locale: impl Into<Patch<String>>) -> Self {
        self.locale = locale.into();
        self
    }

    /// Currency to charge in.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<Patch<PresentmentCurrency>>) -> Self {
        self.currency = currency.into();
        self
    }

    /// Custom prices for this session, by product ID. Defaults to the catalog prices.
    #[must_use]
    #[inline]
    pub fn prices(
        mut self,
        prices: impl Into<Patch<BTreeMap<String, Vec<ProductPriceCreate>>>>,
    ) -> Self {
        self.prices = prices.into();
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn prices_entry(
        mut self,
        key: impl Into<String>,
        value: impl IntoIterator<Item = ProductPriceCreate>,
    ) -> Self {
        self.prices
            .get_or_insert_default()
            .insert(key.into(), value.into_iter().collect());
        self
    }
}

encode_record! {
    CheckoutProductsCreate;
    "trial_interval": patch trial_interval, "trial_interval_count": patch trial_interval_count,
    "metadata": optional metadata, "custom_field_data": optional custom_field_data,
    "discount_id": patch discount_id, "allow_discount_codes": optional allow_discount_codes,
    "require_billing_address": optional require_billing_address, "amount": patch amount,
    "seats": patch seats, "min_seats": patch min_seats, "max_seats": patch max_seats,
    "units": patch units, "min_units": patch min_units, "max_units": patch max_units,
    "allow_trial": optional allow_trial, "customer_id": patch customer_id,
    "is_business_customer": optional is_business_customer,
    "external_customer_id": patch external_customer_id, "customer_name": patch customer_name,
    "customer_email": patch customer_email, "customer_ip_address": patch customer_ip_address,
    "customer_billing_name": patch customer_billing_name,
    "customer_billing_address": patch customer_billing_address,
    "customer_tax_id": patch customer_tax_id, "customer_metadata": optional customer_metadata,
    "subscription_id": patch subscription_id, "success_url": patch success_url,
    "return_url": patch return_url, "embed_origin": patch embed_origin, "locale": patch locale,
    "currency": patch currency, "products": field products, "prices": patch prices,
}

/// Changes by the seller to a checkout session. Omitted fields are unchanged.
///
/// Accepted by [`Checkouts::update`](crate::services::checkouts::Checkouts::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutUpdate {
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Product to select, which must be one of the session's products.
    pub product_id: Patch<Uuid>,
    /// Price to select, which must belong to one of the session's products. Use `product_id` instead.
    #[deprecated = "deprecated by the API"]
    pub product_price_id: Patch<Uuid>,
    /// Price in cents, before discount and tax. Only for custom prices. At least 0.
    pub amount: Patch<i64>,
    /// Number of seats for a seat-based price, from 1 to 10,000.
    pub seats: Patch<i64>,
    /// Number of units for a unit-based price. At least 1.
    pub units: Patch<i64>,
    /// Whether the customer is a business, which must enter its billing name and full address.
    pub is_business_customer: Patch<bool>,
    /// The customer's name, at most 256 characters.
    pub customer_name: Patch<String>,
    /// The customer's email address.
    pub customer_email: Patch<String>,
    /// Name for the invoice.
    pub customer_billing_name: Patch<String>,
    /// Address for the invoice.
    pub customer_billing_address: Patch<AddressInput>,
    /// Tax number for the invoice.
    pub customer_tax_id: Patch<String>,
    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    pub locale: Patch<String>,
    /// Unit of the trial, overriding the product's.
    pub trial_interval: Patch<TrialInterval>,
    /// Length of the trial in units, from 1 to 1000, overriding the product's.
    pub trial_interval_count: Patch<i64>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Currency to charge in.
    pub currency: Patch<PresentmentCurrency>,
    /// Discount to apply.
    pub discount_id: Patch<Uuid>,
    /// Whether the customer can enter discount codes.
    pub allow_discount_codes: Patch<bool>,
    /// Whether to require a full billing address, not only the country. Always required in the US.
    pub require_billing_address: Patch<bool>,
    /// Whether to allow the product's trial.
    pub allow_trial: Patch<bool>,
    /// IP address of the customer.
    pub customer_ip_address: Patch<String>,
    /// Metadata for the customer that the checkout creates: up to 50 keys of up to 40 characters, with
    /// strings of up to 500 characters.
    pub customer_metadata: Patch<BTreeMap<String, MetadataValue>>,
    /// URL to redirect the customer to after payment, up to 2083 characters. `{CHECKOUT_ID}` is
    /// replaced with the ID of the session. 1 to 2083 characters.
    pub success_url: Patch<String>,
    /// URL of the page's back button, up to 2083 characters. If omitted, there is no back button. 1 to
    /// 2083 characters.
    pub return_url: Patch<String>,
    /// Origin of the page that embeds the checkout, to which messages are sent.
    pub embed_origin: Patch<String>,
}

impl CheckoutUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Values of custom fields, by the slug of the field.
    #[must_use]
    #[inline]
    pub fn custom_field_data(
        mut self,
        custom_field_data: impl IntoIterator<
            Item = (impl Into<String>, Option<FieldValue>),
        >,
    ) -> Self {
        self.custom_field_data = Some(
            custom_field_data
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn custom_field_data_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<Option<FieldValue>>,
    ) -> Self {
        self.custom_field_data
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Product to select, which must be one of the session's products.
    #[must_use]
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<Patch<Uuid>>) -> Self {
        self.product_id = product_id.into();
        self
    }

    /// Price to select, which must belong to one of the session's products. Use `product_id` instead.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn product_price_id(mut self, product_price_id: impl Into<Patch<Uuid>>) -> Self {
        self.product_price_id = product_price_id.into();
        self
    }

    /// Price in cents, before discount and tax. Only for custom prices. At least 0.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: impl Into<Patch<i64>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Number of seats for a seat-based price, from 1 to 10,000.
    #[must_use]
    #[inline]
    pub fn seats(mut self, seats: impl Into<Patch<i64>>) -> Self {
        self.seats = seats.into();
        self
    }

    /// Number of units for a unit-based price. At least 1.
    #[must_use]
    #[inline]
    pub fn units(mut self, units: impl Into<Patch<i64>>) -> Self {
        self.units = units.into();
        self
    }

    /// Whether the customer is a business, which must enter its billing name and full address.
    #[must_use]
    #[inline]
    pub fn is_business_customer(
        mut self,
        is_business_customer: impl Into<Patch<bool>>,
    ) -> Self {
        self.is_business_customer = is_business_customer.into();
        self
    }

    /// The customer's name, at most 256 characters.
    #[must_use]
    #[inline]
    pub fn customer_name(mut self, customer_name: impl Into<Patch<String>>) -> Self {
        self.customer_name = customer_name.into();
        self
    }

    /// The customer's email address.
    #[must_use]
    #[inline]
    pub fn customer_email(mut self, customer_email: impl Into<Patch<String>>) -> Self {
        self.customer_email = customer_email.into();
        self
    }

    /// Name for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_billing_name(
        mut self,
        customer_billing_name: impl Into<Patch<String>>,
    ) -> Self {
        self.customer_billing_name = customer_billing_name.into();
        self
    }

    /// Address for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_billing_address(
        mut self,
        customer_billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.customer_billing_address = customer_billing_address.into();
        self
    }

    /// Tax number for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_tax_id(mut self, customer_tax_id: impl Into<Patch<String>>) -> Self {
        self.customer_tax_id = customer_tax_id.into();
        self
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    #[must_use]
    #[inline]
    pub fn locale(mut self, locale: impl Into<Patch<String>>) -> Self {
        self.locale = locale.into();
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

    /// Currency to charge in.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<Patch<PresentmentCurrency>>) -> Self {
        self.currency = currency.into();
        self
    }

    /// Discount to apply.
    #[must_use]
    #[inline]
    pub fn discount_id(mut self, discount_id: impl Into<Patch<Uuid>>) -> Self {
        self.discount_id = discount_id.into();
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

    /// Whether to allow the product's trial.
    #[must_use]
    #[inline]
    pub fn allow_trial(mut self, allow_trial: impl Into<Patch<bool>>) -> Self {
        self.allow_trial = allow_trial.into();
        self
    }

    /// IP address of the customer.
    #[must_use]
    #[inline]
    pub fn customer_ip_address(
        mut self,
        customer_ip_address: impl Into<Patch<String>>,
    ) -> Self {
        self.customer_ip_address = customer_ip_address.into();
        self
    }

    /// Metadata for the customer that the checkout creates: up to 50 keys of up to 40 characters, with
    /// strings of up to 500 characters.
    #[must_use]
    #[inline]
    pub fn customer_metadata(
        mut self,
        customer_metadata: impl Into<Patch<BTreeMap<String, MetadataValue>>>,
    ) -> Self {
        self.customer_metadata = customer_metadata.into();
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn customer_metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.customer_metadata.get_or_insert_default().insert(key.into(), value.into());
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

    /// Origin of the page that embeds the checkout, to which messages are sent.
    #[must_use]
    #[inline]
    pub fn embed_origin(mut self, embed_origin: impl Into<Patch<String>>) -> Self {
        self.embed_origin = embed_origin.into();
        self
    }
}

/// Repeats what a `Checkout` has. Its other fields are not set.
impl From<&Checkout> for CheckoutUpdate {
    #[inline]
    #[allow(deprecated)]
    fn from(value: &Checkout) -> Self {
        Self {
            custom_field_data: value.custom_field_data.clone(),
            product_id: Patch::new(value.product_id, true),
            product_price_id: Patch::new(value.product_price_id, true),
            amount: Patch::Value(value.amount),
            seats: Patch::new(value.seats, false),
            units: Patch::new(value.units, true),
            is_business_customer: Patch::Value(value.is_business_customer),
            customer_name: Patch::new(value.customer_name.clone(), true),
            customer_email: Patch::new(value.customer_email.clone(), true),
            customer_billing_name: Patch::new(value.customer_billing_name.clone(), true),
            customer_billing_address: Patch::new(
                value.customer_billing_address.as_ref().map(|value| value.into()),
                true,
            ),
            customer_tax_id: Patch::new(value.customer_tax_id.clone(), true),
            locale: Patch::new(value.locale.clone(), false),
            trial_interval: Patch::new(value.trial_interval.clone(), true),
            trial_interval_count: Patch::new(value.trial_interval_count, true),
            metadata: Some(value.metadata.clone()),
            discount_id: Patch::new(value.discount_id, true),
            allow_discount_codes: Patch::Value(value.allow_discount_codes),
            require_billing_address: Patch::Value(value.require_billing_address),
            allow_trial: Patch::new(value.allow_trial, true),
            customer_ip_address: Patch::new(value.customer_ip_address.clone(), true),
            success_url: Patch::Value(value.success_url.clone()),
            return_url: Patch::new(value.return_url.clone(), true),
            embed_origin: Patch::new(value.embed_origin.clone(), true),
            ..Default::default()
        }
    }
}

encode_record! {
    CheckoutUpdate;
    "custom_field_data": optional custom_field_data, "product_id": patch product_id,
    "product_price_id": patch product_price_id, "amount": patch amount, "seats": patch seats,
    "units": patch units, "is_business_customer": patch is_business_customer,
    "customer_name": patch customer_name, "customer_email": patch customer_email,
    "customer_billing_name": patch customer_billing_name,
    "customer_billing_address": patch customer_billing_address,
    "customer_tax_id": patch customer_tax_id, "locale": patch locale,
    "trial_interval": patch trial_interval, "trial_interval_count": patch trial_interval_count,
    "metadata": optional metadata, "currency": patch currency, "discount_id": patch discount_id,
    "allow_discount_codes": patch allow_discount_codes,
    "require_billing_address": patch require_billing_address, "allow_trial": patch allow_trial,
    "customer_ip_address": patch customer_ip_address, "customer_metadata": patch customer_metadata,
    "success_url": patch success_url, "return_url": patch return_url,
    "embed_origin": patch embed_origin,
}

/// Changes to a checkout session with its client secret. Omitted fields are unchanged.
///
/// Accepted by [`Checkouts::client_update`](crate::services::checkouts::Checkouts::client_update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutUpdatePublic {
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Product to select, which must be one of the session's products.
    pub product_id: Patch<Uuid>,
    /// Price to select, which must belong to one of the session's products. Use `product_id` instead.
    #[deprecated = "deprecated by the API"]
    pub product_price_id: Patch<Uuid>,
    /// Price in cents, before discount and tax. Only for custom prices. At least 0.
    pub amount: Patch<i64>,
    /// Number of seats for a seat-based price, from 1 to 10,000.
    pub seats: Patch<i64>,
    /// Number of units for a unit-based price. At least 1.
    pub units: Patch<i64>,
    /// Whether the customer is a business, which must enter its billing name and full address.
    pub is_business_customer: Patch<bool>,
    /// The customer's name, at most 256 characters.
    pub customer_name: Patch<String>,
    /// The customer's email address.
    pub customer_email: Patch<String>,
    /// Name for the invoice.
    pub customer_billing_name: Patch<String>,
    /// Address for the invoice.
    pub customer_billing_address: Patch<AddressInput>,
    /// Tax number for the invoice.
    pub customer_tax_id: Patch<String>,
    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    pub locale: Patch<String>,
    /// Payment method selected in the form, such as `card`, `apple_pay` or `upi`.
    pub payment_method_type: Patch<String>,
    /// Code of a discount to apply.
    pub discount_code: Patch<String>,
    /// `false` skips the trial. Buyers cannot enable a trial.
    pub allow_trial: Patch<bool>,
}

impl CheckoutUpdatePublic {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Values of custom fields, by the slug of the field.
    #[must_use]
    #[inline]
    pub fn custom_field_data(
        mut self,
        custom_field_data: impl IntoIterator<
            Item = (impl Into<String>, Option<FieldValue>),
        >,
    ) -> Self {
        self.custom_field_data = Some(
            custom_field_data
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn custom_field_data_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<Option<FieldValue>>,
    ) -> Self {
        self.custom_field_data
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Product to select, which must be one of the session's products.
    #[must_use]
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<Patch<Uuid>>) -> Self {
        self.product_id = product_id.into();
        self
    }

    /// Price to select, which must belong to one of the session's products. Use `product_id` instead.
    #[deprecated = "deprecated by the API"]
    #[must_use]
    #[allow(deprecated)]
    #[inline]
    pub fn product_price_id(mut self, product_price_id: impl Into<Patch<Uuid>>) -> Self {
        self.product_price_id = product_price_id.into();
        self
    }

    /// Price in cents, before discount and tax. Only for custom prices. At least 0.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: impl Into<Patch<i64>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Number of seats for a seat-based price, from 1 to 10,000.
    #[must_use]
    #[inline]
    pub fn seats(mut self, seats: impl Into<Patch<i64>>) -> Self {
        self.seats = seats.into();
        self
    }

    /// Number of units for a unit-based price. At least 1.
    #[must_use]
    #[inline]
    pub fn units(mut self, units: impl Into<Patch<i64>>) -> Self {
        self.units = units.into();
        self
    }

    /// Whether the customer is a business, which must enter its billing name and full address.
    #[must_use]
    #[inline]
    pub fn is_business_customer(
        mut self,
        is_business_customer: impl Into<Patch<bool>>,
    ) -> Self {
        self.is_business_customer = is_business_customer.into();
        self
    }

    /// The customer's name, at most 256 characters.
    #[must_use]
    #[inline]
    pub fn customer_name(mut self, customer_name: impl Into<Patch<String>>) -> Self {
        self.customer_name = customer_name.into();
        self
    }

    /// The customer's email address.
    #[must_use]
    #[inline]
    pub fn customer_email(mut self, customer_email: impl Into<Patch<String>>) -> Self {
        self.customer_email = customer_email.into();
        self
    }

    /// Name for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_billing_name(
        mut self,
        customer_billing_name: impl Into<Patch<String>>,
    ) -> Self {
        self.customer_billing_name = customer_billing_name.into();
        self
    }

    /// Address for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_billing_address(
        mut self,
        customer_billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.customer_billing_address = customer_billing_address.into();
        self
    }

    /// Tax number for the invoice.
    #[must_use]
    #[inline]
    pub fn customer_tax_id(mut self, customer_tax_id: impl Into<Patch<String>>) -> Self {
        self.customer_tax_id = customer_tax_id.into();
        self
    }

    /// Language as an IETF BCP 47 tag, such as `en-US`. Defaults to `en`, also if unknown.
    #[must_use]
    #[inline]
    pub fn locale(mut self, locale: impl Into<Patch<String>>) -> Self {
        self.locale = locale.into();
        self
    }

    /// Payment method selected in the form, such as `card`, `apple_pay` or `upi`.
    #[must_use]
    #[inline]
    pub fn payment_method_type(
        mut self,
        payment_method_type: impl Into<Patch<String>>,
    ) -> Self {
        self.payment_method_type = payment_method_type.into();
        self
    }

    /// Code of a discount to apply.
    #[must_use]
    #[inline]
    pub fn discount_code(mut self, discount_code: impl Into<Patch<String>>) -> Self {
        self.discount_code = discount_code.into();
        self
    }

    /// `false` skips the trial. Buyers cannot enable a trial.
    #[must_use]
    #[inline]
    pub fn allow_trial(mut self, allow_trial: impl Into<Patch<bool>>) -> Self {
        self.allow_trial = allow_trial.into();
        self
    }
}

/// Repeats what a `CheckoutPublic` has. Its other fields are not set.
impl From<&CheckoutPublic> for CheckoutUpdatePublic {
    #[inline]
    #[allow(deprecated)]
    fn from(value: &CheckoutPublic) -> Self {
        Self {
            custom_field_data: value.custom_field_data.clone(),
            product_id: Patch::new(value.product_id, true),
            product_price_id: Patch::new(value.product_price_id, true),
            amount: Patch::Value(value.amount),
            seats: Patch::new(value.seats, false),
            units: Patch::new(value.units, true),
            is_business_customer: Patch::Value(value.is_business_customer),
            customer_name: Patch::new(value.customer_name.clone(), true),
            customer_email: Patch::new(value.customer_email.clone(), true),
            customer_billing_name: Patch::new(value.customer_billing_name.clone(), true),
            customer_billing_address: Patch::new(
                value.customer_billing_address.as_ref().map(|value| value.into()),
                true,
            ),
            customer_tax_id: Patch::new(value.customer_tax_id.clone(), true),
            locale: Patch::new(value.locale.clone(), false),
            payment_method_type: Patch::new(value.payment_method_type.clone(), true),
            allow_trial: Patch::new(value.allow_trial, true),
            ..Default::default()
        }
    }
}

encode_record! {
    CheckoutUpdatePublic;
    "custom_field_data": optional custom_field_data, "product_id": patch product_id,
    "product_price_id": patch product_price_id, "amount": patch amount, "seats": patch seats,
    "units": patch units, "is_business_customer": patch is_business_customer,
    "customer_name": patch customer_name, "customer_email": patch customer_email,
    "customer_billing_name": patch customer_billing_name,
    "customer_billing_address": patch customer_billing_address,
    "customer_tax_id": patch customer_tax_id, "locale": patch locale,
    "payment_method_type": patch payment_method_type, "discount_code": patch discount_code,
    "allow_trial": patch allow_trial,
}
