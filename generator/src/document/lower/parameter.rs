//! Lowers parameters and headers.

use indexmap::IndexMap;
use openapiv3::{
    CookieStyle, Header, HeaderStyle, Parameter, ParameterData, ParameterSchemaOrContent,
    PathStyle, QueryStyle, ReferenceOr,
};
use serde_json::{Map, Value};

use super::Context;
use super::reference::Section;
use super::schema::anything;
use crate::document::extension::{ALLOW_RESERVED, EXPLODE};
use crate::document::pointer::Path;

impl Context<'_> {
    pub(super) fn parameter(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<Parameter> {
        if let Some(reference) = self.plain_reference(value, at, Section::Parameters) {
            return self.described(
                reference,
                value,
                at,
                |this, target, at| this.parameter(target, at),
                |item, text| match item {
                    Parameter::Query { parameter_data, .. }
                    | Parameter::Header { parameter_data, .. }
                    | Parameter::Path { parameter_data, .. }
                    | Parameter::Cookie { parameter_data, .. } => {
                        parameter_data.description = Some(text);
                    }
                },
            );
        }
        let object = self.object(value, at);
        let (Some(location), Some(_)) = (
            self.needed(object, "in", at),
            self.needed(object, "name", at),
        ) else {
            return left_out();
        };
        let parameter_data = self.parameter_data(object, at);
        ReferenceOr::Item(match location.as_str() {
            "path" => Parameter::Path {
                parameter_data,
                style: self.style(
                    object,
                    at,
                    &location,
                    &[
                        ("simple", PathStyle::Simple),
                        ("label", PathStyle::Label),
                        ("matrix", PathStyle::Matrix),
                    ],
                ),
            },
            "header" => Parameter::Header {
                parameter_data,
                style: self.style(object, at, &location, &[("simple", HeaderStyle::Simple)]),
            },
            "cookie" => Parameter::Cookie {
                parameter_data,
                style: self.style(object, at, &location, &[("form", CookieStyle::Form)]),
            },
            "query" => Parameter::Query {
                parameter_data,
                allow_reserved: self
                    .flag_of(object, "allowReserved", at)
                    .unwrap_or_default(),
                style: self.style(object, at, "query", QUERY_STYLES),
                allow_empty_value: self.flag_of(object, "allowEmptyValue", at),
            },
            _ => {
                let what = format!("a parameter cannot be in `{location}`");
                self.error(&at.key("in"), &what, "use path, query, header or cookie");
                return left_out();
            }
        })
    }

    fn parameter_data(&mut self, object: &Map<String, Value>, at: &Path<'_>) -> ParameterData {
        let mut extensions = IndexMap::new();
        if object.get("in").is_some_and(|location| location != "query")
            && object
                .get("allowReserved")
                .is_some_and(|flag| *flag == Value::Bool(true))
        {
            extensions.insert(ALLOW_RESERVED.to_owned(), Value::Bool(true));
        }
        for (key, value) in object {
            self.extension(&mut extensions, key, value);
        }
        ParameterData {
            name: object
                .get("name")
                .and_then(|name| self.text(name, &at.key("name")))
                .unwrap_or_default(),
            description: object
                .get("description")
                .and_then(|v| self.words(v, &at.key("description"))),
            required: self.flag_of(object, "required", at).unwrap_or_default(),
            deprecated: self.flag_of(object, "deprecated", at),
            format: self.schema_or_content(object, at),
            example: None,
            examples: IndexMap::new(),
            explode: self.flag_of(object, "explode", at),
            extensions,
        }
    }

    pub(super) fn header(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<Header> {
        if let Some(reference) = self.plain_reference(value, at, Section::Headers) {
            return self.described(
                reference,
                value,
                at,
                |this, target, at| this.header(target, at),
                |item, text| {
                    item.description = Some(text);
                },
            );
        }
        let object = self.object(value, at);
        let mut extensions = IndexMap::new();
        if let Some(explode) = self.flag_of(object, "explode", at) {
            extensions.insert(EXPLODE.to_owned(), Value::Bool(explode));
        }
        for (key, value) in object {
            self.extension(&mut extensions, key, value);
        }
        ReferenceOr::Item(Header {
            description: object
                .get("description")
                .and_then(|v| self.words(v, &at.key("description"))),
            style: self.style(object, at, "header", &[("simple", HeaderStyle::Simple)]),
            required: self.flag_of(object, "required", at).unwrap_or_default(),
            deprecated: self.flag_of(object, "deprecated", at),
            format: self.schema_or_content(object, at),
            example: None,
            examples: IndexMap::new(),
            extensions,
        })
    }

    fn flag_of(&mut self, object: &Map<String, Value>, key: &str, at: &Path<'_>) -> Option<bool> {
        object
            .get(key)
            .and_then(|value| self.flag(value, &at.key(key)))
    }

    fn schema_or_content(
        &mut self,
        object: &Map<String, Value>,
        at: &Path<'_>,
    ) -> ParameterSchemaOrContent {
        if let Some(value) = object.get("schema") {
            return ParameterSchemaOrContent::Schema(self.schema(value, &at.key("schema")));
        }
        if let Some(value) = object.get("content") {
            return ParameterSchemaOrContent::Content(self.content(value, &at.key("content")));
        }
        self.error(
            at,
            "there is neither `schema` nor `content`",
            "add a schema",
        );
        ParameterSchemaOrContent::Schema(ReferenceOr::Item(anything()))
    }

    pub(super) fn query_style(&mut self, value: &Value, at: &Path<'_>) -> Option<QueryStyle> {
        let name = self.text(value, at)?;
        let found = QUERY_STYLES.iter().find(|(known, _)| *known == name);
        if found.is_none() {
            let what = format!("`{name}` is no style of a query");
            self.error(
                at,
                &what,
                "use form, spaceDelimited, pipeDelimited or deepObject",
            );
        }
        found.map(|(_, style)| style.clone())
    }

    fn style<T: Clone + Default>(
        &mut self,
        object: &Map<String, Value>,
        at: &Path<'_>,
        location: &str,
        known: &[(&str, T)],
    ) -> T {
        let Some(value) = object.get("style") else {
            return T::default();
        };
        let at = at.key("style");
        let name = self.text(value, &at).unwrap_or_default();
        if let Some((_, style)) = known.iter().find(|(known, _)| *known == name) {
            return style.clone();
        }
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        let what = format!("`{name}` is no style of a {location} parameter");
        self.error(&at, &what, &format!("use {}", names.join(", ")));
        T::default()
    }
}

/// A parameter that cannot be read: a reference that leads to none.
fn left_out() -> ReferenceOr<Parameter> {
    ReferenceOr::Reference {
        reference: String::new(),
    }
}

const QUERY_STYLES: &[(&str, QueryStyle)] = &[
    ("form", QueryStyle::Form),
    ("spaceDelimited", QueryStyle::SpaceDelimited),
    ("pipeDelimited", QueryStyle::PipeDelimited),
    ("deepObject", QueryStyle::DeepObject),
];
