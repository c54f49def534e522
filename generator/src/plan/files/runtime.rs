//! The names of the runtime that a crate needs although its code does not name them. In: its client, its models, and
//! the types of its operations, errors and events. Out: the names.

use std::collections::BTreeSet;

use super::used::{each_of_service, each_part};
use crate::runtime::OAUTH2;
use crate::sdk::{
    Client, DefinitionKind, ErrorBody, Event, EventForm, Family, Member, Package, Payload, Scalar,
    SchemeKind, Service, Ty,
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
    // The file that defines this has the methods that compare constants as JSON.
    let mut definitions = families.iter().flat_map(|family| &family.definitions);
    if definitions.any(|definition| has_json_constant(&definition.kind)) {
        needed.insert("constant_json");
    }
    // Tests answer with these.
    let is_parts = |form: EventForm| matches!(form, EventForm::Parts(_));
    let is_events = |form: EventForm| !is_parts(form) && form != EventForm::Lines;
    needed.extend(has_sequence(services, &is_events).then_some("MockEvents"));
    needed.extend(has_sequence(services, &is_parts).then_some("MockParts"));
    let mut visit = |ty: &Ty| without_name(ty, &mut needed);
    let definitions = families.iter().flat_map(|family| &family.definitions);
    definitions.for_each(|definition| each_part(&definition.kind, &mut visit));
    services
        .iter()
        .for_each(|it| each_of_service(it, &mut visit));
    errors.iter().for_each(|error| visit(&error.ty));
    events.iter().for_each(|event| visit(&event.ty));
    needed
}

/// Whether a response is a sequence of this form.
fn has_sequence(services: &[Service], wanted: &dyn Fn(EventForm) -> bool) -> bool {
    services.iter().any(|service| {
        let mut operations = service.operations.iter();
        operations.any(|it| it.events.iter().any(|events| wanted(events.form)))
            || has_sequence(&service.children, wanted)
    })
}

/// Whether a type has a constant that is neither text, nor a boolean, nor an integer.
fn has_json_constant(kind: &DefinitionKind) -> bool {
    let is_json = |value: &Scalar| match value {
        Scalar::Null | Scalar::Number(_) | Scalar::Json(_) => true,
        Scalar::String(_) | Scalar::Boolean(_) | Scalar::Integer(_) => false,
    };
    match kind {
        DefinitionKind::Record(record) => record.members.iter().any(|member| match member {
            Member::Field(_) => false,
            Member::Fixed(fixed) => is_json(&fixed.value),
        }),
        DefinitionKind::Union(union) => union.variants.iter().any(|it| match &it.payload {
            Payload::Value(_) => false,
            Payload::Fixed(value) => is_json(value),
        }),
        DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_)
        | DefinitionKind::Strings(_)
        | DefinitionKind::Integers(_) => false,
    }
}

/// Adds names for a type: for tuples, which have no name, that of open tuples, whose file also has the codecs of tuples; and those of
/// instants and dates, which tell whether the crate has the features for them.
fn without_name(ty: &Ty, needed: &mut BTreeSet<&'static str>) {
    match ty {
        Ty::Tuple(places) => {
            needed.insert("OpenTuple");
            places.iter().for_each(|place| without_name(place, needed));
        }
        Ty::OpenTuple(item) => {
            needed.insert("OpenTuple");
            without_name(item, needed);
        }
        Ty::Text(format) if format.dependency().is_none() => _ = needed.insert(format.rust()),
        Ty::List(inner)
        | Ty::Map(inner)
        | Ty::OneOrMany(inner)
        | Ty::Option(inner)
        | Ty::Patch(inner)
        | Ty::Boxed(inner) => without_name(inner, needed),
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
        | Ty::Unit => {}
    }
}
