//! Models: order.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{AddressInput, FieldValue, MetadataValue, Order, Pagination};
use crate::runtime::{Page, debug_record, encode_string_enum, string_enum};
use crate::runtime::json::{Patch, UnknownValue, decode_record, encode_record};

/// A draft order, to charge a saved payment method without the customer present. Nothing is charged
/// until it is finalized.
///
/// Accepted by [`Orders::create`](crate::services::orders::Orders::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCreate {
    /// Values of custom fields, by the slug of the field.
    pub custom_field_data: Option<BTreeMap<String, Option<FieldValue>>>,
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Organization that sells. The customer and the product must belong to it. Required unless an
    /// organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Customer to charge.
    pub customer_id: Uuid,
    /// Product to charge for: a one-time product that is free or has a fixed price.
    pub product_id: Uuid,
    /// Currency to charge in, as a lowercase ISO 4217 code. Defaults to the organization's currency.
    /// The product must have a price in it.
    pub currency: Patch<String>,
    /// Amount to charge in cents, overriding the product's price. Must be 0 or at least the minimum of
    /// the currency.
    pub amount: Patch<i64>,
    /// Description of the line item on the invoice and the receipt, at most 500 characters. Defaults to
    /// the product's name.
    pub description: Patch<String>,
}

impl OrderCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(customer_id: Uuid, product_id: Uuid) -> Self {
        Self {
            custom_field_data: None,
            metadata: None,
            organization_id: Patch::Keep,
            customer_id,
            product_id,
            currency: Patch::Keep,
            amount: Patch::Keep,
            description: Patch::Keep,
        }
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

    /// Organization that sells. The customer and the product must belong to it. Required unless an
    /// organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Currency to charge in, as a lowercase ISO 4217 code. Defaults to the organization's currency.
    /// The product must have a price in it.
    #[must_use]
    #[inline]
    pub fn currency(mut self, currency: impl Into<Patch<String>>) -> Self {
        self.currency = currency.into();
        self
    }

    /// Amount to charge in cents, overriding the product's price. Must be 0 or at least the minimum of
    /// the currency.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: impl Into<Patch<i64>>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Description of the line item on the invoice and the receipt, at most 500 characters. Defaults to
    /// the product's name.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }
}

encode_record! {
    OrderCreate;
    "custom_field_data": optional custom_field_data, "metadata": optional metadata,
    "organization_id": patch organization_id, "customer_id": field customer_id,
    "product_id": field product_id, "currency": patch currency, "amount": patch amount,
    "description": patch description,
}

/// A column of the CSV export of orders.
///
/// Accepted by [`Orders::export`](crate::services::orders::Orders::export).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderExportColumn {
    /// `email`
    Email,
    /// `created_at`
    CreatedAt,
    /// `product`
    Product,
    /// `net_amount`
    NetAmount,
    /// `currency`
    Currency,
    /// `status`
    Status,
    /// `invoice_number`
    InvoiceNumber,
    /// `customer_name`
    CustomerName,
    /// `billing_name`
    BillingName,
    /// `billing_country`
    BillingCountry,
    /// `subtotal_amount`
    SubtotalAmount,
    /// `discount_amount`
    DiscountAmount,
    /// `tax_amount`
    TaxAmount,
    /// `total_amount`
    TotalAmount,
    /// `refunded_amount`
    RefundedAmount,
    /// `billing_reason`
    BillingReason,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OrderExportColumn;
    Email = "email", CreatedAt = "created_at", Product = "product", NetAmount = "net_amount",
    Currency = "currency", Status = "status", InvoiceNumber = "invoice_number",
    CustomerName = "customer_name", BillingName = "billing_name",
    BillingCountry = "billing_country", SubtotalAmount = "subtotal_amount",
    DiscountAmount = "discount_amount", TaxAmount = "tax_amount", TotalAmount = "total_amount",
    RefundedAmount = "refunded_amount", BillingReason = "billing_reason",
}

encode_string_enum!(OrderExportColumn);

/// Request to finalize and charge a draft order.
///
/// Accepted by [`Orders::finalize`](crate::services::orders::Orders::finalize).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderFinalize {
    /// Saved payment method of the customer to charge. Defaults to the default payment method.
    pub payment_method_id: Patch<Uuid>,
}

impl OrderFinalize {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Saved payment method of the customer to charge. Defaults to the default payment method.
    #[must_use]
    #[inline]
    pub fn payment_method_id(
        mut self,
        payment_method_id: impl Into<Patch<Uuid>>,
    ) -> Self {
        self.payment_method_id = payment_method_id.into();
        self
    }
}

encode_record! {
    OrderFinalize;
    "payment_method_id": patch payment_method_id,
}

/// The URL of an order's invoice.
///
/// Returned by [`Orders::invoice`](crate::services::orders::Orders::invoice).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderInvoice {
    /// URL of the invoice document.
    pub url: String,
}

debug_record! {
    OrderInvoice, "OrderInvoice";
    "url" = Redacted,
}

decode_record! {
    OrderInvoice;
    "url": url,
}

/// A page of orders.
///
/// Returned by [`Orders::list`](crate::services::orders::Orders::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPage {
    /// Items of the page, in order.
    pub items: Vec<Order>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    OrderPage;
    "items": items, "pagination": pagination,
}

impl Page for OrderPage {
    type Item = Order;
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

/// The URL of an order's receipt.
///
/// Returned by [`Orders::receipt`](crate::services::orders::Orders::receipt).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderReceipt {
    /// URL of the receipt, a PDF.
    pub url: String,
}

debug_record! {
    OrderReceipt, "OrderReceipt";
    "url" = Redacted,
}

decode_record! {
    OrderReceipt;
    "url": url,
}

/// Sort key for orders; a leading `-` sorts in descending order.
///
/// Accepted by [`Orders::list`](crate::services::orders::Orders::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `status`
    Status,
    /// `-status`
    StatusDesc,
    /// `invoice_number`
    InvoiceNumber,
    /// `-invoice_number`
    InvoiceNumberDesc,
    /// `amount`
    Amount,
    /// `-amount`
    AmountDesc,
    /// `net_amount`
    NetAmount,
    /// `-net_amount`
    NetAmountDesc,
    /// `customer`
    Customer,
    /// `-customer`
    CustomerDesc,
    /// `product`
    Product,
    /// `-product`
    ProductDesc,
    /// `discount`
    Discount,
    /// `-discount`
    DiscountDesc,
    /// `subscription`
    Subscription,
    /// `-subscription`
    SubscriptionDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    OrderSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Status = "status",
    StatusDesc = "-status", InvoiceNumber = "invoice_number", InvoiceNumberDesc = "-invoice_number",
    Amount = "amount", AmountDesc = "-amount", NetAmount = "net_amount",
    NetAmountDesc = "-net_amount", Customer = "customer", CustomerDesc = "-customer",
    Product = "product", ProductDesc = "-product", Discount = "discount",
    DiscountDesc = "-discount", Subscription = "subscription", SubscriptionDesc = "-subscription",
}

encode_string_enum!(OrderSortProperty);

/// Changes to the invoice of an order. Omitted fields are unchanged.
///
/// Accepted by [`Orders::update`](crate::services::orders::Orders::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderUpdate {
    /// Name for the invoice.
    pub billing_name: Patch<String>,
    /// Address for the invoice. The country and the state cannot be changed.
    pub billing_address: Patch<AddressInput>,
}

impl OrderUpdate {
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

/// Repeats what a `Order` has.
impl From<&Order> for OrderUpdate {
    #[inline]
    fn from(value: &Order) -> Self {
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
    OrderUpdate;
    "billing_name": patch billing_name, "billing_address": patch billing_address,
}
