//! Models: benefit.

use uuid::Uuid;

use crate::models::SubscriptionProrationBehavior;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

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

impl Decode for BenefitSubscriberOrganization {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "created_at", "modified_at", "id", "name", "slug", "avatar_url",
                "proration_behavior", "allow_customer_updates",
            ],
            &mut [
                &mut value.created_at, &mut value.modified_at, &mut value.id, &mut value.name,
                &mut value.slug, &mut value.avatar_url, &mut value.proration_behavior,
                &mut value.allow_customer_updates,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for BenefitSubscriberOrganization {
    const BLANK: Self = Self {
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        id: Blank::BLANK,
        name: Blank::BLANK,
        slug: Blank::BLANK,
        avatar_url: Blank::BLANK,
        proration_behavior: Blank::BLANK,
        allow_customer_updates: Blank::BLANK,
    };
}
