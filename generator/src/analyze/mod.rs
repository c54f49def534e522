//! Converts the document model to the IR: shapes, nullability, unions, directions of use.
//!
//! Only schemas that an operation or a webhook uses are converted. A component keeps its name; a schema without a name
//! is identified by its place, so that nothing depends on the order of visits.

mod event_data;
mod intersect;
mod operation;
mod recursion;
mod schema;
mod union;
mod usage;

pub use self::operation::repeated::Earlier;
pub use self::operation::selection::{Names, Selection};

use std::collections::{BTreeSet, HashMap, HashSet};

use self::intersect::deferred;
use self::intersect::under_way::UnderWay;
use self::operation::repeated::Repeated;
use self::operation::{names, security, servers};
use self::schema::hoisted;
use self::union::family::Families;
use self::union::{alike, subtypes, tagged};

use crate::document::Document;
use crate::document::model::operation::{PathItem, Tag};
use crate::ir::{self, Api, Docs, Foreign, Origin, Schema, SchemaId, Shape, Slot, Usage, Webhook};
use crate::report::{Problem, Report};

/// Returns a path of the document in the form that operations use.
#[cfg(feature = "mock")]
pub(crate) fn plain_path(path: &str) -> String {
    operation::path::template(path).text
}

/// Options for the analysis of a document.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The extension of an operation that describes the pagination of its list.
    pub pagination_extension: Option<String>,
    /// The extension of a server that names its environment.
    pub environment_extension: Option<String>,
    /// Names of string enums that several places share, by place (`Schema.property`).
    pub shared_enums: HashMap<String, String>,
    /// What is generated.
    pub selection: Selection,
    /// How strings with a format are read: as `binary`, `date`, `date-time`, `string` or `uuid`.
    pub formats: HashMap<String, String>,
    /// Types for strings and numbers with a format.
    pub foreign_formats: HashMap<String, Vec<Foreign>>,
    /// Objects without properties that stand for any JSON, by component or place; `*` matches any text.
    pub any_json: Vec<String>,
    /// Types for components.
    pub foreign_schemas: HashMap<String, Foreign>,
    /// Properties that count pages.
    pub counted: HashSet<String>,
    /// The component that describes the body of errors that an operation does not describe.
    pub error_schema: Option<String>,
    /// The places of the last run.
    pub earlier: Earlier,
}

/// Converts a document. Problems are collected; parts with a problem are left out.
pub fn analyze(document: &Document, options: &Options, report: &mut Report) -> Api {
    let subtypes = subtypes::subtypes(document);
    let operation_names = names::names(&document.api);
    let mut analyzer = Analyzer {
        document,
        states_security: security::states_security(&document.api),
        families: Families::of(document, &subtypes),
        subtypes,
        options,
        report,
        schemas: Vec::new(),
        components: HashMap::new(),
        repeated: Repeated::of(&document.api, &operation_names, &options.earlier),
        operation_names,
        inline: HashMap::new(),
        hoisted: hoisted::Hoisted::of(document),
        open: HashSet::new(),
        structural: HashMap::new(),
        deferred: deferred::Deferred::default(),
        under_way: UnderWay::default(),
        free: HashSet::new(),
        foreign: BTreeSet::new(),
        formats: BTreeSet::new(),
        free_objects: BTreeSet::new(),
    };
    let mut operations = Vec::new();
    for (path, item) in &document.api.paths {
        analyzer.path_item(path, item, &mut operations);
    }
    let mut webhooks = Vec::new();
    let wanted = |name: &str| options.selection.wants_webhook(name);
    for (name, item) in document
        .api
        .webhooks
        .iter()
        .filter(|(name, _)| wanted(name))
    {
        webhooks.extend(analyzer.webhook(name, item));
    }
    let schemes = analyzer.schemes();
    analyzer.resolve_deferred();
    analyzer.place_referred();
    analyzer.place_repeated();
    let foreign = std::mem::take(&mut analyzer.foreign);
    let formats = std::mem::take(&mut analyzer.formats);
    let free_objects = std::mem::take(&mut analyzer.free_objects);
    let mut schemas: Vec<Schema> = analyzer.schemas.into_iter().flatten().collect();
    event_data::give(&mut schemas, &operations, &webhooks);
    alike::join(&mut schemas);
    recursion::mark(&mut schemas);
    tagged::give(&mut schemas);
    usage::mark(&mut schemas, &operations, &webhooks);
    let info = &document.api.info;
    Api {
        title: info.title.clone(),
        version: info.version.clone(),
        docs: docs(None, info.description.as_deref()),
        servers: servers::all(&document.api.servers, options),
        schemes,
        operations,
        webhooks,
        tags: tags(&document.api.tags),
        foreign,
        formats,
        free_objects,
        numbers_in_text: document.api.numbers_in_text,
        schemas,
    }
}

struct Analyzer<'a> {
    document: &'a Document,
    /// Whether the document states which credentials are required. If so, operations that state none need none.
    states_security: bool,
    /// The subtypes of components that have a discriminator.
    subtypes: subtypes::Subtypes,
    /// The components that inherit a discriminator and have subtypes of their own.
    families: Families,
    options: &'a Options,
    report: &'a mut Report,
    /// `None` while a schema is being converted, because schemas may contain themselves.
    schemas: Vec<Option<Schema>>,
    components: HashMap<String, SchemaId>,
    /// The number of operations with each name.
    operation_names: HashMap<String, usize>,
    /// The error bodies that several operations describe in the same words.
    repeated: Repeated,
    inline: HashMap<String, SchemaId>,
    hoisted: hoisted::Hoisted<'a>,
    /// The pointers of schemas without a name that are being converted.
    open: HashSet<String>,
    structural: HashMap<Vec<String>, SchemaId>,
    /// Intersections that wait until all schemas are known.
    deferred: deferred::Deferred,
    /// Intersections in progress.
    under_way: UnderWay,
    /// The pointers of objects with stated additional properties.
    free: HashSet<String>,
    /// The types from the configuration that are used.
    foreign: BTreeSet<Foreign>,
    /// The formats that strings and numbers have.
    formats: BTreeSet<String>,
    /// The places of objects that the document does not describe further.
    free_objects: BTreeSet<String>,
}

/// The place of a schema: a path of names for schemas without a name, and a pointer for problems.
#[derive(Debug, Clone)]
struct Place {
    path: Vec<String>,
    pointer: String,
}

impl Place {
    fn component(name: &str) -> Self {
        Self {
            path: vec![name.to_owned()],
            pointer: format!("/components/schemas/{}", escape(name)),
        }
    }

    /// Returns a place further down, with a name for the step.
    fn named(&self, name: &str, steps: &[&str]) -> Self {
        let mut place = self.at(steps);
        place.path.push(name.to_owned());
        place
    }

    /// Returns a place further down, without a name for the step.
    fn at(&self, steps: &[&str]) -> Self {
        let mut pointer = self.pointer.clone();
        for step in steps {
            pointer.push('/');
            pointer.push_str(&escape(step));
        }
        Self {
            path: self.path.clone(),
            pointer,
        }
    }
}

impl<'a> Analyzer<'a> {
    /// Reports an invalid part. It is treated as absent.
    fn problem(&mut self, pointer: &str, what: impl Into<String>, help: impl Into<String>) {
        let problem = Problem::error(pointer, what).help(help);
        self.report.push(problem.recoverable());
    }

    fn reserve(&mut self) -> SchemaId {
        let id = SchemaId(u32::try_from(self.schemas.len()).unwrap_or(u32::MAX));
        self.schemas.push(None);
        id
    }

    fn define(&mut self, id: SchemaId, schema: Schema) {
        if let Some(place) = self.schemas.get_mut(id.0 as usize) {
            *place = Some(schema);
        }
    }

    /// Returns the schema for a shape. If the shape is the same wherever it is used, a known schema is reused.
    pub(super) fn shaped(
        &mut self,
        shape: Shape,
        origin: Origin,
        docs: Docs,
        place: &Place,
    ) -> SchemaId {
        let Origin::Structural(key) = &origin else {
            return self.add(origin, place, docs, false, shape);
        };
        let (key, known) = (key.clone(), self.structural.get(key).copied());
        let id = known.unwrap_or_else(|| self.add(origin, place, docs, false, shape));
        self.structural.insert(key, id);
        if let Some(Some(schema)) = self.schemas.get_mut(id.0 as usize) {
            schema.places.push(place.path.clone());
        }
        id
    }

    fn add(
        &mut self,
        origin: Origin,
        place: &Place,
        docs: Docs,
        nullable: bool,
        shape: Shape,
    ) -> SchemaId {
        let id = self.reserve();
        let schema = Schema {
            nullable,
            ..schema(origin, place, docs, shape)
        };
        self.define(id, schema);
        id
    }

    fn webhook(&mut self, name: &str, item: &'a PathItem) -> Option<Webhook> {
        let place = Place {
            path: vec![name.to_owned()],
            pointer: format!("/webhooks/{}", escape(name)),
        };
        // A webhook without an operation describes nothing.
        let (method, operation) = item.operations.first()?;
        let body = operation.request_body.as_ref()?;
        let place = place.named("payload", &[method, "requestBody"]);
        let body = self.body(body, &place)?;
        let slot: Slot = body.content.into_iter().find_map(|media| media.slot)?;
        let docs = docs(
            operation.summary.as_deref(),
            operation.description.as_deref(),
        );
        Some(Webhook {
            name: name.to_owned(),
            docs,
            slot,
        })
    }
}

/// Returns a schema with nothing but its place, docs and shape.
fn schema(origin: Origin, place: &Place, docs: Docs, shape: Shape) -> Schema {
    Schema {
        origin,
        pointer: place.pointer.clone(),
        places: Vec::new(),
        docs,
        deprecated: false,
        usage: Usage::default(),
        nullable: false,
        recursive: false,
        shape,
    }
}

fn tags(tags: &[Tag]) -> Vec<ir::Tag> {
    let tag = |tag: &Tag| ir::Tag {
        name: tag.name.clone(),
        docs: docs(
            tag.summary.as_deref().filter(|_| tag.description.is_none()),
            tag.description.as_deref(),
        ),
        parent: tag.parent.clone(),
        groups: tag.kind.as_deref().is_none_or(|kind| kind == "nav"),
    };
    tags.iter().map(tag).collect()
}

/// Returns docs from the two texts, without text that is only white space.
fn docs(summary: Option<&str>, description: Option<&str>) -> Docs {
    let text = |text: Option<&str>| {
        text.map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    Docs {
        summary: text(summary),
        description: text(description),
        ..Docs::default()
    }
}

/// Escapes a step of a JSON pointer (RFC 6901).
fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}
