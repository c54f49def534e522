//! Models: benefit.

use uuid::Uuid;

use crate::models::SubscriptionProrationBehavior;
use crate::runtime::json::{Timestamp, decode_record};

/// Organization of a benefit, as shown to customers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BenefitSubscriberOrganization {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name shown to customers, for example at checkout, in the portal and in emails.
    pub name: String,
    /// Unique name, used in URLs of the checkout and the portal, and on card statements.
    pub slug: String,
    /// URL of the avatar that customers see; null if there is none.
    pub avatar_url: Option<String>,
    /// How a change is billed when a customer changes a subscription in the portal.
    pub proration_behavior: SubscriptionProrationBehavior,
    /// Whether customers may change their subscriptions in the portal.
    pub allow_customer_updates: bool,
}

decode_record! {
    BenefitSubscriberOrganization;
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name, "slug": slug,
    "avatar_url": avatar_url, "proration_behavior": proration_behavior,
    "allow_customer_updates": allow_customer_updates,
}
