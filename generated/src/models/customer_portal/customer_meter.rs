//! Models: customer meter.

use uuid::Uuid;

use crate::models::Pagination;
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{Timestamp, UnknownValue, decode_record};

/// Usage of a meter by the authenticated customer, and the balance of credits.
///
/// Returned by
/// [`customer_portal::CustomerMeters::get`](crate::services::customer_portal::customer_meters::CustomerMeters::get)
/// and
/// [`customer_portal::CustomerMeters::list`](crate::services::customer_portal::customer_meters::CustomerMeters::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerCustomerMeter {
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
    /// ID and name of the meter.
    pub meter: CustomerCustomerMeterMeter,
}

decode_record! {
    CustomerCustomerMeter;
    "id": id, "created_at": created_at, "modified_at": modified_at, "customer_id": customer_id,
    "meter_id": meter_id, "consumed_units": consumed_units, "credited_units": credited_units,
    "balance": balance, "meter": meter,
}

/// Summary of the meter of a usage count.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerCustomerMeterMeter {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Meter name, as shown on invoices and in usage reports.
    pub name: String,
}

decode_record! {
    CustomerCustomerMeterMeter;
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name,
}

/// A page of the authenticated customer's meters.
///
/// Returned by
/// [`customer_portal::CustomerMeters::list`](crate::services::customer_portal::customer_meters::CustomerMeters::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerCustomerMeterPage {
    /// Items of the page, in order.
    pub items: Vec<CustomerCustomerMeter>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CustomerCustomerMeterPage;
    "items": items, "pagination": pagination,
}

impl Page for CustomerCustomerMeterPage {
    type Item = CustomerCustomerMeter;
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
/// Accepted by
/// [`customer_portal::CustomerMeters::list`](crate::services::customer_portal::customer_meters::CustomerMeters::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerCustomerMeterSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `modified_at`
    ModifiedAt,
    /// `-modified_at`
    ModifiedAtDesc,
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
    CustomerCustomerMeterSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", ModifiedAt = "modified_at",
    ModifiedAtDesc = "-modified_at", MeterId = "meter_id", MeterIdDesc = "-meter_id",
    MeterName = "meter_name", MeterNameDesc = "-meter_name", ConsumedUnits = "consumed_units",
    ConsumedUnitsDesc = "-consumed_units", CreditedUnits = "credited_units",
    CreditedUnitsDesc = "-credited_units", Balance = "balance", BalanceDesc = "-balance",
}

encode_string_enum!(CustomerCustomerMeterSortProperty);
