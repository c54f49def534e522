//! Conversions from a union into another one that has its members. In: a union with the members of other unions. Out: the
//! conversions from those of them that are types of the crate.

use super::Types;
use super::union::variant_names;
use crate::ir::{self, Member, SchemaId, Shape, Type};
use crate::plan::dispatch::constants::is_tested;
use crate::sdk::{Gathered, GatheredVariant, Ty};

/// The conversions. A union that is in no request and in no response is no type of the crate.
pub(super) fn gathered(types: &Types<'_>, owner: SchemaId, source: &ir::Union) -> Vec<Gathered> {
    let mut unions: Vec<SchemaId> = Vec::new();
    for within in source.members.iter().flat_map(|member| &member.within) {
        let usage = types.api.schema(within.union).usage;
        let is_used = usage.sent || usage.received;
        if is_used && within.union != owner && !unions.contains(&within.union) {
            unions.push(within.union);
        }
    }
    let found = unions.iter().filter_map(|id| {
        let Shape::Union(inner) = &types.api.schema(*id).shape else {
            return None;
        };
        let dispatch = types.dispatches.get(id).cloned().unwrap_or_default();
        let names = variant_names(types, *id, inner, &dispatch);
        let variants = inner.members.iter().zip(names).map(|(member, name)| {
            let ty = types.api.resolve(&member.ty);
            let place = source
                .members
                .iter()
                .position(|own| types.api.resolve(&own.ty) == ty);
            let is_gathered = matches!(ty, Type::Named(id) if unions.contains(id));
            (place.is_some() || is_gathered).then(|| GatheredVariant {
                name,
                place,
                boxed: is_boxed(types, *id, member),
            })
        });
        Some(Gathered {
            from: types.id(*id),
            variants: variants.collect::<Option<_>>()?,
        })
    });
    found.collect()
}

fn is_boxed(types: &Types<'_>, owner: SchemaId, member: &Member) -> bool {
    let ty = types.api.resolve(&member.ty);
    let is_fixed = matches!(ty, Type::Constant(constant) if is_tested(constant));
    !is_fixed && matches!(types.ty_in(owner, &member.ty), Ty::Boxed(_))
}
