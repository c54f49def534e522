//! Models: customer order.

use std::fmt;

use uuid::Uuid;

use crate::models::{
    Address, AddressInput, AnyProductPrice, BenefitPublic, CustomerCancellationReason,
    CustomerOrganization, OrderBillingReason, OrderItemSchema, OrderStatus, Pagination,
    PaymentProcessor, ProductMediaFileRead, ProductVisibility, RecurringInterval,
    SubscriptionStatus, TrialInterval,
};
use crate::money::Money;
use crate::runtime::{Page, Redacted, debug_fields, string_enum};
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Nulls, Patch, Reader, Timestamp, UnknownValue,
    Writer,
};

/// An order of the authenticated customer. All amounts are in the smallest unit of `currency`.
///
/// Returned by
/// [`customer_portal::Orders::get`](crate::services::customer_portal::orders::Orders::get),
/// [`customer_portal::Orders::list`](crate::services::customer_portal::orders::Orders::list) and
/// [`customer_portal::Orders::update`](crate::services::customer_portal::orders::Orders::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrder {
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
    /// The product, or `null`.
    pub product: Option<CustomerOrderProduct>,
    /// The subscription, or `null`.
    pub subscription: Option<CustomerOrderSubscription>,
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

impl CustomerOrder {
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

impl fmt::Debug for CustomerOrder {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerOrder",
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
                ("product", &self.product),
                ("subscription", &self.subscription),
                ("items", &self.items),
                ("description", &self.description),
                ("refundable_amount", &self.refundable_amount),
                ("refundable_tax_amount", &self.refundable_tax_amount),
            ],
        )
    }
}

impl Decode for CustomerOrder {
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
                "next_payment_attempt_at", "product", "subscription", "items", "description",
                "refundable_amount", "refundable_tax_amount",
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
                &mut value.next_payment_attempt_at, &mut value.product, &mut value.subscription,
                &mut value.items, &mut value.description, &mut value.refundable_amount,
                &mut value.refundable_tax_amount,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomerOrder {
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
        product: Blank::BLANK,
        subscription: Blank::BLANK,
        items: Blank::BLANK,
        description: Blank::BLANK,
        refundable_amount: Blank::BLANK,
        refundable_tax_amount: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Request to retry a failed payment of an order, with a saved or a new payment method.
///
/// Accepted by
/// [`customer_portal::Orders::confirm_retry_payment`](crate::services::customer_portal::orders::Orders::confirm_retry_payment).
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrderConfirmPayment {
    /// A new payment method, as a Stripe confirmation token.
    pub confirmation_token_id: Patch<String>,
    /// Saved payment method to charge.
    pub payment_method_id: Patch<Uuid>,
    /// Payment processor. Defaults to `stripe`.
    pub payment_processor: Option<PaymentProcessor>,
}

impl CustomerOrderConfirmPayment {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// A new payment method, as a Stripe confirmation token.
    #[must_use]
    #[inline]
    pub fn confirmation_token_id(
        mut self,
        confirmation_token_id: impl Into<Patch<String>>,
    ) -> Self {
        self.confirmation_token_id = confirmation_token_id.into();
        self
    }

    /// Saved payment method to charge.
    #[must_use]
    #[inline]
    pub fn payment_method_id(
        mut self,
        payment_method_id: impl Into<Patch<Uuid>>,
    ) -> Self {
        self.payment_method_id = payment_method_id.into();
        self
    }

    /// Payment processor. Defaults to `stripe`.
    #[must_use]
    #[inline]
    pub fn payment_processor(
        mut self,
        payment_processor: impl Into<PaymentProcessor>,
    ) -> Self {
        self.payment_processor = Some(payment_processor.into());
        self
    }
}

impl fmt::Debug for CustomerOrderConfirmPayment {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerOrderConfirmPayment",
            &[
                ("confirmation_token_id", &Redacted),
                ("payment_method_id", &self.payment_method_id),
                ("payment_processor", &self.payment_processor),
            ],
        )
    }
}

impl Encode for CustomerOrderConfirmPayment {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("confirmation_token_id", &self.confirmation_token_id);
        object.patch("payment_method_id", &self.payment_method_id);
        object.optional("payment_processor", &self.payment_processor);
        object.end();
    }
}

/// The URL of an order's invoice.
///
/// Returned by
/// [`customer_portal::Orders::invoice`](crate::services::customer_portal::orders::Orders::invoice).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrderInvoice {
    /// URL of the invoice document.
    pub url: String,
}

impl fmt::Debug for CustomerOrderInvoice {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(formatter, "CustomerOrderInvoice", &[("url", &Redacted)])
    }
}

impl Decode for CustomerOrderInvoice {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["url"], &mut [&mut value.url])?;
        Ok(value)
    }
}

impl Blank for CustomerOrderInvoice {
    const BLANK: Self = Self { url: Blank::BLANK };
}

/// A page of the authenticated customer's orders.
///
/// Returned by
/// [`customer_portal::Orders::list`](crate::services::customer_portal::orders::Orders::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrderPage {
    /// Items of the page, in order.
    pub items: Vec<CustomerOrder>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

impl Decode for CustomerOrderPage {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["items", "pagination"],
            &mut [&mut value.items, &mut value.pagination],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerOrderPage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
}

impl Page for CustomerOrderPage {
    type Item = CustomerOrder;
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

/// Result of retrying the payment of an order.
///
/// Returned by
/// [`customer_portal::Orders::confirm_retry_payment`](crate::services::customer_portal::orders::Orders::confirm_retry_payment).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrderPaymentConfirmation {
    /// Status of the payment.
    pub status: String,
    /// Secret for Stripe's client library if the customer must take a further step, otherwise `null`.
    pub client_secret: Option<String>,
    /// Why the payment failed, or `null`.
    pub error: Option<String>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for CustomerOrderPaymentConfirmation {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerOrderPaymentConfirmation",
            &[
                ("status", &self.status),
                ("client_secret", &Redacted),
                ("error", &self.error),
            ],
        )
    }
}

impl Decode for CustomerOrderPaymentConfirmation {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader.fields(&["status", "client_secret", "error"])?;
        fields.read(
            reader,
            &mut [&mut value.status, &mut value.client_secret, &mut value.error],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomerOrderPaymentConfirmation {
    const BLANK: Self = Self {
        status: Blank::BLANK,
        client_secret: Blank::BLANK,
        error: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// Status of the payment of an order.
///
/// Returned by
/// [`customer_portal::Orders::get_payment_status`](crate::services::customer_portal::orders::Orders::get_payment_status).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrderPaymentStatus {
    /// Status of the payment.
    pub status: String,
    /// Why the payment failed, or `null`.
    pub error: Option<String>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for CustomerOrderPaymentStatus {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerOrderPaymentStatus",
            &[("status", &self.status), ("error", &self.error)],
        )
    }
}

impl Decode for CustomerOrderPaymentStatus {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader.fields(&["status", "error"])?;
        fields.read(reader, &mut [&mut value.status, &mut value.error])?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomerOrderPaymentStatus {
    const BLANK: Self = Self {
        status: Blank::BLANK,
        error: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

/// The product of an order, as the customer portal shows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrderProduct {
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
    /// Seller of the product.
    pub organization: CustomerOrganization,
}

impl Decode for CustomerOrderProduct {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "trial_interval", "trial_interval_count", "name",
                "description", "visibility", "recurring_interval", "recurring_interval_count",
                "meter_interval", "meter_interval_count", "is_recurring", "is_archived",
                "organization_id", "prices", "benefits", "medias", "organization",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at,
                &mut value.trial_interval, &mut value.trial_interval_count, &mut value.name,
                &mut value.description, &mut value.visibility, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.meter_interval,
                &mut value.meter_interval_count, &mut value.is_recurring, &mut value.is_archived,
                &mut value.organization_id, &mut value.prices, &mut value.benefits,
                &mut value.medias, &mut value.organization,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerOrderProduct {
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
        organization: Blank::BLANK,
    };
}

/// The URL of an order's receipt.
///
/// Returned by
/// [`customer_portal::Orders::receipt`](crate::services::customer_portal::orders::Orders::receipt).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrderReceipt {
    /// URL of the receipt, a PDF.
    pub url: String,
}

impl fmt::Debug for CustomerOrderReceipt {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(formatter, "CustomerOrderReceipt", &[("url", &Redacted)])
    }
}

impl Decode for CustomerOrderReceipt {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["url"], &mut [&mut value.url])?;
        Ok(value)
    }
}

impl Blank for CustomerOrderReceipt {
    const BLANK: Self = Self { url: Blank::BLANK };
}

/// Sort key for orders; a leading `-` sorts in descending order.
///
/// Accepted by
/// [`customer_portal::Orders::list`](crate::services::customer_portal::orders::Orders::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerOrderSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `amount`
    Amount,
    /// `-amount`
    AmountDesc,
    /// `net_amount`
    NetAmount,
    /// `-net_amount`
    NetAmountDesc,
    /// `product`
    Product,
    /// `-product`
    ProductDesc,
    /// `subscription`
    Subscription,
    /// `-subscription`
    SubscriptionDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

impl CustomerOrderSortProperty {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Amount => "amount",
            Self::AmountDesc => "-amount",
            Self::NetAmount => "net_amount",
            Self::NetAmountDesc => "-net_amount",
            Self::Product => "product",
            Self::ProductDesc => "-product",
            Self::Subscription => "subscription",
            Self::SubscriptionDesc => "-subscription",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomerOrderSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "amount" => Self::Amount,
            "-amount" => Self::AmountDesc,
            "net_amount" => Self::NetAmount,
            "-net_amount" => Self::NetAmountDesc,
            "product" => Self::Product,
            "-product" => Self::ProductDesc,
            "subscription" => Self::Subscription,
            "-subscription" => Self::SubscriptionDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CustomerOrderSortProperty);

impl Encode for CustomerOrderSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// The subscription of an order, as shown in the customer portal.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrderSubscription {
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

impl CustomerOrderSubscription {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, &self.currency)
    }
}

impl fmt::Debug for CustomerOrderSubscription {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "CustomerOrderSubscription",
            &[
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

impl Decode for CustomerOrderSubscription {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader
            .fields(&[
                "created_at", "modified_at", "id", "amount", "currency", "recurring_interval",
                "recurring_interval_count", "status", "current_period_start", "current_period_end",
                "current_meter_period_start", "current_meter_period_end", "trial_start",
                "trial_end", "cancel_at_period_end", "canceled_at", "started_at", "ends_at",
                "ended_at", "past_due_at", "pause_at_period_end", "paused_at", "resumes_at",
                "customer_id", "product_id", "discount_id", "checkout_id", "seats", "units",
                "customer_cancellation_reason", "customer_cancellation_comment",
            ])?;
        fields.read(
            reader,
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.amount,
                &mut value.currency, &mut value.recurring_interval,
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

impl Blank for CustomerOrderSubscription {
    const BLANK: Self = Self {
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

/// Changes by a customer to the invoice of an order. Omitted fields are unchanged.
///
/// Accepted by
/// [`customer_portal::Orders::update`](crate::services::customer_portal::orders::Orders::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerOrderUpdate {
    /// Name for the invoice.
    pub billing_name: Patch<String>,
    /// Address for the invoice. The country and the state cannot be changed.
    pub billing_address: Patch<AddressInput>,
}

impl CustomerOrderUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Name for the invoice.
    #[must_use]
    #[inline]
    pub fn billing_name(mut self, billing_name: impl Into<Patch<String>>) -> Self {
        self.billing_name = billing_name.into();
        self
    }

    /// Address for the invoice. The country and the state cannot be changed.
    #[must_use]
    #[inline]
    pub fn billing_address(
        mut self,
        billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.billing_address = billing_address.into();
        self
    }
}

/// Repeats what a `CustomerOrder` has.
impl From<&CustomerOrder> for CustomerOrderUpdate {
    #[inline]
    fn from(value: &CustomerOrder) -> Self {
        Self {
            billing_name: Patch::new(value.billing_name.clone(), true),
            billing_address: Patch::new(
                value.billing_address.as_ref().map(|value| value.into()),
                true,
            ),
        }
    }
}

impl Encode for CustomerOrderUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("billing_name", &self.billing_name);
        object.patch("billing_address", &self.billing_address);
        object.end();
    }
}
