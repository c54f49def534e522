//! The crate's manifest, and the client's defaults.

pub(in crate::plan) mod credentials;
pub(in crate::plan) mod exports;
pub(in crate::plan) mod servers;

use std::collections::BTreeMap;
use std::time::Duration;

use crate::ir::Api;
use crate::plan::config::{self, Config, Publish};
use crate::plan::words::name::{Case, Scope};
use crate::plan::words::prose;
use crate::report::Report;
use crate::sdk::{
    Authentication, Client, ClientArgument, Credentials, Defaults, Environment, Module, Package,
    Requirement, Secrets, Servers, Variables,
};
use crate::sentences;

/// The most letters of the title that are used for the crate's name.
const LONGEST_TITLE: usize = 180;

/// The manifest.
pub(in crate::plan) fn package(api: &Api, config: &Config) -> Package {
    let name = config.package.name.clone().unwrap_or_else(|| {
        let words = heck::ToKebabCase::to_kebab_case(api.title.as_str());
        let plain: String = words
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        // The names of build products are longer, and file systems allow 255 bytes.
        let plain = plain.get(..LONGEST_TITLE).unwrap_or(&plain);
        match plain.trim_matches('-') {
            "" => "api-client".to_owned(),
            plain if plain.starts_with(|c: char| c.is_ascii_digit()) => {
                format!("api-{plain}-client")
            }
            plain => format!("{plain}-client"),
        }
    });
    let title = single_line(&api.title);
    Package {
        name,
        version: config
            .package
            .version
            .clone()
            .unwrap_or_else(|| "0.1.0".to_owned()),
        description: config
            .package
            .description
            .clone()
            .unwrap_or_else(|| sentences::package(&title)),
        api_version: api.version.clone(),
        license: config.package.license.clone(),
        authors: config.package.authors.clone(),
        repository: config.package.repository.clone(),
        homepage: config.package.homepage.clone(),
        documentation: config.package.documentation.clone(),
        keywords: config.package.keywords.clone(),
        categories: config.package.categories.clone(),
        include: config.package.include.clone(),
        publish: match &config.package.publish {
            None | Some(Publish::Anywhere(true)) => None,
            Some(Publish::Anywhere(false)) => Some(Vec::new()),
            Some(Publish::To(registries)) => Some(registries.clone()),
        },
        edition: set_or(&config.package.edition, "2024"),
        rust_version: set_or(&config.package.rust_version, "1.88"),
        dev_dependencies: config.dev_dependencies(),
        examples: config.package.examples.clone().into_iter().collect(),
        benches: config.package.benches.clone(),
        modules: config.package.modules.iter().map(module).collect(),
        without: config.package.left_out(),
        docs: prose::text(&api.docs, || sentences::package(&title)),
        has_readme: false,
        is_module: false,
        title,
    }
}

fn set_or(setting: &Option<String>, default: &str) -> String {
    setting.clone().unwrap_or_else(|| default.to_owned())
}

fn module(module: &config::Module) -> Module {
    let named = module.dependencies.iter().filter_map(|(name, text)| {
        let asked = config::requirement(text)?;
        let optional = asked.optional || module.feature.is_some();
        Some((name.clone(), Requirement { optional, ..asked }))
    });
    let dependencies: BTreeMap<String, Requirement> = named.collect();
    Module {
        name: module.name.clone(),
        feature: module.feature.clone().map(|feature| {
            let own = dependencies.keys().map(|name| format!("dep:{name}"));
            (feature, module.enables.iter().cloned().chain(own).collect())
        }),
        dependencies,
        target: module.target.clone(),
    }
}

/// The client and its defaults.
pub(in crate::plan) fn client(
    api: &Api,
    config: &Config,
    package: &Package,
    other_servers: Vec<Servers>,
) -> Client {
    let mut environments = Vec::new();
    let mut scope = Scope::default();
    for server in &api.servers {
        let Some(environment) = &server.environment else {
            continue;
        };
        environments.push(Environment {
            name: scope.claim(environment, Case::Type),
            docs: prose::text(&server.docs, || prose::phrase(environment)),
            url: trimmed(&server.url),
        });
    }
    for (name, url) in &config.client.environments {
        let url = trimmed(url);
        let server = api
            .servers
            .iter()
            .find(|server| trimmed(&server.url) == url);
        let said = server.map(|server| &server.docs);
        environments.push(Environment {
            name: scope.claim(name, Case::Type),
            docs: said.map_or_else(
                || prose::phrase(name),
                |docs| prose::text(docs, || prose::phrase(name)),
            ),
            url,
        });
    }
    let headers = &config.client.headers;
    let base_url = credentials::base_url(api);
    let authentication = credentials::authentication(api);
    let arguments = arguments(&base_url, &authentication);
    Client {
        has_default: arguments.is_empty(),
        has_anonymous: authentication.credentials != Credentials::None,
        token_url: token_url(&authentication),
        arguments,
        base_url,
        example: servers::example(api),
        servers: servers::of_client(api, config),
        other_servers,
        authentication,
        headers: headers
            .iter()
            .map(|(name, value)| {
                (
                    name.to_lowercase(),
                    value.replace("{version}", &api.version),
                )
            })
            .collect(),
        environments,
        defaults: defaults(config, package),
        variables: variables(config),
        numbers_in_text: api.numbers_in_text,
        deep_lists: config.client.deep_lists,
        traits: config.client.traits,
    }
}

/// The settings that callers can change.
fn defaults(config: &Config, package: &Package) -> Defaults {
    let client = &config.client;
    let usual = || format!("{}/{}", package.name, package.version);
    let seconds = |configured: Option<f64>, usual: u64| match configured {
        Some(seconds) => Duration::from_millis((seconds * 1000.0).round() as u64),
        None => Duration::from_secs(usual),
    };
    Defaults {
        user_agent: client.user_agent.clone().unwrap_or_else(usual),
        timeout: seconds(client.timeout, 120),
        read_timeout: seconds(client.read_timeout, 30),
        connect_timeout: seconds(client.connect_timeout, 10),
        max_retries: client.max_retries,
    }
}

/// The environment variables that the client is created from.
fn variables(config: &Config) -> Option<Variables> {
    let client = &config.client;
    let variables = Variables {
        token: client.token_variable.clone(),
        base_url: client.base_url_variable.clone(),
    };
    (variables.token.is_some() || variables.base_url.is_some()).then_some(variables)
}

/// Reports environment variables that do not match the credentials that the client takes.
pub(in crate::plan) fn check(client: &Client, config: &Config, report: &mut Report) {
    let Some(variables) = &client.variables else {
        return;
    };
    let takes = |wanted: ClientArgument| client.arguments.contains(&wanted);
    let takes_one = takes(ClientArgument::Token) || takes(ClientArgument::Key);
    let takes_more = client.arguments.iter().any(|argument| match argument {
        ClientArgument::User | ClientArgument::Password | ClientArgument::Credentials => true,
        ClientArgument::BaseUrl | ClientArgument::Token | ClientArgument::Key => false,
    });
    let mut tell = |setting: &str, what: &str, help: &str| {
        report.push(config.problem(&["client", setting], None, what, help));
    };
    let first = match variables.token.is_some() {
        true => "token_variable",
        false => "base_url_variable",
    };
    if takes_more {
        let help = "Remove the setting: only a client with one token or key can be created from the environment.";
        tell(first, "the API does not take one token or key", help);
    } else if variables.token.is_some() && !takes_one {
        let help = "Remove it: the document describes no credentials.";
        tell("token_variable", "the API takes no token", help);
    } else if variables.token.is_none() && takes_one {
        let help = "Set `token_variable`, too.";
        tell("base_url_variable", "the client needs a token", help);
    }
    if variables.base_url.is_none() && takes(ClientArgument::BaseUrl) {
        let help = "Set `base_url_variable`, too: the document has no base URL.";
        tell("token_variable", "the client needs a base URL", help);
    }
}

/// The parameters of the constructors: the base URL if the document has none, and the credentials.
fn arguments(base_url: &str, authentication: &Authentication) -> Vec<ClientArgument> {
    let base_url = base_url.is_empty().then_some(ClientArgument::BaseUrl);
    let credentials: &[ClientArgument] = match &authentication.credentials {
        Credentials::None => &[],
        Credentials::One(kind) => match kind.row().secrets {
            Secrets::Nothing => &[],
            Secrets::Token => &[ClientArgument::Token],
            Secrets::UserAndPassword => &[ClientArgument::User, ClientArgument::Password],
            Secrets::Key => &[ClientArgument::Key],
        },
        Credentials::PerScheme => &[ClientArgument::Credentials],
    };
    base_url
        .into_iter()
        .chain(credentials.iter().copied())
        .collect()
}

/// The token endpoint of a client with one credential. If there are several credentials, the setters have their own.
fn token_url(authentication: &Authentication) -> Option<String> {
    let mut urls = authentication.schemes.iter();
    let url = urls.find_map(|scheme| scheme.kind.token_url());
    match authentication.credentials {
        Credentials::One(_) => url.map(str::to_owned),
        Credentials::None | Credentials::PerScheme => None,
    }
}

fn trimmed(url: &str) -> String {
    url.trim_end_matches('/').to_owned()
}

fn single_line(text: &str) -> String {
    let plain: String = text.chars().filter(|c| prose::is_visible(*c)).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
