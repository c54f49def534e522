//! What users write in their first week. Each test names the line that was written first.

mod calls;
mod comparison;
mod filters;
mod metadata;
mod money;
mod twins;
mod unions;
mod values;
mod webhooks;
