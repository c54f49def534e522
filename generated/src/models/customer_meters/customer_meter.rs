//! Models: customer meter.

use uuid::Uuid;

use crate::models::{Customer, Meter, Pagination};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{Timestamp, UnknownValue, decode_record};

/// Usage of a meter by a customer, and the balance of credits.
///
/// Returned by [`CustomerMeters::get`](crate::services::customer_meters::CustomerMeters::get) and
/// [`CustomerMeters::list`](crate::services::customer_meters::CustomerMeters::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerMeter {
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Customer whose usage is counted.
    pub customer_id: Uuid,
    /// Meter that counts the usage.
    pub meter_id: Uuid,
    /// Units used.
    pub consumed_units: f64,
    /// Units granted as credit.
    pub credited_units: i64,
    /// `credited_units` minus `consumed_units`. Negative if more was used than credited.
    pub balance: f64,
    /// The customer.
    pub customer: Customer,
    /// The meter.
    pub meter: Meter,
}

decode_record! {
    CustomerMeter;
    "id": id, "created_at": created_at, "modified_at": modified_at, "customer_id": customer_id,
    "meter_id": meter_id, "consumed_units": consumed_units, "credited_units": credited_units,
    "balance": balance, "customer": customer, "meter": meter,
}

/// A page of customer meters.
///
/// Returned by [`CustomerMeters::list`](crate::services::customer_meters::CustomerMeters::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerMeterPage {
    /// Items of the page, in order.
    pub items: Vec<CustomerMeter>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CustomerMeterPage;
    "items": items, "pagination": pagination,
}

impl Page for CustomerMeterPage {
    type Item = CustomerMeter;
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

/// Sort key for customer meters; a leading `-` sorts in descending order.
///
/// Accepted by [`CustomerMeters::list`](crate::services::customer_meters::CustomerMeters::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerMeterSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `modified_at`
    ModifiedAt,
    /// `-modified_at`
    ModifiedAtDesc,
    /// `customer_id`
    CustomerId,
    /// `-customer_id`
    CustomerIdDesc,
    /// `customer_name`
    CustomerName,
    /// `-customer_name`
    CustomerNameDesc,
    /// `meter_id`
    MeterId,
    /// `-meter_id`
    MeterIdDesc,
    /// `meter_name`
    MeterName,
    /// `-meter_name`
    MeterNameDesc,
    /// `consumed_units`
    ConsumedUnits,
    /// `-consumed_units`
    ConsumedUnitsDesc,
    /// `credited_units`
    CreditedUnits,
    /// `-credited_units`
    CreditedUnitsDesc,
    /// `balance`
    Balance,
    /// `-balance`
    BalanceDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    CustomerMeterSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", ModifiedAt = "modified_at",
    ModifiedAtDesc = "-modified_at", CustomerId = "customer_id", CustomerIdDesc = "-customer_id",
    CustomerName = "customer_name", CustomerNameDesc = "-customer_name", MeterId = "meter_id",
    MeterIdDesc = "-meter_id", MeterName = "meter_name", MeterNameDesc = "-meter_name",
    ConsumedUnits = "consumed_units", ConsumedUnitsDesc = "-consumed_units",
    CreditedUnits = "credited_units", CreditedUnitsDesc = "-credited_units", Balance = "balance",
    BalanceDesc = "-balance",
}

encode_string_enum!(CustomerMeterSortProperty);
