//! The code that users write in their first week.

mod calls;
mod comparison;
mod filters;
mod metadata;
mod money;
mod twins;
mod unions;
mod values;
mod webhooks;
