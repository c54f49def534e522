//! Models: customer meter.

use uuid::Uuid;

use crate::models::{Customer, Meter, Pagination};
use crate::runtime::{Page, string_enum};
use crate::runtime::json::{Encode, Timestamp, UnknownValue, Writer, decode_record};

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

impl CustomerMeterSortProperty {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::ModifiedAt => "modified_at",
            Self::ModifiedAtDesc => "-modified_at",
            Self::CustomerId => "customer_id",
            Self::CustomerIdDesc => "-customer_id",
            Self::CustomerName => "customer_name",
            Self::CustomerNameDesc => "-customer_name",
            Self::MeterId => "meter_id",
            Self::MeterIdDesc => "-meter_id",
            Self::MeterName => "meter_name",
            Self::MeterNameDesc => "-meter_name",
            Self::ConsumedUnits => "consumed_units",
            Self::ConsumedUnitsDesc => "-consumed_units",
            Self::CreditedUnits => "credited_units",
            Self::CreditedUnitsDesc => "-credited_units",
            Self::Balance => "balance",
            Self::BalanceDesc => "-balance",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomerMeterSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "modified_at" => Self::ModifiedAt,
            "-modified_at" => Self::ModifiedAtDesc,
            "customer_id" => Self::CustomerId,
            "-customer_id" => Self::CustomerIdDesc,
            "customer_name" => Self::CustomerName,
            "-customer_name" => Self::CustomerNameDesc,
            "meter_id" => Self::MeterId,
            "-meter_id" => Self::MeterIdDesc,
            "meter_name" => Self::MeterName,
            "-meter_name" => Self::MeterNameDesc,
            "consumed_units" => Self::ConsumedUnits,
            "-consumed_units" => Self::ConsumedUnitsDesc,
            "credited_units" => Self::CreditedUnits,
            "-credited_units" => Self::CreditedUnitsDesc,
            "balance" => Self::Balance,
            "-balance" => Self::BalanceDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(CustomerMeterSortProperty);

impl Encode for CustomerMeterSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
