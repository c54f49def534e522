//! Models: members.

mod member;

pub use self::member::{MemberPage, MemberSortProperty};
