//! Properties that all members of a union have. In: the definitions. Out: a method of the union for each.

use std::collections::BTreeMap;

use super::prose;
use super::sdk::{
    Codec, Definition, Field, Given, Held, Kind, Member, Payload, Presence, Shared, SharedArm, Ty,
    Union,
};

/// Methods of traits that an own method of the name would hide.
const RESERVED: &[&str] = &[
    "borrow", "eq", "fmt", "into", "ne", "to_owned", "try_into", "type_id",
];

/// Plans the methods of all unions that are received. What is only sent is not asked for its parts.
pub(super) fn shared(definitions: &mut [Definition]) {
    let mut found: Vec<(usize, Vec<Shared>)> = Vec::new();
    let mut unions = Unions {
        definitions: definitions
            .iter()
            .map(|definition| (definition.name.as_str(), definition))
            .collect(),
        known: BTreeMap::new(),
        open: Vec::new(),
    };
    for (index, definition) in definitions.iter().enumerate() {
        if let (Kind::Union(union), Codec::Always) = (&definition.kind, definition.decode) {
            found.push((index, unions.of_union(&definition.name, union)));
        }
    }
    for (index, methods) in found {
        if let Some(Kind::Union(union)) = definitions.get_mut(index).map(|found| &mut found.kind) {
            union.shared = methods;
        }
    }
}

/// The unions of a crate, on the way through them.
struct Unions<'a> {
    definitions: BTreeMap<&'a str, &'a Definition>,
    /// What is found of each.
    known: BTreeMap<&'a str, Vec<Shared>>,
    /// Those that are being looked at: what leads back to one of them has nothing to give.
    open: Vec<&'a str>,
}

impl<'a> Unions<'a> {
    fn of_union(&mut self, name: &'a str, union: &'a Union) -> Vec<Shared> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        if self.open.contains(&name) {
            return Vec::new();
        }
        self.open.push(name);
        let members: Option<Vec<Vec<Shared>>> = union
            .variants
            .iter()
            .map(|variant| match &variant.payload {
                Payload::Value(ty) => self.of_member(ty),
                Payload::Fixed(_) => None,
            })
            .collect();
        let mut members = members.unwrap_or_default().into_iter();
        let mut methods = members.next().unwrap_or_default();
        for others in members {
            methods.retain_mut(|method| {
                let other = others
                    .iter()
                    .find(|other| other.wire == method.wire && other.ty == method.ty);
                match other {
                    Some(other) => {
                        method.deprecated &= other.deprecated;
                        method.uses_deprecated |= other.uses_deprecated;
                        method.nullable |= other.nullable;
                        method.is_constant |= other.is_constant;
                        // A value that one always has is not what all have.
                        if method.is_constant && method.docs != other.docs {
                            method.docs = prose::phrase(&method.wire);
                        }
                        method.arms.extend(other.arms.iter().cloned());
                        true
                    }
                    None => false,
                }
            });
        }
        self.open.pop();
        self.known.insert(name, methods.clone());
        methods
    }

    /// What a member offers: a method for each field, each with the one arm for it.
    fn of_member(&mut self, ty: &'a Ty) -> Option<Vec<Shared>> {
        let name = match ty {
            Ty::Named(name) => name,
            Ty::Boxed(inner) => return self.of_member(inner),
            _ => return None,
        };
        let definition: &'a Definition = self.definitions.get(name.as_str())?;
        match &definition.kind {
            Kind::Record(record) => {
                let fields = record.members.iter().filter_map(|member| match member {
                    Member::Field(field) => Some(field),
                    Member::Fixed(_) => None,
                });
                Some(fields.filter_map(of_field).collect())
            }
            Kind::Union(union) => {
                let inner = self.of_union(name, union);
                let through = inner.into_iter().map(|method| Shared {
                    arms: vec![SharedArm::Method],
                    ..method
                });
                Some(through.collect())
            }
            Kind::Strings(_) | Kind::Alias(_) | Kind::Wrapper(_) => None,
        }
    }
}

fn of_field(field: &Field) -> Option<Shared> {
    let (ty, boxed) = match &field.ty {
        Ty::Boxed(inner) => (inner.as_ref(), true),
        plain => (plain, false),
    };
    if RESERVED.contains(&field.name.as_str()) {
        return None;
    }
    let given = match ty {
        Ty::Integer | Ty::Float | Ty::Boolean | Ty::Timestamp | Ty::Date | Ty::Uuid => Given::Copy,
        Ty::String => Given::Text,
        Ty::List(_) => Given::Slice,
        Ty::Number
        | Ty::Foreign(_)
        | Ty::Bytes
        | Ty::Raw
        | Ty::Unit
        | Ty::Map(_)
        | Ty::Tuple(_)
        | Ty::OneOrMany(_)
        | Ty::Option(_)
        | Ty::Patch(_)
        | Ty::Boxed(_)
        | Ty::Named(_)
        | Ty::Local(_) => Given::Reference,
    };
    let held = match (field.presence, boxed) {
        (Presence::Required | Presence::RequiredOrEmpty, _) => Held::Value,
        (Presence::Nullable | Presence::Optional | Presence::OptionalNullable, false) => {
            Held::Option
        }
        (Presence::Nullable | Presence::Optional | Presence::OptionalNullable, true) => {
            Held::OptionOfBox
        }
        (Presence::Patch, false) => Held::Patch,
        (Presence::Patch, true) => return None,
    };
    Some(Shared {
        name: field.name.clone(),
        wire: field.wire.clone(),
        docs: field.docs.clone(),
        ty: ty.clone(),
        given,
        nullable: held != Held::Value,
        is_constant: field.is_constant,
        deprecated: field.deprecated,
        uses_deprecated: field.deprecated,
        arms: vec![SharedArm::Field {
            name: field.name.clone(),
            held,
        }],
    })
}
