//! Models: order.

use uuid::Uuid;

use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Reader, Timestamp, UnknownValue, Writer,
};

#[cfg(any(feature = "orders", feature = "webhooks"))]
use {
    std::collections::BTreeMap, std::fmt,
    crate::models::{
        Address, CustomerCancellationReason, CustomerType, DiscountBase, FieldValue,
        MetadataValue, ProductVisibility, RecurringInterval, SubscriptionStatus,
        TaxIdFormat, TrialInterval,
    },
    crate::money::Money, crate::runtime::debug_fields, crate::runtime::json::Nulls,
};

/// A purchase or a renewal, with its amounts, customer and line items. All amounts are in the
/// smallest unit of `currency`.
///
/// Returned by [`Orders::create`](crate::services::orders::Orders::create),
/// [`Orders::finalize`](crate::services::orders::Orders::finalize),
/// [`Orders::get`](crate::services::orders::Orders::get) and 2 other operations.
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Status of the order.
    pub status: OrderStatus,
    /// Whether the order is paid.
    pub paid: bool,
    /// Total price in cents, before discount and tax.
    pub subtotal_amount: i64,
    /// Discount in cents.
    pub discount_amount: i64,
    /// Price after discount and before tax, in cents.
    pub net_amount: i64,
    /// Tax in cents.
    pub tax_amount: i64,
    /// `net_amount` plus tax, in cents.
    pub total_amount: i64,
    /// Customer balance applied to this order, in cents: a positive balance reduces the amount to pay,
    /// a negative one increases it.
    pub applied_balance_amount: i64,
    /// Amount to pay, in cents.
    pub due_amount: i64,
    /// Refunded amount in cents.
    pub refunded_amount: i64,
    /// Refunded sales tax in cents.
    pub refunded_tax_amount: i64,
    /// Currency of all amounts, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Reason for the order.
    pub billing_reason: OrderBillingReason,
    /// Name on the invoice, or `null`.
    pub billing_name: Option<String>,
    /// Address on the invoice, or `null`.
    pub billing_address: Option<Address>,
    /// Number of the invoice; `null` while the order is a draft.
    pub invoice_number: Option<String>,
    /// Whether the invoice was generated. If not, generate it first.
    pub is_invoice_generated: bool,
    /// Number of the receipt, if the order is paid and the organization issues receipts; otherwise
    /// `null`.
    pub receipt_number: Option<String>,
    /// Number of seats in a one-time order with a seat-based price, otherwise `null`.
    pub seats: Option<i64>,
    /// Number of units in an order with a unit-based price, otherwise `null`.
    pub units: Option<i64>,
    /// Customer who placed the order.
    pub customer_id: Uuid,
    /// Product that was ordered, or `null`.
    pub product_id: Option<Uuid>,
    /// Discount that was applied, or `null`.
    pub discount_id: Option<Uuid>,
    /// Subscription that the order belongs to; `null` for a one-time purchase.
    pub subscription_id: Option<Uuid>,
    /// Checkout session of the order, or `null`.
    pub checkout_id: Option<Uuid>,
    /// When the payment will be retried automatically; `null` if no retry is scheduled.
    pub next_payment_attempt_at: Option<Timestamp>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Fee that Polar keeps, in cents.
    pub platform_fee_amount: i64,
    /// Currency of the fee, or `null`.
    pub platform_fee_currency: Option<String>,
    /// Customer who placed the order.
    pub customer: OrderCustomer,
    /// The product, or `null`.
    pub product: Option<OrderProduct>,
    /// Discount that was applied, or `null`. Discriminated by `amounts` or `basis_points`, and
    /// `duration_in_months`.
    pub discount: Option<DiscountBase>,
    /// The subscription, or `null`.
    pub subscription: Option<OrderSubscription>,
    /// Line items.
    pub items: Vec<OrderItemSchema>,
    /// Short description of the order.
    pub description: String,
    /// Amount in cents, before tax, that can still be refunded.
    pub refundable_amount: i64,
    /// Sales tax in cents that is refunded with the full `refundable_amount`.
    pub refundable_tax_amount: i64,
    pub(crate) nulls: Nulls,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Order {
    /// Returns `subtotal_amount` in `currency`. Returns `None` if there is no value, or if the currency
    /// is not known.
    #[must_use]
    #[inline]
    pub fn subtotal_amount_money(&self) -> Option<Money> {
        Money::new(self.subtotal_amount, &self.currency)
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
        Money::new(self.tax_amount, &self.currency)
    }

    /// Returns `total_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn total_amount_money(&self) -> Option<Money> {
        Money::new(self.total_amount, &self.currency)
    }

    /// Returns `applied_balance_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn applied_balance_amount_money(&self) -> Option<Money> {
        Money::new(self.applied_balance_amount, &self.currency)
    }

    /// Returns `due_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn due_amount_money(&self) -> Option<Money> {
        Money::new(self.due_amount, &self.currency)
    }

    /// Returns `refunded_amount` in `currency`. Returns `None` if there is no value, or if the currency
    /// is not known.
    #[must_use]
    #[inline]
    pub fn refunded_amount_money(&self) -> Option<Money> {
        Money::new(self.refunded_amount, &self.currency)
    }

    /// Returns `refunded_tax_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn refunded_tax_amount_money(&self) -> Option<Money> {
        Money::new(self.refunded_tax_amount, &self.currency)
    }

    /// Returns `platform_fee_amount` in `platform_fee_currency`. Returns `None` if there is no value,
    /// or if the currency is not known.
    #[must_use]
    #[inline]
    pub fn platform_fee_amount_money(&self) -> Option<Money> {
        Money::new(self.platform_fee_amount, self.platform_fee_currency.as_deref()?)
    }

    /// Returns `refundable_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn refundable_amount_money(&self) -> Option<Money> {
        Money::new(self.refundable_amount, &self.currency)
    }

    /// Returns `refundable_tax_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn refundable_tax_amount_money(&self) -> Option<Money> {
        Money::new(self.refundable_tax_amount, &self.currency)
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl fmt::Debug for Order {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "Order",
            &[
                ("id", &self.id),
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("status", &self.status),
                ("paid", &self.paid),
                ("subtotal_amount", &self.subtotal_amount),
                ("discount_amount", &self.discount_amount),
                ("net_amount", &self.net_amount),
                ("tax_amount", &self.tax_amount),
                ("total_amount", &self.total_amount),
                ("applied_balance_amount", &self.applied_balance_amount),
                ("due_amount", &self.due_amount),
                ("refunded_amount", &self.refunded_amount),
                ("refunded_tax_amount", &self.refunded_tax_amount),
                ("currency", &self.currency),
                ("billing_reason", &self.billing_reason),
                ("billing_name", &self.billing_name),
                ("billing_address", &self.billing_address),
                ("invoice_number", &self.invoice_number),
                ("is_invoice_generated", &self.is_invoice_generated),
                ("receipt_number", &self.receipt_number),
                ("seats", &self.seats),
                ("units", &self.units),
                ("customer_id", &self.customer_id),
                ("product_id", &self.product_id),
                ("discount_id", &self.discount_id),
                ("subscription_id", &self.subscription_id),
                ("checkout_id", &self.checkout_id),
                ("next_payment_attempt_at", &self.next_payment_attempt_at),
                ("metadata", &self.metadata),
                ("custom_field_data", &self.custom_field_data),
                ("platform_fee_amount", &self.platform_fee_amount),
                ("platform_fee_currency", &self.platform_fee_currency),
                ("customer", &self.customer),
                ("product", &self.product),
                ("discount", &self.discount),
                ("subscription", &self.subscription),
                ("items", &self.items),
                ("description", &self.description),
                ("refundable_amount", &self.refundable_amount),
                ("refundable_tax_amount", &self.refundable_tax_amount),
            ],
        )
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Decode for Order {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "created_at", "modified_at", "status", "paid", "subtotal_amount",
                "discount_amount", "net_amount", "tax_amount", "total_amount",
                "applied_balance_amount", "due_amount", "refunded_amount", "refunded_tax_amount",
                "currency", "billing_reason", "billing_name", "billing_address", "invoice_number",
                "is_invoice_generated", "receipt_number", "seats", "units", "customer_id",
                "product_id", "discount_id", "subscription_id", "checkout_id",
                "next_payment_attempt_at", "metadata", "custom_field_data", "platform_fee_amount",
                "platform_fee_currency", "customer", "product", "discount", "subscription", "items",
                "description", "refundable_amount", "refundable_tax_amount",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.status,
                &mut value.paid, &mut value.subtotal_amount, &mut value.discount_amount,
                &mut value.net_amount, &mut value.tax_amount, &mut value.total_amount,
                &mut value.applied_balance_amount, &mut value.due_amount,
                &mut value.refunded_amount, &mut value.refunded_tax_amount, &mut value.currency,
                &mut value.billing_reason, &mut value.billing_name, &mut value.billing_address,
                &mut value.invoice_number, &mut value.is_invoice_generated,
                &mut value.receipt_number, &mut value.seats, &mut value.units,
                &mut value.customer_id, &mut value.product_id, &mut value.discount_id,
                &mut value.subscription_id, &mut value.checkout_id,
                &mut value.next_payment_attempt_at, &mut value.metadata,
                &mut value.custom_field_data, &mut value.platform_fee_amount,
                &mut value.platform_fee_currency, &mut value.customer, &mut value.product,
                &mut value.discount, &mut value.subscription, &mut value.items,
                &mut value.description, &mut value.refundable_amount,
                &mut value.refundable_tax_amount,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Blank for Order {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        status: Blank::BLANK,
        paid: Blank::BLANK,
        subtotal_amount: Blank::BLANK,
        discount_amount: Blank::BLANK,
        net_amount: Blank::BLANK,
        tax_amount: Blank::BLANK,
        total_amount: Blank::BLANK,
        applied_balance_amount: Blank::BLANK,
        due_amount: Blank::BLANK,
        refunded_amount: Blank::BLANK,
        refunded_tax_amount: Blank::BLANK,
        currency: Blank::BLANK,
        billing_reason: Blank::BLANK,
        billing_name: Blank::BLANK,
        billing_address: Blank::BLANK,
        invoice_number: Blank::BLANK,
        is_invoice_generated: Blank::BLANK,
        receipt_number: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        customer_id: Blank::BLANK,
        product_id: Blank::BLANK,
        discount_id: Blank::BLANK,
        subscription_id: Blank::BLANK,
        checkout_id: Blank::BLANK,
        next_payment_attempt_at: Blank::BLANK,
        metadata: Blank::BLANK,
        custom_field_data: Blank::BLANK,
        platform_fee_amount: Blank::BLANK,
        platform_fee_currency: Blank::BLANK,
        customer: Blank::BLANK,
        product: Blank::BLANK,
        discount: Blank::BLANK,
        subscription: Blank::BLANK,
        items: Blank::BLANK,
        description: Blank::BLANK,
        refundable_amount: Blank::BLANK,
        refundable_tax_amount: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Reason for an order.
///
/// * `purchase`: a one-time purchase.
/// * `subscription_create`: the start of a subscription.
/// * `subscription_cycle`: a renewal.
/// * `subscription_update`: a change of a subscription, billed immediately.
/// * `subscription_meter_cycle`: the end of a meter cycle of a subscription.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderBillingReason {
    /// `purchase`
    Purchase,
    /// `subscription_create`
    SubscriptionCreate,
    /// `subscription_cycle`
    SubscriptionCycle,
    /// `subscription_update`
    SubscriptionUpdate,
    /// `subscription_meter_cycle`
    SubscriptionMeterCycle,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl OrderBillingReason {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Purchase => "purchase",
            Self::SubscriptionCreate => "subscription_create",
            Self::SubscriptionCycle => "subscription_cycle",
            Self::SubscriptionUpdate => "subscription_update",
            Self::SubscriptionMeterCycle => "subscription_meter_cycle",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for OrderBillingReason {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "purchase" => Self::Purchase,
            "subscription_create" => Self::SubscriptionCreate,
            "subscription_cycle" => Self::SubscriptionCycle,
            "subscription_update" => Self::SubscriptionUpdate,
            "subscription_meter_cycle" => Self::SubscriptionMeterCycle,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(OrderBillingReason);

impl Decode for OrderBillingReason {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for OrderBillingReason {
    const BLANK: Self = Self::Purchase;
}

/// The customer who placed an order. Discriminated by `type`: `individual` or `team`.
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCustomer {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// ID of the customer in your own system, unique within the organization, or `null`. Cannot be
    /// changed once set.
    pub external_id: Option<String>,
    /// Email address, unique within the organization. Optional for teams.
    pub email: Option<String>,
    /// Whether the address is verified, which happens when the customer opens the customer portal with
    /// it.
    pub email_verified: bool,
    /// Whether the customer is one person (`individual`) or several members (`team`).
    pub type_: CustomerType,
    /// The customer's name, or `null`.
    pub name: Option<String>,
    /// Name for invoices. Defaults to `name`.
    pub billing_name: Option<String>,
    /// Address for invoices, or `null`.
    pub billing_address: Option<Address>,
    /// Tax number and its format, in this order, such as `911144442` and `us_ein`; `null` if there is
    /// none.
    pub tax_id: Option<(String, TaxIdFormat)>,
    /// Language as an IETF BCP 47 tag, such as `en-US`, or `null`.
    pub locale: Option<String>,
    /// Organization that the customer belongs to.
    pub organization_id: Uuid,
    /// Saved payment method that is charged by default, or `null`.
    pub default_payment_method_id: Option<Uuid>,
    /// When the customer was deleted; `null` if it was not. The record is kept.
    pub deleted_at: Option<Timestamp>,
    /// Time of the first event ingested for the customer, which can be before `created_at`; `null` if
    /// there are no events.
    pub first_user_event_at: Option<Timestamp>,
    /// URL of a picture of the customer, or `null`.
    pub avatar_url: Option<String>,
    pub(crate) nulls: Nulls,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl fmt::Debug for OrderCustomer {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "OrderCustomer",
            &[
                ("id", &self.id),
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("metadata", &self.metadata),
                ("external_id", &self.external_id),
                ("email", &self.email),
                ("email_verified", &self.email_verified),
                ("type", &self.type_),
                ("name", &self.name),
                ("billing_name", &self.billing_name),
                ("billing_address", &self.billing_address),
                ("tax_id", &self.tax_id),
                ("locale", &self.locale),
                ("organization_id", &self.organization_id),
                ("default_payment_method_id", &self.default_payment_method_id),
                ("deleted_at", &self.deleted_at),
                ("first_user_event_at", &self.first_user_event_at),
                ("avatar_url", &self.avatar_url),
            ],
        )
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Decode for OrderCustomer {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "id", "created_at", "modified_at", "metadata", "external_id", "email",
                "email_verified", "type", "name", "billing_name", "billing_address", "tax_id",
                "locale", "organization_id", "default_payment_method_id", "deleted_at",
                "first_user_event_at", "avatar_url",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at, &mut value.metadata,
                &mut value.external_id, &mut value.email, &mut value.email_verified,
                &mut value.type_, &mut value.name, &mut value.billing_name,
                &mut value.billing_address, &mut value.tax_id, &mut value.locale,
                &mut value.organization_id, &mut value.default_payment_method_id,
                &mut value.deleted_at, &mut value.first_user_event_at, &mut value.avatar_url,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Blank for OrderCustomer {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        metadata: Blank::BLANK,
        external_id: Blank::BLANK,
        email: Blank::BLANK,
        email_verified: Blank::BLANK,
        type_: Blank::BLANK,
        name: Blank::BLANK,
        billing_name: Blank::BLANK,
        billing_address: Blank::BLANK,
        tax_id: Blank::BLANK,
        locale: Blank::BLANK,
        organization_id: Blank::BLANK,
        default_payment_method_id: Blank::BLANK,
        deleted_at: Blank::BLANK,
        first_user_event_at: Blank::BLANK,
        avatar_url: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// A line item of an order. Amounts are in cents.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderItemSchema {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Description of the item.
    pub label: String,
    /// Price in cents, before discount and tax.
    pub amount: i64,
    /// Tax in cents.
    pub tax_amount: i64,
    /// Whether the item is a proration within a billing period.
    pub proration: bool,
    /// Price of the item, or `null`.
    pub product_price_id: Option<Uuid>,
}

impl Decode for OrderItemSchema {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "label", "amount", "tax_amount", "proration",
                "product_price_id",
            ],
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.label,
                &mut value.amount, &mut value.tax_amount, &mut value.proration,
                &mut value.product_price_id,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrderItemSchema {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        label: Blank::BLANK,
        amount: Blank::BLANK,
        tax_amount: Blank::BLANK,
        proration: Blank::BLANK,
        product_price_id: Blank::BLANK,
    };
}

/// The product that was ordered. Without prices and benefits.
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderProduct {
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
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Decode for OrderProduct {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "id", "created_at", "modified_at", "trial_interval",
                "trial_interval_count", "name", "description", "visibility", "recurring_interval",
                "recurring_interval_count", "meter_interval", "meter_interval_count",
                "is_recurring", "is_archived", "organization_id",
            ],
            &mut [
                &mut value.metadata, &mut value.id, &mut value.created_at, &mut value.modified_at,
                &mut value.trial_interval, &mut value.trial_interval_count, &mut value.name,
                &mut value.description, &mut value.visibility, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.meter_interval,
                &mut value.meter_interval_count, &mut value.is_recurring, &mut value.is_archived,
                &mut value.organization_id,
            ],
        )?;
        Ok(value)
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Blank for OrderProduct {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
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
    };
}

/// Status of an order. A `draft` was created through the API and is not finalized; a `pending`
/// order is not paid yet.
///
/// Accepted by [`Orders::export`](crate::services::orders::Orders::export) and
/// [`Orders::list`](crate::services::orders::Orders::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `draft`
    Draft,
    /// `pending`
    Pending,
    /// `paid`
    Paid,
    /// `refunded`
    Refunded,
    /// `partially_refunded`
    PartiallyRefunded,
    /// `void`
    Void,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl OrderStatus {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Pending => "pending",
            Self::Paid => "paid",
            Self::Refunded => "refunded",
            Self::PartiallyRefunded => "partially_refunded",
            Self::Void => "void",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for OrderStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "pending" => Self::Pending,
            "paid" => Self::Paid,
            "refunded" => Self::Refunded,
            "partially_refunded" => Self::PartiallyRefunded,
            "void" => Self::Void,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(OrderStatus);

impl Decode for OrderStatus {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for OrderStatus {
    const BLANK: Self = Self::Draft;
}

impl Encode for OrderStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// The subscription of an order.
#[cfg(any(feature = "orders", feature = "webhooks"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderSubscription {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: BTreeMap<String, MetadataValue>,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Price of a billing period in cents.
    pub amount: i64,
    /// Currency of the amount, as a lowercase ISO 4217 code.
    pub currency: String,
    /// Unit of the billing period.
    pub recurring_interval: RecurringInterval,
    /// Length of the billing period in `recurring_interval`s: with `month`, 1 bills monthly and 2 every
    /// other month.
    pub recurring_interval_count: i64,
    /// Status of the subscription.
    pub status: SubscriptionStatus,
    /// Start of the current billing period.
    pub current_period_start: Timestamp,
    /// End of the current billing period.
    pub current_period_end: Timestamp,
    /// Start of the current meter cycle; `null` if meters follow the billing period. At its end,
    /// overage is billed and credits are renewed.
    pub current_meter_period_start: Option<Timestamp>,
    /// End of the current meter cycle, when credits are renewed; `null` if meters follow the billing
    /// period.
    pub current_meter_period_end: Option<Timestamp>,
    /// Start of the trial; `null` if there was none.
    pub trial_start: Option<Timestamp>,
    /// End of the trial; `null` if there was none.
    pub trial_end: Option<Timestamp>,
    /// Whether it ends with the current period.
    pub cancel_at_period_end: bool,
    /// When it was canceled, or `null`. With `cancel_at_period_end`, it continues until the end of the
    /// period.
    pub canceled_at: Option<Timestamp>,
    /// When it started, or `null`.
    pub started_at: Option<Timestamp>,
    /// When it will end; `null` if no end is scheduled.
    pub ends_at: Option<Timestamp>,
    /// When it ended, or `null`.
    pub ended_at: Option<Timestamp>,
    /// When the subscription became `past_due`, or `null`.
    pub past_due_at: Option<Timestamp>,
    /// Whether it will be paused at the end of the period.
    pub pause_at_period_end: bool,
    /// Start of the pause; `null` if there is none.
    pub paused_at: Option<Timestamp>,
    /// When a paused subscription resumes automatically; `null` if it does not.
    pub resumes_at: Option<Timestamp>,
    /// Customer of the subscription.
    pub customer_id: Uuid,
    /// Product of the subscription.
    pub product_id: Uuid,
    /// Applied discount, or `null`.
    pub discount_id: Option<Uuid>,
    /// Checkout session of the subscription, or `null`.
    pub checkout_id: Option<Uuid>,
    /// Number of seats for a seat-based price, otherwise `null`.
    pub seats: Option<i64>,
    /// Number of units for a unit-based price, otherwise `null`.
    pub units: Option<i64>,
    /// Why the customer canceled, or `null`.
    pub customer_cancellation_reason: Option<CustomerCancellationReason>,
    /// Comment of the customer on the cancellation, or `null`.
    pub customer_cancellation_comment: Option<String>,
    pub(crate) nulls: Nulls,
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl OrderSubscription {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl fmt::Debug for OrderSubscription {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "OrderSubscription",
            &[
                ("metadata", &self.metadata),
                ("created_at", &self.created_at),
                ("modified_at", &self.modified_at),
                ("id", &self.id),
                ("amount", &self.amount),
                ("currency", &self.currency),
                ("recurring_interval", &self.recurring_interval),
                ("recurring_interval_count", &self.recurring_interval_count),
                ("status", &self.status),
                ("current_period_start", &self.current_period_start),
                ("current_period_end", &self.current_period_end),
                ("current_meter_period_start", &self.current_meter_period_start),
                ("current_meter_period_end", &self.current_meter_period_end),
                ("trial_start", &self.trial_start),
                ("trial_end", &self.trial_end),
                ("cancel_at_period_end", &self.cancel_at_period_end),
                ("canceled_at", &self.canceled_at),
                ("started_at", &self.started_at),
                ("ends_at", &self.ends_at),
                ("ended_at", &self.ended_at),
                ("past_due_at", &self.past_due_at),
                ("pause_at_period_end", &self.pause_at_period_end),
                ("paused_at", &self.paused_at),
                ("resumes_at", &self.resumes_at),
                ("customer_id", &self.customer_id),
                ("product_id", &self.product_id),
                ("discount_id", &self.discount_id),
                ("checkout_id", &self.checkout_id),
                ("seats", &self.seats),
                ("units", &self.units),
                ("customer_cancellation_reason", &self.customer_cancellation_reason),
                ("customer_cancellation_comment", &self.customer_cancellation_comment),
            ],
        )
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Decode for OrderSubscription {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "metadata", "created_at", "modified_at", "id", "amount", "currency",
                "recurring_interval", "recurring_interval_count", "status", "current_period_start",
                "current_period_end", "current_meter_period_start", "current_meter_period_end",
                "trial_start", "trial_end", "cancel_at_period_end", "canceled_at", "started_at",
                "ends_at", "ended_at", "past_due_at", "pause_at_period_end", "paused_at",
                "resumes_at", "customer_id", "product_id", "discount_id", "checkout_id", "seats",
                "units", "customer_cancellation_reason", "customer_cancellation_comment",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.metadata, &mut value.created_at, &mut value.modified_at, &mut value.id,
                &mut value.amount, &mut value.currency, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.status,
                &mut value.current_period_start, &mut value.current_period_end,
                &mut value.current_meter_period_start, &mut value.current_meter_period_end,
                &mut value.trial_start, &mut value.trial_end, &mut value.cancel_at_period_end,
                &mut value.canceled_at, &mut value.started_at, &mut value.ends_at,
                &mut value.ended_at, &mut value.past_due_at, &mut value.pause_at_period_end,
                &mut value.paused_at, &mut value.resumes_at, &mut value.customer_id,
                &mut value.product_id, &mut value.discount_id, &mut value.checkout_id,
                &mut value.seats, &mut value.units, &mut value.customer_cancellation_reason,
                &mut value.customer_cancellation_comment,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

#[cfg(any(feature = "orders", feature = "webhooks"))]
impl Blank for OrderSubscription {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        status: Blank::BLANK,
        current_period_start: Blank::BLANK,
        current_period_end: Blank::BLANK,
        current_meter_period_start: Blank::BLANK,
        current_meter_period_end: Blank::BLANK,
        trial_start: Blank::BLANK,
        trial_end: Blank::BLANK,
        cancel_at_period_end: Blank::BLANK,
        canceled_at: Blank::BLANK,
        started_at: Blank::BLANK,
        ends_at: Blank::BLANK,
        ended_at: Blank::BLANK,
        past_due_at: Blank::BLANK,
        pause_at_period_end: Blank::BLANK,
        paused_at: Blank::BLANK,
        resumes_at: Blank::BLANK,
        customer_id: Blank::BLANK,
        product_id: Blank::BLANK,
        discount_id: Blank::BLANK,
        checkout_id: Blank::BLANK,
        seats: Blank::BLANK,
        units: Blank::BLANK,
        customer_cancellation_reason: Blank::BLANK,
        customer_cancellation_comment: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}
