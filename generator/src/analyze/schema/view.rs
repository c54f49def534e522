//! A schema or a reference to one, and the result of analyzing it.

use openapiv3::ReferenceOr;

use crate::document::model::schema::Schema as Source;
use crate::ir::{Origin, Shape, Type};

/// A schema object, or a reference to one.
#[derive(Clone, Copy)]
pub(in crate::analyze) enum View<'a> {
    Ref(&'a str),
    Item(&'a Source),
}

impl<'a> From<&'a ReferenceOr<Source>> for View<'a> {
    fn from(schema: &'a ReferenceOr<Source>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Ref(reference),
            ReferenceOr::Item(item) => Self::Item(item),
        }
    }
}

/// The result of analyzing a schema: a type, or a shape that needs a name.
pub(in crate::analyze) enum Found {
    Type(Type),
    Shape(Shape, Origin),
}
