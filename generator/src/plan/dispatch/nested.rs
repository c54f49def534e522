//! The names in nested objects. In: the members of a union. Out: for each of them the names of the properties of the
//! objects within, where those of another member have other names.

use std::collections::{BTreeSet, HashSet, VecDeque};

use super::facts::Facts;
use crate::ir::{Additional, Api, Record, SchemaId, Shape, Type};
use crate::sdk::Path;

/// How many keys lead from the objects of a property to the innermost objects whose names are compared.
const DEPTH: usize = 3;

/// How many objects of one property are compared; the outer ones come first.
const MOST: usize = 40;

/// The objects at a place, or in a list there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::plan) enum Objects {
    /// There are none.
    #[default]
    None,
    /// Objects of these records.
    Of(BTreeSet<SchemaId>),
    /// Objects that keep any property.
    Open,
}

impl Objects {
    /// The objects that are values of a type, or elements of a list.
    pub(in crate::plan) fn of(api: &Api, ty: &Type) -> Self {
        let mut found = BTreeSet::new();
        let mut seen = HashSet::new();
        let mut todo = vec![match api.resolve(ty) {
            Type::Array(item) => &item.ty,
            ty => ty,
        }];
        while let Some(ty) = todo.pop() {
            let id = match api.resolve(ty) {
                Type::Named(id) => id,
                Type::Any | Type::Map(_) | Type::OneOrMany(_) => return Self::Open,
                Type::String
                | Type::Integer
                | Type::Number
                | Type::IntegerOrNumber
                | Type::Boolean
                | Type::Text(_)
                | Type::Binary
                | Type::Constant(_)
                | Type::Array(_)
                | Type::Tuple { .. }
                | Type::Foreign(_) => continue,
            };
            match &api.schema(*id).shape {
                _ if !seen.insert(*id) => {}
                Shape::Record(record) if keeps_others(record) => return Self::Open,
                Shape::Record(_) => drop(found.insert(*id)),
                Shape::Union(union) if union.base.is_some() => return Self::Open,
                Shape::Union(union) => todo.extend(union.members.iter().map(|member| &member.ty)),
                Shape::Strings(_) | Shape::Integers(_) | Shape::Alias(_) => {}
            }
        }
        match found.is_empty() {
            true => Self::None,
            false => Self::Of(found),
        }
    }

    /// The objects at a place that has these or those.
    pub(in crate::plan) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::None, one) | (one, Self::None) => one,
            (Self::Open, _) | (_, Self::Open) => Self::Open,
            (Self::Of(one), Self::Of(other)) => Self::Of(&one | &other),
        }
    }

    fn records<'a>(&'a self, api: &'a Api) -> impl Iterator<Item = &'a Record> {
        let ids = match self {
            Self::Of(ids) => Some(ids),
            Self::None | Self::Open => None,
        };
        let ids = ids.into_iter().flatten();
        ids.filter_map(|id| match &api.schema(*id).shape {
            Shape::Record(record) => Some(record),
            Shape::Union(_) | Shape::Strings(_) | Shape::Integers(_) | Shape::Alias(_) => None,
        })
    }

    /// The names of their properties; `None` if they keep any property.
    fn names<'a>(&'a self, api: &'a Api) -> Option<BTreeSet<&'a str>> {
        let fields = self.records(api).flat_map(|record| &record.fields);
        (*self != Self::Open).then(|| fields.map(|field| field.name.as_str()).collect())
    }

    /// The objects in one of their properties, unless they keep any property.
    fn at(&self, api: &Api, name: &str) -> Self {
        let fields = self.records(api).flat_map(|record| &record.fields);
        fields
            .filter(|field| field.name == name)
            .map(|field| Self::of(api, &field.slot.ty))
            .fold(Self::None, Self::or)
    }
}

fn keeps_others(record: &Record) -> bool {
    matches!(record.additional, Additional::Typed(_))
}

/// A property, the keys that lead from its objects to further ones, and the names of the properties there.
type Names<'a> = (&'a Path, Path, Vec<String>);

/// For each member, the names in those of its objects for which another member knows other names.
pub(super) fn names<'a>(api: &Api, members: &'a [(usize, Facts)]) -> Vec<Vec<Names<'a>>> {
    let mut found: Vec<Vec<Names<'a>>> = members.iter().map(|_| Vec::new()).collect();
    let mut seen = HashSet::new();
    let paths = members.iter().flat_map(|(_, facts)| &facts.order);
    for path in paths.filter(|path| seen.insert(*path)) {
        let sides = members.iter().map(|(_, facts)| &facts.at(path).objects);
        compare(api, path, sides.cloned().collect(), &mut found);
    }
    for (found, (_, facts)) in found.iter_mut().zip(members) {
        found.sort_by_cached_key(|(path, ..)| facts.order.iter().position(|it| it == *path));
    }
    found
}

/// Compares the objects that each member has in a property.
fn compare<'a>(api: &Api, path: &'a Path, sides: Vec<Objects>, found: &mut [Vec<Names<'a>>]) {
    let mut todo = VecDeque::from([(Path::new(), sides)]);
    let mut count = 0;
    while let Some((within, sides)) = todo.pop_front() {
        let mut some = sides.iter().filter(|side| **side != Objects::None);
        let first = some.next();
        if count == MOST || some.all(|side| Some(side) == first) {
            continue;
        }
        count += 1;
        let names: Vec<_> = sides.iter().map(|side| side.names(api)).collect();
        let mut keys: Vec<&str> = Vec::new();
        for (at, own) in names.iter().enumerate() {
            let Some(own) = own.as_ref().filter(|_| sides[at] != Objects::None) else {
                continue;
            };
            let differs = |(side, names): (&Objects, &Option<BTreeSet<&str>>)| {
                *side != Objects::None && names.as_ref() != Some(own)
            };
            if sides.iter().zip(&names).any(differs) {
                let own = own.iter().map(|name| (*name).to_owned()).collect();
                found[at].push((path, within.clone(), own));
            }
            keys.extend(own);
        }
        if within.len() == DEPTH {
            continue;
        }
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            let mut within = within.clone();
            within.push((*key).to_owned());
            let sides = sides.iter().map(|side| side.at(api, key)).collect();
            todo.push_back((within, sides));
        }
    }
}
