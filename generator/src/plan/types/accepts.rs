//! What callers may give for a value: what converts into it, a list of items, pairs.

use crate::sdk::{Accepts, BodyEncoding, Element, Init, Presence, Scalar, Target, Ty};

/// What callers may give for a value of a type.
pub(in crate::plan) fn value(ty: &Ty) -> Accepts {
    match ty {
        Ty::List(item) => Accepts::Items(element(item)),
        Ty::Map(value) => Accepts::Pairs(element(value)),
        Ty::Boxed(inner) => Accepts::Boxed(inner.as_ref().clone()),
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

/// Models are taken as they are: `.into()` on an element finds its type then.
fn element(ty: &Ty) -> Element {
    Element {
        ty: ty.clone(),
        converts: *ty == Ty::String,
    }
}

/// What callers may give for a parameter. Text of the path, of a header or a cookie is only looked at.
pub(in crate::plan) fn argument(ty: &Ty, target: Target) -> Accepts {
    match (ty, target) {
        (Ty::String, Target::Path(_) | Target::Header(_) | Target::Cookie(_)) => Accepts::Text,
        (ty, _) => value(ty),
    }
}

/// What callers may give for an optional parameter: an `Option` as well, whose `None` leaves it out.
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
        // These take an `Option` as they are: it is a list of at most one item.
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

/// What callers may give for a body.
pub(in crate::plan) fn body(ty: &Ty, encoding: BodyEncoding) -> Option<Accepts> {
    match encoding {
        BodyEncoding::Bytes => Some(Accepts::Body),
        BodyEncoding::Parts => Some(Accepts::Multipart),
        BodyEncoding::Multipart if *ty == Ty::Unit => None,
        BodyEncoding::Json | BodyEncoding::Form | BodyEncoding::Multipart | BodyEncoding::Text => {
            Some(value(ty))
        }
    }
}

/// What callers must give for a value that may be absent only where the server writes.
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

/// How a field of what callers build gets its value.
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
