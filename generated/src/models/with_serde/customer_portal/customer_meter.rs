//! Models: customer meter. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CustomerCustomerMeter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("customer_id", &self.customer_id);
        object.field("meter_id", &self.meter_id);
        object.field("consumed_units", &self.consumed_units);
        object.field("credited_units", &self.credited_units);
        object.field("balance", &self.balance);
        object.field("meter", &self.meter);
        object.end();
    }
}

impl Encode for CustomerCustomerMeterMeter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.end();
    }
}

impl Encode for CustomerCustomerMeterPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for CustomerCustomerMeterSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CustomerCustomerMeterSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

serde_codecs!(
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty
);
