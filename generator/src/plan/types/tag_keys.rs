//! Unions that are tagged by a key, as the enums of Rust servers are. In: a union. Out: the key that names each member.

use crate::ir::{Api, Origin, Shape, Type, Union};

/// The keys, by the index of the member; empty if the union has objects of another kind.
pub(super) fn keys(api: &Api, source: &Union) -> Vec<Option<String>> {
    let mut keys = Vec::new();
    for member in &source.members {
        let key = key(api, &member.ty);
        if key.is_none() && api.record(&member.ty).is_some() {
            return Vec::new();
        }
        keys.push(key);
    }
    keys
}

/// The key of an object without a name whose only property is required, and after which the member is named.
fn key(api: &Api, ty: &Type) -> Option<String> {
    let Type::Named(id) = ty else { return None };
    let schema = api.schema(*id);
    let (Origin::Inline(path), Shape::Record(record)) = (&schema.origin, &schema.shape) else {
        return None;
    };
    match record.fields.as_slice() {
        [only] if only.required && path.last() == Some(&only.name) => Some(only.name.clone()),
        _ => None,
    }
}
