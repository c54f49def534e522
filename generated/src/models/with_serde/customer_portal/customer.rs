//! Models: customer. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerEmailUpdateRequest, CustomerEmailUpdateVerifyRequest,
    CustomerEmailUpdateVerifyResponse, CustomerProduct,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

decode_record! {
    CustomerEmailUpdateRequest;
    "email": email,
}

decode_record! {
    CustomerEmailUpdateVerifyRequest;
    "token": token,
}

encode_record! {
    CustomerEmailUpdateVerifyResponse;
    "token": field token,
}

encode_record! {
    CustomerProduct;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "trial_interval": field trial_interval, "trial_interval_count": field trial_interval_count,
    "name": field name, "description": field description, "visibility": field visibility,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": field recurring_interval_count,
    "meter_interval": field meter_interval, "meter_interval_count": field meter_interval_count,
    "is_recurring": field is_recurring, "is_archived": field is_archived,
    "organization_id": field organization_id, "prices": field prices, "benefits": field benefits,
    "medias": field medias,
}

serde_codecs!(
    CustomerEmailUpdateRequest, CustomerEmailUpdateVerifyRequest,
    CustomerEmailUpdateVerifyResponse, CustomerProduct
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerEmailUpdateRequest, CustomerEmailUpdateVerifyRequest,
    CustomerEmailUpdateVerifyResponse, CustomerProduct
);
