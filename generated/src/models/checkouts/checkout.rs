//! Models: checkout.

use uuid::Uuid;

use crate::models::{Checkout, Pagination, SubscriptionProrationBehavior};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{Timestamp, UnknownValue, decode_record};

/// The seller, as shown on a checkout page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CheckoutOrganization {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Name shown to customers.
    pub name: String,
    /// Unique short name, used in URLs and on card statements.
    pub slug: String,
    /// URL of the logo, or `null`.
    pub avatar_url: Option<String>,
    /// How changes by customers in the portal are billed.
    pub proration_behavior: SubscriptionProrationBehavior,
    /// Whether customers may change their subscriptions in the portal.
    pub allow_customer_updates: bool,
}

decode_record! {
    CheckoutOrganization;
    "created_at": created_at, "modified_at": modified_at, "id": id, "name": name, "slug": slug,
    "avatar_url": avatar_url, "proration_behavior": proration_behavior,
    "allow_customer_updates": allow_customer_updates,
}

/// A page of checkout sessions.
///
/// Returned by [`Checkouts::list`](crate::services::checkouts::Checkouts::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPage {
    /// Items of the page, in order.
    pub items: Vec<Checkout>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CheckoutPage;
    "items": items, "pagination": pagination,
}

impl Page for CheckoutPage {
    type Item = Checkout;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Sort key for checkout sessions; a leading `-` sorts in descending order.
///
/// Accepted by [`Checkouts::list`](crate::services::checkouts::Checkouts::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckoutSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `expires_at`
    ExpiresAt,
    /// `-expires_at`
    ExpiresAtDesc,
    /// `status`
    Status,
    /// `-status`
    StatusDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    CheckoutSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", ExpiresAt = "expires_at",
    ExpiresAtDesc = "-expires_at", Status = "status", StatusDesc = "-status",
}

encode_string_enum!(CheckoutSortProperty);
