//! The options that a configuration sets for the stages, and the names in it that a document does not have.
//!
//! In: a [`Config`] and a [`Document`]. Out: [`Options`](analyze::Options), and problems with the lines of the
//! configuration.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::Input;
use crate::analyze::{self, Earlier, Names, Selection};
use crate::document::{self, Document};
use crate::ir::{Api, Foreign, ForeignForm, Origin, Shape, Slot, Type};
use crate::lock::Lock;
use crate::pattern::matched;
use crate::plan::Config;
use crate::plan::config::{self, Instants, Json, TypeRule};
use crate::report::{Report, closest};

/// Returns the options for reading the document.
pub(crate) fn reading(config: &Config) -> document::Options {
    let waivers = config
        .waivers
        .iter()
        .map(|(keyword, reason)| document::Waiver {
            keyword: keyword.clone(),
            reason: reason.clone(),
        });
    document::Options {
        waivers: waivers.collect(),
        keeps_examples: false,
    }
}

/// Returns the configuration for the plan. A module of another crate has features only if the configuration says so, since
/// that crate must have them.
pub(crate) fn planning(input: &Input) -> Cow<'_, Config> {
    if input.module.is_none() || input.config.package.service_features.is_some() {
        return Cow::Borrowed(&input.config);
    }
    let mut config = input.config.clone();
    config.package.service_features = Some(false);
    Cow::Owned(config)
}

/// Returns the options for the analysis.
pub(crate) fn analysis(config: &Config) -> analyze::Options {
    analyze::Options {
        pagination_extension: config.pagination.extension.clone(),
        environment_extension: config.client.environment_extension.clone(),
        shared_enums: shared_enums(config),
        selection: Selection {
            include: names(&config.include),
            skip: names(&config.skip),
        },
        formats: formats(config),
        foreign_formats: foreign_formats(config),
        any_json: config.schemas.any_json.clone(),
        foreign_schemas: foreign(config, |rule| &rule.schemas).collect(),
        counted: counted(config),
        error_schema: config.errors.schema.clone(),
        earlier: Earlier::default(),
    }
}

/// Returns the places of the last run.
pub(crate) fn earlier(lock: &Lock) -> Earlier {
    let types = lock.types.iter();
    let named: HashMap<&String, &String> = types.map(|(place, name)| (name, place)).collect();
    let shared = lock.places.iter().filter_map(|(place, name)| {
        let path = named.get(name)?.split(" / ").map(str::to_owned);
        Some((place.clone(), path.collect()))
    });
    Earlier {
        own: lock.types.keys().cloned().collect(),
        shared: shared.collect(),
    }
}

/// Returns the last steps of the paths that count pages.
fn counted(config: &Config) -> HashSet<String> {
    let pages = &config.pagination;
    let rules = pages.rules.iter();
    let paths = rules.flat_map(|rule| [&rule.parameter, &rule.last_page, &rule.total, &rule.next]);
    let paths = paths.chain([&pages.parameter, &pages.last_page]).flatten();
    let last = |path: &String| path.rsplit('.').next().unwrap_or(path).to_owned();
    paths.map(last).collect()
}

/// Returns the configured types, by format or schema.
fn foreign(
    config: &Config,
    of: fn(&TypeRule) -> &[String],
) -> impl Iterator<Item = (String, Foreign)> {
    let rules = config.types.iter();
    rules.flat_map(move |rule| {
        let foreign = meant(config, rule);
        of(rule)
            .iter()
            .map(move |name| (name.clone(), foreign.clone()))
    })
}

/// Returns the type of a rule.
fn meant(config: &Config, rule: &TypeRule) -> Foreign {
    Foreign {
        path: config.type_path(rule),
        form: match rule.json {
            Json::String => ForeignForm::Text,
            Json::Number => ForeignForm::Number,
            Json::Own => ForeignForm::Own,
        },
    }
}

/// Returns the formats of instants and dates, and whether each is a format of dates.
fn instants(config: &Config) -> impl Iterator<Item = (String, bool)> {
    let usual = [("date-time", false), ("date", true)];
    let usual = usual
        .into_iter()
        .filter(|(word, _)| !config.formats.contains_key(*word));
    let usual = usual.map(|(word, is_date)| (word.to_owned(), is_date));
    let configured = config.formats.iter();
    let configured = configured.filter_map(|(word, kind)| match kind.as_str() {
        "date-time" => Some((word.clone(), false)),
        "date" => Some((word.clone(), true)),
        _ => None,
    });
    usual.chain(configured)
}

/// Returns how strings of each format are read.
fn formats(config: &Config) -> HashMap<String, String> {
    let mut formats: HashMap<_, _> = config.formats.clone().into_iter().collect();
    if config.instants == Instants::Text {
        formats.extend(instants(config).map(|(word, _)| (word, "string".to_owned())));
    }
    formats
}

/// Returns the configured types by format: first those of rules, then those of all instants and dates.
fn foreign_formats(config: &Config) -> HashMap<String, Vec<Foreign>> {
    let mut found: HashMap<String, Vec<Foreign>> = HashMap::new();
    let rules = foreign(config, |rule| &rule.formats);
    let all = instants(config).filter_map(|(word, is_date)| {
        let path = config.instants.path(is_date)?.to_owned();
        let form = ForeignForm::Text;
        Some((word, Foreign { path, form }))
    });
    for (format, foreign) in rules.chain(all) {
        found.entry(format).or_default().push(foreign);
    }
    found
}

/// Turns properties whose format is to be ignored into strings.
fn texts(config: &Config, api: &mut Api, report: &mut Report, unmatched: &mut Report) {
    let keys = ["schemas", "texts"];
    for label in &config.schemas.texts {
        let Some((id, at)) = property(api, label) else {
            let known = properties(api);
            let known = known.iter().map(String::as_str).collect();
            let what = format!("no component has a property `{label}`");
            unmatched.push(config.leftover(&keys, Some(label), what, help(label, known)));
            continue;
        };
        let Shape::Record(record) = &api.schemas[id].shape else {
            continue;
        };
        let slot = &record.fields[at].slot;
        let nullable = api.is_nullable(slot);
        let Some(ty) = text(api, &slot.ty) else {
            let what = format!("`{label}` is no string with a format");
            let problem = config.problem(&keys, Some(label), what, "Remove it.");
            report.push(problem);
            continue;
        };
        if let Shape::Record(record) = &mut api.schemas[id].shape {
            record.fields[at].slot = Slot { ty, nullable };
        }
    }
}

/// Returns the type of a string, or of a list of strings, without its format.
fn text(api: &Api, ty: &Type) -> Option<Type> {
    match api.resolve(ty) {
        Type::Text(_) => Some(Type::String),
        Type::Foreign(foreign) if foreign.form == ForeignForm::Text => Some(Type::String),
        Type::Array(item) => Some(Type::Array(Box::new(Slot {
            ty: text(api, &item.ty)?,
            nullable: api.is_nullable(item),
        }))),
        _ => None,
    }
}

/// Sets the configured types of single properties.
pub(crate) fn fields(config: &Config, api: &mut Api, report: &mut Report, unmatched: &mut Report) {
    texts(config, api, report, unmatched);
    for (index, rule) in config.types.iter().enumerate() {
        for label in &rule.fields {
            let keys = ["types", &index.to_string(), "fields"];
            let Some((id, at)) = property(api, label) else {
                let known = properties(api);
                let known = known.iter().map(String::as_str).collect();
                let what = format!("no component has a property `{label}`");
                unmatched.push(config.leftover(&keys, Some(label), what, help(label, known)));
                continue;
            };
            let Shape::Record(record) = &api.schemas[id].shape else {
                continue;
            };
            let slot = &record.fields[at].slot;
            let ty = api.resolve(&slot.ty);
            let fits = match rule.json {
                Json::Own => true,
                Json::String => matches!(ty, Type::String | Type::Text(_)),
                Json::Number => {
                    matches!(ty, Type::Integer | Type::Number | Type::IntegerOrNumber)
                        || matches!(ty, Type::Foreign(known) if known.form == ForeignForm::Number)
                }
            };
            if !fits {
                let form = if rule.json == Json::String {
                    "string"
                } else {
                    "number"
                };
                let what = format!(
                    "`{label}` is not a plain {form}, so `{}` cannot be decoded from it",
                    rule.rust
                );
                let help = "Correct `json` of that type: string, number or own.";
                report.push(config.problem(&keys, Some(label), what, help));
                continue;
            }
            let slot = Slot {
                nullable: api.is_nullable(slot),
                ty: Type::Foreign(meant(config, rule)),
            };
            if let Shape::Record(record) = &mut api.schemas[id].shape {
                record.fields[at].slot = slot;
            }
            api.foreign.insert(meant(config, rule));
        }
    }
}

/// Returns the index of a schema and the index of its property, from `Schema.property`.
fn property(api: &Api, label: &str) -> Option<(usize, usize)> {
    let mut schemas = api.schemas.iter().enumerate();
    schemas.find_map(|(id, schema)| {
        let (Origin::Component(name), Shape::Record(record)) = (&schema.origin, &schema.shape)
        else {
            return None;
        };
        let property = label.strip_prefix(name.as_str())?.strip_prefix('.')?;
        let at = record
            .fields
            .iter()
            .position(|field| field.name == property)?;
        Some((id, at))
    })
}

/// Returns all properties of components.
fn properties(api: &Api) -> Vec<String> {
    let named = api
        .schemas
        .iter()
        .filter_map(|schema| match (&schema.origin, &schema.shape) {
            (Origin::Component(name), Shape::Record(record)) => Some((name, record)),
            _ => None,
        });
    let labels = named.flat_map(|(name, record)| {
        let fields = record.fields.iter();
        fields.map(move |field| format!("{name}.{}", field.name))
    });
    labels.collect()
}

fn names(names: &config::Names) -> Names {
    Names {
        tags: names.tags.clone(),
        paths: names.paths.clone(),
        operations: names.operations.clone(),
        webhooks: names.webhooks.clone(),
    }
}

fn shared_enums(config: &Config) -> HashMap<String, String> {
    let shared = config.schemas.shared_enums.iter();
    shared
        .flat_map(|(name, places)| {
            places
                .iter()
                .map(move |place| (place.clone(), name.clone()))
        })
        .collect()
}

/// Reports names in the configuration that the document does not have, because of a typing error or a change of the
/// document.
pub(crate) fn unused(
    config: &Config,
    options: &analyze::Options,
    document: &Document,
    report: &mut Report,
) {
    for (table, list, pattern, texts) in options.selection.unused(document) {
        let what = format!("`{pattern}` matches none of the document's {list}");
        report.push(config.leftover(&[table, list], Some(pattern), what, help(pattern, texts)));
    }
    let items = document.api.paths.values();
    let operations = items.flat_map(|item| &item.operations);
    let ids: Vec<&str> = operations
        .filter_map(|(_, operation)| operation.id.as_deref())
        .collect();
    for id in config.services.methods.keys() {
        // An operation without an id is identified by its method and path.
        if !ids.contains(&id.as_str()) && !id.contains(' ') {
            let what = format!("no operation has the id `{id}`");
            let help = help(id, ids.clone());
            report.push(config.leftover(&["services", "methods", id], None, what, help));
        }
    }
    // A rule may name an operation that is not generated.
    let names = |pattern: &str| {
        let mut all = document.api.paths.iter();
        all.any(|(path, item)| {
            let named = item.operations.iter();
            let mut ids = named.map(|(method, operation)| match &operation.id {
                Some(id) => id.clone(),
                None => format!("{method} {path}"),
            });
            ids.any(|id| matched(pattern, &id).is_some())
        })
    };
    let whole: &[&str] = &["pagination", "operations"];
    let rules = config.pagination.rules.iter().enumerate();
    let mut patterns: Vec<(Vec<String>, &String)> = rules
        .flat_map(|(index, rule)| {
            let keys = ["pagination", "rules", &index.to_string(), "operations"];
            let keys: Vec<String> = keys.map(str::to_owned).to_vec();
            rule.operations
                .iter()
                .map(move |pattern| (keys.clone(), pattern))
        })
        .collect();
    let own = config.pagination.operations.iter();
    patterns
        .extend(own.map(|pattern| (whole.iter().map(|key| (*key).to_owned()).collect(), pattern)));
    for (keys, pattern) in patterns {
        if !names(pattern) {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            let what = format!("`{pattern}` matches no operation");
            report.push(config.leftover(&keys, Some(pattern), what, help(pattern, ids.clone())));
        }
    }
    for (index, rule) in config.types.iter().enumerate() {
        let unknown = rule
            .schemas
            .iter()
            .filter(|name| document.named_schema(name).is_none());
        for name in unknown {
            let what = format!("the document has no schema `{name}`");
            let names = document.schemas().map(|(name, _)| name).collect();
            let keys = ["types", &index.to_string(), "schemas"];
            report.push(config.leftover(&keys, Some(name), what, help(name, names)));
        }
    }
    let schema = config.errors.schema.as_deref();
    if let Some(name) = schema.filter(|name| document.named_schema(name).is_none()) {
        let what = format!("the document has no schema `{name}`");
        let names = document.schemas().map(|(name, _)| name).collect();
        report.push(config.leftover(&["errors", "schema"], None, what, help(name, names)));
    }
}

fn help(word: &str, known: Vec<&str>) -> String {
    match closest(word, known) {
        Some(close) => format!("did you mean `{close}`?"),
        None => "correct it, or remove it".to_owned(),
    }
}
