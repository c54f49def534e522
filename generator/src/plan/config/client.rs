//! `[client]`: the client's defaults, and where its credentials come from.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Config;
use crate::report::{Report, closest};
use crate::sdk::{DeepLists, Derive};

/// The client's defaults.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Client {
    /// Headers of each request; `{version}` stands for the document's version.
    pub headers: BTreeMap<String, String>,
    /// The `User-Agent` header. Defaults to the name and the version of the crate.
    pub user_agent: Option<String>,
    /// The timeout of a whole call, in seconds.
    pub timeout: Option<f64>,
    /// How long a call waits for more data, in seconds.
    pub read_timeout: Option<f64>,
    /// How long a call waits for a connection, in seconds.
    pub connect_timeout: Option<f64>,
    /// How often a failed request is retried.
    pub max_retries: Option<u32>,
    /// The environment variable with the token or the key.
    pub token_variable: Option<String>,
    /// The environment variable with the base URL.
    pub base_url_variable: Option<String>,
    /// The extension of a server that names its environment.
    pub environment_extension: Option<String>,
    /// Environments by name: the URL of each, of a server of the document or not.
    pub environments: BTreeMap<String, String>,
    /// How lists are written within objects of the style `deepObject`.
    pub deep_lists: DeepLists,
    /// Whether each service has a trait.
    pub traits: bool,
}

impl Config {
    /// Reports values of `[client]` that are not valid.
    pub(super) fn client_values(&self, report: &mut Report) {
        let client = &self.client;
        for (setting, seconds) in [
            ("timeout", client.timeout),
            ("read_timeout", client.read_timeout),
            ("connect_timeout", client.connect_timeout),
        ] {
            let is_limit = |seconds: &f64| (0.001..=86_400_000.0).contains(seconds);
            if let Some(seconds) = seconds.filter(|seconds| !is_limit(seconds)) {
                let what = format!("`{seconds}` is not a timeout in seconds");
                let help = "Write a number of seconds: `30`, or `0.5`.";
                report.push(self.problem(&["client", setting], None, what, help));
            }
        }
        let agent = client.user_agent.as_deref();
        let is_visible = |c: char| c == ' ' || c.is_ascii_graphic();
        if let Some(agent) = agent.filter(|it| it.trim().is_empty() || !it.chars().all(is_visible))
        {
            let what = format!("`{agent}` is not a value of the header `User-Agent`");
            let help = "Write visible ASCII characters: `my-client/1.0`.";
            report.push(self.problem(&["client", "user_agent"], None, what, help));
        }
        for (setting, name) in [
            ("token_variable", &client.token_variable),
            ("base_url_variable", &client.base_url_variable),
        ] {
            let is_name = |name: &&String| {
                let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
                !name.is_empty()
                    && name.chars().all(is_word)
                    && !name.starts_with(|c: char| c.is_ascii_digit())
            };
            if let Some(name) = name.as_ref().filter(|name| !is_name(name)) {
                let what = format!("`{name}` is not the name of an environment variable");
                let help = "Use letters, digits and `_`: `PET_STORE_TOKEN`.";
                report.push(self.problem(&["client", setting], None, what, help));
            }
        }
    }

    /// Reports new names of fields and variants that are not valid names.
    pub(super) fn renames(&self, report: &mut Report) {
        let schemas = &self.schemas;
        for (pattern, names) in &schemas.derives {
            for name in names.iter().filter(|name| Derive::of(name).is_none()) {
                let keys = ["schemas", "derives", pattern.as_str()];
                let what = format!("`{name}` is not a trait that types can derive");
                let help = match closest(name, Derive::NAMES) {
                    Some(close) => format!("did you mean `{close}`?"),
                    None => format!("known names: {}", Derive::NAMES.join(", ")),
                };
                report.push(self.problem(&keys, Some(name), what, help));
            }
        }
        for (setting, names, is_field) in [
            ("fields", &schemas.fields, true),
            ("variants", &schemas.variants, false),
        ] {
            for (old, new) in names {
                let keys = ["schemas", setting, old.as_str()];
                if !old.contains('.') {
                    let what = format!("`{old}` does not name its schema");
                    let help = "Write the schema before it: `Pet.petName`.";
                    report.push(self.problem(&keys, None, what, help));
                }
                if !is_name(new, is_field) {
                    let (what, help) = match is_field {
                        true => (
                            "field",
                            "Use lowercase letters, digits and `_`: `pet_name`.",
                        ),
                        false => (
                            "variant",
                            "Use letters and digits, starting with a capital letter: `OnHold`.",
                        ),
                    };
                    let what = format!("`{new}` is not the name of a {what}");
                    report.push(self.problem(&keys, None, what, help));
                }
            }
        }
    }
}

fn is_name(name: &str, is_field: bool) -> bool {
    let is_letter = |c: char| match is_field {
        true => c.is_ascii_lowercase(),
        false => c.is_ascii_uppercase(),
    };
    let is_part = |c: char| match is_field {
        true => c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_',
        false => c.is_ascii_alphanumeric(),
    };
    name.starts_with(is_letter) && name.chars().all(is_part)
}
