//! Models: customer order.

use uuid::Uuid;

use crate::models::{
    Address, AddressInput, AnyProductPrice, BenefitPublic, CustomerCancellationReason,
    CustomerOrganization, OrderBillingReason, OrderItemSchema, OrderStatus, Pagination,
    PaymentProcessor, ProductMediaFileRead, ProductVisibility, RecurringInterval,
    SubscriptionStatus, TrialInterval,
};
use crate::money::Money;
use crate::runtime::{Page, debug_record, encode_string_enum, string_enum};
use crate::runtime::json::{
    Nulls, Patch, Timestamp, UnknownValue, decode_record, encode_record,
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

debug_record! {
    CustomerOrder, "CustomerOrder";
    "id": id, "created_at": created_at, "modified_at": modified_at, "status": status, "paid": paid,
    "subtotal_amount": subtotal_amount, "discount_amount": discount_amount,
    "net_amount": net_amount, "tax_amount": tax_amount, "total_amount": total_amount,
    "applied_balance_amount": applied_balance_amount, "due_amount": due_amount,
    "refunded_amount": refunded_amount, "refunded_tax_amount": refunded_tax_amount,
    "currency": currency, "billing_reason": billing_reason, "billing_name": billing_name,
    "billing_address": billing_address, "invoice_number": invoice_number,
    "is_invoice_generated": is_invoice_generated, "receipt_number": receipt_number, "seats": seats,
    "units": units, "customer_id": customer_id, "product_id": product_id,
    "discount_id": discount_id, "subscription_id": subscription_id, "checkout_id": checkout_id,
    "next_payment_attempt_at": next_payment_attempt_at, "product": product,
    "subscription": subscription, "items": items, "description": description,
    "refundable_amount": refundable_amount, "refundable_tax_amount": refundable_tax_amount,
}

decode_record! {
    CustomerOrder, fields, nulls;
    "id": id, "created_at": created_at, "modified_at": modified_at, "status": status, "paid": paid,
    "subtotal_amount": subtotal_amount, "discount_amount": discount_amount,
    "net_amount": net_amount, "tax_amount": tax_amount, "total_amount": total_amount,
    "applied_balance_amount": applied_balance_amount, "due_amount": due_amount,
    "refunded_amount": refunded_amount, "refunded_tax_amount": refunded_tax_amount,
    "currency": currency, "billing_reason": billing_reason, "billing_name": billing_name,
    "billing_address": billing_address, "invoice_number": invoice_number,
    "is_invoice_generated": is_invoice_generated, "receipt_number": receipt_number, "seats": seats,
    "units": units, "customer_id": customer_id, "product_id": product_id,
    "discount_id": discount_id, "subscription_id": subscription_id, "checkout_id": checkout_id,
    "next_payment_attempt_at": next_payment_attempt_at, "product": product,
    "subscription": subscription, "items": items, "description": description,
    "refundable_amount": refundable_amount, "refundable_tax_amount": refundable_tax_amount,
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

debug_record! {
    CustomerOrderConfirmPayment, "CustomerOrderConfirmPayment";
    "confirmation_token_id" = Redacted, "payment_method_id": payment_method_id,
    "payment_processor": payment_processor,
}

encode_record! {
    CustomerOrderConfirmPayment;
    "confirmation_token_id": patch confirmation_token_id,
    "payment_method_id": patch payment_method_id, "payment_processor": optional payment_processor,
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

debug_record! {
    CustomerOrderInvoice, "CustomerOrderInvoice";
    "url" = Redacted,
}

decode_record! {
    CustomerOrderInvoice;
    "url": url,
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

decode_record! {
    CustomerOrderPage;
    "items": items, "pagination": pagination,
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

debug_record! {
    CustomerOrderPaymentConfirmation, "CustomerOrderPaymentConfirmation";
    "status": status, "client_secret" = Redacted, "error": error,
}

decode_record! {
    CustomerOrderPaymentConfirmation, fields, nulls;
    "status": status, "client_secret": client_secret, "error": error,
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

debug_record! {
    CustomerOrderPaymentStatus, "CustomerOrderPaymentStatus";
    "status": status, "error": error,
}

decode_record! {
    CustomerOrderPaymentStatus, fields, nulls;
    "status": status, "error": error,
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

decode_record! {
    CustomerOrderProduct;
    "id": id, "created_at": created_at, "modified_at": modified_at,
    "trial_interval": trial_interval, "trial_interval_count": trial_interval_count, "name": name,
    "description": description, "visibility": visibility, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "meter_interval": meter_interval,
    "meter_interval_count": meter_interval_count, "is_recurring": is_recurring,
    "is_archived": is_archived, "organization_id": organization_id, "prices": prices,
    "benefits": benefits, "medias": medias, "organization": organization,
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

debug_record! {
    CustomerOrderReceipt, "CustomerOrderReceipt";
    "url" = Redacted,
}

decode_record! {
    CustomerOrderReceipt;
    "url": url,
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

string_enum! {
    CustomerOrderSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Amount = "amount",
    AmountDesc = "-amount", NetAmount = "net_amount", NetAmountDesc = "-net_amount",
    Product = "product", ProductDesc = "-product", Subscription = "subscription",
    SubscriptionDesc = "-subscription",
}

encode_string_enum!(CustomerOrderSortProperty);

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

debug_record! {
    CustomerOrderSubscription, "CustomerOrderSubscription";
    "created_at": created_at, "modified_at": modified_at, "id": id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "status": status,
    "current_period_start": current_period_start, "current_period_end": current_period_end,
    "current_meter_period_start": current_meter_period_start,
    "current_meter_period_end": current_meter_period_end, "trial_start": trial_start,
    "trial_end": trial_end, "cancel_at_period_end": cancel_at_period_end,
    "canceled_at": canceled_at, "started_at": started_at, "ends_at": ends_at, "ended_at": ended_at,
    "past_due_at": past_due_at, "pause_at_period_end": pause_at_period_end, "paused_at": paused_at,
    "resumes_at": resumes_at, "customer_id": customer_id, "product_id": product_id,
    "discount_id": discount_id, "checkout_id": checkout_id, "seats": seats, "units": units,
    "customer_cancellation_reason": customer_cancellation_reason,
    "customer_cancellation_comment": customer_cancellation_comment,
}

decode_record! {
    CustomerOrderSubscription, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "amount": amount,
    "currency": currency, "recurring_interval": recurring_interval,
    "recurring_interval_count": recurring_interval_count, "status": status,
    "current_period_start": current_period_start, "current_period_end": current_period_end,
    "current_meter_period_start": current_meter_period_start,
    "current_meter_period_end": current_meter_period_end, "trial_start": trial_start,
    "trial_end": trial_end, "cancel_at_period_end": cancel_at_period_end,
    "canceled_at": canceled_at, "started_at": started_at, "ends_at": ends_at, "ended_at": ended_at,
    "past_due_at": past_due_at, "pause_at_period_end": pause_at_period_end, "paused_at": paused_at,
    "resumes_at": resumes_at, "customer_id": customer_id, "product_id": product_id,
    "discount_id": discount_id, "checkout_id": checkout_id, "seats": seats, "units": units,
    "customer_cancellation_reason": customer_cancellation_reason,
    "customer_cancellation_comment": customer_cancellation_comment,
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

encode_record! {
    CustomerOrderUpdate;
    "billing_name": patch billing_name, "billing_address": patch billing_address,
}
