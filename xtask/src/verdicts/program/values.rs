//! Values as callers write them. In: a type. Out: an expression.

use serde_json::Value;

use super::surface::{Surface, raw};

/// How deeply values are nested.
const DEEPEST: usize = 5;

impl Surface {
    /// A value for an argument.
    pub(super) fn value(&self, ty: &Value, depth: usize) -> Option<String> {
        if let Some(bounds) = ty.get("impl_trait") {
            return self.argument(bounds, depth);
        }
        if let Some(named) = ty.get("resolved_path") {
            return self.named_value(ty, named, depth);
        }
        if let Some(places) = ty.get("tuple").and_then(Value::as_array) {
            let places = places.iter().map(|it| self.value(it, depth));
            let places = places.collect::<Option<Vec<String>>>()?;
            return Some(match places.as_slice() {
                [only] => format!("({only},)"),
                _ => format!("({})", places.join(", ")),
            });
        }
        if let Some(borrowed) = ty.get("borrowed_ref") {
            let inside = &borrowed["type"];
            return match inside["primitive"].as_str() {
                Some("str") => Some("\"text\"".to_owned()),
                _ => Some(format!("crate::any::<{}>()", self.ty(ty)?)),
            };
        }
        match ty["primitive"].as_str() {
            Some("bool") => Some("true".to_owned()),
            Some(name @ ("f64" | "f32")) => Some(format!("1.5_{name}")),
            // Callers often pass variables, whose type does not depend on the parameter.
            Some(name) if name.starts_with(['i', 'u']) => Some(format!("7_{name}")),
            _ => Some(format!("crate::any::<{}>()", self.ty(ty)?)),
        }
    }

    /// A value for an `impl` argument.
    fn argument(&self, bounds: &Value, depth: usize) -> Option<String> {
        let bound = &bounds.as_array()?.first()?["trait_bound"]["trait"];
        let arguments = &bound["args"]["angle_bracketed"];
        match bound["path"].as_str()?.rsplit("::").next()? {
            "Into" => self.converted(&arguments["args"][0]["type"], depth),
            "AsRef" => Some("\"text\"".to_owned()),
            "IntoIterator" => {
                let item = &arguments["constraints"][0]["binding"];
                let item = match item.get("equality") {
                    Some(equal) => self.value(&equal["type"], depth)?,
                    None => self.argument(&item["constraint"], depth)?,
                };
                Some(format!("[{item}]"))
            }
            _ => None,
        }
    }

    /// A value that converts into a type, as simple as callers write it.
    fn converted(&self, ty: &Value, depth: usize) -> Option<String> {
        let named = &ty["resolved_path"];
        let inside = &named["args"]["angle_bracketed"]["args"][0]["type"];
        match named["path"]
            .as_str()
            .unwrap_or_default()
            .rsplit("::")
            .next()?
        {
            "String" | "Credential" | "Secret" | "Body" => Some("\"text\"".to_owned()),
            "Optional" | "Patch" => self.converted(inside, depth),
            "ItemStream" => Some(format!("vec![{}]", self.value(inside, depth)?)),
            "Upload" => Some("sdk::Upload::new(\"content\")".to_owned()),
            _ => self.value(ty, depth),
        }
    }

    fn named_value(&self, ty: &Value, named: &Value, depth: usize) -> Option<String> {
        let path = self.ty(ty)?;
        let inside = |place: usize| &named["args"]["angle_bracketed"]["args"][place]["type"];
        let name = named["path"].as_str()?.rsplit("::").next()?;
        let any = format!("crate::any::<{path}>()");
        Some(match name {
            "String" => "String::from(\"text\")".to_owned(),
            "Option" => format!("Some({})", self.value(inside(0), depth)?),
            "Vec" => format!("vec![{}]", self.value(inside(0), depth)?),
            "Box" => format!("Box::new({})", self.value(inside(0), depth)?),
            "BTreeMap" => format!(
                "std::collections::BTreeMap::from([(String::from(\"key\"), {})])",
                self.value(inside(1), depth)?
            ),
            "Patch" => format!("sdk::Patch::Value({})", self.value(inside(0), depth)?),
            "Optional" | "OneOrMany" => format!("{path}::from({})", self.value(inside(0), depth)?),
            "DateTime" => parsed("2024-05-06T07:08:09Z", &path),
            "NaiveDate" => parsed("2024-05-06", &path),
            "NaiveTime" => parsed("07:08:09", &path),
            "Uuid" => parsed("6b2a5f60-6d0c-4ae5-8f0a-7d8e3c2f1a00", &path),
            "Number" => format!("{path}::from(7)"),
            "RawJson" => format!("{path}::parse(\"[1]\").unwrap()"),
            "Bytes" => format!("{path}::from_static(b\"bytes\")"),
            "Multipart" => format!("{path}::new().text(\"name\", \"text\")"),
            "Upload" => format!("{path}::new(\"content\")"),
            _ => {
                let id = named["id"].as_u64()?;
                let built = || match depth < DEEPEST {
                    true => self.built(id, &path, depth + 1),
                    false => None,
                };
                built().unwrap_or(any)
            }
        })
    }

    /// A value of a type of the crate.
    fn built(&self, id: u64, path: &str, depth: usize) -> Option<String> {
        if let Some(alias) = self.inner(id, "type_alias") {
            return self.value(&alias["type"], depth);
        }
        if let Some(found) = self.inner(id, "enum") {
            return self.variant(found, path, depth);
        }
        let record = self.inner(id, "struct")?;
        let functions = self.inherent(id);
        let Some((_, new)) = functions.iter().find(|(name, _)| *name == "new") else {
            return self.literal(id, record, path, depth);
        };
        let mut text = format!("{path}::new({})", self.arguments(new, 0, depth)?);
        for (name, function) in &functions {
            if is_setter(function, id) {
                let given = self.arguments(function, 1, depth)?;
                text.push_str(&format!(".{}({given})", raw(name)));
            }
        }
        Some(text)
    }

    /// The arguments of a call, after some that are not written.
    pub(super) fn arguments(&self, function: &Value, skip: usize, depth: usize) -> Option<String> {
        let inputs = function["sig"]["inputs"].as_array()?.iter().skip(skip);
        let given = inputs.map(|input| self.value(&input[1], depth));
        Some(given.collect::<Option<Vec<String>>>()?.join(", "))
    }

    /// The first variant that has a meaning.
    fn variant(&self, found: &Value, path: &str, depth: usize) -> Option<String> {
        let variants = super::surface::ids(&found["variants"]);
        let variant = self.item(*variants.first()?)?;
        let name = raw(variant["name"].as_str()?);
        let kind = &variant["inner"]["variant"]["kind"];
        let Some(fields) = kind.get("tuple") else {
            return Some(format!("{path}::{name}"));
        };
        let field = self.inner(fields[0].as_u64()?, "struct_field")?;
        Some(format!("{path}::{name}({})", self.value(field, depth)?))
    }

    /// A struct with all of its fields, if callers may write it so.
    pub(super) fn literal(
        &self,
        id: u64,
        record: &Value,
        path: &str,
        depth: usize,
    ) -> Option<String> {
        let plain = &record["kind"]["plain"];
        let is_open = self.item(id)?["attrs"]
            .as_array()?
            .iter()
            .any(|it| it == "non_exhaustive");
        if plain.is_null() || is_open || plain["has_stripped_fields"] == Value::Bool(true) {
            return None;
        }
        let mut fields = Vec::new();
        for field in super::surface::ids(&plain["fields"]) {
            let name = raw(self.item(field)?["name"].as_str()?);
            let value = self.value(self.inner(field, "struct_field")?, depth)?;
            fields.push(format!("{name}: {value}"));
        }
        (!fields.is_empty()).then(|| format!("{path} {{ {} }}", fields.join(", ")))
    }
}

fn parsed(text: &str, path: &str) -> String {
    format!("{text:?}.parse::<{path}>().unwrap()")
}

/// Returns `true` for a function that takes a value of a type and returns one of the same type.
pub(super) fn is_setter(function: &Value, id: u64) -> bool {
    let inputs = &function["sig"]["inputs"];
    let takes_self = inputs[0][0] == "self" && inputs[0][1]["generic"] == "Self";
    let output = &function["sig"]["output"];
    takes_self && (output["generic"] == "Self" || output["resolved_path"]["id"] == id)
}

/// Returns `true` for a function with type parameters of its own.
pub(super) fn is_generic(function: &Value) -> bool {
    let parameters = function["generics"]["params"].as_array();
    parameters.into_iter().flatten().any(|it| {
        let kind = &it["kind"];
        !kind["const"].is_null()
            || !kind["type"].is_null() && kind["type"]["is_synthetic"] != Value::Bool(true)
    })
}
