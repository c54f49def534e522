//! Models: checkout.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    Address, AnyProductPrice, AttachedCustomField, BenefitPublic,
    BillingAddressFieldMode, CheckoutDiscount, FieldValue, MetadataValue,
    PaymentProcessor, ProductMediaFileRead, ProductVisibility, RecurringInterval,
    TaxBehavior, TrialInterval,
};
use crate::money::Money;
use crate::runtime::{debug_record, decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{Nulls, Timestamp, UnknownValue, decode_record};

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

debug_record! {
    Checkout, "Checkout";
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "custom_field_data": custom_field_data, "payment_processor": payment_processor,
    "status": status, "client_secret" = Redacted, "url" = Redacted, "expires_at": expires_at,
    "success_url" = Redacted, "return_url": return_url, "embed_origin": embed_origin,
    "amount": amount, "seats": seats, "min_seats": min_seats, "max_seats": max_seats,
    "units": units, "min_units": min_units, "max_units": max_units,
    "discount_amount": discount_amount, "net_amount": net_amount, "tax_amount": tax_amount,
    "tax_behavior": tax_behavior, "total_amount": total_amount, "currency": currency,
    "allow_trial": allow_trial, "active_trial_interval": active_trial_interval,
    "active_trial_interval_count": active_trial_interval_count, "trial_end": trial_end,
    "organization_id": organization_id, "product_id": product_id,
    "product_price_id": product_price_id, "discount_id": discount_id,
    "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address,
    "is_discount_applicable": is_discount_applicable,
    "is_free_product_price": is_free_product_price, "is_payment_required": is_payment_required,
    "is_payment_setup_required": is_payment_setup_required,
    "is_payment_form_required": is_payment_form_required, "customer_id": customer_id,
    "is_business_customer": is_business_customer, "customer_name": customer_name,
    "customer_email": customer_email, "customer_ip_address": customer_ip_address,
    "customer_billing_name": customer_billing_name,
    "customer_billing_address": customer_billing_address, "customer_tax_id": customer_tax_id,
    "locale": locale, "payment_method_type": payment_method_type,
    "payment_processor_metadata" = Redacted, "billing_address_fields": billing_address_fields,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count,
    "metadata": metadata, "external_customer_id": external_customer_id, "products": products,
    "product": product, "product_price": product_price, "prices": prices, "discount": discount,
    "subscription_id": subscription_id, "attached_custom_fields": attached_custom_fields,
    "customer_metadata": customer_metadata,
}

decode_record! {
    Checkout, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "custom_field_data": custom_field_data, "payment_processor": payment_processor,
    "status": status, "client_secret": client_secret, "url": url, "expires_at": expires_at,
    "success_url": success_url, "return_url": return_url, "embed_origin": embed_origin,
    "amount": amount, "seats": seats, "min_seats": min_seats, "max_seats": max_seats,
    "units": units, "min_units": min_units, "max_units": max_units,
    "discount_amount": discount_amount, "net_amount": net_amount, "tax_amount": tax_amount,
    "tax_behavior": tax_behavior, "total_amount": total_amount, "currency": currency,
    "allow_trial": allow_trial, "active_trial_interval": active_trial_interval,
    "active_trial_interval_count": active_trial_interval_count, "trial_end": trial_end,
    "organization_id": organization_id, "product_id": product_id,
    "product_price_id": product_price_id, "discount_id": discount_id,
    "allow_discount_codes": allow_discount_codes,
    "require_billing_address": require_billing_address,
    "is_discount_applicable": is_discount_applicable,
    "is_free_product_price": is_free_product_price, "is_payment_required": is_payment_required,
    "is_payment_setup_required": is_payment_setup_required,
    "is_payment_form_required": is_payment_form_required, "customer_id": customer_id,
    "is_business_customer": is_business_customer, "customer_name": customer_name,
    "customer_email": customer_email, "customer_ip_address": customer_ip_address,
    "customer_billing_name": customer_billing_name,
    "customer_billing_address": customer_billing_address, "customer_tax_id": customer_tax_id,
    "locale": locale, "payment_method_type": payment_method_type,
    "payment_processor_metadata": payment_processor_metadata,
    "billing_address_fields": billing_address_fields, "trial_interval": trial_interval,
    "trial_interval_count": trial_interval_count, "metadata": metadata,
    "external_customer_id": external_customer_id, "products": products, "product": product,
    "product_price": product_price, "prices": prices, "discount": discount,
    "subscription_id": subscription_id, "attached_custom_fields": attached_custom_fields,
    "customer_metadata": customer_metadata,
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

decode_record! {
    CheckoutBillingAddressFields;
    "country": country, "state": state, "city": city, "postal_code": postal_code, "line1": line1,
    "line2": line2,
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

decode_record! {
    CheckoutProduct;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count, "name": name,
    "description": description, "visibility": visibility, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "meter_interval": meter_interval,
    "meter_interval_count": meter_interval_count, "is_recurring": is_recurring,
    "is_archived": is_archived, "organization_id": organization_id, "prices": prices,
    "benefits": benefits, "medias": medias,
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

string_enum! {
    CheckoutStatus;
    Open = "open", Expired = "expired", Confirmed = "confirmed", Succeeded = "succeeded",
    Failed = "failed",
}

decode_string_enum!(CheckoutStatus, Self::Open);

encode_string_enum!(CheckoutStatus);
