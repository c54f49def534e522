//! Values that the document fixes, as unions test them.

use crate::ir::{Api, Constant, Type};
use crate::sdk::Scalar;

/// Returns `true` if a union tests the value itself, not only its JSON kind.
pub(in crate::plan) fn is_tested(constant: &Constant) -> bool {
    match constant {
        Constant::Null | Constant::String(_) | Constant::Boolean(_) | Constant::Integer(_) => true,
        Constant::Number(_) | Constant::Json(_) => false,
    }
}

/// The property of a webhook's payload that always holds the name of the event.
pub(in crate::plan) fn event_tag(api: &Api, event: &str, payload: &Type) -> Option<String> {
    let record = api.record(payload)?;
    let names_event = |ty: &Type| matches!(api.resolve(ty), Type::Constant(Constant::String(text)) if text == event);
    let field = record
        .fields
        .iter()
        .find(|field| names_event(&field.slot.ty))?;
    Some(field.name.clone())
}

/// The literal of a fixed value.
pub(in crate::plan) fn scalar(constant: &Constant) -> Scalar {
    match constant {
        Constant::String(text) => Scalar::String(text.clone()),
        Constant::Boolean(value) => Scalar::Boolean(*value),
        Constant::Integer(value) => Scalar::Integer(*value),
        Constant::Number(text) => Scalar::Number(text.clone()),
        Constant::Json(text) => Scalar::Json(text.clone()),
        Constant::Null => Scalar::Null,
    }
}
