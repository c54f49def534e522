//! Names for the members of a union that have none. Only the text of the union decides them, and if possible not the
//! order of the members.

use openapiv3::ReferenceOr;

use crate::document::model::literal::Literal;
use crate::document::model::schema::{Composition, Schema as Source, Type as SourceType};

/// Returns a name for each member. In order of preference, it is the title, the value that discriminates the member,
/// its only property if the keys of objects tag the members, its kind if no other member has that kind, the first
/// property that only this member has and that it requires, or its position.
pub(in crate::analyze) fn names(members: &[ReferenceOr<Source>]) -> Vec<String> {
    let tags = tags(members);
    let kinds: Vec<Option<&str>> = members.iter().map(kind).collect();
    let keys = keys(members);
    let name = |(index, member): (usize, &ReferenceOr<Source>)| {
        let tag = tags.iter().find(|(at, _)| *at == index);
        let alone = |kind: &&str| kinds.iter().filter(|other| **other == Some(*kind)).count() == 1;
        title(member)
            .or_else(|| tag.map(|(_, tag)| tag.clone()))
            .or_else(|| keys.get(index).cloned().flatten())
            .or_else(|| kinds[index].filter(alone).map(str::to_owned))
            .or_else(|| own_key(members, index))
            .unwrap_or_else(|| format!("option{}", index + 1))
    };
    members.iter().enumerate().map(name).collect()
}

/// Returns the title of a schema.
pub(in crate::analyze) fn title(schema: &ReferenceOr<Source>) -> Option<String> {
    schema
        .as_item()
        .and_then(|item| item.title.clone())
        .filter(|title| !title.trim().is_empty())
}

/// Returns the kind of a member without a name.
fn kind(member: &ReferenceOr<Source>) -> Option<&'static str> {
    let item = member.as_item()?;
    match (item.composition(), item.sole_type()) {
        (Composition::AllOf(_), _) => Some("object"),
        (Composition::Mixed, _) => (!item.object.properties.is_empty()).then_some("object"),
        (Composition::AnyOf(_) | Composition::OneOf(_), _) => None,
        (Composition::None, Some(SourceType::Object)) => Some("object"),
        (Composition::None, Some(SourceType::String)) => Some("string"),
        (Composition::None, Some(SourceType::Array)) => Some("list"),
        (
            Composition::None,
            Some(SourceType::Number | SourceType::Integer | SourceType::Boolean) | None,
        ) => None,
    }
}

/// Returns a constant string for each object without a name, from a property that is constant in all of them and
/// different in each.
fn tags(members: &[ReferenceOr<Source>]) -> Vec<(usize, String)> {
    let objects: Vec<(usize, Vec<(&str, &str)>)> = members
        .iter()
        .enumerate()
        .filter(|(_, member)| kind(member) == Some("object") && title(member).is_none())
        .filter_map(|(index, member)| Some((index, fixed(member.as_item()?))))
        .collect();
    let Some((_, first)) = objects.first().filter(|_| objects.len() > 1) else {
        return Vec::new();
    };
    let of_all = |key: &str| -> Option<Vec<(usize, String)>> {
        let mut found: Vec<(usize, String)> = Vec::new();
        for (index, fixed) in &objects {
            let (_, value) = fixed.iter().find(|(name, _)| *name == key)?;
            if found.iter().any(|(_, known)| known == value) {
                return None;
            }
            found.push((*index, (*value).to_owned()));
        }
        Some(found)
    };
    first
        .iter()
        .find_map(|(key, _)| of_all(key))
        .unwrap_or_default()
}

/// Returns the only key of each object if the union is tagged by keys, as the enums of Rust servers are: each member
/// without a name is a list of strings, or an object with exactly one property, which it requires.
fn keys(members: &[ReferenceOr<Source>]) -> Vec<Option<String>> {
    let items = members.iter().map(ReferenceOr::as_item);
    let mut inline = items.clone().flatten();
    let is_tagged = inline.all(|item| is_listed(item) || only_key(item).is_some());
    let mut keys: Vec<Option<String>> = Vec::new();
    for key in items.map(|item| item.and_then(only_key)) {
        let mut known = keys.iter().flatten();
        if !is_tagged || known.any(|known| Some(known.as_str()) == key) {
            return Vec::new();
        }
        keys.push(key.map(str::to_owned));
    }
    keys
}

/// Returns `true` for strings whose values are listed.
fn is_listed(item: &Source) -> bool {
    let is_string = item.sole_type() == Some(SourceType::String);
    matches!(item.constant, Some(Literal::String(_))) || is_string && !item.values.is_empty()
}

/// Returns the only property of an object that has exactly one, and requires it.
fn only_key(item: &Source) -> Option<&str> {
    let object = &item.object;
    let is_plain = matches!(item.composition(), Composition::None) && object.properties.len() == 1;
    let key = object.properties.keys().next().filter(|_| is_plain)?;
    (object.required.as_slice() == [key.as_str()]).then_some(key.as_str())
}

/// Returns the first property that a member requires and that no other member without a name has.
fn own_key(members: &[ReferenceOr<Source>], index: usize) -> Option<String> {
    let is_own = |key: &&String| {
        let others = members.iter().enumerate().filter(|(at, _)| *at != index);
        let mut others = others.filter_map(|(_, member)| Some(&member.as_item()?.object));
        others.all(|other| !other.properties.contains_key(*key) && !other.required.contains(*key))
    };
    let object = &members.get(index)?.as_item()?.object;
    object.required.iter().find(is_own).cloned()
}

/// Returns the properties that are constant strings, with these strings.
fn fixed(item: &Source) -> Vec<(&str, &str)> {
    let properties = item.object.properties.iter();
    properties
        .filter_map(|(name, schema)| match &schema.as_item()?.constant {
            Some(Literal::String(text)) => Some((name.as_str(), text.as_str())),
            Some(_) | None => None,
        })
        .collect()
}
