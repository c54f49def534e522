//! Models: benefit grant.

use crate::runtime::{encode_string_enum, string_enum};
use crate::runtime::json::UnknownValue;

/// Sort keys of a list of grants. A leading `-` reverses the order.
///
/// Accepted by [`BenefitGrants::list`](crate::services::benefit_grants::BenefitGrants::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum BenefitGrantSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `granted_at`
    GrantedAt,
    /// `-granted_at`
    GrantedAtDesc,
    /// `revoked_at`
    RevokedAt,
    /// `-revoked_at`
    RevokedAtDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    BenefitGrantSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", GrantedAt = "granted_at",
    GrantedAtDesc = "-granted_at", RevokedAt = "revoked_at", RevokedAtDesc = "-revoked_at",
}

encode_string_enum!(BenefitGrantSortProperty);
