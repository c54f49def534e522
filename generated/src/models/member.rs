//! Models: member.

use uuid::Uuid;

use crate::runtime::{decode_string_enum, encode_string_enum, string_enum};
use crate::runtime::json::{Timestamp, UnknownValue, decode_record};

/// Person who belongs to a team customer.
///
/// Returned by [`Members::list`](crate::services::members::Members::list),
/// [`customers::Members::create`](crate::services::customers::members::Members::create),
/// [`customers::Members::create_external`](crate::services::customers::members::Members::create_external)
/// and 4 other operations.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Member {
    /// Identifier of the member.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Customer that the member belongs to.
    pub customer_id: Uuid,
    /// Email address of the member.
    pub email: String,
    /// Name of the member; null if there is none.
    pub name: Option<String>,
    /// ID of the member in your own system, unique within the customer; null if there is none.
    pub external_id: Option<String>,
    /// Role of the member in the customer.
    pub role: MemberRole,
}

decode_record! {
    Member;
    "id": id, "created_at": created_at, "modified_at": modified_at, "customer_id": customer_id,
    "email": email, "name": name, "external_id": external_id, "role": role,
}

/// Roles of a member in a customer. Owners and billing managers may manage the members in the
/// portal.
///
/// Accepted by [`Members::list`](crate::services::members::Members::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberRole {
    /// `owner`
    Owner,
    /// `billing_manager`
    BillingManager,
    /// `member`
    Member,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    MemberRole;
    Owner = "owner", BillingManager = "billing_manager", Member = "member",
}

decode_string_enum!(MemberRole, Self::Owner);

encode_string_enum!(MemberRole);
