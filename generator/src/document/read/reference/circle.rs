//! Finds components that are nothing but references to each other.

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

use super::place::Section;
use crate::document::model::operation::{
    Components, Header, Parameter, RequestBody, Response, Scheme,
};
use crate::document::model::schema::{Composition, Schema};
use crate::document::pointer::{Path, escape, unescape};
use crate::document::read::Context;

impl Context<'_> {
    /// Reports each component whose references never reach a value.
    pub(in crate::document::read) fn circles(&mut self, components: &Components) {
        let mut found = circular(&components.schemas, Section::Schemas);
        found.extend(circular(&components.responses, Section::Responses));
        found.extend(circular(&components.parameters, Section::Parameters));
        found.extend(circular(&components.request_bodies, Section::RequestBodies));
        found.extend(circular(&components.headers, Section::Headers));
        found.extend(circular(
            &components.security_schemes,
            Section::SecuritySchemes,
        ));
        for pointer in found {
            let what = "the reference is circular and never resolves to a value";
            self.error(
                &Path::at(&pointer),
                what,
                "define one of the components in the cycle",
            );
        }
    }
}

fn circular<T: Refers>(map: &IndexMap<String, ReferenceOr<T>>, section: Section) -> Vec<String> {
    let next = |index: usize| -> Option<usize> {
        let reference = match map.get_index(index)?.1 {
            ReferenceOr::Reference { reference } => reference,
            ReferenceOr::Item(item) => item.only_reference()?,
        };
        let name = reference
            .strip_prefix('#')?
            .strip_prefix(section.prefix())?;
        map.get_index_of(unescape(name).as_ref())
    };
    // Whether each component leads into a cycle, as far as this is known.
    let mut known: Vec<Option<bool>> = vec![None; map.len()];
    for start in 0..map.len() {
        let mut walk = Vec::new();
        let mut at = Some(start);
        let circular = loop {
            let Some(index) = at else { break false };
            if let Some(known) = known[index] {
                break known;
            }
            walk.push(index);
            // This is provisional until the walk ends: a walk that returns here is a cycle.
            known[index] = Some(true);
            at = next(index);
        };
        walk.into_iter()
            .for_each(|index| known[index] = Some(circular));
    }
    let names = map.keys().zip(known);
    names
        .filter(|(_, circular)| *circular == Some(true))
        .map(|(name, _)| format!("{}{}", section.prefix(), escape(name)))
        .collect()
}

/// A value that may be nothing but a reference, even if it has siblings.
trait Refers {
    /// Returns the reference if nothing else describes the value.
    fn only_reference(&self) -> Option<&str> {
        None
    }
}

impl Refers for Schema {
    fn only_reference(&self) -> Option<&str> {
        let members = match self.composition() {
            Composition::OneOf(members)
            | Composition::AnyOf(members)
            | Composition::AllOf(members) => members,
            Composition::None | Composition::Mixed => return None,
        };
        match members {
            [ReferenceOr::Reference { reference }] => Some(reference),
            _ => None,
        }
    }
}

impl Refers for Response {}
impl Refers for Parameter {}
impl Refers for RequestBody {}
impl Refers for Header {}
impl Refers for Scheme {}
