//! Unions of scalars, such as the values of metadata. In: the unions that are received, since callers do not inspect
//! unions that they only send. Out: methods that return the value of such a union as a string, a number or a boolean.

use std::collections::BTreeMap;

use super::models::Models;
use crate::sdk::{
    DefinitionKind, Payload, Scalar, ScalarArm, ScalarForm, ScalarGetter, Ty, TypeId, Union,
};

/// The methods of the unions that hold only scalars.
pub(in crate::plan) fn methods(
    models: &Models,
    received: &[TypeId],
) -> BTreeMap<TypeId, Vec<ScalarGetter>> {
    let methods = received.iter().filter_map(|id| match models.kind(*id) {
        DefinitionKind::Union(union) => Some((*id, of_union(union, models)?)),
        DefinitionKind::Record(_)
        | DefinitionKind::Strings(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => None,
    });
    methods.collect()
}

/// The methods of a union; `None` if a variant is not a scalar.
fn of_union(union: &Union, models: &Models) -> Option<Vec<ScalarGetter>> {
    let mut methods: BTreeMap<ScalarForm, Vec<(usize, ScalarArm)>> = BTreeMap::new();
    for (place, variant) in union.variants.iter().enumerate() {
        let arms = match &variant.payload {
            Payload::Value(ty) => of_type(ty, models)?,
            Payload::Fixed(value) => of_scalar(value)?,
        };
        for (form, arm) in arms {
            methods.entry(form).or_default().push((place, arm));
        }
    }
    // If all numbers are integers, `as_f64` adds nothing.
    let is_whole = |arms: &[(usize, ScalarArm)]| {
        let mut arms = arms.iter();
        arms.all(|(_, arm)| *arm == ScalarArm::Widened)
    };
    methods.retain(|form, arms| *form != ScalarForm::Float || !is_whole(arms));
    Some(
        methods
            .into_iter()
            .map(|(form, arms)| ScalarGetter { form, arms })
            .collect(),
    )
}

/// The forms of a type's scalar values; `None` if it is not a scalar.
fn of_type(ty: &Ty, models: &Models) -> Option<Vec<(ScalarForm, ScalarArm)>> {
    let method = |optional| ScalarArm::Method { optional };
    match ty {
        Ty::String => Some(vec![(ScalarForm::Text, ScalarArm::Same)]),
        Ty::Boolean => Some(vec![(ScalarForm::Boolean, ScalarArm::Same)]),
        Ty::Integer => Some(vec![
            (ScalarForm::Integer, ScalarArm::Same),
            (ScalarForm::Float, ScalarArm::Widened),
        ]),
        Ty::Float => Some(vec![(ScalarForm::Float, ScalarArm::Same)]),
        Ty::Number => Some(vec![
            (ScalarForm::Integer, method(true)),
            (ScalarForm::Float, method(false)),
        ]),
        Ty::Named(id) => match models.kind(*id) {
            DefinitionKind::Strings(_) => Some(vec![(ScalarForm::Text, method(false))]),
            DefinitionKind::Integers(_) => Some(vec![(ScalarForm::Integer, method(false))]),
            DefinitionKind::Record(_)
            | DefinitionKind::Union(_)
            | DefinitionKind::Alias(_)
            | DefinitionKind::Wrapper(_) => None,
        },
        Ty::Text(_)
        | Ty::Bytes
        | Ty::Raw
        | Ty::Unit
        | Ty::List(_)
        | Ty::Map(_)
        | Ty::Tuple(_)
        | Ty::OpenTuple(_)
        | Ty::OneOrMany(_)
        | Ty::Option(_)
        | Ty::Patch(_)
        | Ty::Boxed(_)
        | Ty::Foreign(_)
        | Ty::Local(_) => None,
    }
}

fn of_scalar(value: &Scalar) -> Option<Vec<(ScalarForm, ScalarArm)>> {
    let fixed = || ScalarArm::Fixed(value.clone());
    match value {
        Scalar::String(_) => Some(vec![(ScalarForm::Text, fixed())]),
        Scalar::Boolean(_) => Some(vec![(ScalarForm::Boolean, fixed())]),
        Scalar::Integer(_) => Some(vec![(ScalarForm::Integer, fixed())]),
        Scalar::Null | Scalar::Number(_) | Scalar::Json(_) => None,
    }
}
