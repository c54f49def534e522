//! Models: events.

mod event;
mod event_balance;
mod event_benefit;
mod event_checkout;
mod event_customer;
mod event_meter;
mod event_order;
mod event_subscription;
mod event_subscription_updated;
mod order;
mod page;

pub use self::event::{
    CostMetadataInput, CostMetadataOutput, Event, EventCreate, EventCreateCustomer,
    EventCreateExternalCustomer, EventCursorPage, EventListPage, EventMetadataInput,
    EventMetadataOutput, EventName, EventNamePage, EventNamesSortProperty, EventPage,
    EventSortProperty, EventsIngest, EventsIngestResponse, LlmMetadata, UserEvent,
};

pub use self::event_balance::{
    BalanceCreditOrderEvent, BalanceCreditOrderMetadata, BalanceDisputeEvent,
    BalanceDisputeMetadata, BalanceDisputeReversalEvent, BalanceOrderEvent,
    BalanceOrderMetadata, BalanceRefundEvent, BalanceRefundMetadata,
    BalanceRefundReversalEvent,
};

pub use self::event_benefit::{
    BenefitCycledEvent, BenefitGrantMetadata, BenefitGrantedEvent, BenefitRevokedEvent,
    BenefitUpdatedEvent,
};

pub use self::event_checkout::{CheckoutCreatedEvent, CheckoutCreatedMetadata};

pub use self::event_customer::{
    AddressDict, CustomerCreatedEvent, CustomerCreatedMetadata, CustomerDeletedEvent,
    CustomerDeletedMetadata, CustomerUpdatedEvent, CustomerUpdatedFields,
    CustomerUpdatedMetadata,
};

pub use self::event_meter::{
    MeterCreditEvent, MeterCreditedMetadata, MeterResetEvent, MeterResetMetadata,
};

pub use self::event_order::{
    OrderPaidEvent, OrderRefundedEvent, OrderRefundedMetadata, OrderUnvoidedEvent,
    OrderUnvoidedMetadata, OrderVoidedEvent, OrderVoidedMetadata,
};

pub use self::event_subscription::{
    SubscriptionCanceledEvent, SubscriptionCanceledMetadata, SubscriptionCreatedEvent,
    SubscriptionCreatedMetadata, SubscriptionCycledEvent, SubscriptionCycledMetadata,
    SubscriptionPastDueEvent, SubscriptionPastDueMetadata, SubscriptionPausedEvent,
    SubscriptionPausedMetadata, SubscriptionReactivatedEvent,
    SubscriptionReactivatedMetadata, SubscriptionReinstatedEvent,
    SubscriptionReinstatedMetadata, SubscriptionResumedEvent,
    SubscriptionResumedMetadata, SubscriptionRevokedEvent, SubscriptionRevokedMetadata,
    SubscriptionUncanceledEvent, SubscriptionUncanceledMetadata,
};

pub use self::event_subscription_updated::{
    SubscriptionBillingPeriodUpdatedEvent, SubscriptionBillingPeriodUpdatedMetadata,
    SubscriptionProductUpdatedEvent, SubscriptionProductUpdatedMetadata,
    SubscriptionSeatsUpdatedEvent, SubscriptionSeatsUpdatedMetadata,
    SubscriptionUnitsUpdatedEvent, SubscriptionUnitsUpdatedMetadata,
    SubscriptionUpdateClearedEvent, SubscriptionUpdateClearedMetadata,
    SubscriptionUpdatedEvent, SubscriptionUpdatedMetadata,
};

pub use self::order::OrderPaidMetadata;

pub use self::page::CursorPagination;
