//! Names of services and their methods. In: operations. Out: the service of each, and the name of its method there.

use std::collections::{HashMap, HashSet};

use crate::ir;
use crate::plan::types::Types;
use crate::plan::types::locked;
use crate::plan::words::name::{Case, Scope, render};
use crate::plan::words::reserved::{BY_VALUE, is_client_method};

/// The service and the method of an operation: as configured, by the parts of its name, or by tag.
pub(in crate::plan) fn place(
    types: &Types<'_>,
    operation: &ir::Operation,
    name: &str,
) -> (Vec<String>, String) {
    let configured = types
        .config
        .services
        .methods
        .get(&operation.id)
        .map(|path| (path.as_str(), &['.'][..]));
    let (text, separators) = configured.unwrap_or((name, &[':', '/', '.'][..]));
    let mut parts: Vec<String> = text
        .split(separators)
        .filter(|part| !part.is_empty())
        .map(|part| render(part, Case::Value))
        .collect();
    let mut method = parts.pop().unwrap_or_default();
    if parts.is_empty() || operation.id.contains(' ') {
        let tags = group(&types.api.tags, operation);
        parts = tags.iter().map(|tag| render(tag, Case::Value)).collect();
        method = render(name, Case::Value);
        if operation.tags.is_empty() {
            if let Some((class, own)) = controller(name) {
                parts = vec![render(class, Case::Value)];
                method = render(own, Case::Value);
            } else if let Some(segment) = segment(&operation.path) {
                parts = vec![render(segment, Case::Value)];
            }
        }
    }
    for (depth, part) in parts.iter_mut().enumerate() {
        let name = part.as_str();
        if BY_VALUE.contains(&name) || (depth == 0 && is_client_method(name)) {
            *part = format!("{}_api", name.trim_end_matches('_'));
        }
    }
    (parts, method)
}

/// The methods of a service: as configured, as in the last run, or made from texts.
pub(super) fn methods<'a>(
    types: &Types<'_>,
    operations: impl Iterator<Item = &'a ir::Operation>,
    raws: &[&str],
    scope: &mut Scope,
) -> Vec<String> {
    let (mut configured, mut known) = (Vec::new(), Vec::new());
    for (operation, raw) in operations.zip(raws) {
        let is_configured = types.config.services.methods.contains_key(&operation.id);
        configured.push(is_configured.then_some(*raw));
        known.push(types.lock.part(locked::METHODS, &operation.id));
    }
    scope.claim_known(raws, &configured, &known, Case::Value)
}

/// The class and the method in an operation id that NestJS generated: `UsersController_findAll`.
fn controller(name: &str) -> Option<(&str, &str)> {
    let (class, method) = name.split_once("Controller_")?;
    (!class.is_empty() && !method.is_empty()).then_some((class, method))
}

/// The first part of a path that names its subject: `pets` in `/api/v1/pets/{id}`.
fn segment(path: &str) -> Option<&str> {
    let says_something = |part: &&str| {
        let lower = part.to_ascii_lowercase();
        let version = lower.trim_start_matches('v');
        let is_version = version.starts_with(|first: char| first.is_ascii_digit());
        let is_name = part.starts_with(char::is_alphabetic);
        is_name && !part.contains(['{', '}']) && !is_version && !["api", "rest"].contains(&&*lower)
    };
    path.split('/').find(says_something)
}

/// The tag that an operation is grouped by, after the tags that contain it.
fn group<'a>(tags: &'a [ir::Tag], operation: &'a ir::Operation) -> Vec<&'a str> {
    let find = |name: &str| tags.iter().find(|tag| tag.name == name);
    let groups = |name: &&String| find(name).is_none_or(|tag| tag.groups);
    let own = operation.tags.iter().find(groups);
    let mut found = vec![own.or(operation.tags.first()).map_or("api", String::as_str)];
    let parent = |found: &[&str]| find(found.last()?)?.parent.as_deref();
    while let Some(parent) = parent(&found).filter(|parent| !found.contains(parent)) {
        found.push(parent);
    }
    found.reverse();
    found
}

/// The HTTP methods. The names of operations without an id start with one of them.
const METHODS: &[&str] = &[
    "delete", "get", "head", "options", "patch", "post", "put", "query", "trace",
];

/// The methods' names without the name of their service, unless two of them would become the same: `client.recipes()`
/// has `put` for `recipe_put`, `list` for `list_recipes`, and `get_by_id` for `get_recipe_by_id`.
pub(in crate::plan) fn short(
    module: &str,
    operations: &[(String, &ir::Operation)],
    taken: &[&str],
) -> Vec<String> {
    let stem = singular(module);
    let is_name = |rest: &String| {
        let is_word = rest.starts_with(|first: char| first.is_ascii_alphabetic());
        is_word && !taken.contains(&rest.as_str())
    };
    let shorts: Vec<String> = operations
        .iter()
        .map(|(method, _)| {
            let own = method
                .split_once("_controller_")
                .map(|(_, own)| own.to_owned());
            let short = own.or_else(|| behind(method, &stem));
            let short = short.or_else(|| around(method, &stem));
            short.filter(is_name).unwrap_or_else(|| method.clone())
        })
        .collect();
    let mut times: HashMap<&str, usize> = HashMap::new();
    for short in &shorts {
        *times.entry(short).or_default() += 1;
    }
    let full: HashSet<&str> = operations.iter().map(|(name, _)| name.as_str()).collect();
    let name = |(short, (method, _)): (&String, &(String, &ir::Operation))| {
        let is_own = times.get(short.as_str()) == Some(&1);
        let is_free = short == method || !full.contains(short.as_str());
        if is_own && is_free { short } else { method }.clone()
    };
    shorts.iter().zip(operations).map(name).collect()
}

/// The rest of a method's name after the service's name at its start.
fn behind(method: &str, stem: &str) -> Option<String> {
    let starts = method.match_indices('_').map(|(at, _)| method.split_at(at));
    let mut found = starts.filter(|(start, _)| singular(start) == stem);
    found
        .next()
        .and_then(|(_, rest)| rest.get(1..))
        .map(str::to_owned)
}

/// A method's name without the service's name at its end, before `_by_…`, or after an HTTP method.
fn around(method: &str, stem: &str) -> Option<String> {
    let at_place = METHODS.iter().find_map(|verb| {
        let rest = method.strip_prefix(verb)?.strip_prefix('_')?;
        behind(rest, stem).map(|rest| format!("{verb}_{rest}"))
    });
    if at_place.is_some() {
        return at_place;
    }
    let (head, tail) = match method.find("_by_") {
        Some(at) => method.split_at(at),
        None => (method, ""),
    };
    let ends = head.match_indices('_').map(|(at, _)| head.split_at(at));
    let mut found = ends.filter(|(_, end)| end.get(1..).is_some_and(|end| singular(end) == stem));
    found.next().map(|(start, _)| format!("{start}{tail}"))
}

/// The words without their plural endings, exact enough to compare names.
fn singular(words: &str) -> String {
    let singular = |word: &str| match word.strip_suffix("ies") {
        Some(start) => format!("{start}y"),
        None => word.trim_end_matches('s').to_owned(),
    };
    words.split('_').map(singular).collect::<Vec<_>>().join("_")
}

/// The struct of a service; the file of the service around it uses the same name. `Self_` reads better as `SelfApi`.
pub(in crate::plan) fn service_name(module: &str, outer: Option<&str>) -> String {
    let name = render(module, Case::Type);
    match name.ends_with('_') || outer == Some(name.as_str()) {
        true => format!("{}Api", name.trim_end_matches('_')),
        false => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G4: a method does not repeat its service's name, neither as prefix nor as suffix.
    #[test]
    fn methods_lose_the_name_of_their_service() {
        let short = |method: &str, module: &str| {
            let stem = singular(module);
            behind(method, &stem).or_else(|| around(method, &stem))
        };
        let is = |text: &str| Some(text.to_owned());
        assert_eq!(short("recipe_put", "recipes"), is("put"));
        assert_eq!(short("list_recipes", "recipe"), is("list"));
        assert_eq!(short("list_categories", "category"), is("list"));
        assert_eq!(short("get_pet_by_id", "pets"), is("get_by_id"));
        assert_eq!(short("list_user_groups", "user_groups"), is("list"));
        assert_eq!(short("get_pets_by_id", "pets"), is("get_by_id"));
        assert_eq!(
            short("post_pets_actions_feed", "pets"),
            is("post_actions_feed")
        );
        let actions = short("post_servers_actions_reboot", "server_actions");
        assert_eq!(actions, is("post_reboot"));
        assert_eq!(short("get_owner_by_pet", "pets"), None);
        assert_eq!(short("pets", "pets"), None);
        assert_eq!(short("upload_pet_image", "pets"), None);
    }
}
