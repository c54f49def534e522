//! The names of the runtime that a crate needs although its code does not name them. In: its client, its models, and
//! the types of its operations, errors and events. Out: the names.

use std::collections::BTreeSet;

use super::used::{each_of_service, each_part};
use crate::runtime::OAUTH2;
use crate::sdk::{
    Client, DefinitionKind, ErrorBody, Event, Family, Package, SchemeKind, Service, Ty,
};

/// The names of the runtime that the crate needs.
pub(in crate::plan) fn runtime(
    (package, client): (&Package, &Client),
    families: &[Family],
    services: &[Service],
    errors: &[ErrorBody],
    events: &[Event],
) -> BTreeSet<&'static str> {
    let mut needed = BTreeSet::new();
    // Tokens may come from an OAuth 2.0 server even if the document does not mention one.
    let mut schemes = client.authentication.schemes.iter();
    let is_bearer = schemes.any(|scheme| matches!(scheme.kind, SchemeKind::Bearer { .. }));
    if is_bearer && !package.without.contains(OAUTH2) {
        needed.insert("ClientCredentials");
    }
    // The files that define these have the methods that find the member of a union.
    let definitions = families.iter().flat_map(|family| &family.definitions);
    let mut kinds = definitions.map(|definition| &definition.kind);
    if kinds.any(|kind| matches!(kind, DefinitionKind::Union(_))) {
        needed.extend(["Likeness", "Probe"]);
    }
    // The file that defines this has the methods that read records with further entries.
    let definitions = families.iter().flat_map(|family| &family.definitions);
    let mut kinds = definitions.map(|definition| &definition.kind);
    let is_open = |kind: &DefinitionKind| match kind {
        DefinitionKind::Record(record) => record.additional.is_some(),
        _ => false,
    };
    if kinds.any(is_open) {
        needed.insert("Additional");
    }
    // The file that defines open tuples also has the codecs of tuples, whose types have no name.
    let mut tuples = false;
    let mut visit = |ty: &Ty| tuples |= has_tuple(ty);
    let definitions = families.iter().flat_map(|family| &family.definitions);
    definitions.for_each(|definition| each_part(&definition.kind, &mut visit));
    services
        .iter()
        .for_each(|it| each_of_service(it, &mut visit));
    errors.iter().for_each(|error| visit(&error.ty));
    events.iter().for_each(|event| visit(&event.ty));
    if tuples {
        needed.insert("OpenTuple");
    }
    needed
}

/// Whether a type is, or contains, a tuple.
fn has_tuple(ty: &Ty) -> bool {
    match ty {
        Ty::Tuple(_) | Ty::OpenTuple(_) => true,
        Ty::List(inner)
        | Ty::Map(inner)
        | Ty::OneOrMany(inner)
        | Ty::Option(inner)
        | Ty::Patch(inner)
        | Ty::Boxed(inner) => has_tuple(inner),
        Ty::String
        | Ty::Integer
        | Ty::Float
        | Ty::Number
        | Ty::Boolean
        | Ty::Text(_)
        | Ty::Foreign(_)
        | Ty::Bytes
        | Ty::Raw
        | Ty::Named(_)
        | Ty::Local(_)
        | Ty::Unit => false,
    }
}
