//! Random valid instances of schemas.

mod object;
mod pattern;
mod scalar;
mod union;

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::path::Path;

use self::union::component_of;
pub use self::union::{component, is_object};

/// An instance, with facts about its places.
#[derive(Debug, Clone)]
pub struct Made {
    /// The instance.
    pub value: Value,
    /// The places that mutations may change.
    pub sites: Vec<Site>,
    /// The innermost component that the whole value is an instance of, after unions have been resolved.
    pub leaf: Option<String>,
    /// The number of optional properties with a fixed value that are present.
    pub fixed: usize,
}

/// A place that a mutation may change.
#[derive(Debug, Clone)]
pub struct Site {
    /// The path of the place.
    pub path: Path,
    /// The kind of value at the place.
    pub kind: SiteKind,
    /// Whether a union around the place is identified by its content, not by a discriminator.
    pub decides: bool,
    /// Whether only this kind of value, or null, is allowed at the place.
    pub alone: bool,
}

/// The kind of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SiteKind {
    /// A string from a list.
    Enum,
    /// A string with a fixed value.
    Constant,
    /// The property that a discriminator names.
    Tag,
    /// An object that may have other properties than the described ones.
    Object,
    /// A required property that may be null.
    RequiredNullable,
    /// An optional property that may be null, whether or not it is present.
    OptionalNullable,
    /// A required property that is a list.
    RequiredList,
    /// A required property that is a map.
    RequiredMap,
    /// A required property that is a string, a number or a boolean.
    RequiredScalar,
    /// An integer.
    Integer,
    /// A point in time.
    DateTime,
    /// A calendar day.
    Date,
}

/// How large instances get.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The depth from which on values are as small as possible.
    pub depth: usize,
    /// The number of values from which on further values are as small as possible.
    pub nodes: usize,
    /// The probability that an optional property is present.
    pub optional: f64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            depth: 6,
            nodes: 250,
            optional: 0.6,
        }
    }
}

impl Limits {
    /// The limits for the smallest valid instances.
    #[must_use]
    pub fn least() -> Self {
        Self {
            depth: 0,
            nodes: 0,
            optional: 0.0,
        }
    }
}

/// A property with a union, of which a string next to it identifies the member.
#[derive(Debug, Clone)]
pub struct Told {
    /// The component.
    pub component: String,
    /// Its property.
    pub property: String,
    /// The path to the string.
    pub by: Vec<String>,
    /// The component for each value of the string.
    pub members: Vec<(String, String)>,
}

/// Makes instances.
#[derive(Debug)]
pub struct Maker<'d> {
    document: &'d Document,
    told: &'d [Told],
    /// Whether optional constants are always present, as the encoder writes them without being asked.
    constants: bool,
    /// The components whose types have an encoder, wherever they are used.
    sent: &'d [String],
    rng: Rng,
    limits: Limits,
    /// The members to use for the outermost unions, if prescribed: an index for each.
    choices: Vec<usize>,
    state: State,
}

#[derive(Debug, Default)]
struct State {
    sites: Vec<Site>,
    path: Path,
    nodes: usize,
    leaf: Option<String>,
    decides: bool,
    /// The place of a value that may be of several kinds.
    mixed: Option<Path>,
    chosen: usize,
    fixed: usize,
    /// The place of a union, and the names of properties that have only one value in one of its members.
    telling: Option<(Path, Vec<String>)>,
}

impl<'d> Maker<'d> {
    /// Creates a maker; the same seed makes the same instances.
    #[must_use]
    pub fn new(document: &'d Document, seed: u64, limits: Limits) -> Self {
        Self {
            document,
            told: &[],
            constants: false,
            sent: &[],
            rng: Rng::with_seed(seed),
            limits,
            choices: Vec::new(),
            state: State::default(),
        }
    }

    /// Adds unions whose member is identified by a string next to them.
    #[must_use]
    pub fn told(mut self, told: &'d [Told]) -> Self {
        self.told = told;
        self
    }

    /// Makes optional constants always present: everywhere, or else within these components.
    #[must_use]
    pub fn constants(mut self, always: bool, sent: &'d [String]) -> Self {
        self.constants = always;
        self.sent = sent;
        self
    }

    /// Prescribes the members to use for the outermost unions.
    #[must_use]
    pub fn choosing(mut self, choices: Vec<usize>) -> Self {
        self.choices = choices;
        self
    }

    /// Makes an instance of a schema; `None` if this maker finds none.
    pub fn make(&mut self, schema: &Value) -> Option<Made> {
        self.state = State::default();
        let value = self.value(schema)?;
        let state = std::mem::take(&mut self.state);
        Some(Made {
            value,
            sites: state.sites,
            leaf: state.leaf,
            fixed: state.fixed,
        })
    }

    /// Makes an instance that is not null, because for a schema without a name, null belongs to its place.
    pub fn make_some(&mut self, schema: &Value) -> Option<Made> {
        // The smallest instance of a nullable schema is always null.
        let limits = std::mem::take(&mut self.limits);
        let found = (0..20).find_map(|_| {
            let made = self.make(schema)?;
            (!made.value.is_null()).then_some(made)
        });
        self.limits = limits;
        found
    }

    fn value(&mut self, schema: &Value) -> Option<Value> {
        let before = self.constants;
        self.constants |= self.is_sent(schema);
        let value = self.value_within(schema);
        self.constants = before;
        value
    }

    /// Whether a schema is a component that has an encoder, or builds on one.
    fn is_sent(&self, schema: &Value) -> bool {
        let parts = schema.get("allOf").and_then(Value::as_array);
        component(schema).is_some_and(|name| self.sent.iter().any(|it| it == name))
            || parts.into_iter().flatten().any(|part| self.is_sent(part))
    }

    fn value_within(&mut self, schema: &Value) -> Option<Value> {
        if !schema.is_object() {
            return Some(self.any(2));
        }
        self.state.nodes += 1;
        if self.state.path.0.len() > 40 {
            return None;
        }
        let at_root = self.state.path.0.is_empty();
        if let Some(name) = component(schema)
            && at_root
        {
            self.state.leaf = Some(name.to_owned());
        }
        let flat = self.document.flat(schema);
        if let Some(base) =
            component_of(schema).filter(|name| !self.document.subtypes(name).is_empty())
        {
            return self.subtype(base, &flat);
        }
        if let Some(fixed) = flat.get("const") {
            if fixed.is_string() {
                self.site(SiteKind::Constant);
            }
            return Some(fixed.clone());
        }
        // A list of values next to a union restricts it.
        if let Some(Value::Array(values)) = flat.get("enum") {
            let value = values.get(self.rng.usize(..values.len().max(1)))?.clone();
            match (value.is_string(), values.len()) {
                (true, 1) => self.site(SiteKind::Constant),
                (true, _) => self.site(SiteKind::Enum),
                (false, _) => {}
            }
            return Some(value);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(Value::Array(members)) = flat.get(keyword) {
                let members = members.clone();
                return self.member(&flat, keyword, &members);
            }
        }
        let name = self.type_name(&flat)?;
        match name.as_str() {
            "object" => {
                let mut value = self.object(&flat)?;
                self.retell(schema, &mut value);
                Some(value)
            }
            "array" => self.array(&flat),
            "string" => self.string(&flat),
            "integer" => self.integer(&flat),
            "number" => self.number(&flat),
            "boolean" => Some(json!(self.rng.bool())),
            "null" => Some(Value::Null),
            _ => Some(self.any(2)),
        }
    }

    /// The type of the instance to make; `None` if the schema has no type.
    fn type_name(&mut self, flat: &Map<String, Value>) -> Option<String> {
        let named = match flat.get("type") {
            Some(Value::String(name)) => name.clone(),
            Some(Value::Array(names)) => {
                let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
                if names.iter().filter(|name| **name != "null").count() > 1 {
                    self.state.mixed = Some(self.state.path.clone());
                }
                // If both `number` and `integer` are allowed, either is made.
                (*names.get(self.rng.usize(..names.len().max(1)))?).to_owned()
            }
            _ if flat.contains_key("properties") || flat.contains_key("additionalProperties") => {
                "object".to_owned()
            }
            _ if flat.contains_key("items") || flat.contains_key("prefixItems") => {
                "array".to_owned()
            }
            _ if flat.contains_key("pattern") || flat.contains_key("format") => "string".to_owned(),
            _ => "any".to_owned(),
        };
        Some(named)
    }

    fn array(&mut self, flat: &Map<String, Value>) -> Option<Value> {
        let bound = |keyword: &str| {
            flat.get(keyword)
                .and_then(Value::as_u64)
                .and_then(|bound| usize::try_from(bound).ok())
        };
        let least = bound("minItems").unwrap_or(0);
        let most = bound("maxItems").unwrap_or(least + 3).min(least + 3);
        let count = if self.is_full() {
            least
        } else {
            self.rng.usize(least..=most.max(least))
        };
        let places = flat
            .get("prefixItems")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let any = Value::Bool(true);
        let items = flat.get("items").unwrap_or(&any);
        // A list that may end early or continue has no type for each place.
        let is_fixed = least >= places.len()
            && (!flat.contains_key("items") || flat.get("items") == Some(&Value::Bool(false)));
        let before = self.state.sites.len();
        let count = match (places.is_empty(), flat.contains_key("items")) {
            (true, _) => count,
            (false, true) => count.max(places.len()),
            (false, false) => places.len(),
        };
        let mut values = Vec::new();
        for index in 0..count {
            let schema = places.get(index).unwrap_or(items);
            let here = self.state.path.clone();
            self.state.path = here.index(index);
            let value = self.value(schema);
            self.state.path = here;
            values.push(value?);
        }
        if !places.is_empty() && !is_fixed {
            for site in &mut self.state.sites[before..] {
                site.decides = true;
                site.alone = false;
            }
        }
        if flat.get("uniqueItems") == Some(&Value::Bool(true)) {
            let mut seen = Vec::new();
            values.retain(|value| {
                !seen.contains(value) && {
                    seen.push(value.clone());
                    true
                }
            });
        }
        Some(Value::Array(values))
    }

    /// Makes any JSON, for a schema without restrictions.
    fn any(&mut self, depth: usize) -> Value {
        match self.rng.usize(..if depth == 0 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => json!(self.rng.bool()),
            2 => json!(self.rng.i32(..)),
            3 => json!(f64::from(self.rng.i32(-100_000..100_000)) / 1000.0),
            4 => json!(self.text(0, 12)),
            5 => (0..self.rng.usize(..3))
                .map(|_| self.any(depth - 1))
                .collect(),
            _ => {
                let entries =
                    (0..self.rng.usize(..3)).map(|_| (self.text(1, 6), self.any(depth - 1)));
                Value::Object(entries.collect())
            }
        }
    }

    fn is_full(&self) -> bool {
        self.state.path.0.len() >= self.limits.depth || self.state.nodes >= self.limits.nodes
    }

    fn site(&mut self, kind: SiteKind) {
        let path = self.state.path.clone();
        let alone = self.state.mixed.as_ref() != Some(&path);
        self.state.sites.push(Site {
            path,
            kind,
            decides: self.state.decides,
            alone,
        });
    }
}
