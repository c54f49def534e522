//! Which types have a blank value: one that needs nothing and costs nothing, from which the decoder of a struct starts.

use std::collections::HashSet;

use crate::sdk::{Definition, Kind, Member, Presence, Ty};

/// Marks the definitions that have one. What holds a box, or a value of a type of another crate, has none.
pub(super) fn blank(definitions: &mut [Definition]) {
    let mut known: HashSet<String> = HashSet::new();
    loop {
        let before = known.len();
        for definition in definitions.iter_mut() {
            if !definition.blank && has_blank(&definition.kind, &known) {
                definition.blank = true;
                known.insert(definition.name.clone());
            }
        }
        if known.len() == before {
            break;
        }
    }
    for definition in definitions {
        let Kind::Record(record) = &mut definition.kind else {
            continue;
        };
        for member in &mut record.members {
            if let Member::Field(field) = member {
                field.blank = of_field(field.presence, &field.ty, &known);
            }
        }
    }
}

fn has_blank(kind: &Kind, known: &HashSet<String>) -> bool {
    match kind {
        Kind::Record(record) => record.members.iter().all(|member| match member {
            Member::Field(field) => of_field(field.presence, &field.ty, known),
            Member::Fixed(_) => true,
        }),
        // A value that nobody knows yet.
        Kind::Union(_) => true,
        Kind::Strings(values) => !values.is_empty(),
        Kind::Alias(ty) | Kind::Wrapper(ty) => of_type(ty, known),
    }
}

fn of_field(presence: Presence, ty: &Ty, known: &HashSet<String>) -> bool {
    match presence {
        Presence::Required | Presence::RequiredOrEmpty => of_type(ty, known),
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable | Presence::Patch => {
            true
        }
    }
}

fn of_type(ty: &Ty, known: &HashSet<String>) -> bool {
    match ty {
        Ty::String
        | Ty::Integer
        | Ty::Float
        | Ty::Number
        | Ty::Boolean
        | Ty::Timestamp
        | Ty::Date
        | Ty::Uuid
        | Ty::Raw
        | Ty::List(_)
        | Ty::Map(_)
        | Ty::OneOrMany(_)
        | Ty::Option(_)
        | Ty::Patch(_) => true,
        Ty::Tuple(places) => places.iter().all(|place| of_type(place, known)),
        Ty::OpenTuple(tuple) => of_type(tuple, known),
        Ty::Named(name) => known.contains(name),
        Ty::Boxed(_) | Ty::Foreign(_) | Ty::Bytes | Ty::Unit | Ty::Local(_) => false,
    }
}
