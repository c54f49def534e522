//! Models: member.

use crate::models::{Member, MemberRole};
use crate::runtime::{encode_string_enum, string_enum};
use crate::runtime::json::{Patch, UnknownValue, encode_record};

/// A new member of the customer in the path.
///
/// Accepted by [`customers::Members::create`](crate::services::customers::members::Members::create)
/// and
/// [`customers::Members::create_external`](crate::services::customers::members::Members::create_external).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemberCreateFromCustomer {
    /// The member's email address.
    pub email: String,
    /// The member's name, at most 256 characters.
    pub name: Patch<String>,
    /// ID of the member in your own system, unique within the customer, or `null`.
    pub external_id: Patch<String>,
    /// `member` (the default) or `billing_manager`. To change the owner, update an existing member.
    pub role: Option<MemberCreateRole>,
}

impl MemberCreateFromCustomer {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: Patch::Keep,
            external_id: Patch::Keep,
            role: None,
        }
    }

    /// The member's name, at most 256 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// ID of the member in your own system, unique within the customer, or `null`.
    #[must_use]
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// `member` (the default) or `billing_manager`. To change the owner, update an existing member.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<MemberCreateRole>) -> Self {
        self.role = Some(role.into());
        self
    }
}

encode_record! {
    MemberCreateFromCustomer;
    "email": field email, "name": patch name, "external_id": patch external_id,
    "role": optional role,
}

/// The role of a new member.
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberCreateRole {
    /// `member`
    Member,
    /// `billing_manager`
    BillingManager,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    MemberCreateRole;
    Member = "member", BillingManager = "billing_manager",
}

impl From<MemberRole> for MemberCreateRole {
    #[inline]
    fn from(value: MemberRole) -> Self {
        Self::from(value.as_str())
    }
}

impl From<MemberCreateRole> for MemberRole {
    #[inline]
    fn from(value: MemberCreateRole) -> Self {
        Self::from(value.as_str())
    }
}

encode_string_enum!(MemberCreateRole);

/// Owner to create together with a customer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemberOwnerCreate {
    /// Email address of the owner.
    pub email: String,
    /// Name of the owner, at most 256 characters; null for none.
    pub name: Patch<String>,
    /// ID of the owner in your own system, unique within the customer; null for none.
    pub external_id: Patch<String>,
}

impl MemberOwnerCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: Patch::Keep,
            external_id: Patch::Keep,
        }
    }

    /// Name of the owner, at most 256 characters; null for none.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// ID of the owner in your own system, unique within the customer; null for none.
    #[must_use]
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }
}

encode_record! {
    MemberOwnerCreate;
    "email": field email, "name": patch name, "external_id": patch external_id,
}

/// Request to update a member. Omitted fields are unchanged.
///
/// Accepted by [`customers::Members::update`](crate::services::customers::members::Members::update)
/// and
/// [`customers::Members::update_external`](crate::services::customers::members::Members::update_external).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MemberUpdate {
    /// New name, at most 256 characters.
    pub name: Patch<String>,
    /// New email address.
    pub email: Patch<String>,
    /// New role in the customer.
    pub role: Patch<MemberRole>,
}

impl MemberUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New name, at most 256 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New email address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// New role in the customer.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<Patch<MemberRole>>) -> Self {
        self.role = role.into();
        self
    }
}

/// Repeats what a `Member` has.
impl From<&Member> for MemberUpdate {
    #[inline]
    fn from(value: &Member) -> Self {
        Self {
            name: Patch::new(value.name.clone(), true),
            email: Patch::Value(value.email.clone()),
            role: Patch::Value(value.role.clone()),
        }
    }
}

encode_record! {
    MemberUpdate;
    "name": patch name, "email": patch email, "role": patch role,
}
