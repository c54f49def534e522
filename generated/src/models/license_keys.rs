//! Models: license keys.

mod license;

pub use self::license::LicenseKeyUpdate;
