//! Traits that types derive because the configuration lists them. In: the models. Out: the traits of each model and of
//! the types that it contains, or why a type cannot have one.

use std::collections::{BTreeMap, BTreeSet};

use super::models::Models;
use crate::pattern::matched;
use crate::plan::types::Types;
use crate::report::Report;
use crate::sdk::{DefaultImpl, DefinitionKind, Derive, Member, Payload, Presence, Ty, TypeId};

/// The traits of each type, in addition to those that all types have.
pub(in crate::plan) fn derives(
    types: &Types<'_>,
    models: &Models,
    used: &[TypeId],
    report: &mut Report,
) -> BTreeMap<TypeId, BTreeSet<Derive>> {
    let mut found: BTreeMap<TypeId, BTreeSet<Derive>> = BTreeMap::new();
    for (pattern, names) in &types.config.schemas.derives {
        for name in names {
            let Some(derive) = Derive::of(name) else {
                continue;
            };
            for id in used {
                let own = &types.names[id.0 as usize];
                if matched(pattern, own).is_none() {
                    continue;
                }
                let mut seen = BTreeSet::new();
                let mut search = Search {
                    types,
                    models,
                    derive,
                    seen: &mut seen,
                };
                match search.kind(*id) {
                    Ok(()) => {
                        for id in seen {
                            found.entry(id).or_default().insert(derive);
                        }
                    }
                    // A pattern only applies to the types that can have the trait.
                    Err(_) if pattern.contains('*') => {}
                    Err(reason) => {
                        let what = format!("`{own}` cannot derive `{name}`: {reason}");
                        let keys = ["schemas", "derives", pattern.as_str()];
                        let help = "Remove it, or name other types.";
                        report.push(types.config.problem(&keys, Some(name), what, help));
                    }
                }
            }
        }
    }
    found
}

struct Search<'s> {
    types: &'s Types<'s>,
    models: &'s Models,
    derive: Derive,
    /// The types that need the trait as well.
    seen: &'s mut BTreeSet<TypeId>,
}

impl Search<'_> {
    /// Checks whether a type can have the trait. The error is the reason why not.
    fn kind(&mut self, id: TypeId) -> Result<(), String> {
        if !self.seen.insert(id) {
            return Ok(());
        }
        let models = self.models;
        let name = &self.types.names[id.0 as usize];
        let is_default = self.derive == Derive::Default;
        match models.kind(id) {
            DefinitionKind::Record(record) => {
                if is_default && super::definitions::default(models.kind(id)) != DefaultImpl::Never
                {
                    return Ok(());
                }
                for member in &record.members {
                    let Member::Field(field) = member else {
                        continue;
                    };
                    if is_default && !matches!(field.presence, Presence::Required) {
                        continue;
                    }
                    let reason = self.ty(&field.ty);
                    reason.map_err(|reason| {
                        format!("the field `{}` of `{name}` {reason}", field.name)
                    })?;
                }
                let entries = record.additional.as_ref().filter(|_| !is_default);
                entries.map_or(Ok(()), |entries| self.ty(&entries.ty))
            }
            DefinitionKind::Union(_) | DefinitionKind::Strings(_) | DefinitionKind::Integers(_)
                if is_default =>
            {
                Err(format!("`{name}` has no default variant"))
            }
            DefinitionKind::Union(union) => {
                for variant in &union.variants {
                    let Payload::Value(ty) = &variant.payload else {
                        continue;
                    };
                    let reason = self.ty(ty);
                    reason.map_err(|reason| {
                        format!("the variant `{}` of `{name}` {reason}", variant.name)
                    })?;
                }
                Ok(())
            }
            DefinitionKind::Strings(_) | DefinitionKind::Integers(_) => Ok(()),
            DefinitionKind::Wrapper(ty) | DefinitionKind::Alias(ty) => self.ty(ty),
        }
    }

    fn ty(&mut self, ty: &Ty) -> Result<(), String> {
        let is_default = self.derive == Derive::Default;
        let is_ord = self.derive == Derive::Ord;
        match ty {
            Ty::String | Ty::Integer | Ty::Boolean | Ty::Text(_) | Ty::Bytes | Ty::Unit => Ok(()),
            Ty::Float | Ty::Number if is_default => Ok(()),
            Ty::Float | Ty::Number => Err("is a number with a fraction".to_owned()),
            Ty::Raw if is_ord => Err("is any JSON, which has no order".to_owned()),
            Ty::Raw => Ok(()),
            Ty::List(_) | Ty::Map(_) | Ty::Option(_) | Ty::Patch(_) if is_default => Ok(()),
            Ty::Patch(_) | Ty::OneOrMany(_) if is_ord => {
                Err("can be kept or one of several, which has no order".to_owned())
            }
            Ty::List(inner)
            | Ty::Map(inner)
            | Ty::Option(inner)
            | Ty::Boxed(inner)
            | Ty::Patch(inner) => self.ty(inner),
            Ty::OneOrMany(_) if is_default => Err("is one value or several".to_owned()),
            Ty::OneOrMany(inner) => self.ty(inner),
            Ty::Tuple(places) => places.iter().try_for_each(|place| self.ty(place)),
            Ty::OpenTuple(inner) if is_default => self.ty(inner),
            Ty::OpenTuple(_) => Err("is an open tuple".to_owned()),
            Ty::Foreign(path) if !path.contains("::") => Ok(()),
            Ty::Foreign(path) => Err(format!("is a `{path}`, which may not implement the trait")),
            Ty::Local(_) => Err("is a type of the call".to_owned()),
            Ty::Named(id) => self.kind(*id),
        }
    }
}
