//! Models: member.

use uuid::Uuid;

use crate::models::Pagination;
use crate::runtime::string_enum;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Encode, Patch, Reader, Timestamp, UnknownValue, Writer,
};

#[cfg(feature = "serde")]
mod with_serde;

/// Person who belongs to a customer that is a team.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// Identifier of the member.
    pub id: Uuid,
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last changed; null if it has not changed since its creation.
    pub modified_at: Option<Timestamp>,
    /// Customer that the member belongs to.
    pub customer_id: Uuid,
    /// Address at which the member receives email.
    pub email: String,
    /// Name of the member; null if there is none.
    pub name: Option<String>,
    /// Your own identifier of the member, unique in the customer; null if there is none.
    pub external_id: Option<String>,
    /// What the member may do for the customer.
    pub role: MemberRole,
}

impl Decode for Member {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id", "created_at", "modified_at", "customer_id", "email", "name", "external_id",
                "role",
            ],
            &mut [
                &mut value.id, &mut value.created_at, &mut value.modified_at,
                &mut value.customer_id, &mut value.email, &mut value.name, &mut value.external_id,
                &mut value.role,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for Member {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        modified_at: Blank::BLANK,
        customer_id: Blank::BLANK,
        email: Blank::BLANK,
        name: Blank::BLANK,
        external_id: Blank::BLANK,
        role: Blank::BLANK,
    };
}

/// A new member of the customer named in the path.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberCreateFromCustomer {
    /// The member's email address.
    pub email: String,
    /// The member's name, 256 characters at most.
    pub name: Patch<String>,
    /// Id of the member in your own system, unique among the members of the customer, or `null`.
    pub external_id: Patch<String>,
    /// `member` (the default) or `billing_manager`. An owner is made by updating an existing member.
    pub role: Option<MemberCreateRole>,
}

impl MemberCreateFromCustomer {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: Patch::Keep,
            external_id: Patch::Keep,
            role: None,
        }
    }

    /// The member's name, 256 characters at most.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Id of the member in your own system, unique among the members of the customer, or `null`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// `member` (the default) or `billing_manager`. An owner is made by updating an existing member.
    #[must_use]
    pub fn role(mut self, role: impl Into<MemberCreateRole>) -> Self {
        self.role = Some(role.into());
        self
    }
}

impl Encode for MemberCreateFromCustomer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("email", &self.email);
        object.patch("name", &self.name);
        object.patch("external_id", &self.external_id);
        object.optional("role", &self.role);
        object.end();
    }
}

/// The role of a new member.
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberCreateRole {
    /// `member`
    Member,
    /// `billing_manager`
    BillingManager,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl MemberCreateRole {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Member => "member",
            Self::BillingManager => "billing_manager",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MemberCreateRole {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "member" => Self::Member,
            "billing_manager" => Self::BillingManager,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(MemberCreateRole);

impl Encode for MemberCreateRole {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Owner to create together with a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberOwnerCreate {
    /// Address at which the owner receives email.
    pub email: String,
    /// Name of the owner, at most 256 characters; null for none.
    pub name: Patch<String>,
    /// Your own identifier of the owner, unique in the customer; null for none.
    pub external_id: Patch<String>,
}

impl MemberOwnerCreate {
    /// Creates a value with what must be given.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: Patch::Keep,
            external_id: Patch::Keep,
        }
    }

    /// Name of the owner, at most 256 characters; null for none.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Your own identifier of the owner, unique in the customer; null for none.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }
}

impl Encode for MemberOwnerCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("email", &self.email);
        object.patch("name", &self.name);
        object.patch("external_id", &self.external_id);
        object.end();
    }
}

/// Page of members.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MemberPage {
    /// Elements of the list, in its order.
    pub items: Vec<Member>,
    /// Position of this page in the whole list.
    pub pagination: Pagination,
}

impl Decode for MemberPage {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["items", "pagination"],
            &mut [&mut value.items, &mut value.pagination],
        )?;
        Ok(value)
    }
}

impl Blank for MemberPage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
}

impl crate::runtime::Page for MemberPage {
    type Item = Member;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Roles of a member in a customer. Owners and billing managers may manage the members in the
/// portal.
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberRole {
    /// `owner`
    Owner,
    /// `billing_manager`
    BillingManager,
    /// `member`
    Member,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl MemberRole {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "owner",
            Self::BillingManager => "billing_manager",
            Self::Member => "member",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MemberRole {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "owner" => Self::Owner,
            "billing_manager" => Self::BillingManager,
            "member" => Self::Member,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(MemberRole);

impl Decode for MemberRole {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for MemberRole {
    const BLANK: Self = Self::Owner;
}

impl Encode for MemberRole {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Orders for a list of members. A leading `-` reverses the order.
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// A value that this version does not know, kept as it came.
    Unknown(UnknownValue),
}

impl MemberSortProperty {
    /// The value as the API spells it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::CreatedAtDesc => "-created_at",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for MemberSortProperty {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::CreatedAtDesc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}

string_enum!(MemberSortProperty);

impl Encode for MemberSortProperty {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

/// Body that changes a member. What is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
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
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// New name, at most 256 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New email address.
    #[must_use]
    pub fn email(mut self, email: impl Into<Patch<String>>) -> Self {
        self.email = email.into();
        self
    }

    /// New role in the customer.
    #[must_use]
    pub fn role(mut self, role: impl Into<Patch<MemberRole>>) -> Self {
        self.role = role.into();
        self
    }
}

impl Encode for MemberUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("name", &self.name);
        object.patch("email", &self.email);
        object.patch("role", &self.role);
        object.end();
    }
}
