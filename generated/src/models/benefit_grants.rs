//! Models: benefit grants.

mod benefit_grant;

pub use self::benefit_grant::BenefitGrantSortProperty;
