//! Methods of unions that test for and return one variant. In: the models, and the names of the unions' other methods.
//! Out: for each union that is received, the methods of its variants.

use std::collections::{BTreeMap, BTreeSet};

use super::getters::given;
use super::models::Models;
use crate::plan::words::split::snake;
use crate::sdk::{
    DefinitionKind, Getter, Given, HeldValue, Payload, ScalarGetter, Source, Ty, TypeId, Union,
    VariantMethods,
};

/// Methods of traits that a method with the same name would shadow.
const RESERVED: &[&str] = &["as_mut", "as_ref", "into_future", "into_iter"];
/// The word that is appended to a method's name if another method already has the name.
const WORD: &str = "variant";

/// The methods of the unions that are received. Unions of plain values have other methods, and callers do not inspect
/// what they only send.
pub(in crate::plan) fn methods(
    models: &Models,
    received: &[TypeId],
    getters: &BTreeMap<TypeId, Vec<Getter>>,
    scalars: &BTreeMap<TypeId, Vec<ScalarGetter>>,
) -> BTreeMap<TypeId, Vec<VariantMethods>> {
    let methods = received.iter().filter_map(|id| match models.kind(*id) {
        DefinitionKind::Union(union) if scalars.get(id).is_none() => {
            let names = getters.get(id).into_iter().flatten();
            let names = names.map(|getter| getter.name.as_str());
            let taken: BTreeSet<&str> = RESERVED.iter().copied().chain(names).collect();
            Some((*id, of_union(models, *id, union, taken)))
        }
        DefinitionKind::Union(_)
        | DefinitionKind::Record(_)
        | DefinitionKind::Strings(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => None,
    });
    methods.collect()
}

fn of_union(
    models: &Models,
    id: TypeId,
    union: &Union,
    taken: BTreeSet<&str>,
) -> Vec<VariantMethods> {
    let mut taken: BTreeSet<String> = taken.into_iter().map(str::to_owned).collect();
    let mut methods = Vec::new();
    for (variant, planned) in union.variants.iter().enumerate() {
        let held = match &planned.payload {
            Payload::Fixed(_) => None,
            Payload::Value(Ty::Boxed(inner)) => Some((inner.as_ref(), true)),
            Payload::Value(ty) => Some((ty, false)),
        };
        let Some(stem) = stem(&planned.name, &mut taken) else {
            continue;
        };
        methods.push(VariantMethods {
            variant,
            stem,
            held: held.map(|(ty, boxed)| HeldValue {
                ty: ty.clone(),
                boxed,
                given: match (given(ty), boxed) {
                    (Given::Copy, true) => Given::Reference,
                    (given, _) => given,
                },
                converts: converts(models, id, union, ty),
            }),
        });
    }
    methods
}

/// The part of the methods' names that identifies the variant; `None` if all are taken.
fn stem(variant: &str, taken: &mut BTreeSet<String>) -> Option<String> {
    let plain = snake(variant);
    let names = |stem: &str| ["is", "as", "into"].map(|word| format!("{word}_{stem}"));
    let found = [plain.clone(), format!("{plain}_{WORD}")]
        .into_iter()
        .find(|stem| !names(stem).iter().any(|name| taken.contains(name)))?;
    taken.extend(names(&found));
    Some(found)
}

/// Whether a model can implement `TryFrom` a union: exactly one variant holds it, and the union does not already
/// convert into it.
fn converts(models: &Models, id: TypeId, union: &Union, ty: &Ty) -> bool {
    let Ty::Named(held) = ty else {
        return false;
    };
    let holds = |payload: &Payload| match payload {
        Payload::Value(Ty::Boxed(inner)) => **inner == *ty,
        Payload::Value(value) => value == ty,
        Payload::Fixed(_) => false,
    };
    let count = union.variants.iter();
    let count = count.filter(|variant| holds(&variant.payload)).count();
    let from = Ty::Named(id);
    let becomes_it = match models.kind(*held) {
        DefinitionKind::Union(inner) => {
            let mut sources = inner.conversions.iter().flat_map(|it| &it.sources);
            sources.any(|source| match source {
                Source::Held(ty) | Source::Into(ty) => *ty == from,
                Source::Str | Source::StringRef | Source::Array(_) | Source::StrArray => false,
            })
        }
        DefinitionKind::Record(_)
        | DefinitionKind::Strings(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => false,
    };
    count == 1 && *held != id && !becomes_it
}
