//! Lists in a union, discriminated by their first item.

use super::leaves::{Leaf, of_type};
use super::{Ground, decide};
use crate::ir::{Api, Shape, Type};
use crate::sdk::Dispatch;

/// Selects a variant by the first item of a list. `None` if trying the variants in turn is enough, because no list can
/// be decoded as two of them.
pub(super) fn items(api: &Api, leaves: &[Leaf<'_>]) -> Option<Box<Dispatch>> {
    let mut found: Vec<Leaf<'_>> = Vec::new();
    // A list whose items are a union accepts any item, including unknown ones.
    let mut takes_all = false;
    for leaf in leaves {
        if let Some(item) = item(api, leaf.ty) {
            takes_all |= api.union(item).is_some();
            for leaf in of_type(api, leaf.variant, item) {
                if !found.iter().any(|known| known.ty == leaf.ty) {
                    found.push(leaf);
                }
            }
        }
    }
    let takes_much = |leaf: &Leaf<'_>| match leaf.ty {
        Type::Named(_) | Type::Map(_) | Type::Any | Type::Foreign(_) => true,
        Type::String
        | Type::Integer
        | Type::Number
        | Type::IntegerOrNumber
        | Type::Boolean
        | Type::Text(_)
        | Type::Binary
        | Type::Constant(_)
        | Type::Array(_)
        | Type::Tuple { .. }
        | Type::OneOrMany(_) => false,
    };
    let several = super::only(found.iter().map(|leaf| leaf.variant)).is_none();
    let much = found.iter().filter(|leaf| takes_much(leaf)).count();
    if !several || !takes_all && much < 2 {
        return None;
    }
    let ground = Ground {
        api,
        discriminator: None,
        is_open: false,
        flat: None,
        fixed: Vec::new(),
    };
    Some(Box::new(decide(&ground, &found)))
}

/// The type of a list's first item, if the type is a list.
fn item<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Type> {
    match ty {
        Type::Array(item) => Some(&item.ty),
        Type::Tuple { places, .. } => places.first().map(|place| &place.ty),
        Type::OneOrMany(item) => Some(item),
        Type::Named(id) => match &api.schema(*id).shape {
            Shape::Alias(slot) => match &slot.ty {
                Type::Array(item) => Some(&item.ty),
                _ => None,
            },
            Shape::Record(_) | Shape::Strings(_) | Shape::Integers(_) | Shape::Union(_) => None,
        },
        _ => None,
    }
}
