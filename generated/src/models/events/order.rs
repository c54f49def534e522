//! Models: order.

use crate::money::Money;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

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

impl Decode for OrderPaidMetadata {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "order_id", "product_id", "billing_type", "amount", "currency", "net_amount",
                "tax_amount", "applied_balance_amount", "discount_amount", "discount_id",
                "platform_fee", "subscription_id", "recurring_interval", "recurring_interval_count",
            ],
            &mut [
                &mut value.order_id, &mut value.product_id, &mut value.billing_type,
                &mut value.amount, &mut value.currency, &mut value.net_amount,
                &mut value.tax_amount, &mut value.applied_balance_amount,
                &mut value.discount_amount, &mut value.discount_id, &mut value.platform_fee,
                &mut value.subscription_id, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrderPaidMetadata {
    const BLANK: Self = Self {
        order_id: Blank::BLANK,
        product_id: Blank::BLANK,
        billing_type: Blank::BLANK,
        amount: Blank::BLANK,
        currency: Blank::BLANK,
        net_amount: Blank::BLANK,
        tax_amount: Blank::BLANK,
        applied_balance_amount: Blank::BLANK,
        discount_amount: Blank::BLANK,
        discount_id: Blank::BLANK,
        platform_fee: Blank::BLANK,
        subscription_id: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}
