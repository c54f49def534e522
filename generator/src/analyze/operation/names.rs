//! Names of operations. In: their ids, methods and paths. Out: a name for each, from its id or otherwise from its path.

use std::collections::HashMap;

use heck::ToSnakeCase;

use crate::document::Api;

/// Returns the number of operations with each name.
pub(in crate::analyze) fn names(api: &Api) -> HashMap<String, usize> {
    let mut names = HashMap::new();
    for (path, item) in &api.paths {
        for (method, operation) in &item.operations {
            let name = own_name(operation.id.as_deref(), method, path);
            *names.entry(name).or_default() += 1;
        }
    }
    names
}

/// Returns the name of an operation: its id, without the path and the method that FastAPI appends to the name of a
/// function. If there is no id, or the id consists only of method and path, the name is made of these.
pub(in crate::analyze) fn own_name(id: Option<&str>, method: &str, path: &str) -> String {
    let method = &method.to_lowercase();
    let place = format!("{method} {path}");
    let is_place =
        |id: &str| has_same_letters(id, &place) && id.to_snake_case() == place.to_snake_case();
    let Some(id) = id.filter(|id| !is_place(id)) else {
        return by_place(method, path);
    };
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let spelled = |c: char| if is_word(c) { c } else { '_' };
    let path: String = path.chars().map(spelled).collect();
    id.strip_suffix(&format!("{path}_{method}"))
        .filter(|name| name.starts_with(char::is_alphabetic))
        .unwrap_or(id)
        .to_owned()
}

/// Returns `false` if two texts cannot have the same words. This is decided faster than what the words are.
fn has_same_letters(one: &str, other: &str) -> bool {
    let letters = |text: &str| {
        let bytes = text.bytes().filter(u8::is_ascii_alphanumeric);
        bytes
            .map(|byte| byte.to_ascii_lowercase())
            .collect::<Vec<u8>>()
    };
    !one.is_ascii() || !other.is_ascii() || letters(one) == letters(other)
}

/// Returns the method and the fixed parts of the path, followed by the variables at its end, which identify a resource.
fn by_place(method: &str, path: &str) -> String {
    let mut fixed = vec![method.to_owned()];
    let mut last: Vec<String> = Vec::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let mut variables = Vec::new();
        let mut text = String::new();
        for (at, part) in segment.split('{').enumerate() {
            match part.split_once('}') {
                Some((variable, rest)) if at > 0 => {
                    variables.push(variable.to_snake_case());
                    text.push(' ');
                    text.push_str(rest);
                }
                Some(_) | None => text.push_str(part),
            }
        }
        let text = text.to_snake_case();
        if !text.is_empty() {
            last.clear();
            fixed.push(text);
        }
        last.extend(variables);
    }
    let name = fixed.join("_");
    match last.is_empty() {
        true => name,
        false => format!("{name}_by_{}", last.join("_and_")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G4: if an id consists only of method and path, the name is made from the path.
    #[test]
    fn a_path_names_what_has_no_name() {
        let name = |path: &str| own_name(None, "get", path);
        assert_eq!(name("/pets"), "get_pets");
        assert_eq!(name("/pets/{petId}"), "get_pets_by_pet_id");
        assert_eq!(name("/pets/{petId}/toys"), "get_pets_toys");
        assert_eq!(name("/v1/{a}/{b}"), "get_v1_by_a_and_b");
        assert_eq!(name("/users.list"), "get_users_list");
        assert_eq!(name("/files/{name}.json"), "get_files_json_by_name");
        assert_eq!(name("/"), "get");
        let id = Some("get-pets-petId-toys");
        assert_eq!(own_name(id, "get", "/pets/{petId}/toys"), "get_pets_toys");
        assert_eq!(own_name(Some("listPets"), "get", "/pets"), "listPets");
        let id = Some("read_item_items__id__get");
        assert_eq!(own_name(id, "get", "/items/{id}"), "read_item");
        assert_eq!(own_name(Some("_items_get"), "get", "/items"), "_items_get");
    }
}
