//! Names of variables: the kind of their value, in as few words as possible.

use heck::ToSnakeCase;

use super::{Planner, texts};
use crate::plan::words::name::{Case, render};
use crate::sdk::Ty;

impl Planner<'_> {
    /// The name of a variable for a value of a type.
    pub(super) fn named_after(&self, ty: &Ty, many: &str, noun: &str) -> String {
        let name = match ty {
            Ty::Named(id) => match self.definition(*id) {
                Some(definition) => return variable(&definition.name, noun),
                None => "value",
            },
            Ty::Option(inner) | Ty::Boxed(inner) => return self.named_after(inner, many, noun),
            Ty::List(_) => many,
            Ty::String => "text",
            Ty::Bytes => "bytes",
            Ty::Integer | Ty::Float | Ty::Number => "number",
            Ty::Map(_) => "entries",
            Ty::Raw
            | Ty::Boolean
            | Ty::Text(_)
            | Ty::Unit
            | Ty::Tuple(_)
            | Ty::OpenTuple(_)
            | Ty::OneOrMany(_)
            | Ty::Patch(_)
            | Ty::Foreign(_)
            | Ty::Local(_) => "response",
        };
        free(name)
    }
}

/// A name of a variable that does not hide another name in the example.
pub(super) fn free(name: &str) -> String {
    match render(name, Case::Value).as_str() {
        "client" => "client_".to_owned(),
        name => name.to_owned(),
    }
}

/// The noun before a parameter of a path: `customer` in `/customers/{id}/members`.
pub(super) fn owner(path: &str, parameter: &str) -> Option<String> {
    let (before, _) = path.split_once(&format!("/{{{parameter}}}"))?;
    let step = before.rsplit('/').next()?.to_snake_case();
    (!step.is_empty()).then(|| texts::singular(&step))
}

/// The most characters in the name of a variable; words are removed from its start until it fits or only two are left.
const LONGEST_NAME: usize = 20;

/// The name of a variable for a value of a model: the words of the model's name, without those that carry no meaning.
fn variable(model: &str, noun: &str) -> String {
    const EMPTY: &[&str] = &[
        "read",
        "schema",
        "public",
        "information",
        "info",
        "data",
        "base",
        "model",
        "dto",
        "object",
        "resource",
        "details",
        "detail",
        "entity",
        "view",
        "full",
        "output",
    ];
    const RESPONSES: &[&str] = &["response", "result", "answer"];
    let name = model.to_snake_case().replace("o_auth", "oauth");
    let mut words: Vec<&str> = name.split('_').collect();
    if words.len() > 1 && matches!(words.last(), Some(&("success" | "ok"))) {
        words.pop();
    }
    if words.last().is_some_and(|word| RESPONSES.contains(word)) {
        return "response".to_owned();
    }
    // The words after one of these only describe the words before it.
    let joins = |word: &&str| matches!(*word, "with" | "for" | "by" | "of" | "from");
    if let Some(at) = words.iter().position(joins).filter(|at| *at > 0) {
        words.truncate(at);
    }
    let first = words[0];
    words.retain(|word| !EMPTY.contains(word));
    if words.is_empty() {
        words.push(first);
    }
    // The name of a model that ends with the operation's noun is reduced to it: `customer_portal_member` is a `member`.
    if words.join("_").ends_with(&format!("_{noun}")) {
        return free(noun);
    }
    while words.len() > 2 && words.join("_").len() > LONGEST_NAME {
        words.remove(0);
    }
    free(&words.join("_"))
}
