//! F8 from outside: calls every operation with random arguments, and checks the requests that arrive against the
//! document.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::asked::{Asked, Given, NO_PARAMETERS, essence, is_parts};
use crate::compare::difference;
use crate::http::{Answer, Arrived, header};
use crate::operation::{Content, Operation, Response};
use crate::parts::Parts;
use crate::run::Run;
use crate::sequences;
use crate::stage::Stage;
use crate::template::{fixed, is_adjacent, slots, template};
use crate::wire::{self, Pairs};

const ARRIVES: &str = "F8 request as asked";
const COMES_BACK: &str = "F10 response as sent";
const EVERY: &str = "F8 every parameter arrives";

impl Run {
    /// Calls an operation with this many sets of arguments, on a server that responds as documented.
    pub fn calls(&mut self, stage: &Stage, operation: &Operation, sets: u64, seed: u64) {
        let Some(id) = self.id_of(operation) else {
            return;
        };
        let (mut arrived, mut tried) = (BTreeSet::new(), BTreeSet::new());
        for set in 0..sets {
            let seed = seed.wrapping_add(set.wrapping_mul(0x9e37_79b9));
            let Some(asked) = self.asked(operation, Given::of(set), seed) else {
                continue;
            };
            tried.extend(asked.parameters.iter().map(|(index, _)| *index));
            let mut line = asked.line(operation, &id, &stage.url);
            let (told, response) = self.response(operation, seed);
            if let Some(name) = header(&told.headers, "content-type").and_then(sequences::named) {
                line["accept"] = json!(name);
            }
            stage.answer(told);
            let answer = self.typed.answer(&line);
            let wrong = match (&answer, stage.take().as_slice()) {
                (_, [(request, _)]) => self.fault(operation, &asked, request).err(),
                (Ok(answer), []) => Some(format!("nothing was sent: {}", answer["error"])),
                (Err(error), []) => Some(error.clone()),
                (_, several) => Some(format!("{} requests were sent", several.len())),
            };
            if wrong.is_none() {
                arrived.extend(asked.parameters.iter().map(|(index, _)| *index));
            }
            self.report.note(ARRIVES, &operation.id, seed, &line, wrong);
            if let Ok(answer) = answer {
                let wrong = response.and_then(|response| not_as_sent(&response, &answer));
                self.report
                    .note(COMES_BACK, &operation.id, seed, &line, wrong);
            }
        }
        let counts = |name: &str| !NO_PARAMETERS.contains(&name.to_ascii_lowercase().as_str());
        let parameters = operation.parameters.iter().enumerate();
        for (index, parameter) in
            parameters.filter(|(_, known)| known.location != "header" || counts(&known.name))
        {
            if !self.strict && !tried.contains(&index) {
                self.report.explain(format!(
                    "{}: no value is found for `{}`",
                    operation.id, parameter.name
                ));
                continue;
            }
            let wrong = (!arrived.contains(&index))
                .then(|| format!("`{}` was never there", parameter.name));
            self.report
                .note(EVERY, &operation.id, seed, &json!(parameter.name), wrong);
        }
    }

    /// The id by which the driver knows an operation.
    pub(crate) fn id_of(&mut self, operation: &Operation) -> Option<String> {
        let all = &self.typed.operations;
        let by_id = all.iter().find(|known| known.id == operation.id);
        let known = by_id.or_else(|| {
            all.iter()
                .find(|known| (&known.method, &known.path) == (&operation.method, &operation.path))
        });
        let id = known.map(|known| known.id.clone());
        if id.is_none() {
            self.report
                .explain(format!("{}: the crate has no such operation", operation.id));
        }
        id
    }

    /// Makes a documented response, and the value that the driver must return for it; no value if that is not known.
    fn response(&mut self, operation: &Operation, seed: u64) -> (Answer, Option<Value>) {
        // Where there is no success, a redirection is one, and otherwise the default.
        let of = |start: &str| {
            let all = operation.responses.iter();
            let found = all.filter(|response| response.status.starts_with(start));
            found.cloned().collect::<Vec<Response>>()
        };
        let responses = ["2", "3", "default"].map(of);
        let found = responses.into_iter().find(|found| !found.is_empty());
        let responses = found.unwrap_or_default();
        let index = usize::try_from(seed % (responses.len().max(1) as u64)).unwrap_or_default();
        let Some(response) = responses.get(index) else {
            return (answer(204, None, Vec::new()), None);
        };
        // In a range, the status 299 has no response of its own.
        let is_range = response.status.ends_with("XX");
        let status = response
            .status
            .parse()
            .unwrap_or(if is_range { 299 } else { 200 });
        // Responses to which HTTP gives no body have none, even if the document describes one.
        if operation.method == "HEAD" || [204, 205, 304].contains(&status) {
            return (answer(status, None, Vec::new()), Some(Value::Null));
        }
        let json = response.content.iter().find(|content| content.is_json);
        let sequence = sequences::one_of(&response.content, seed);
        match (
            json.filter(|_| sequence.is_none()),
            sequence.or(response.content.first()),
        ) {
            (None, None) => (answer(status, None, Vec::new()), Some(Value::Null)),
            (Some(content), _) => {
                let schema = content.schema.as_ref();
                let value =
                    schema.map_or(Some(Value::Null), |schema| self.valid(schema, false, seed));
                let Some(value) = value else {
                    return (answer(500, None, Vec::new()), None);
                };
                let bytes = value.to_string().into_bytes();
                (answer(status, Some(content.answered()), bytes), Some(value))
            }
            (None, Some(content)) if sequences::is_stream(&content.media_type) => {
                match self.sent_items(content, seed) {
                    Some((media_type, body, value)) => {
                        (answer(status, Some(&media_type), body), Some(value))
                    }
                    None => (answer(500, None, Vec::new()), None),
                }
            }
            (None, Some(Content { media_type, .. })) if media_type.starts_with("text/") => {
                let text = "date,cents\r\n2026-01-01,\"1,5 é\"\r\n";
                let bytes = text.as_bytes().to_vec();
                (answer(status, Some(media_type), bytes), Some(json!(text)))
            }
            (None, Some(Content { media_type, .. })) => {
                // These bytes are `AAH/gA==` in base64.
                let bytes = vec![0, 1, 255, 128];
                let told = answer(status, Some(media_type), bytes);
                (told, Some(json!("AAH/gA==")))
            }
        }
    }

    /// Returns what is wrong with a request.
    pub(crate) fn fault(
        &self,
        operation: &Operation,
        asked: &Asked,
        arrived: &Arrived,
    ) -> Result<(), String> {
        if arrived.method != operation.method {
            return Err(format!("the method is {}", arrived.method));
        }
        let (template, pairs) = template(&operation.path);
        let path = operation.server.as_deref().unwrap_or_default();
        let path = arrived.path.strip_prefix(path);
        let mut slots = path
            .and_then(|path| slots(template, path))
            .ok_or_else(|| format!("the path is {}", arrived.path))?;
        let fixed = fixed(pairs, &arrived.query, &mut slots)?;
        let mut query = Pairs::of(&arrived.query);
        if let Some(missing) = query.without(&fixed) {
            return Err(format!("`{missing}` of the path did not arrive"));
        }
        let is_header = |(index, _): &(usize, Value)| {
            let parameter = &operation.parameters[*index];
            parameter.location == "header" && parameter.name.eq_ignore_ascii_case("cookie")
        };
        let mut cookies = match header(&arrived.headers, "cookie") {
            Some(text) if !asked.parameters.iter().any(is_header) && !self.has_key_of_cookies() => {
                Pairs::of_cookies(text)
            }
            Some(_) | None => Pairs::of_cookies(""),
        };
        for (index, asked) in &asked.parameters {
            let parameter = &operation.parameters[*index];
            let (name, explode) = (&parameter.name, parameter.explode);
            let style = parameter.style.as_deref().unwrap_or("json");
            let read = match parameter.location.as_str() {
                "path" if is_adjacent(template, name) => {
                    let text = asked
                        .as_str()
                        .map_or_else(|| asked.to_string(), str::to_owned);
                    let has = wire::decoded(&arrived.path).contains(&text);
                    has.then(|| asked.clone())
                        .ok_or_else(|| format!("`{text}` did not arrive"))
                }
                "path" => match slots.iter().find(|(slot, _)| slot == name) {
                    Some((_, text)) => wire::path(name, style, explode, text, asked),
                    None => Err("the path has no such slot".to_owned()),
                },
                "query" => query.read(name, style, explode, asked),
                "cookie" => cookies.read(name, style, explode, asked),
                _ => match header(&arrived.headers, &name.to_ascii_lowercase()) {
                    Some(text) => wire::header(style, explode, text, asked),
                    None => Err("it did not arrive".to_owned()),
                },
            };
            let value = read.map_err(|what| format!("`{name}`: {what}: {}", arrived.query))?;
            if let Some(what) = difference(asked, &value) {
                return Err(format!("`{name}`: {what}"));
            }
            if let Some(what) = self.judge.fault(&parameter.schema, &value)? {
                return Err(format!("`{name}`: {what}"));
            }
        }
        let keys = self.credential_names();
        let left = |pairs: &Pairs| {
            let mut left = pairs.left();
            left.retain(|name| !keys.contains(name));
            left
        };
        match (left(&query).as_slice(), left(&cookies).as_slice()) {
            ([], []) => self.body_arrived(asked, arrived),
            (left, more) => Err(format!("{left:?}{more:?} arrived, which nobody asked")),
        }
    }

    /// Whether an API key is a whole `Cookie` header, which need not consist of cookies.
    fn has_key_of_cookies(&self) -> bool {
        let schemes = self.document.at("/components/securitySchemes");
        let mut schemes = schemes.and_then(Value::as_object).into_iter().flatten();
        schemes.any(|(_, scheme)| {
            let name = scheme["name"].as_str().unwrap_or_default();
            scheme["in"] == "header" && name.eq_ignore_ascii_case("cookie")
        })
    }

    /// The names of the parameters that carry API keys.
    fn credential_names(&self) -> Vec<String> {
        let schemes = self.document.at("/components/securitySchemes");
        let schemes = schemes.and_then(Value::as_object).into_iter().flatten();
        let keys = schemes.filter(|(_, scheme)| scheme["type"] == "apiKey");
        let names = keys.filter_map(|(_, scheme)| scheme["name"].as_str());
        names.map(str::to_owned).collect()
    }

    fn body_arrived(&self, asked: &Asked, arrived: &Arrived) -> Result<(), String> {
        let text = String::from_utf8_lossy(&arrived.body);
        let media_type = header(&arrived.headers, "content-type");
        let Some((content, asked)) = &asked.body else {
            return match (arrived.body.is_empty(), media_type) {
                (true, None) => Ok(()),
                (true, Some(name)) => Err(format!("no body is of the type {name}")),
                (false, _) => Err(format!("a body arrived: {text}")),
            };
        };
        let (wanted, name) = (
            essence(&content.media_type),
            essence(media_type.unwrap_or_default()),
        );
        if !is_range(wanted) && name != wanted {
            return Err(format!("the body is {name}, not {wanted}"));
        }
        let value = match wanted {
            _ if content.items.is_some() => {
                sequences::read(media_type.unwrap_or_default(), &arrived.body)?
            }
            _ if content.is_json => {
                serde_json::from_str(&text).map_err(|error| format!("the body: {error}: {text}"))?
            }
            "application/x-www-form-urlencoded" => form(&text, asked, content)?,
            // Parts and bytes are not JSON, so no schema can validate them.
            wanted if is_parts(wanted) => {
                let parts = Parts::of(media_type.unwrap_or_default(), &arrived.body)?;
                return parts.are(asked, content);
            }
            wanted if wanted.starts_with("text/") => json!(text),
            _ if arrived.body == [0, 1, 255, 128] => return Ok(()),
            _ => return Err(format!("the body is {text}")),
        };
        if let Some(what) = difference(asked, &value) {
            return Err(format!("the body: {what}"));
        }
        let schema = content
            .schema
            .as_ref()
            .filter(|_| !wanted.starts_with("text/"));
        match schema.map(|schema| self.judge.fault(schema, &value)) {
            Some(fault) => match fault? {
                Some(what) => Err(format!("the body: {what}")),
                None => Ok(()),
            },
            None => Ok(()),
        }
    }
}

/// Reads a form body: the value that arrived for each property of `asked`.
fn form(text: &str, asked: &Value, content: &Content) -> Result<Value, String> {
    let mut pairs = Pairs::of(text);
    let mut arrived = Map::new();
    for (name, asked) in asked.as_object().into_iter().flatten() {
        let style = content.styles.get(name);
        let (style, explode) = style.map_or(("form", true), |(style, explode)| (style, *explode));
        let value = pairs.read(name, style, explode, asked);
        let value = value.map_err(|what| format!("`{name}`: {what}: {text}"))?;
        arrived.insert(name.clone(), value);
    }
    match pairs.left().as_slice() {
        [] => Ok(Value::Object(arrived)),
        left => Err(format!("{left:?} arrived, which nobody asked")),
    }
}

fn answer(status: u16, media_type: Option<&str>, body: Vec<u8>) -> Answer {
    let headers = media_type.map(|name| ("content-type".to_owned(), name.to_owned()));
    Answer {
        status,
        headers: headers.into_iter().collect(),
        body,
    }
}

fn not_as_sent(response: &Value, answer: &Value) -> Option<String> {
    if answer["ok"] != true {
        return Some(format!("{}: {response}", answer["error"]));
    }
    let found = ["json", "text", "base64"]
        .into_iter()
        .find_map(|name| answer.get(name));
    let found = found.unwrap_or(&Value::Null);
    // A missing body may be returned as empty bytes or an empty string.
    if response.is_null() && found == "" {
        return None;
    }
    difference(response, found)
}

fn is_range(media_type: &str) -> bool {
    media_type.contains('*')
}
