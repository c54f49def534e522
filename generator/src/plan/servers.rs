//! Servers that callers choose from: of the API, and of operations that are elsewhere. In: the servers of the document.
//! Out: a type for each list of them that leaves a choice.

use std::collections::BTreeSet;

use super::access::{absolute, with_scheme};
use super::config::Config;
use super::name::{Case, Scope, render};
use super::prose;
use super::sdk::{Endpoint, ServerVariable, Servers};
use crate::ir::{self, Api};

/// The choice that the client has: of the servers that have no name as an environment.
pub(super) fn of_client(api: &Api, config: &Config) -> Option<Servers> {
    let environments = &config.client.environments;
    let is_named = |server: &ir::Server| {
        let url = server.url.trim_end_matches('/');
        let named = environments.values();
        server.environment.is_some()
            || named
                .map(|url| url.trim_end_matches('/'))
                .any(|known| known == url)
    };
    let list: Vec<&ir::Server> = whole(&api.servers)
        .into_iter()
        .filter(|server| !is_named(server))
        .collect();
    let mut types = Scope::with(TAKEN);
    choice(&list, "Server", &mut types)
}

/// What the crate has at its root beside services and models.
const TAKEN: &[&str] = &["Client", "ClientBuilder", "Environment", "Self"];

/// The choices of operations that have servers of their own, each list once.
pub(super) fn of_operations(api: &Api) -> Vec<Servers> {
    let mut types = Scope::with(TAKEN);
    types.claim("Server", Case::Type);
    let mut found: Vec<Servers> = Vec::new();
    for operation in &api.operations {
        let list = whole(&operation.servers);
        if list.is_empty() || of(&found, operation).is_some() {
            continue;
        }
        let word = own_word(&list, &api.servers);
        found.extend(choice(&list, &format!("{word}_server"), &mut types));
    }
    found
}

/// What all servers of a list have in their URLs, and those of the API do not; else what the first has.
fn own_word(list: &[&ir::Server], main: &[ir::Server]) -> String {
    let main: BTreeSet<String> = main.iter().flat_map(labels).collect();
    let first = list.first().map(|server| labels(server));
    let own = first.into_iter().flatten();
    let own: Vec<String> = own.filter(|label| !main.contains(label)).collect();
    let is_shared = |label: &&String| list.iter().all(|server| labels(server).contains(label));
    let word = own.iter().find(is_shared).or(own.first());
    word.map_or("operation", String::as_str).to_owned()
}

/// The choice of an operation.
pub(super) fn of<'s>(found: &'s [Servers], operation: &ir::Operation) -> Option<&'s Servers> {
    let wanted: Vec<String> = whole(&operation.servers)
        .into_iter()
        .map(template)
        .collect();
    found.iter().find(|servers| {
        let templates = servers.choices.iter().map(|choice| &choice.template);
        !wanted.is_empty() && templates.eq(&wanted)
    })
}

/// The servers that name a host, each once.
fn whole(servers: &[ir::Server]) -> Vec<&ir::Server> {
    let mut list: Vec<&ir::Server> = Vec::new();
    for server in servers
        .iter()
        .filter(|server| absolute(&server.url).is_some())
    {
        if !list.iter().any(|known| template(known) == template(server)) {
            list.push(server);
        }
    }
    list
}

fn template(server: &ir::Server) -> String {
    with_scheme(server.template.trim())
        .trim_end_matches('/')
        .to_owned()
}

/// A type for servers; none where they leave no choice.
fn choice(list: &[&ir::Server], raw: &str, types: &mut Scope) -> Option<Servers> {
    let is_open = list.len() > 1 || list.iter().any(|server| !server.variables.is_empty());
    if !is_open {
        return None;
    }
    let name = types.claim(raw, Case::Type);
    let raws: Vec<String> = list.iter().map(|server| word(server, list)).collect();
    let raws: Vec<&str> = raws.iter().map(String::as_str).collect();
    let names = Scope::with(&["Self"]).claim_all(&raws, Case::Type);
    let endpoint = |(server, own): (&&ir::Server, String)| {
        let ty = match (server.variables.is_empty(), list.len()) {
            (true, _) => None,
            (false, 1) => Some(name.clone()),
            (false, _) => Some(types.claim(&format!("{own}_{name}"), Case::Type)),
        };
        endpoint(server, own, ty)
    };
    let choices = list.iter().zip(names).map(endpoint).collect();
    Some(Servers { name, choices })
}

fn endpoint(server: &ir::Server, name: String, ty: Option<String>) -> Endpoint {
    let raws: Vec<&str> = server
        .variables
        .iter()
        .map(|variable| variable.name.as_str())
        .collect();
    let own = [
        "base_url", "clone", "default", "fmt", "from", "into", "new", "self",
    ];
    let names = Scope::with(&own).claim_all(&raws, Case::Value);
    Endpoint {
        docs: prose::text(&server.docs, || {
            format!("The server at {}.", prose::code(&template(server)))
        }),
        template: template(server),
        variables: server
            .variables
            .iter()
            .zip(names)
            .map(|(variable, name)| ServerVariable {
                docs: variable_docs(variable),
                wire: variable.name.clone(),
                default: variable.default.clone(),
                name,
            })
            .collect(),
        name,
        ty,
    }
}

/// What a server is called: by a short description, else by what its URL does not share with the others.
fn word(server: &ir::Server, list: &[&ir::Server]) -> String {
    let text = server.docs.description.as_deref().unwrap_or_default();
    let text = text
        .split(['.', '(', ',', ':', ';', '\n'])
        .next()
        .unwrap_or_default();
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty() && !PLAIN.contains(&word.as_str()))
        .collect();
    if (1..=3).contains(&words.len())
        && !words
            .iter()
            .all(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return words.join("_");
    }
    let others: Vec<BTreeSet<String>> = list
        .iter()
        .filter(|other| !std::ptr::eq(**other, server))
        .map(|other| labels(other).into_iter().collect())
        .collect();
    let is_own = |label: &String| !others.iter().all(|other| other.contains(label));
    let own: Vec<String> = labels(server).into_iter().filter(is_own).collect();
    match own.is_empty() {
        true => "main".to_owned(),
        false => own.join("_"),
    }
}

/// Words that tell no server from another.
const PLAIN: &[&str] = &[
    "a",
    "an",
    "and",
    "api",
    "base",
    "endpoint",
    "environment",
    "for",
    "of",
    "our",
    "server",
    "servers",
    "the",
    "this",
    "url",
    "use",
];

/// The words of a server's URL.
fn labels(server: &ir::Server) -> Vec<String> {
    let url = template(server);
    let (_, rest) = url.split_once("://").unwrap_or_default();
    rest.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-')
        .filter(|label| !label.is_empty())
        .map(|label| render(label, Case::Value))
        .collect()
}

fn variable_docs(variable: &ir::ServerVariable) -> String {
    let mut text = prose::text(&variable.docs, || {
        format!("The part {} of the URL.", prose::code(&variable.name))
    });
    let quoted = |value: &String| prose::code(value);
    if !variable.values.is_empty() {
        let values: Vec<String> = variable.values.iter().map(quoted).collect();
        text.push_str(&format!("\n\nOne of {}.", values.join(", ")));
    }
    if !variable.default.is_empty() {
        text.push_str(&format!(
            " Without a choice it is {}.",
            quoted(&variable.default)
        ));
    }
    text
}

/// A base URL as callers may name it, with the path of the first server where that names no host.
pub(super) fn example(api: &Api) -> String {
    let first = api.servers.first().map(|server| server.url.trim());
    let is_path = |url: &&str| url.starts_with('/') && !url.starts_with("//") && !url.contains('{');
    let path = first.filter(is_path).map(|url| url.trim_end_matches('/'));
    let path = path.filter(|path| !path.is_empty()).unwrap_or("/api");
    prose::code(&format!("https://example.com{path}"))
}
