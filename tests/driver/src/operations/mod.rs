//! Every operation with the call that makes it.

use crate::answer::Operation;

mod benefit_grants;
mod benefits;
mod checkout_links;
mod checkouts;
mod custom_fields;
mod customer_meters;
mod customer_portal;
mod customer_seats;
mod customer_sessions;
mod customers;
mod discounts;
mod disputes;
mod event_types;
mod events;
mod files;
mod license_keys;
mod members;
mod meters;
mod metrics;
mod oauth2;
mod orders;
mod organizations;
mod payments;
mod products;
mod refunds;
mod subscriptions;
mod webhooks;

/// Every operation, by service.
pub(crate) const ALL: &[&[Operation]] = &[
    benefit_grants::OPERATIONS, benefits::OPERATIONS, checkout_links::OPERATIONS,
    checkouts::OPERATIONS, custom_fields::OPERATIONS, customer_meters::OPERATIONS,
    customer_portal::OPERATIONS, customer_portal::benefit_grants::OPERATIONS,
    customer_portal::customer_meters::OPERATIONS, customer_portal::customer_session::OPERATIONS,
    customer_portal::customers::OPERATIONS, customer_portal::downloadables::OPERATIONS,
    customer_portal::license_keys::OPERATIONS, customer_portal::members::OPERATIONS,
    customer_portal::orders::OPERATIONS, customer_portal::organizations::OPERATIONS,
    customer_portal::seats::OPERATIONS, customer_portal::subscriptions::OPERATIONS,
    customer_portal::wallets::OPERATIONS, customer_seats::OPERATIONS, customer_sessions::OPERATIONS,
    customers::OPERATIONS, customers::members::OPERATIONS, discounts::OPERATIONS,
    disputes::OPERATIONS, event_types::OPERATIONS, events::OPERATIONS, files::OPERATIONS,
    license_keys::OPERATIONS, members::OPERATIONS, meters::OPERATIONS, metrics::OPERATIONS,
    oauth2::OPERATIONS, oauth2::clients::OPERATIONS, orders::OPERATIONS, organizations::OPERATIONS,
    payments::OPERATIONS, products::OPERATIONS, refunds::OPERATIONS, subscriptions::OPERATIONS,
    webhooks::OPERATIONS,
];
