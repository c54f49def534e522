//! Reads a document of any version into the types of the model.
//!
//! In: the [`Value`] of a document, and of the files that it refers to. Out: its contents, independent of its version:
//!
//! - *Schemas* are normalized as [`Schema`](crate::document::model::schema::Schema) says.
//! - *A reference with siblings*, and a nullable reference: `anyOf` with that one reference, next to the siblings.
//! - *References* all have the form `#/components/SECTION/NAME`; targets elsewhere (`$defs`, another schema's property,
//!   an anchor, another file) are hoisted into the components. Path items are inlined.

mod content;
mod info;
mod operation;
mod parameter;
mod reference;
mod schema;
mod security;
#[cfg(test)]
mod tests;
mod v2;
mod value;

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use serde_json::{Map, Value};

use self::reference::dynamic::Scope;
use self::reference::find::Identities;
use self::reference::{Place, Section};
use crate::document::census::{Kind, Referred};
use crate::document::model::operation::Components;
use crate::document::pointer::Path;
use crate::document::text::MARKUP;
use crate::document::{Api, Version};
use crate::report::{Problem, Report, UNREADABLE};

/// The result of reading a document.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) api: Api,
    pub(super) version: Version,
    /// The file and the pointer that each hoisted component came from, by the pointer of the component.
    pub(super) hoisted: HashMap<String, (usize, String)>,
    /// The targets of references outside of the components.
    pub(super) referred: Vec<Referred>,
}

/// Reads the first of the files; it may refer to the others.
pub(super) fn read(
    files: &[(&str, &Value)],
    urls: &[(usize, &str)],
    keeps_examples: bool,
    report: &mut Report,
) -> Found {
    let Some(root) = files.first().and_then(|(_, value)| value.as_object()) else {
        let text = files.first().and_then(|(_, value)| value.as_str());
        let help = match text.is_some_and(|text| text.starts_with('<')) {
            true => MARKUP,
            false => "an OpenAPI document is an object with `openapi`, `info` and `paths`",
        };
        let problem = Problem::error("", "the document is not an object");
        report.push(problem.kind(UNREADABLE).help(help));
        return Found {
            api: Api::default(),
            version: Version::V3_1,
            hoisted: HashMap::new(),
            referred: Vec::new(),
        };
    };
    let mut context = Context {
        files,
        urls,
        file: 0,
        version: Version::V3_1,
        keeps_examples,
        report,
        hoists: HashMap::new(),
        claimed: HashSet::new(),
        operation_ids: HashMap::new(),
        copies: 0,
        queue: VecDeque::new(),
        identities: None,
        scope: Scope::new(),
        asked: HashMap::new(),
        referred: Vec::new(),
        media: v2::MediaTypes::default(),
        shared: Vec::new(),
        numbers_in_text: false,
        is_plain_text: false,
        followed_through: 0,
        path: String::new(),
    };
    context.document(root)
}

/// The state that all parts of the reader share.
struct Context<'a> {
    files: &'a [(&'a str, &'a Value)],
    /// The files that were fetched, with their URLs.
    urls: &'a [(usize, &'a str)],
    /// The file that is being read.
    file: usize,
    version: Version,
    /// Whether all examples of media types are kept.
    keeps_examples: bool,
    report: &'a mut Report,
    /// The names that values outside of the components were given.
    hoists: HashMap<(Section, Place, Scope), String>,
    claimed: HashSet<(Section, String)>,
    /// The file and the pointer of each operation's id.
    operation_ids: HashMap<String, (usize, String)>,
    /// The depth of nested copies of referenced values.
    copies: usize,
    queue: VecDeque<((Section, Place, Scope), String)>,
    /// Schemas by `$id` and anchor; collected on first use.
    identities: Option<Identities>,
    /// Whether the schema that is being read describes plain text: a parameter or a header.
    is_plain_text: bool,
    /// The targets of dynamic anchors at this point.
    scope: Scope,
    /// The dynamic anchors that each schema uses, computed on first use.
    asked: HashMap<Place, BTreeSet<String>>,
    /// The targets of references outside of the components.
    referred: Vec<Referred>,
    /// The media types of bodies that do not name their own.
    media: v2::MediaTypes,
    /// The parts of a body among the parameters of a path.
    shared: Vec<v2::Part>,
    /// Whether the server may also send some numbers as text.
    numbers_in_text: bool,
    /// The depth of nested calls that follow references along a pointer.
    followed_through: usize,
    /// The path whose operations are being read.
    path: String,
}

impl Context<'_> {
    fn document(&mut self, root: &Map<String, Value>) -> Found {
        let at = Path::root();
        let mut api = Api::default();
        self.version = self.read_version(root);
        // OpenAPI 3.0 does not define the meaning of a part without a type.
        api.untyped_is_bytes = self.version >= Version::V3_1;
        self.media = self.media_types(root, &at);
        api.servers = self.base(root, &at);
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
                "openapi" | "swagger" => {}
                // These are read already.
                "$self" => {}
                "host" | "basePath" | "schemes" | "consumes" | "produces" => {}
                "info" => api.info = self.info(value, &at),
                "servers" => api.servers = self.list(value, &at, Self::server),
                "paths" => api.paths = self.paths(value, &at),
                "webhooks" => api.webhooks.extend(self.webhooks(value, &at, false)),
                "x-webhooks" => api.webhooks.extend(self.webhooks(value, &at, true)),
                "components" => self.components(value, &at, &mut api.components),
                "definitions" | "parameters" | "responses" | "securityDefinitions" => {
                    self.definitions(key, value, &at, &mut api.components);
                }
                "security" => api.security = self.requirements(value, &at),
                "tags" => api.tags = self.list(value, &at, Self::tag),
                _ => self.pass_over(Kind::Document, key, &at),
            }
        }
        let hoisted = self.hoist(&mut api.components);
        self.circles(&api.components);
        // A schema is large, and the hoisted ones may have doubled the capacity.
        api.components.schemas.shrink_to_fit();
        api.numbers_in_text = self.numbers_in_text;
        Found {
            api,
            version: self.version,
            hoisted,
            referred: std::mem::take(&mut self.referred),
        }
    }

    fn read_version(&mut self, root: &Map<String, Value>) -> Version {
        let at = Path::root();
        let help = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read";
        let keys = ["openapi", "swagger"];
        let Some((key, value)) = keys.iter().find_map(|key| root.get_key_value(*key)) else {
            self.fatal(&at, "the document has no `openapi` version", help);
            return Version::V3_1;
        };
        let at = at.key(key);
        let text = self.text(value, &at).unwrap_or_default();
        let known = [
            ("2", Version::V2),
            ("3.0", Version::V3_0),
            ("3.1", Version::V3_1),
            ("3.2", Version::V3_2),
        ];
        let found = known.iter().find(|(start, version)| {
            text.starts_with(start) && (key == "swagger") == (*version == Version::V2)
        });
        match found {
            Some((_, version)) => *version,
            // The other keywords are valid for 2.0; only the version is the problem.
            None if key == "swagger" => {
                let what = format!("version `{text}` of Swagger is not supported");
                self.fatal(&at, &what, help);
                Version::V2
            }
            None => {
                let what = format!("version `{text}` of OpenAPI is not supported");
                self.fatal(&at, &what, help);
                Version::V3_1
            }
        }
    }

    fn components(&mut self, value: &Value, at: &Path<'_>, components: &mut Components) {
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
                // These are read if something refers to one.
                "pathItems" | "mediaTypes" => {}
                _ => self.pass_over(Kind::Components, key, &at),
            }
        }
    }
}
