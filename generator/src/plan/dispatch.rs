//! Telling the members of a union apart: decided here, once, for every union.

mod rules;
mod tag;

use super::facts::{self, Facts, facts};
use super::sdk::{Dispatch, ObjectDispatch, StringTest};
use crate::ir::{Api, Constant, ForeignForm, Shape, Type, Union};

/// How the member of a value is found.
pub(super) fn dispatch(api: &Api, union: &Union) -> Dispatch {
    let mut dispatch = Dispatch::default();
    let mut objects = Vec::new();
    let mut plain_string = None;
    for (index, member) in union.members.iter().enumerate() {
        let mut own = Vec::new();
        let mut kinds = Vec::new();
        flat(api, &member.ty, &mut Vec::new(), &mut kinds);
        for ty in kinds {
            kind(api, ty, index, &mut dispatch, &mut plain_string, &mut own);
        }
        if !own.is_empty() {
            objects.push((index, facts::merge(own)));
        }
    }
    // A number without a fraction is a number, where no member wants it as an integer.
    dispatch.integer = dispatch.integer.or(dispatch.number);
    if let Some(rest) = dispatch.rest {
        // What takes anything takes what the others of its kind leave.
        if !objects.is_empty() {
            objects.push((rest, Facts::default()));
        }
        if !dispatch.array.is_empty() {
            dispatch.array.push(rest);
        }
        if !dispatch.string.is_empty() {
            plain_string = plain_string.or(Some(rest));
        }
    }
    dispatch
        .string
        .extend(plain_string.map(|index| (StringTest::Any, index)));
    if let [(test @ StringTest::Listed(_), index)] = dispatch.string.as_mut_slice()
        && matches!(api.resolve(&union.members[*index].ty), Type::Named(_))
    {
        // Alone, an open list takes what it does not list.
        *test = StringTest::Any;
    }
    dispatch.string.sort_by_key(|(test, _)| match test {
        StringTest::Listed(_) => 0,
        StringTest::Form => 1,
        StringTest::Any => 2,
    });
    dispatch.object = object(union, &objects);
    dispatch
}

/// What a member may be: of a union within that takes more than objects, what its members may be.
fn flat<'a>(api: &'a Api, ty: &'a Type, visited: &mut Vec<&'a Type>, found: &mut Vec<&'a Type>) {
    let ty = api.resolve(ty);
    if visited.contains(&ty) {
        return;
    }
    match (ty, api.union(ty)) {
        (Type::OneOrMany(item), _) => {
            found.push(ty);
            flat(api, item, visited, found);
        }
        (_, Some(union)) if facts(api, ty).is_none() => {
            visited.push(ty);
            for member in &union.members {
                flat(api, &member.ty, visited, found);
            }
            visited.pop();
        }
        (_, _) => found.push(ty),
    }
}

/// Adds a member, or a part of one, to those of its kind.
fn kind(
    api: &Api,
    ty: &Type,
    index: usize,
    dispatch: &mut Dispatch,
    plain_string: &mut Option<usize>,
    objects: &mut Vec<Facts>,
) {
    let array = |dispatch: &mut Dispatch| {
        if !dispatch.array.contains(&index) {
            dispatch.array.push(index);
        }
    };
    match ty {
        Type::String | Type::Binary => *plain_string = plain_string.or(Some(index)),
        Type::DateTime | Type::Date | Type::Uuid => {
            dispatch.string.push((StringTest::Form, index));
        }
        Type::Constant(Constant::String(text)) => {
            dispatch
                .string
                .push((StringTest::Listed(vec![text.clone()]), index));
        }
        Type::Constant(Constant::Boolean(_)) => dispatch.boolean.insert(0, index),
        Type::Boolean => dispatch.boolean.push(index),
        Type::Constant(Constant::Integer(_)) | Type::Integer => {
            dispatch.integer = dispatch.integer.or(Some(index));
        }
        Type::Number => dispatch.number = dispatch.number.or(Some(index)),
        Type::IntegerOrNumber => {
            dispatch.integer = dispatch.integer.or(Some(index));
            dispatch.number = dispatch.number.or(Some(index));
        }
        Type::Array(_) | Type::Tuple(_) | Type::OneOrMany(_) => array(dispatch),
        Type::Foreign(foreign) => match foreign.form {
            ForeignForm::Text => *plain_string = plain_string.or(Some(index)),
            ForeignForm::Number => {
                dispatch.integer = dispatch.integer.or(Some(index));
                dispatch.number = dispatch.number.or(Some(index));
            }
            ForeignForm::Own => dispatch.rest = dispatch.rest.or(Some(index)),
        },
        Type::Any => dispatch.rest = dispatch.rest.or(Some(index)),
        Type::Constant(Constant::Null) => {}
        Type::Map(_) => objects.push(Facts::default()),
        Type::Named(id) => match (facts(api, ty), &api.schema(*id).shape) {
            (Some(facts), _) => objects.push(facts),
            (None, Shape::Alias(slot)) if matches!(slot.ty, Type::Array(_)) => array(dispatch),
            (None, Shape::Alias(_)) => objects.push(Facts::default()),
            (None, Shape::Strings(values)) => {
                dispatch
                    .string
                    .push((StringTest::Listed(values.clone()), index));
            }
            (None, Shape::Record(_) | Shape::Union(_)) => {
                dispatch.string.push((StringTest::Any, index));
            }
        },
    }
}

fn object(union: &Union, members: &[(usize, Facts)]) -> Option<ObjectDispatch> {
    match members {
        [] => None,
        [(only, _)] if union.base.is_none() => Some(ObjectDispatch::Always(*only)),
        _ => match &union.discriminator {
            Some(discriminator) => Some(tag::by_discriminator(discriminator, members)),
            None => Some(told_apart(members)),
        },
    }
}

/// Tells objects apart by what is known of them: by a tag that each has to itself, by rules that mistake none, by a tag
/// that some share, and in the end by the rules that mistake fewest.
fn told_apart(members: &[(usize, Facts)]) -> ObjectDispatch {
    if let [(only, _)] = members {
        return ObjectDispatch::Always(*only);
    }
    if let Some(found) = tag::of_its_own(members) {
        return found;
    }
    let rules = rules::rules(members);
    match rules.is_sound {
        true => rules.dispatch,
        false => tag::shared(members).unwrap_or(rules.dispatch),
    }
}
