//! Models: checkout.

use std::collections::BTreeMap;
use std::fmt;

use uuid::Uuid;

use crate::models::{
    Address, AnyProductPrice, AttachedCustomField, BenefitPublic,
    BillingAddressFieldMode, CheckoutDiscount, FieldValue, MetadataValue,
    PaymentProcessor, ProductMediaFileRead, ProductVisibility, RecurringInterval,
    TaxBehavior, TrialInterval,
};
use crate::money::Money;
use crate::runtime::{Redacted, debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Reader, Timestamp, UnknownValue, Writer,
};

/// A checkout session, as shown to the seller. All amounts are in the smallest unit of `currency`.
///
/// Returned by [`Checkouts::create`](crate::services::checkouts::Checkouts::create),
/// [`Checkouts::get`](crate::services::checkouts::Checkouts::get),
/// [`Checkouts::list`](crate::services::checkouts::Checkouts::list) and
/// [`Checkouts::update`](crate::services::checkouts::Checkouts::update).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Checkout {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Payment processor.
    pub payment_processor: PaymentProcessor,
    /// Status of the session.
    pub status: CheckoutStatus,
    /// Secret with which a browser can read, update and confirm the session.
    pub client_secret: String,
    /// URL of the checkout page.
    pub url: String,
    /// When an open session expires.
    pub expires_at: Timestamp,
    /// URL to redirect the customer to after payment.
    pub success_url: String,
    /// URL of the page's back button; `null` for no button.
    pub return_url: Option<String>,
    /// Origin of the page that embeds the checkout, to which messages are sent; `null` if it is not
    /// embedded.
    pub embed_origin: Option<String>,
    /// Price in cents, before discount and tax.
    pub amount: i64,
    /// Number of seats for a seat-based price, otherwise `null`.
    pub seats: Option<i64>,
    /// Minimum number of seats for a seat-based price; `null` for no limit.
    pub min_seats: Option<i64>,
    /// Maximum number of seats for a seat-based price; `null` for no limit.
    pub max_seats: Option<i64>,
    /// Number of units for a unit-based price, otherwise `null`.
    pub units: Option<i64>,
    /// Minimum number of units for a unit-based price; `null` for no limit.
    pub min_units: Option<i64>,
    /// Maximum number of units for a unit-based price; `null` for no limit.
    pub max_units: Option<i64>,
    /// Discount in cents.
    pub discount_amount: i64,
    /// Price after discount and before tax, in cents.
    pub net_amount: i64,
    /// Tax in cents; `null` until there is enough information to compute it.
    pub tax_amount: Option<i64>,
    /// Whether `amount` includes tax; `null` until tax is computed.
    pub tax_behavior: Option<TaxBehavior>,
    /// `net_amount` plus tax, in cents.
    pub total_amount: i64,
    /// Currency of all amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Whether the trial is allowed; `false` disables the product's trial.
    pub allow_trial: Option<bool>,
    /// Unit of the trial that applies, from the session or otherwise from the product. `null` if there
    /// is no trial.
    pub active_trial_interval: Option<TrialInterval>,
    /// Length of that trial in units; `null` if there is no trial.
    pub active_trial_interval_count: Option<i64>,
    /// When that trial would end; `null` if there is no trial.
    pub trial_end: Option<Timestamp>,
    /// Organization that sells the product.
    pub organization_id: Uuid,
    /// Currently selected product, or `null`.
    pub product_id: Option<Uuid>,
    /// Currently selected price, or `null`. See `prices` for all of them.
    #[deprecated = "deprecated by the API"]
    pub product_price_id: Option<Uuid>,
    /// Applied discount, or `null`.
    pub discount_id: Option<Uuid>,
    /// Whether the customer can enter discount codes. A discount that was set with `discount_id` always
    /// applies and cannot be changed by the customer.
    pub allow_discount_codes: bool,
    /// Whether a full billing address is required, not only the country. Always required in the US.
    /// `true` if an address was preset.
    pub require_billing_address: bool,
    /// Whether a discount can apply to the selected price. Usually `false` for free and custom prices.
    pub is_discount_applicable: bool,
    /// Whether the selected price is free before any discount.
    pub is_free_product_price: bool,
    /// Whether a payment is required. `false` for a free product, or if the discount covers the total.
    pub is_payment_required: bool,
    /// Whether a payment method must be saved regardless of the amount, as for a subscription that
    /// starts free.
    pub is_payment_setup_required: bool,
    /// Whether the payment form is shown, to pay or to save a payment method.
    pub is_payment_form_required: bool,
    /// Customer of the checkout, or `null`.
    pub customer_id: Option<Uuid>,
    /// Whether the customer is a business, which must enter its billing name and full address.
    pub is_business_customer: bool,
    /// The customer's name, or `null`.
    pub customer_name: Option<String>,
    /// The customer's email address, or `null`.
    pub customer_email: Option<String>,
    /// IP address of the customer, or `null`.
    pub customer_ip_address: Option<String>,
    /// Name for the invoice, or `null`.
    pub customer_billing_name: Option<String>,
    /// Address for the invoice, or `null`.
    pub customer_billing_address: Option<Address>,
    /// Tax number for the invoice, or `null`.
    pub customer_tax_id: Option<String>,
    /// Language as an IETF BCP 47 tag, or `null`.
    pub locale: Option<String>,
    /// Payment method selected in the form, such as `card`, `apple_pay` or `upi`; `null` until
    /// selected.
    pub payment_method_type: Option<String>,
    /// Values from the payment processor for the payment form.
    pub payment_processor_metadata: BTreeMap<String, String>,
    /// Which fields of the billing address are shown and which are required.
    pub billing_address_fields: CheckoutBillingAddressFields,
    /// Unit of the trial set on the session, or `null`.
    pub trial_interval: Option<TrialInterval>,
    /// Length of the trial set on the session, in units, or `null`.
    pub trial_interval_count: Option<i64>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// ID of the customer in your own system. If a customer with this external ID exists, the order
    /// belongs to them; otherwise, the checkout creates one.
    pub external_customer_id: Option<String>,
    /// Products to choose from.
    pub products: Vec<CheckoutProduct>,
    /// Currently selected product, or `null`.
    pub product: Option<CheckoutProduct>,
    /// Currently selected price, or `null`. See `prices` for all of them.
    #[deprecated = "deprecated by the API"]
    pub product_price: Option<AnyProductPrice>,
    /// Prices to choose from, by product ID, or `null`.
    pub prices: Option<BTreeMap<String, Vec<AnyProductPrice>>>,
    /// Applied discount, or `null`. Discriminated by `amounts` or `basis_points`, and
    /// `duration_in_months`.
    pub discount: Option<CheckoutDiscount>,
    /// Subscription with a free price that this checkout upgrades, or `null`.
    pub subscription_id: Option<Uuid>,
    /// Custom fields to fill in, or `null`.
    pub attached_custom_fields: Option<Vec<AttachedCustomField>>,
    /// Metadata for the customer that the checkout creates.
    pub customer_metadata: BTreeMap<String, FieldValue>,
    pub(crate) nulls: Nulls,
}

impl Checkout {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }

    /// Returns `discount_amount` in `currency`. Returns `None` if there is no value, or if the currency
    /// is not known.
    #[must_use]
    #[inline]
    pub fn discount_amount_money(&self) -> Option<Money> {
        Money::new(self.discount_amount, &self.currency)
    }

    /// Returns `net_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn net_amount_money(&self) -> Option<Money> {
        Money::new(self.net_amount, &self.currency)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount?, &self.currency)
    }

    /// Returns `total_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn total_amount_money(&self) -> Option<Money> {
        Money::new(self.total_amount, &self.currency)
    }
}

impl fmt::Debug for Checkout {
    #[allow(deprecated)]
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "Checkout",
            &[
                ("id", &self.id),
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("custom_field_data", &self.custom_field_data),
                ("payment_processor", &self.payment_processor),
                ("status", &self.status),
                ("client_secret", &Redacted),
                ("url", &Redacted),
                ("expires_at", &self.expires_at),
                ("success_url", &Redacted),
                ("return_url", &self.return_url),
                ("embed_origin", &self.embed_origin),
                ("amount", &self.amount),
                ("seats", &self.seats),
                ("min_seats", &self.min_seats),
                ("max_seats", &self.max_seats),
                ("units", &self.units),
                ("min_units", &self.min_units),
                ("max_units", &self.max_units),
                ("discount_amount", &self.discount_amount),
                ("net_amount", &self.net_amount),
                ("tax_amount", &self.tax_amount),
                ("tax_behavior", &self.tax_behavior),
                ("total_amount", &self.total_amount),
                ("currency", &self.currency),
                ("allow_trial", &self.allow_trial),
                ("active_trial_interval", &self.active_trial_interval),
                ("active_trial_interval_count", &self.active_trial_interval_count),
                ("trial_end", &self.trial_end),
                ("organization_id", &self.organization_id),
                ("product_id", &self.product_id),
                ("product_price_id", &self.product_price_id),
                ("discount_id", &self.discount_id),
                ("allow_discount_codes", &self.allow_discount_codes),
                ("require_billing_address", &self.require_billing_address),
                ("is_discount_applicable", &self.is_discount_applicable),
                ("is_free_product_price", &self.is_free_product_price),
                ("is_payment_required", &self.is_payment_required),
                ("is_payment_setup_required", &self.is_payment_setup_required),
                ("is_payment_form_required", &self.is_payment_form_required),
                ("customer_id", &self.customer_id),
                ("is_business_customer", &self.is_business_customer),
                ("customer_name", &self.customer_name),
                ("customer_email", &self.customer_email),
                ("customer_ip_address", &self.customer_ip_address),
                ("customer_billing_name", &self.customer_billing_name),
                ("customer_billing_address", &self.customer_billing_address),
                ("customer_tax_id", &self.customer_tax_id),
                ("locale", &self.locale),
                ("payment_method_type", &self.payment_method_type),
                ("payment_processor_metadata", &Redacted),
                ("billing_address_fields", &self.billing_address_fields),
                ("trial_interval", &self.trial_interval),
                ("trial_interval_count", &self.trial_interval_count),
                ("metadata", &self.metadata),
                ("external_customer_id", &self.external_customer_id),
                ("products", &self.products),
                ("product", &self.product),
                ("product_price", &self.product_price),
                ("prices", &self.prices),
                ("discount", &self.discount),
                ("subscription_id", &self.subscription_id),
                ("attached_custom_fields", &self.attached_custom_fields),
                ("customer_metadata", &self.customer_metadata),
            ],
        )
    }
}

impl Decode for Checkout {
    #[allow(deprecated)]
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "created_at", "modified_at", "custom_field_data", "payment_processor",
                "status", "client_secret", "url", "expires_at", "success_url", "return_url",
                "embed_origin", "amount", "seats", "min_seats", "max_seats", "units", "min_units",
                "max_units", "discount_amount", "net_amount", "tax_amount", "tax_behavior",
                "total_amount", "currency", "allow_trial", "active_trial_interval",
                "active_trial_interval_count", "trial_end", "organization_id", "product_id",
                "product_price_id", "discount_id", "allow_discount_codes",
                "require_billing_address", "is_discount_applicable", "is_free_product_price",
                "is_payment_required", "is_payment_setup_required", "is_payment_form_required",
                "customer_id", "is_business_customer", "customer_name", "customer_email",
                "customer_ip_address", "customer_billing_name", "customer_billing_address",
                "customer_tax_id", "locale", "payment_method_type", "payment_processor_metadata",
                "billing_address_fields", "trial_interval", "trial_interval_count", "metadata",
                "external_customer_id", "products", "product", "product_price", "prices",
                "discount", "subscription_id", "attached_custom_fields", "customer_metadata",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at,
                &mut value.custom_field_data, &mut value.payment_processor, &mut value.status,
                &mut value.client_secret, &mut value.url, &mut value.expires_at,
                &mut value.success_url, &mut value.return_url, &mut value.embed_origin,
                &mut value.amount, &mut value.seats, &mut value.min_seats, &mut value.max_seats,
                &mut value.units, &mut value.min_units, &mut value.max_units,
                &mut value.discount_amount, &mut value.net_amount, &mut value.tax_amount,
                &mut value.tax_behavior, &mut value.total_amount, &mut value.currency,
                &mut value.allow_trial, &mut value.active_trial_interval,
                &mut value.active_trial_interval_count, &mut value.trial_end,
                &mut value.organization_id, &mut value.product_id, &mut value.product_price_id,
                &mut value.discount_id, &mut value.allow_discount_codes,
                &mut value.require_billing_address, &mut value.is_discount_applicable,
                &mut value.is_free_product_price, &mut value.is_payment_required,
                &mut value.is_payment_setup_required, &mut value.is_payment_form_required,
                &mut value.customer_id, &mut value.is_business_customer, &mut value.customer_name,
                &mut value.customer_email, &mut value.customer_ip_address,
                &mut value.customer_billing_name, &mut value.customer_billing_address,
                &mut value.customer_tax_id, &mut value.locale, &mut value.payment_method_type,
                &mut value.payment_processor_metadata, &mut value.billing_address_fields,
                &mut value.trial_interval, &mut value.trial_interval_count, &mut value.metadata,
                &mut value.external_customer_id, &mut value.products, &mut value.product,
                &mut value.product_price, &mut value.prices, &mut value.discount,
                &mut value.subscription_id, &mut value.attached_custom_fields,
                &mut value.customer_metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for Checkout {
    #[allow(deprecated)]
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        custom_field_data: Blank::BLANK,
        payment_processor: Blank::BLANK,
        status: Blank::BLANK,
        client_secret: Blank::BLANK,
        url: Blank::BLANK,
        expires_at: Blank::BLANK,
        success_url: Blank::BLANK,
        return_url: Blank::BLANK,
        embed_origin: Blank::BLANK,
        amount: Blank::BLANK,
        seats: Blank::BLANK,
        min_seats: Blank::BLANK,
        max_seats: Blank::BLANK,
        units: Blank::BLANK,
        min_units: Blank::BLANK,
        max_units: Blank::BLANK,
        discount_amount: Blank::BLANK,
        net_amount: Blank::BLANK,
        tax_amount: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        total_amount: Blank::BLANK,
        currency: Blank::BLANK,
        allow_trial: Blank::BLANK,
        active_trial_interval: Blank::BLANK,
        active_trial_interval_count: Blank::BLANK,
        trial_end: Blank::BLANK,
        organization_id: Blank::BLANK,
        product_id: Blank::BLANK,
        product_price_id: Blank::BLANK,
        discount_id: Blank::BLANK,
        allow_discount_codes: Blank::BLANK,
        require_billing_address: Blank::BLANK,
        is_discount_applicable: Blank::BLANK,
        is_free_product_price: Blank::BLANK,
        is_payment_required: Blank::BLANK,
        is_payment_setup_required: Blank::BLANK,
        is_payment_form_required: Blank::BLANK,
        customer_id: Blank::BLANK,
        is_business_customer: Blank::BLANK,
        customer_name: Blank::BLANK,
        customer_email: Blank::BLANK,
        customer_ip_address: Blank::BLANK,
        customer_billing_name: Blank::BLANK,
        customer_billing_address: Blank::BLANK,
        customer_tax_id: Blank::BLANK,
        locale: Blank::BLANK,
        payment_method_type: Blank::BLANK,
        payment_processor_metadata: Blank::BLANK,
        billing_address_fields: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        metadata: Blank::BLANK,
        external_customer_id: Blank::BLANK,
        products: Blank::BLANK,
        product: Blank::BLANK,
        product_price: Blank::BLANK,
        prices: Blank::BLANK,
        discount: Blank::BLANK,
        subscription_id: Blank::BLANK,
        attached_custom_fields: Blank::BLANK,
        customer_metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// How the checkout form handles each field of the billing address.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutBillingAddressFields {
    /// Whether the country is asked for.
    pub country: BillingAddressFieldMode,
    /// Whether the state is asked for.
    pub state: BillingAddressFieldMode,
    /// Whether the city is asked for.
    pub city: BillingAddressFieldMode,
    /// Whether the postal code is asked for.
    pub postal_code: BillingAddressFieldMode,
    /// Whether street and number are asked for.
    pub line1: BillingAddressFieldMode,
    /// Whether the second address line is asked for.
    pub line2: BillingAddressFieldMode,
}

impl Decode for CheckoutBillingAddressFields {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["country", "state", "city", "postal_code", "line1", "line2"],
            &mut [
                &mut value.country, &mut value.state, &mut value.city, &mut value.postal_code,
                &mut value.line1, &mut value.line2,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutBillingAddressFields {
    const BLANK: Self = Self {
        country: Blank::BLANK,
        state: Blank::BLANK,
        city: Blank::BLANK,
        postal_code: Blank::BLANK,
        line1: Blank::BLANK,
        line2: Blank::BLANK,
    };
}

/// A product that can be chosen in a checkout session.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutProduct {
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

impl Decode for CheckoutProduct {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "trial_interval", "trial_interval_count", "name",
                "description", "visibility", "recurring_interval", "recurring_interval_count",
                "meter_interval", "meter_interval_count", "is_recurring", "is_archived",
                "organization_id", "prices", "benefits", "medias",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at,
                &mut value.trial_interval, &mut value.trial_interval_count, &mut value.name,
                &mut value.description, &mut value.visibility, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.meter_interval,
                &mut value.meter_interval_count, &mut value.is_recurring, &mut value.is_archived,
                &mut value.organization_id, &mut value.prices, &mut value.benefits,
                &mut value.medias,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CheckoutProduct {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        name: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        meter_interval: Blank::BLANK,
        meter_interval_count: Blank::BLANK,
        is_recurring: Blank::BLANK,
        is_archived: Blank::BLANK,
        organization_id: Blank::BLANK,
        prices: Blank::BLANK,
        benefits: Blank::BLANK,
        medias: Blank::BLANK,
    };
}

/// Status of a checkout session.
///
/// * `open`: the customer can fill it in.
/// * `expired`: it has expired and can no longer be opened.
/// * `confirmed`: the customer has submitted the form; the payment can still fail.
/// * `succeeded`: it has been paid.
/// * `failed`: it failed for technical reasons and cannot be retried. Rare.
///
/// Accepted by [`Checkouts::list`](crate::services::checkouts::Checkouts::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckoutStatus {
    /// `open`
    Open,
    /// `expired`
    Expired,
    /// `confirmed`
    Confirmed,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl CheckoutStatus {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Expired => "expired",
            Self::Confirmed => "confirmed",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CheckoutStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "expired" => Self::Expired,
            "confirmed" => Self::Confirmed,
            "succeeded" => Self::Succeeded,
            "failed" => Self::Failed,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CheckoutStatus);

impl Decode for CheckoutStatus {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CheckoutStatus {
    const BLANK: Self = Self::Open;
}

impl Encode for CheckoutStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
