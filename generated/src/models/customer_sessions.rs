//! Models: customer sessions.

mod customer_session;

pub use self::customer_session::{
    CustomerSession, CustomerSessionCustomer, CustomerSessionCustomerExternalIdCreate,
    CustomerSessionCustomerIdCreate,
};
