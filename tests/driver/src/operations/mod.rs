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
    super::operations::benefit_grants::OPERATIONS, super::operations::benefits::OPERATIONS,
    super::operations::checkout_links::OPERATIONS, super::operations::checkouts::OPERATIONS,
    super::operations::custom_fields::OPERATIONS, super::operations::customer_meters::OPERATIONS,
    super::operations::customer_portal::OPERATIONS,
    super::operations::customer_portal::benefit_grants::OPERATIONS,
    super::operations::customer_portal::customer_meters::OPERATIONS,
    super::operations::customer_portal::customer_session::OPERATIONS,
    super::operations::customer_portal::customers::OPERATIONS,
    super::operations::customer_portal::downloadables::OPERATIONS,
    super::operations::customer_portal::license_keys::OPERATIONS,
    super::operations::customer_portal::members::OPERATIONS,
    super::operations::customer_portal::orders::OPERATIONS,
    super::operations::customer_portal::organizations::OPERATIONS,
    super::operations::customer_portal::seats::OPERATIONS,
    super::operations::customer_portal::subscriptions::OPERATIONS,
    super::operations::customer_portal::wallets::OPERATIONS,
    super::operations::customer_seats::OPERATIONS, super::operations::customer_sessions::OPERATIONS,
    super::operations::customers::OPERATIONS, super::operations::customers::members::OPERATIONS,
    super::operations::discounts::OPERATIONS, super::operations::disputes::OPERATIONS,
    super::operations::event_types::OPERATIONS, super::operations::events::OPERATIONS,
    super::operations::files::OPERATIONS, super::operations::license_keys::OPERATIONS,
    super::operations::members::OPERATIONS, super::operations::meters::OPERATIONS,
    super::operations::metrics::OPERATIONS, super::operations::oauth2::OPERATIONS,
    super::operations::oauth2::clients::OPERATIONS, super::operations::orders::OPERATIONS,
    super::operations::organizations::OPERATIONS, super::operations::payments::OPERATIONS,
    super::operations::products::OPERATIONS, super::operations::refunds::OPERATIONS,
    super::operations::subscriptions::OPERATIONS, super::operations::webhooks::OPERATIONS,
];
