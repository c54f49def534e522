//! The values that callers may pass: anything that converts into a type, a list of items, or pairs.

use crate::sdk::{AROUND, Accepts, BodyEncoding, Element, Init, Presence, Scalar, Target, Ty};

/// What callers may pass for a value of a type.
pub(in crate::plan) fn value(ty: &Ty) -> Accepts {
    match ty {
        Ty::List(item) => Accepts::Items(element(item)),
        Ty::Map(value) => Accepts::Pairs(element(value)),
        Ty::Boxed(inner) => Accepts::Boxed(inner.as_ref().clone()),
        // The type in it converts into it.
        Ty::Foreign(path) if path.starts_with(AROUND) => Accepts::Into(ty.clone()),
        Ty::Text(_) | Ty::Boolean | Ty::Bytes | Ty::Foreign(_) | Ty::Tuple(_) => {
            Accepts::Exact(ty.clone())
        }
        Ty::String
        | Ty::Integer
        | Ty::Float
        | Ty::Number
        | Ty::Raw
        | Ty::Unit
        | Ty::OneOrMany(_)
        | Ty::OpenTuple(_)
        | Ty::Option(_)
        | Ty::Patch(_)
        | Ty::Local(_)
        | Ty::Named(_) => Accepts::Into(ty.clone()),
    }
}

/// Models are taken without conversion, so that the type of `.into()` on an element can be inferred.
fn element(ty: &Ty) -> Element {
    Element {
        ty: ty.clone(),
        converts: *ty == Ty::String,
    }
}

/// What callers may pass for a parameter. Text in the path, a header or a cookie is only borrowed.
pub(in crate::plan) fn argument(ty: &Ty, target: Target) -> Accepts {
    match (ty, target) {
        (Ty::String, Target::Path(_) | Target::Header(_) | Target::Cookie(_)) => Accepts::Text,
        (ty, _) => value(ty),
    }
}

/// What callers may pass for an optional parameter: also an `Option`, whose `None` omits the parameter.
pub(in crate::plan) fn setting(ty: &Ty) -> Accepts {
    match ty {
        Ty::String
        | Ty::Integer
        | Ty::Float
        | Ty::Number
        | Ty::Boolean
        | Ty::Text(_)
        | Ty::Foreign(_)
        | Ty::Tuple(_)
        | Ty::Named(_) => Accepts::Optional(ty.clone()),
        // These types accept an `Option` anyway: it is a list of at most one item.
        Ty::OneOrMany(_) | Ty::List(_) => value(ty),
        Ty::Bytes
        | Ty::Raw
        | Ty::Unit
        | Ty::Map(_)
        | Ty::OpenTuple(_)
        | Ty::Option(_)
        | Ty::Patch(_)
        | Ty::Boxed(_)
        | Ty::Local(_) => value(ty),
    }
}

/// What callers may pass for a body.
pub(in crate::plan) fn body(ty: &Ty, encoding: BodyEncoding) -> Option<Accepts> {
    match encoding {
        BodyEncoding::Bytes => Some(Accepts::Body),
        BodyEncoding::Parts => Some(Accepts::Multipart),
        BodyEncoding::Items(_) => Some(Accepts::ItemStream(ty.clone())),
        BodyEncoding::Multipart if *ty == Ty::Unit => None,
        BodyEncoding::Json | BodyEncoding::Form | BodyEncoding::Multipart | BodyEncoding::Text => {
            Some(value(ty))
        }
    }
}

/// What callers must pass for a value that may be absent only when the server sends it.
pub(in crate::plan) fn given(ty: &Ty, presence: Presence) -> Accepts {
    match presence {
        Presence::Patch => Accepts::Into(Ty::Patch(Box::new(ty.clone()))),
        Presence::Required
        | Presence::RequiredOrEmpty
        | Presence::Nullable
        | Presence::Optional
        | Presence::OptionalNullable => value(ty),
    }
}

/// How a field of a struct that callers build gets its value.
pub(in crate::plan) fn field(ty: &Ty, presence: Presence, preset: Option<Scalar>) -> Init {
    if let Some(value) = preset {
        return Init::Preset(value);
    }
    match presence {
        Presence::Required | Presence::RequiredOrEmpty => Init::Argument(value(ty)),
        Presence::Nullable => {
            let option = Ty::Option(Box::new(ty.clone()));
            Init::Argument(Accepts::Into(option))
        }
        Presence::Optional | Presence::OptionalNullable => Init::Setter(value(ty)),
        Presence::Patch => Init::Setter(Accepts::Into(Ty::Patch(Box::new(ty.clone())))),
    }
}
