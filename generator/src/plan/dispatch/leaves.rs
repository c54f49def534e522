//! The leaves of a union: its members, where members that are unions are replaced by their own members.

use std::collections::HashSet;

use super::facts::{Facts, facts};
use crate::ir::{Api, Member, SchemaId, Shape, Type, Union};
use crate::sdk::Scalar;

/// A type that a value of a union may have.
#[derive(Debug, Clone)]
pub(in crate::plan) struct Leaf<'a> {
    /// The member of the outermost union that leads to it.
    pub(in crate::plan) variant: usize,
    /// Its type, with aliases resolved, which is not a union.
    pub(in crate::plan) ty: &'a Type,
    /// The discriminators of the unions on the way, with the values that lead to it.
    tags: Vec<(&'a str, Vec<String>)>,
    /// The discriminator of the member, if that is a union, or of the outermost union in it that has one.
    within: Option<&'a str>,
}

impl<'a> Leaf<'a> {
    /// A leaf that accepts anything.
    pub(super) fn anything(variant: usize) -> Self {
        Self {
            variant,
            ty: &Type::Any,
            tags: Vec::new(),
            within: None,
        }
    }

    /// The facts about the leaf as an object.
    pub(in crate::plan) fn facts(&self, api: &Api) -> Facts {
        let mut facts = facts(api, self.ty).unwrap_or_default();
        for (property, values) in &self.tags {
            let path = vec![(*property).to_owned()];
            let values = values.iter().cloned().map(Scalar::String);
            facts.add_tag(path, values.collect());
        }
        facts.within = self.within.map(|property| vec![property.to_owned()]);
        facts
    }
}

/// All leaves, each at its first place of use.
pub(in crate::plan) fn leaves<'a>(api: &'a Api, union: &'a Union) -> Vec<Leaf<'a>> {
    let mut found = Found::default();
    for (variant, member) in union.members.iter().enumerate() {
        let leaf = Leaf {
            variant,
            ty: &member.ty,
            tags: given(member).collect(),
            within: None,
        };
        found.collect(api, leaf);
    }
    found.leaves
}

/// The leaves of one type, which is reached through a variant.
pub(super) fn of_type<'a>(api: &'a Api, variant: usize, ty: &'a Type) -> Vec<Leaf<'a>> {
    let mut found = Found::default();
    let leaf = Leaf {
        variant,
        ty,
        tags: Vec::new(),
        within: None,
    };
    found.collect(api, leaf);
    found.leaves
}

#[derive(Default)]
struct Found<'a> {
    leaves: Vec<Leaf<'a>>,
    types: HashSet<&'a Type>,
    /// The unions on the way, which may contain each other.
    unions: HashSet<SchemaId>,
}

impl<'a> Found<'a> {
    fn collect(&mut self, api: &'a Api, leaf: Leaf<'a>) {
        let ty = api.resolve(leaf.ty);
        if let Type::OneOrMany(item) = ty {
            let one = Leaf {
                ty: item,
                ..leaf.clone()
            };
            self.collect(api, one);
        }
        if let Type::Named(id) = ty
            && let Shape::Union(union) = &api.schema(*id).shape
        {
            if !self.unions.insert(*id) {
                return;
            }
            for (index, member) in union.members.iter().enumerate() {
                let mut tags = leaf.tags.clone();
                tags.extend(tag(union, index));
                tags.extend(given(member));
                let inner = Leaf {
                    variant: leaf.variant,
                    ty: &member.ty,
                    tags,
                    within: leaf
                        .within
                        .or(tag(union, index).map(|(property, _)| property)),
                };
                self.collect(api, inner);
            }
        } else if self.types.insert(ty) {
            self.leaves.push(Leaf { ty, ..leaf });
        }
    }
}

/// The discriminators of the unions that contained a member, the innermost first, because it says most.
fn given(member: &Member) -> impl Iterator<Item = (&str, Vec<String>)> {
    let tags = member.within.iter().rev();
    let tags = tags.filter_map(|within| within.tag.as_ref());
    tags.map(|(property, values)| (property.as_str(), values.clone()))
}

/// The discriminator of a union, with the values that mean this member.
pub(in crate::plan) fn tag(union: &Union, member: usize) -> Option<(&str, Vec<String>)> {
    let discriminator = union.discriminator.as_ref()?;
    let of = |values: &[(String, usize)]| -> Vec<String> {
        let own = values.iter().filter(|(_, found)| *found == member);
        own.map(|(value, _)| value.clone()).collect()
    };
    let mapped = of(&discriminator.mapping);
    let values = match mapped.is_empty() {
        true => of(&discriminator.names),
        false => mapped,
    };
    (!values.is_empty()).then_some((discriminator.property.as_str(), values))
}
