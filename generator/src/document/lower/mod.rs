//! Lowers a document to `openapiv3`, which models OpenAPI 3.0 only.
//!
//! In: the [`Value`] of a 3.0 or 3.1 document. Out: [`openapiv3::OpenAPI`] and the webhooks. Meaning is
//! never lost: what 3.0 cannot say travels in the extensions of [`extension`](super::extension). A 3.0 document
//! passes the same way, which mends what is common in the wild. The forms that come out:
//!
//! - *Null*: in every spelling of either version it is `nullable: true`; no `enum` holds a null. A schema
//!   that allows only null has [`NULL`](super::extension::NULL).
//! - *A reference with siblings*, and a nullable reference: `anyOf` with that one reference, beside the
//!   siblings. `anyOf` or `oneOf` with one inline member is that member.
//! - *Several types*: `anyOf` with one member a type.
//! - *Constants*: an `enum` of one value, and [`CONST`](super::extension::CONST).
//! - *Exclusive numeric bounds*: bound and flag, as in 3.0.
//! - *Keywords beside a type that they cannot apply to* are dropped, as they say nothing.
//! - *References* all read `#/components/SECTION/NAME`; what a reference names elsewhere (`$defs`, another
//!   schema's property, an anchor, another file) is hoisted into the components. Path items are inlined.

mod circle;
mod dynamic;
mod facets;
mod find;
mod meta;
mod operation;
mod parameter;
mod read;
mod reference;
mod schema;
mod security;
mod typed;
mod union;

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, PathItem, ReferenceOr, Schema};
use serde_json::{Map, Value};

use self::dynamic::Scope;
use self::find::Identities;
use self::reference::{Place, Section};
use super::pointer::Path;
use crate::report::{Problem, Report};

/// A lowered document.
#[derive(Debug, Default)]
pub(super) struct Lowered {
    pub(super) openapi: OpenAPI,
    pub(super) webhooks: IndexMap<String, PathItem>,
    pub(super) parts: Vec<ReferenceOr<Schema>>,
    /// Pointer of a component that was hoisted → the file and the pointer it came from.
    pub(super) hoisted: HashMap<String, (usize, String)>,
}

/// Lowers the first of the files; the others are there to be referred to.
pub(super) fn lower(files: &[(&str, &Value)], report: &mut Report) -> Lowered {
    let Some(root) = files.first().and_then(|(_, value)| value.as_object()) else {
        report.push(Problem::error("", "the document is not an object"));
        return Lowered::default();
    };
    let mut context = Context {
        files,
        file: 0,
        version: Version::V3_1,
        report,
        parts: Vec::new(),
        hoists: HashMap::new(),
        claimed: HashSet::new(),
        operation_ids: HashMap::new(),
        copies: 0,
        queue: VecDeque::new(),
        identities: None,
        scope: Scope::new(),
        asked: HashMap::new(),
    };
    context.document(root)
}

/// Which version's rules apply where they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Version {
    V3_0,
    V3_1,
}

/// What all parts of the lowering share.
struct Context<'a> {
    files: &'a [(&'a str, &'a Value)],
    /// The file that is being lowered.
    file: usize,
    version: Version,
    report: &'a mut Report,
    parts: Vec<ReferenceOr<Schema>>,
    /// Names that values outside of the components were given.
    hoists: HashMap<(Section, Place, Scope), String>,
    claimed: HashSet<(Section, String)>,
    /// The file and the pointer of each operation's id.
    operation_ids: HashMap<String, (usize, String)>,
    /// How many copies of referenced values are being made, one within the other.
    copies: usize,
    queue: VecDeque<((Section, Place, Scope), String)>,
    /// Schemas by `$id` and anchor, once one was asked for.
    identities: Option<Identities>,
    /// What dynamic anchors stand for here.
    scope: Scope,
    /// The dynamic anchors that a schema asks for, once it was wanted.
    asked: HashMap<Place, BTreeSet<String>>,
}

impl Context<'_> {
    fn document(&mut self, root: &Map<String, Value>) -> Lowered {
        let at = Path::root();
        let mut openapi = OpenAPI::default();
        let mut webhooks = IndexMap::new();
        self.version = self.read_version(root, &mut openapi.openapi);
        if !root.contains_key("info") {
            self.warn(
                &at,
                "the document has no `info`",
                "add `info` with `title` and `version`",
            );
        }
        for (key, value) in root {
            let at = at.key(key);
            match key.as_str() {
                "info" => openapi.info = self.info(value, &at),
                "servers" => openapi.servers = self.list(value, &at, Self::server),
                "paths" => openapi.paths = self.paths(value, &at),
                "webhooks" => webhooks.extend(self.webhooks(value, &at, false)),
                "x-webhooks" => webhooks.extend(self.webhooks(value, &at, true)),
                "components" => openapi.components = Some(self.components(value, &at)),
                "security" => openapi.security = self.requirements(value, &at),
                "tags" => openapi.tags = self.list(value, &at, Self::tag),
                _ => self.extension(&mut openapi.extensions, key, value),
            }
        }
        let mut components = openapi.components.take().unwrap_or_default();
        let hoisted = self.hoist(&mut components);
        self.circles(&components);
        // A schema takes a KiB, and what was hoisted made room for as many again.
        components.schemas.shrink_to_fit();
        openapi.components = Some(components);
        Lowered {
            openapi,
            webhooks,
            parts: std::mem::take(&mut self.parts),
            hoisted,
        }
    }

    fn read_version(&mut self, root: &Map<String, Value>, text: &mut String) -> Version {
        let at = Path::root();
        let Some(value) = root.get("openapi") else {
            let help = "only OpenAPI 3.0 and 3.1 are read; convert a Swagger 2.0 document first";
            self.fatal(&at, "the document has no `openapi` version", help);
            return Version::V3_1;
        };
        let at = at.key("openapi");
        *text = self.text(value, &at).unwrap_or_default();
        if text.starts_with("3.0") {
            Version::V3_0
        } else if text.starts_with("3.1") {
            Version::V3_1
        } else {
            let what = format!("OpenAPI version `{text}` is not known here");
            self.fatal(&at, &what, "only OpenAPI 3.0 and 3.1 are read");
            Version::V3_1
        }
    }

    fn components(&mut self, value: &Value, at: &Path<'_>) -> Components {
        let mut components = Components::default();
        for (key, value) in self.object(value, at) {
            let at = at.key(key);
            match key.as_str() {
                "schemas" => components.schemas = self.map(value, &at, Self::schema),
                "responses" => components.responses = self.map(value, &at, Self::response),
                "parameters" => components.parameters = self.map(value, &at, Self::parameter),
                "requestBodies" => components.request_bodies = self.map(value, &at, Self::body),
                "headers" => components.headers = self.map(value, &at, Self::header),
                "securitySchemes" => {
                    components.security_schemes = self.map(value, &at, Self::security_scheme);
                }
                _ => self.extension(&mut components.extensions, key, value),
            }
        }
        components
    }
}
