//! Setters of one entry of a map. In: the members of a record that callers construct. Out: another setter for each
//! field that has one and is a map, or a struct with additional properties: `metadata_entry` next to `metadata`.

use super::accepts;
use crate::ir::{Additional, SchemaId, Shape};
use crate::plan::types::Types;
use crate::sdk::{EntrySetter, Field, Init, Member, Ty};

/// Adds the setters, unless a field or a method has the same name.
pub(in crate::plan) fn setters(types: &Types<'_>, members: &mut [Member], reserved: &[&str]) {
    let names = members.iter().map(|member| match member {
        Member::Field(field) => field.name.clone(),
        Member::Fixed(fixed) => fixed.name.clone(),
    });
    let taken: Vec<String> = names.collect();
    for member in members {
        let Member::Field(field) = member else {
            continue;
        };
        let Some((value, within)) = value(types, field) else {
            continue;
        };
        let name = format!("{}_entry", field.name.trim_end_matches('_'));
        let is_free = !taken.contains(&name) && !reserved.contains(&name.as_str());
        let setter = EntrySetter {
            name,
            accepts: accepts::value(&value),
            within,
        };
        field.entry = is_free.then(|| Box::new(setter));
    }
}

/// The type of the values of a field's map, and whether it is the map of additional properties.
fn value(types: &Types<'_>, field: &Field) -> Option<(Ty, bool)> {
    match (&field.init, &field.ty) {
        (Some(Init::Setter(_)), Ty::Map(value)) => Some((value.as_ref().clone(), false)),
        (Some(Init::Setter(_)), Ty::Named(id)) => {
            let id = SchemaId(id.0);
            Some((additional(types, id)?, true))
        }
        (_, _) => None,
    }
}

/// The type of the additional properties of a record that callers construct from nothing.
fn additional(types: &Types<'_>, id: SchemaId) -> Option<Ty> {
    let schema = types.api.schema(id);
    let Shape::Record(record) = &schema.shape else {
        return None;
    };
    let Additional::Typed(slot) = &record.additional else {
        return None;
    };
    let takes_nothing = record.fields.iter().all(|field| !field.required);
    (schema.usage.sent && takes_nothing).then(|| types.slot(slot))
}
