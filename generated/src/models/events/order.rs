//! Models: order.

use crate::money::Money;
use crate::runtime::json::decode_record;

/// Data of an `order.paid` event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderPaidMetadata {
    /// Order that the event is about.
    pub order_id: String,
    /// Product that was ordered, if any.
    pub product_id: Option<String>,
    /// How the product is billed, see `ProductBillingType`.
    pub billing_type: Option<String>,
    /// Amount in cents.
    pub amount: i64,
    /// Currency of the amounts, as a lowercase ISO 4217 code.
    pub currency: Option<String>,
    /// Price after discount and before tax, in cents.
    pub net_amount: Option<i64>,
    /// Tax in cents.
    pub tax_amount: Option<i64>,
    /// Customer balance applied to the order, in cents.
    pub applied_balance_amount: Option<i64>,
    /// Discount in cents.
    pub discount_amount: Option<i64>,
    /// Discount that was applied, if any.
    pub discount_id: Option<String>,
    /// Fee that Polar keeps, in cents.
    pub platform_fee: Option<i64>,
    /// Subscription that the order belongs to, if any.
    pub subscription_id: Option<String>,
    /// Unit of the billing period, if the product is a subscription.
    pub recurring_interval: Option<String>,
    /// Length of the billing period in `recurring_interval`s.
    pub recurring_interval_count: Option<i64>,
}

impl OrderPaidMetadata {
    /// Returns `amount` in `currency`. Returns `None` if there is no value, or if the currency is not
    /// known.
    #[must_use]
    #[inline]
    pub fn amount_money(&self) -> Option<Money> {
        Money::new(self.amount, self.currency.as_deref()?)
    }

    /// Returns `net_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn net_amount_money(&self) -> Option<Money> {
        Money::new(self.net_amount?, self.currency.as_deref()?)
    }

    /// Returns `tax_amount` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn tax_amount_money(&self) -> Option<Money> {
        Money::new(self.tax_amount?, self.currency.as_deref()?)
    }

    /// Returns `applied_balance_amount` in `currency`. Returns `None` if there is no value, or if the
    /// currency is not known.
    #[must_use]
    #[inline]
    pub fn applied_balance_amount_money(&self) -> Option<Money> {
        Money::new(self.applied_balance_amount?, self.currency.as_deref()?)
    }

    /// Returns `discount_amount` in `currency`. Returns `None` if there is no value, or if the currency
    /// is not known.
    #[must_use]
    #[inline]
    pub fn discount_amount_money(&self) -> Option<Money> {
        Money::new(self.discount_amount?, self.currency.as_deref()?)
    }

    /// Returns `platform_fee` in `currency`. Returns `None` if there is no value, or if the currency is
    /// not known.
    #[must_use]
    #[inline]
    pub fn platform_fee_money(&self) -> Option<Money> {
        Money::new(self.platform_fee?, self.currency.as_deref()?)
    }
}

decode_record! {
    OrderPaidMetadata;
    "order_id": order_id, "product_id": product_id, "billing_type": billing_type, "amount": amount,
    "currency": currency, "net_amount": net_amount, "tax_amount": tax_amount,
    "applied_balance_amount": applied_balance_amount, "discount_amount": discount_amount,
    "discount_id": discount_id, "platform_fee": platform_fee, "subscription_id": subscription_id,
    "recurring_interval": recurring_interval, "recurring_interval_count": recurring_interval_count,
}
