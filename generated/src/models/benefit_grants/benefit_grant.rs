//! Models: benefit grant.

use crate::runtime::string_enum;
use crate::runtime::json::{Encode, UnknownValue, Writer};

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

impl BenefitGrantSortProperty {
    /// Returns the value as the API spells it.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::GrantedAt => "granted_at",
            Self::GrantedAtDesc => "-granted_at",
            Self::RevokedAt => "revoked_at",
            Self::RevokedAtDesc => "-revoked_at",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for BenefitGrantSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            "granted_at" => Self::GrantedAt,
            "-granted_at" => Self::GrantedAtDesc,
            "revoked_at" => Self::RevokedAt,
            "-revoked_at" => Self::RevokedAtDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(BenefitGrantSortProperty);

impl Encode for BenefitGrantSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}
