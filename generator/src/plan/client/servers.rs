//! Servers that callers choose from: those of the API, and those of single operations. In: the servers of the document.
//! Out: a type for each list of servers that leaves a choice.

use std::collections::BTreeSet;

use super::credentials::{absolute, with_scheme};
use crate::ir::{self, Api};
use crate::plan::config::Config;
use crate::plan::words::name::{Case, Scope, render};
use crate::plan::words::prose;
use crate::sdk::{Endpoint, ServerVariable, Servers};
use crate::sentences;

/// The client's choice of servers, without those that are named environments.
pub(in crate::plan) fn of_client(api: &Api, config: &Config) -> Option<Servers> {
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

/// The names at the crate's root besides services and models.
const TAKEN: &[&str] = &["Client", "ClientBuilder", "Environment", "Self"];

/// The choices of operations that have servers of their own, each list once.
pub(in crate::plan) fn of_operations(api: &Api, config: &Config) -> Vec<Servers> {
    let mut types = Scope::with(TAKEN);
    types.claim("Server", Case::Type);
    let of_client = of_client(api, config);
    let own = of_client.iter().flat_map(|servers| &servers.choices);
    for ty in own.filter_map(|choice| choice.ty.as_deref()) {
        types.claim(ty, Case::Type);
    }
    let mut found: Vec<Servers> = Vec::new();
    for operation in &api.operations {
        let list = whole(&operation.servers);
        if list.is_empty() || of(&found, operation).is_some() {
            continue;
        }
        let word = common_word(&list);
        found.extend(choice(&list, &format!("{word}_server"), &mut types));
    }
    found
}

/// The words that all servers of a list have in their URLs, or else their common domain, or else the words of the first
/// server. Servers of other lists do not matter.
fn common_word(list: &[&ir::Server]) -> String {
    let first = list.first().map(|server| labels(server));
    let own = first.unwrap_or_default();
    let open: BTreeSet<String> = list
        .iter()
        .flat_map(|server| &server.variables)
        .map(|variable| render(&variable.name, Case::Value))
        .collect();
    let is_shared = |label: &&String| {
        let mut others = list.iter();
        !open.contains(*label) && others.all(|server| labels(server).contains(label))
    };
    let shared: Vec<String> = own.iter().filter(is_shared).cloned().collect();
    let domain = list.first().and_then(|server| domain(server));
    let domain = domain.filter(|name| {
        list.iter()
            .all(|server| self::domain(server).as_ref() == Some(name))
    });
    match (shared.is_empty(), domain, own.is_empty()) {
        (false, _, _) => shared.join("_"),
        (true, Some(domain), _) => domain,
        (true, None, false) => own.join("_"),
        (true, None, true) => "operation".to_owned(),
    }
}

/// The choice of an operation.
pub(in crate::plan) fn of<'s>(
    found: &'s [Servers],
    operation: &ir::Operation,
) -> Option<&'s Servers> {
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

/// A type for servers; `None` if they leave no choice.
fn choice(list: &[&ir::Server], raw: &str, types: &mut Scope) -> Option<Servers> {
    let is_open = list.len() > 1 || list.iter().any(|server| !server.variables.is_empty());
    if !is_open {
        return None;
    }
    let name = types.claim(raw, Case::Type);
    let mut scope = Scope::with(&["Self"]);
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let names: Vec<String> = list
        .iter()
        .map(|server| {
            // Of several servers with the same name, the first one keeps it, since new servers are added after it.
            let short = render(&word(server), Case::Type);
            let name = match taken.insert(short.clone()) {
                true => short,
                false => all_labels(server).join("_"),
            };
            scope.claim(&name, Case::Type)
        })
        .collect();
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
            sentences::server(&prose::code(&template(server)))
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

/// The name of a server, independent of the other servers: its short description, or else the words of its URL except
/// the domain.
fn word(server: &ir::Server) -> String {
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
    let own = labels(server);
    match own.is_empty() {
        true => "main".to_owned(),
        false => own.join("_"),
    }
}

/// Words that do not distinguish servers.
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

/// The words of a server's URL except the domain: `eu` and `v2` of `https://eu.example.com/v2`.
fn labels(server: &ir::Server) -> Vec<String> {
    let url = template(server);
    let (_, rest) = url.split_once("://").unwrap_or_default();
    let (host, rest) = rest.split_at(rest.find(['/', ':']).unwrap_or(rest.len()));
    let steps: Vec<&str> = host.split('.').collect();
    let own = match is_domain(&steps) {
        true => &steps[..steps.len() - 2],
        false => &steps[..],
    };
    let own = own.iter().flat_map(|step| words(step));
    own.chain(words(rest)).collect()
}

/// The word of a server's domain: `example` of `https://eu.example.com/v2`.
fn domain(server: &ir::Server) -> Option<String> {
    let url = template(server);
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', ':']).next()?;
    let steps: Vec<&str> = host.split('.').collect();
    let word = is_domain(&steps).then(|| steps.iter().rev().nth(1))??;
    words(word).into_iter().next()
}

/// Whether a host is a domain name of several parts, and not an IP address.
fn is_domain(steps: &[&str]) -> bool {
    let is_number = |step: &&str| step.bytes().all(|byte| byte.is_ascii_digit());
    steps.len() > 1 && !steps.iter().all(is_number)
}

/// All words of a server's URL.
fn all_labels(server: &ir::Server) -> Vec<String> {
    let url = template(server);
    let (_, rest) = url.split_once("://").unwrap_or_default();
    words(rest)
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-')
        .filter(|label| !label.is_empty())
        .map(|label| render(label, Case::Value))
        .collect()
}

fn variable_docs(variable: &ir::ServerVariable) -> String {
    let mut text = prose::text(&variable.docs, || {
        sentences::server_variable(&prose::code(&variable.name))
    });
    let quoted = |value: &String| prose::code(value);
    if !variable.values.is_empty() {
        let values: Vec<String> = variable.values.iter().map(quoted).collect();
        text.push_str(&format!("\n\n{}", sentences::one_of(&values)));
    }
    if !variable.default.is_empty() {
        text.push(' ');
        text.push_str(&sentences::default(&quoted(&variable.default)));
    }
    text
}

/// An example of a base URL, with the path of the first server if that server's URL has no host.
pub(in crate::plan) fn example(api: &Api) -> String {
    let first = api.servers.first().map(|server| server.url.trim());
    let is_path = |url: &&str| url.starts_with('/') && !url.starts_with("//") && !url.contains('{');
    let path = first.filter(is_path).map(|url| url.trim_end_matches('/'));
    let path = path.filter(|path| !path.is_empty()).unwrap_or("/api");
    prose::code(&format!("https://example.com{path}"))
}
