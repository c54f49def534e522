//! Models: customer seat. The codecs that only the features `mock` and `serde` need.

use crate::models::{CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

encode_record! {
    CustomerSeatClaimResponse;
    "seat": field seat, "customer_session_token": field customer_session_token,
}

decode_record! {
    SeatAssign;
    "subscription_id": subscription_id, "order_id": order_id, "email": email,
    "external_customer_id": external_customer_id, "customer_id": customer_id,
    "external_member_id": external_member_id, "member_id": member_id, "metadata": metadata,
    "immediate_claim": immediate_claim,
}

decode_record! {
    SeatClaim;
    "invitation_token": invitation_token,
}

encode_record! {
    SeatClaimInfo;
    "product_name": field product_name, "product_id": field product_id,
    "organization_name": field organization_name, "organization_slug": field organization_slug,
    "customer_email": field customer_email, "can_claim": field can_claim,
}

serde_codecs!(CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo);
#[cfg(feature = "mock")]
crate::mock::samples!(CustomerSeatClaimResponse, SeatAssign, SeatClaim, SeatClaimInfo);
