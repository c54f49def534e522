//! Models: customers.

mod customer;
mod customer_individual;
mod customer_payment_method;
mod customer_team;
mod member;
mod payment_method;

pub use self::customer::{
    CustomerCreate, CustomerPage, CustomerSortProperty, CustomerUpdate,
    CustomerUpdateExternalId,
};

pub use self::customer_individual::CustomerIndividualCreate;

pub use self::customer_payment_method::{
    CustomerPaymentMethodCard, CustomerPaymentMethodGeneric, CustomerPaymentMethodKrCard,
};

pub use self::customer_team::CustomerTeamCreate;

pub use self::member::{
    MemberCreateFromCustomer, MemberCreateRole, MemberOwnerCreate, MemberUpdate,
};

pub use self::payment_method::{PaymentMethod, PaymentMethodPage};
