//! Values for an API that no server runs: samples of all types, and values of each operation that refer to them.

use super::value::Place;
use super::{Sampler, samples};
use std::collections::BTreeSet;

use crate::ir::{self, Api, Constraints, Location, SchemaId, Shape, Slot, Status, Type};
use crate::lock::Lock;
use crate::plan::Config;
use crate::plan::types::Types;
use crate::plan::types::flat::flat;
use crate::plan::types::models::Models;
use crate::sdk::{Sample, TypeId};

/// The values for an API. In the JSON of a value, a string that starts with `@` names a sample.
#[derive(Debug)]
pub(crate) struct Made {
    /// The samples of all types.
    pub(crate) samples: Vec<Sample>,
    /// The files of forms, by schema, each with whether there may be several; no sample contains them.
    pub(crate) files: Vec<(SchemaId, Vec<(String, bool)>)>,
    /// The names of all types, by schema.
    pub(crate) names: Vec<String>,
    /// The values of each operation, in the order of the API.
    pub(crate) operations: Vec<MadeOperation>,
}

/// The values of an operation, as JSON; `None` for a value that would be infinite.
#[derive(Debug)]
pub(crate) struct MadeOperation {
    /// The required parameters: the location, the name, and the value.
    pub(crate) parameters: Vec<(Location, String, Option<String>)>,
    /// The bodies by media type.
    pub(crate) bodies: Vec<(String, Option<String>)>,
    /// The responses by status and media type.
    pub(crate) responses: Vec<(Status, String, Option<String>)>,
}

/// Makes values for an API.
pub(crate) fn made(api: &Api, config: &Config) -> Made {
    // Names do not matter here, because the values are JSON.
    let lock = Lock::default();
    let flat = flat(api, config, &lock);
    let api = flat.api();
    let types = Types::new(&flat, config, &lock);
    let models = Models::new(&types);
    let all: Vec<TypeId> = api.ids().map(|(id, _)| types.id(id)).collect();
    let sampler = Sampler::new(&types);
    let operations = api.operations.iter();
    Made {
        operations: operations
            .map(|operation| sampler.of_operation(operation))
            .collect(),
        samples: samples(&types, &models, &all),
        files: types
            .forms
            .iter()
            .map(|(id, files)| (*id, listed(api, *id, files)))
            .collect(),
        names: types.names.clone(),
    }
}

/// The files of a form, each with whether there may be several.
fn listed(api: &Api, id: SchemaId, files: &BTreeSet<String>) -> Vec<(String, bool)> {
    let Shape::Record(record) = &api.schema(id).shape else {
        return Vec::new();
    };
    let files = record
        .fields
        .iter()
        .filter(|field| files.contains(&field.name));
    files
        .map(|field| {
            let is_list = matches!(api.resolve(&field.slot.ty), Type::Array(_));
            (field.name.clone(), is_list)
        })
        .collect()
}

impl Sampler<'_> {
    /// A list of parts. Others than the first ones are in it if they are described, or if there are no first ones.
    fn of_parts(&self, ordered: &ir::Ordered) -> Option<String> {
        let others = Some(&ordered.others);
        let others = others.filter(|others| {
            ordered.first.is_empty() || others.slot.is_some() || others.within.is_some()
        });
        let parts = ordered.first.iter().chain(others);
        let parts = parts.map(|part| match (&part.slot, &part.within) {
            (Some(slot), _) => self.alone("value", &part.constraints, slot),
            (None, Some(within)) => self.of_parts(within),
            // It may be anything.
            (None, None) => Some("\"text\"".to_owned()),
        });
        let parts: Option<Vec<String>> = parts.collect();
        parts.map(|parts| format!("[{}]", parts.join(",")))
    }

    fn of_operation(&self, operation: &ir::Operation) -> MadeOperation {
        let required = operation.parameters.iter().filter(|it| it.required);
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        let responses = operation.responses.iter().flat_map(|response| {
            let content = response.content.iter();
            content.map(|media| (response.status, media))
        });
        let of_slot = |constraints: &Constraints, slot: &Option<Slot>| {
            self.alone("value", constraints, slot.as_ref()?)
        };
        let of_media = |media: &ir::Media| match (&media.slot, &media.ordered) {
            (None, Some(ordered)) => self.of_parts(ordered),
            (slot, _) => of_slot(&media.constraints, slot),
        };
        MadeOperation {
            parameters: required
                .map(|it| {
                    let value = self.alone(&it.name, &it.docs.constraints, &it.slot);
                    (it.location, it.name.clone(), value)
                })
                .collect(),
            bodies: bodies
                .map(|media| (media.full_type(), of_media(media)))
                .collect(),
            responses: responses
                .map(|(status, media)| {
                    let value = of_media(media);
                    (status, media.full_type(), value)
                })
                .collect(),
        }
    }

    /// A value that is not part of a schema.
    fn alone(&self, name: &str, constraints: &Constraints, slot: &Slot) -> Option<String> {
        let place = Place {
            owner: SchemaId(u32::MAX),
            name,
            constraints,
        };
        self.value(place, &slot.ty)
    }
}
