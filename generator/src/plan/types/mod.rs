//! Types: the name of each schema, and the Rust type of a slot.

pub(in crate::plan) mod accepts;
mod amounts;
pub(in crate::plan) mod blank;
pub(in crate::plan) mod boxing;
pub(in crate::plan) mod conversions;
pub(in crate::plan) mod definitions;
pub(in crate::plan) mod derives;
mod entries;
pub(in crate::plan) mod flat;
mod flat_names;
mod gathered;
mod getters;
mod hashes;
pub(in crate::plan) mod keys;
pub(in crate::plan) mod listed;
pub(in crate::plan) mod locked;
pub(in crate::plan) mod models;
pub(in crate::plan) mod names;
pub(in crate::plan) mod parts;
pub(in crate::plan) mod patches;
pub(in crate::plan) mod record;
pub(in crate::plan) mod scalars;
mod secrets;
mod tag_keys;
pub(in crate::plan) mod union;
mod variants;

use std::collections::{BTreeSet, HashMap, HashSet};

use self::flat::Flat;
pub(in crate::plan) use self::names::member_name;
use crate::ir::{Api, Constant, Origin, Schema, SchemaId, Shape, Slot, Type};
use crate::lock::Lock;
use crate::plan::config::Config;
use crate::plan::dispatch::dispatch;
use crate::plan::dispatch::pinned;
use crate::plan::dispatch::tags;
use crate::plan::words::name::{Case, render};
use crate::plan::words::prose;
use crate::sdk::{Dispatch, Ty, TypeId};

/// The API with a name for each of its schemas.
pub(in crate::plan) struct Types<'a> {
    pub(in crate::plan) api: &'a Api,
    /// The same API before unions got the members of other unions.
    pub(in crate::plan) nested: &'a Api,
    /// How the unions that have changed since were discriminated, and those that they contained.
    pub(in crate::plan) nested_dispatches: HashMap<SchemaId, Dispatch>,
    pub(in crate::plan) config: &'a Config,
    /// The names of the last run.
    pub(in crate::plan) lock: &'a Lock,
    /// The names, by schema.
    pub(in crate::plan) names: Vec<String>,
    /// The names that the configuration could have renamed.
    pub(in crate::plan) raw_names: BTreeSet<String>,
    /// The names of the last run of structs of required fields, by schema.
    pub(in crate::plan) required: HashMap<usize, String>,
    /// How each union is discriminated.
    pub(in crate::plan) dispatches: HashMap<SchemaId, Dispatch>,
    /// The properties by which a union discriminates a schema from its other members.
    pub(in crate::plan) tags: HashMap<SchemaId, HashSet<String>>,
    /// The properties of received records whose constants are known before they are read.
    pub(in crate::plan) pinned: HashMap<SchemaId, HashSet<String>>,
    /// The value of a discriminator that identifies a schema as the member, by the schema and the discriminator's
    /// property.
    pub(in crate::plan) tag_values: HashMap<(SchemaId, String), String>,
    /// Records that are only sent as bodies of several parts, with the properties that are files.
    pub(in crate::plan) forms: HashMap<SchemaId, BTreeSet<String>>,
    /// Edges to a schema that must be boxed, such as those by which a type would contain itself.
    boxed: HashSet<(SchemaId, SchemaId)>,
}

impl<'a> Types<'a> {
    pub(in crate::plan) fn new(flat: &'a Flat<'a>, config: &'a Config, lock: &'a Lock) -> Self {
        let (nested, api) = (flat.nested, flat.api());
        let dispatches = dispatches(api);
        let mut tags = tags::tags(api, &dispatches);
        let mut before = dispatches.clone();
        let mut nested_dispatches = HashMap::new();
        for id in &flat.changed {
            if let Shape::Union(union) = &nested.schema(*id).shape {
                let dispatch = dispatch(nested, union);
                before.insert(*id, dispatch.clone());
                nested_dispatches.insert(*id, dispatch);
            }
        }
        if !flat.changed.is_empty() {
            for (id, found) in tags::tags(nested, &before) {
                tags.entry(id).or_default().extend(found);
            }
        }
        Self {
            api,
            nested,
            nested_dispatches,
            config,
            lock,
            names: flat.names.names.clone(),
            raw_names: flat.names.raw_names.clone(),
            required: flat.names.required.clone(),
            tag_values: tags::values(nested, &before),
            pinned: pinned::pinned(api, config, &dispatches),
            dispatches,
            tags,
            forms: parts::forms(api),
            boxed: boxing::edges(api),
        }
    }

    /// The identity of the type that a schema becomes.
    pub(in crate::plan) fn id(&self, id: SchemaId) -> TypeId {
        TypeId(id.0)
    }

    /// The schema that becomes a type.
    pub(in crate::plan) fn schema(&self, id: TypeId) -> &'a Schema {
        self.api.schema(SchemaId(id.0))
    }

    pub(in crate::plan) fn name(&self, id: SchemaId) -> String {
        self.names.get(id.0 as usize).cloned().unwrap_or_default()
    }

    /// The name of a schema in the configuration: the name in the document, or else that of the type.
    pub(in crate::plan) fn label(&self, id: SchemaId) -> String {
        match &self.api.schema(id).origin {
            Origin::Component(name) => name.clone(),
            Origin::Inline(_) | Origin::Structural(_) => self.name(id),
        }
    }

    /// Whether a type is an enum of strings.
    pub(in crate::plan) fn is_strings(&self, id: TypeId) -> bool {
        matches!(self.api.schema(SchemaId(id.0)).shape, Shape::Strings(_))
    }

    /// The configured name of a variant, by its value or by its name.
    pub(in crate::plan) fn variant(&self, id: SchemaId, name: &str) -> Option<&str> {
        let variants = &self.config.schemas.variants;
        if variants.is_empty() {
            return None;
        }
        let configured = variants.get(&format!("{}.{name}", self.label(id)));
        configured.map(String::as_str)
    }

    /// Whether the configuration gives a variant its name.
    pub(in crate::plan) fn gives_variant(&self, id: SchemaId, name: &str) -> bool {
        let owner = format!("{}.", self.label(id));
        let mut variants = self.config.schemas.variants.iter();
        variants.any(|(old, new)| old.starts_with(&owner) && render(new, Case::Type) == name)
    }

    /// The docs of a type: from the configuration, from the document, or made from its name.
    pub(in crate::plan) fn docs(&self, schema: &Schema, name: &str) -> String {
        match self.config.schemas.docs.get(name) {
            Some(configured) => configured.clone(),
            None => prose::text(&schema.docs, || prose::phrase(name)),
        }
    }

    /// The Rust type of a slot, including its `Option`.
    pub(in crate::plan) fn slot(&self, slot: &Slot) -> Ty {
        let ty = self.ty(&slot.ty);
        match self.api.is_nullable(slot) && ty != Ty::Raw {
            true => Ty::Option(Box::new(ty)),
            false => ty,
        }
    }

    /// The Rust type of a type in a schema, boxed if the edge to it must be.
    pub(in crate::plan) fn ty_in(&self, owner: SchemaId, ty: &Type) -> Ty {
        let mut contains_itself = false;
        boxing::by_value(self.api, ty, &mut |id| {
            contains_itself |= self.boxed.contains(&(owner, id));
        });
        match contains_itself {
            true => Ty::Boxed(Box::new(self.ty(ty))),
            false => self.ty(ty),
        }
    }

    /// The Rust type of a type. Aliases are resolved.
    pub(in crate::plan) fn ty(&self, ty: &Type) -> Ty {
        match self.api.resolve(ty) {
            Type::String | Type::Constant(Constant::String(_)) => Ty::String,
            Type::Integer | Type::Constant(Constant::Integer(_)) => Ty::Integer,
            Type::Number | Type::Constant(Constant::Number(_)) => Ty::Float,
            Type::IntegerOrNumber => Ty::Number,
            Type::Boolean | Type::Constant(Constant::Boolean(_)) => Ty::Boolean,
            Type::Text(format) => Ty::Text(*format),
            Type::Foreign(foreign) => Ty::Foreign(foreign.path.clone()),
            // In JSON, bytes are text; if a whole body or response is bytes, its own encoding says so.
            Type::Binary => Ty::String,
            Type::Any | Type::Constant(Constant::Null | Constant::Json(_)) => Ty::Raw,
            Type::Array(item) => Ty::List(Box::new(self.slot(item))),
            Type::Map(value) => Ty::Map(Box::new(self.slot(value))),
            Type::Tuple { places, open } => {
                let tuple = Ty::Tuple(places.iter().map(|slot| self.slot(slot)).collect());
                match open {
                    true => Ty::OpenTuple(Box::new(tuple)),
                    false => tuple,
                }
            }
            Type::OneOrMany(item) => Ty::OneOrMany(Box::new(self.ty(item))),
            Type::Named(id) => Ty::Named(self.id(*id)),
        }
    }
}

fn dispatches(api: &Api) -> HashMap<SchemaId, Dispatch> {
    let union = |(id, schema): (SchemaId, &Schema)| match &schema.shape {
        Shape::Union(union) => Some((id, dispatch(api, union))),
        Shape::Record(_) | Shape::Strings(_) | Shape::Integers(_) | Shape::Alias(_) => None,
    };
    api.ids().filter_map(union).collect()
}
