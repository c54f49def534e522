//! Models: checkout public.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    Address, AnyProductPrice, AttachedCustomField, CheckoutBillingAddressFields,
    CheckoutDiscount, CheckoutOrganization, CheckoutProduct, CheckoutStatus, FieldValue,
    PaymentProcessor, TaxBehavior, TrialInterval,
};
use crate::money::Money;
use crate::runtime::debug_record;
use crate::runtime::json::{Nulls, Timestamp, decode_record};

/// A checkout session, as accessed with its client secret. All amounts are in the smallest unit of
/// `currency`.
///
/// Returned by [`Checkouts::client_get`](crate::services::checkouts::Checkouts::client_get) and
/// [`Checkouts::client_update`](crate::services::checkouts::Checkouts::client_update).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPublic {
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
    /// The seller.
    pub organization: CheckoutOrganization,
    /// Custom fields to fill in, or `null`.
    pub attached_custom_fields: Option<Vec<AttachedCustomField>>,
    pub(crate) nulls: Nulls,
}

impl CheckoutPublic {
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
    CheckoutPublic, "CheckoutPublic";
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
    "products": products, "product": product, "product_price": product_price, "prices": prices,
    "discount": discount, "organization": organization,
    "attached_custom_fields": attached_custom_fields,
}

decode_record! {
    CheckoutPublic, fields, nulls;
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
    "billing_address_fields": billing_address_fields, "products": products, "product": product,
    "product_price": product_price, "prices": prices, "discount": discount,
    "organization": organization, "attached_custom_fields": attached_custom_fields,
}

/// A confirmed checkout session, as accessed with its client secret, with a session for the
/// customer portal.
///
/// Returned by
/// [`Checkouts::client_confirm`](crate::services::checkouts::Checkouts::client_confirm).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPublicConfirmed {
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
    /// Always `confirmed`.
    pub status: String,
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
    /// The seller.
    pub organization: CheckoutOrganization,
    /// Custom fields to fill in, or `null`.
    pub attached_custom_fields: Option<Vec<AttachedCustomField>>,
    /// Session token for the customer portal, to access the order immediately; `null` if there is none.
    pub customer_session_token: Option<String>,
    pub(crate) nulls: Nulls,
}

impl CheckoutPublicConfirmed {
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
    CheckoutPublicConfirmed, "CheckoutPublicConfirmed";
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
    "products": products, "product": product, "product_price": product_price, "prices": prices,
    "discount": discount, "organization": organization,
    "attached_custom_fields": attached_custom_fields, "customer_session_token" = Redacted,
}

decode_record! {
    CheckoutPublicConfirmed, fields, nulls;
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
    "billing_address_fields": billing_address_fields, "products": products, "product": product,
    "product_price": product_price, "prices": prices, "discount": discount,
    "organization": organization, "attached_custom_fields": attached_custom_fields,
    "customer_session_token": customer_session_token,
}
