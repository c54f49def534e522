//! Reads parameters and headers.

use openapiv3::ReferenceOr;
use serde_json::{Map, Value};

use crate::document::Version;
use crate::document::census::Kind;
use crate::document::model::literal::Literal;
use crate::document::model::operation::{Header, Location, Parameter, ParameterValue, Style};
use crate::document::model::schema::{Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;
use crate::document::read::reference::Section;
use crate::document::read::v2::is_typed;

/// A location of parameters: its name, and the styles that parameters may have there, the default first.
struct Place {
    location: Location,
    name: &'static str,
    styles: &'static [(&'static str, Style)],
}

const PLACES: [Place; 5] = [
    Place {
        location: Location::Path,
        name: "path",
        styles: &[
            ("simple", Style::Simple),
            ("label", Style::Label),
            ("matrix", Style::Matrix),
        ],
    },
    Place {
        location: Location::Header,
        name: "header",
        styles: HEADER_STYLES,
    },
    Place {
        location: Location::Cookie,
        name: "cookie",
        styles: &[("form", Style::Form), ("cookie", Style::Form)],
    },
    Place {
        location: Location::Query,
        name: "query",
        styles: QUERY_STYLES,
    },
    Place {
        location: Location::Query,
        name: "querystring",
        styles: &[("form", Style::Form)],
    },
];

const HEADER_STYLES: &[(&str, Style)] = &[("simple", Style::Simple)];

const QUERY_STYLES: &[(&str, Style)] = &[
    ("form", Style::Form),
    ("spaceDelimited", Style::SpaceDelimited),
    ("pipeDelimited", Style::PipeDelimited),
    ("deepObject", Style::DeepObject),
];

impl Context<'_> {
    pub(super) fn parameter(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<Parameter> {
        if let Some(reference) = self.reference_at(value, at, Section::Parameters) {
            return self.described(
                reference,
                value,
                at,
                |this, target, at| this.parameter(target, at),
                |item, text| item.description = Some(text),
            );
        }
        let object = self.object(value, at);
        let (Some(location), Some(name)) =
            (self.location(object, at), self.needed(object, "name", at))
        else {
            return left_out();
        };
        if matches!(location.as_str(), "body" | "formData") {
            // The parameter is read with the body of its operation.
            return left_out();
        }
        let place = PLACES.iter().find(|place| place.name == location);
        let mut parameter = Parameter {
            name,
            location: place.map_or(Location::Query, |place| place.location),
            description: None,
            required: false,
            deprecated: false,
            style: Style::Form,
            explode: None,
            allow_reserved: false,
            example: None,
            value: self.parameter_value(object, at),
        };
        for (key, value) in object {
            let at = at.key(key);
            match self.spelled(Kind::Parameter, key, object) {
                "name" | "in" | "schema" | "content" | "style" => {}
                _ if is_typed(key) => {}
                "description" => parameter.description = self.words(value, &at),
                "required" => parameter.required = self.is(value, &at),
                "deprecated" => parameter.deprecated = self.is(value, &at),
                "example" => parameter.example = Some(Literal::of(value)),
                "examples" => parameter.example = Literal::first_of(value),
                "explode" => parameter.explode = self.flag(value, &at),
                // This keyword has no meaning at other locations.
                "allowReserved" if parameter.location == Location::Query => {
                    parameter.allow_reserved = self.is(value, &at);
                }
                "allowReserved" => {}
                // Callers may always send an empty text.
                "allowEmptyValue" => drop(self.flag(value, &at)),
                "$ref" => self.expected("a string", value, &at),
                _ => self.pass_over(Kind::Parameter, key, &at),
            }
        }
        let Some(place) = place else {
            let what = format!("a parameter cannot be in `{location}`");
            self.error(
                &at.key("in"),
                &what,
                "use path, query, querystring, header or cookie",
            );
            return left_out();
        };
        let is_typed = !object.contains_key("schema") && !object.contains_key("content");
        let is_older = self.version == Version::V2 || object.contains_key("collectionFormat");
        if is_typed && is_older && object.contains_key("items") {
            let (style, explode) = self.collection_format(object, Some(place.location), at);
            parameter.style = style;
            parameter.explode = Some(explode);
        } else {
            parameter.style = self.style(object, at, place.name, place.styles);
        }
        // `simple` is read as `form` here: see the styles above.
        if parameter.style == Style::Form && object.get("style").is_some_and(|s| s == "simple") {
            parameter.explode = Some(false);
        }
        if location == "querystring" {
            whole(&mut parameter);
        }
        // The value is sent as it is, except for characters that would end it.
        parameter.allow_reserved |= object.get("style").is_some_and(|style| style == "cookie");
        ReferenceOr::Item(parameter)
    }

    /// Reads the location of a parameter. One that does not state it is in the path, if the path has a variable with
    /// its name.
    fn location(&mut self, object: &Map<String, Value>, at: &Path<'_>) -> Option<String> {
        let name = object.get("name").and_then(Value::as_str);
        let place = name.map(|name| format!("{{{name}}}"));
        if !object.contains_key("in") && place.is_some_and(|place| self.path.contains(&place)) {
            let help = "It is read as `in: path`, since the path has a variable of this name. Add `in: path`.";
            self.warn(at, "`in` is missing", help);
            return Some("path".to_owned());
        }
        self.needed(object, "in", at)
    }

    pub(super) fn header(&mut self, value: &Value, at: &Path<'_>) -> ReferenceOr<Header> {
        if let Some(reference) = self.reference_at(value, at, Section::Headers) {
            return self.described(
                reference,
                value,
                at,
                |this, target, at| this.header(target, at),
                |item, text| item.description = Some(text),
            );
        }
        let object = self.object(value, at);
        let mut header = Header {
            description: None,
            required: false,
            value: self.parameter_value(object, at),
        };
        for (key, value) in object {
            let at = at.key(key);
            match key.as_str() {
                "schema" | "content" => {}
                _ if is_typed(key) => {}
                "description" => header.description = self.words(value, &at),
                "required" => header.required = self.is(value, &at),
                // A header is plain text.
                "deprecated" | "explode" => drop(self.flag(value, &at)),
                "style" => {}
                "$ref" => self.expected("a string", value, &at),
                _ => self.pass_over(Kind::Header, key, &at),
            }
        }
        self.style(object, at, "header", HEADER_STYLES);
        ReferenceOr::Item(header)
    }

    fn parameter_value(&mut self, object: &Map<String, Value>, at: &Path<'_>) -> ParameterValue {
        if let Some(value) = object.get("schema") {
            let schema = self.of_text(|this| this.schema(value, &at.key("schema")));
            return ParameterValue::Schema(Box::new(schema));
        }
        if let Some(value) = object.get("content") {
            return ParameterValue::Content(self.content(value, &at.key("content")));
        }
        if let Some(typed) = self.typed_value(object, at) {
            return ParameterValue::Schema(Box::new(typed));
        }
        let what = "the parameter has neither `schema` nor `content`";
        self.warn(at, what, "It is treated as a string. Add a schema.");
        ParameterValue::Schema(Box::new(ReferenceOr::Item(Schema {
            types: vec![Type::String],
            ..Schema::default()
        })))
    }

    /// Reads a schema of plain text.
    pub(super) fn of_text<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.is_plain_text, true);
        let read = read(self);
        self.is_plain_text = outer;
        read
    }

    /// Reads the style of a property of a form.
    pub(super) fn query_style(&mut self, value: &Value, at: &Path<'_>) -> Option<Style> {
        let name = self.text(value, at)?;
        let found = QUERY_STYLES.iter().find(|(known, _)| *known == name);
        if found.is_none() {
            let what = format!("`{name}` is not a style of query parameters");
            self.error(
                at,
                &what,
                "use form, spaceDelimited, pipeDelimited or deepObject",
            );
        }
        found.map(|(_, style)| *style)
    }

    /// Reads the style of a parameter; the first is the default.
    fn style(
        &mut self,
        object: &Map<String, Value>,
        at: &Path<'_>,
        location: &str,
        known: &[(&str, Style)],
    ) -> Style {
        let default = known.first().map_or(Style::Simple, |(_, style)| *style);
        let Some(value) = object.get("style") else {
            return default;
        };
        let at = at.key("style");
        let name = self.text(value, &at).unwrap_or_default();
        if let Some((_, style)) = known.iter().find(|(known, _)| *known == name) {
            return *style;
        }
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        let what = format!("`{name}` is not a style of {location} parameters");
        let help = format!("Use {}.", names.join(", "));
        let kind = object.get("schema").and_then(|schema| schema.get("type"));
        let is_list = kind.is_some_and(|kind| kind == "array");
        let is_plain = kind.is_some_and(|kind| kind != "array" && kind != "object");
        // A single value is written the same way in all styles of these locations, and a list is joined by commas in
        // both of these styles.
        let is_joined = is_list && matches!(name.as_str(), "simple" | "form");
        match is_plain || is_joined {
            true => self.warn(
                &at,
                &what,
                &format!("It is read as {}. {help}", names.first().unwrap_or(&"")),
            ),
            false => self.error(&at, &what, &help),
        }
        default
    }
}

/// Makes a parameter the whole query: either the properties of a form or the value as it is.
fn whole(parameter: &mut Parameter) {
    let ParameterValue::Content(content) = &mut parameter.value else {
        return;
    };
    let Some((name, media)) = content.shift_remove_index(0) else {
        return;
    };
    let is_form = name.starts_with("application/x-www-form-urlencoded");
    parameter.style = if is_form { Style::Form } else { Style::Whole };
    parameter.explode = Some(true);
    let any = ReferenceOr::Item(Schema::default());
    parameter.value = ParameterValue::Schema(Box::new(media.schema.unwrap_or(any)));
}

/// Returns a placeholder for a parameter that cannot be read: a reference that points to nothing.
pub(super) fn left_out() -> ReferenceOr<Parameter> {
    ReferenceOr::Reference {
        reference: String::new(),
    }
}
