//! Getters of unions. In: the models. Out: for each property that all members of a union have, a method of the union.

use std::collections::BTreeMap;

use super::models::Models;
use crate::sdk::{
    DefinitionKind, Field, Fixed, Getter, GetterArm, Given, Held, Member, Payload, Presence,
    Scalar, Ty, TypeId, Union,
};
use crate::sentences;

/// Methods of traits that a getter of the same name would shadow, and those that every union has.
const RESERVED: &[&str] = &[
    "borrow",
    "eq",
    "fmt",
    "into",
    "ne",
    "sample",
    "sample_as",
    "samples",
    "to_owned",
    "try_into",
    "type_id",
];

/// The methods of the unions that are received. Callers do not inspect what they only send.
pub(in crate::plan) fn methods(
    models: &Models,
    received: &[TypeId],
) -> BTreeMap<TypeId, Vec<Getter>> {
    let mut unions = Unions {
        models,
        known: BTreeMap::new(),
        open: Vec::new(),
    };
    let methods = received.iter().filter_map(|id| match models.kind(*id) {
        DefinitionKind::Union(union) => Some((*id, unions.of_union(*id, union))),
        DefinitionKind::Record(_)
        | DefinitionKind::Strings(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => None,
    });
    methods.collect()
}

/// The unions of a crate, while their getters are collected.
struct Unions<'a> {
    models: &'a Models,
    /// The methods of each union that has been looked at.
    known: BTreeMap<TypeId, Vec<Getter>>,
    /// The unions that are being visited: a union that contains itself gets no getters from itself.
    open: Vec<TypeId>,
}

impl<'a> Unions<'a> {
    fn of_union(&mut self, id: TypeId, union: &Union) -> Vec<Getter> {
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        if self.open.contains(&id) {
            return Vec::new();
        }
        self.open.push(id);
        let members: Option<Vec<Vec<Getter>>> = union
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
                        // If one member has a constant, the docs of one member do not fit the others.
                        if method.is_constant && method.docs != other.docs {
                            method.docs = sentences::property(&method.wire);
                        }
                        method.arms.extend(other.arms.iter().cloned());
                        true
                    }
                    None => false,
                }
            });
        }
        for method in &mut methods {
            method.is_tag = method.given == Given::Text && union.is_tag(&method.wire);
            if !method.is_tag {
                continue;
            }
            if method.is_constant {
                method.docs = sentences::discriminator(&method.wire);
            }
            for (variant, arm) in method.arms.iter_mut().enumerate() {
                // A member that is a union with exactly one tag has this tag even for unknown values.
                if *arm == GetterArm::Method
                    && let Some(tag) = union.only_tag(variant)
                {
                    *arm = GetterArm::Text(tag.to_owned());
                }
            }
        }
        self.open.pop();
        self.known.insert(id, methods.clone());
        methods
    }

    /// The getters of a member: one for each field.
    fn of_member(&mut self, ty: &Ty) -> Option<Vec<Getter>> {
        let id = match ty {
            Ty::Named(id) => *id,
            Ty::Boxed(inner) => return self.of_member(inner),
            _ => return None,
        };
        match self.models.kind(id) {
            DefinitionKind::Record(record) => {
                let members = record.members.iter().filter_map(|member| match member {
                    Member::Field(field) => of_field(field),
                    Member::Fixed(fixed) => of_fixed(fixed),
                });
                Some(members.collect())
            }
            DefinitionKind::Union(union) => {
                let inner = self.of_union(id, union);
                let through = inner.into_iter().map(|method| Getter {
                    docs: match method.is_tag && method.is_constant {
                        true => sentences::property(&method.wire),
                        false => method.docs,
                    },
                    arms: vec![GetterArm::Method],
                    ..method
                });
                Some(through.collect())
            }
            DefinitionKind::Strings(_)
            | DefinitionKind::Integers(_)
            | DefinitionKind::Alias(_)
            | DefinitionKind::Wrapper(_) => None,
        }
    }
}

fn of_field(field: &Field) -> Option<Getter> {
    let (ty, boxed) = match &field.ty {
        Ty::Boxed(inner) => (inner.as_ref(), true),
        plain => (plain, false),
    };
    if RESERVED.contains(&field.name.as_str()) {
        return None;
    }
    let given = given(ty);
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
    Some(Getter {
        name: field.name.clone(),
        wire: field.wire.clone(),
        docs: field.docs.clone(),
        ty: ty.clone(),
        given,
        nullable: held != Held::Value,
        is_constant: field.is_constant,
        is_tag: false,
        deprecated: field.deprecated,
        uses_deprecated: field.deprecated,
        arms: vec![GetterArm::Field {
            name: field.name.clone(),
            held,
        }],
    })
}

/// How a getter returns a value of a type.
pub(super) fn given(ty: &Ty) -> Given {
    match ty {
        Ty::Integer | Ty::Float | Ty::Boolean | Ty::Text(_) => Given::Copy,
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
        | Ty::OpenTuple(_)
        | Ty::Option(_)
        | Ty::Patch(_)
        | Ty::Boxed(_)
        | Ty::Named(_)
        | Ty::Local(_) => Given::Reference,
    }
}

/// A getter for a fixed text, which has no field.
fn of_fixed(fixed: &Fixed) -> Option<Getter> {
    let Scalar::String(text) = &fixed.value else {
        return None;
    };
    if RESERVED.contains(&fixed.name.as_str()) {
        return None;
    }
    Some(Getter {
        name: fixed.name.clone(),
        wire: fixed.wire.clone(),
        docs: sentences::property(&fixed.wire),
        ty: Ty::String,
        given: Given::Text,
        nullable: false,
        is_constant: true,
        is_tag: false,
        deprecated: false,
        uses_deprecated: false,
        arms: vec![GetterArm::Text(text.clone())],
    })
}
