//! Whether null is a value: in addition to those of a type, or as one of them.

use std::collections::HashSet;

use super::{Api, Shape, Slot, Type};

impl Api {
    /// Whether a slot accepts null: the slot itself does, or the schema that it names. An alias is followed, and a
    /// union accepts null if one of its members does.
    #[must_use]
    pub fn is_nullable(&self, slot: &Slot) -> bool {
        if slot.nullable {
            return true;
        }
        let mut seen = HashSet::new();
        let mut todo = vec![&slot.ty];
        while let Some(ty) = todo.pop() {
            let Type::Named(id) = ty else { continue };
            if !seen.insert(*id) {
                continue;
            }
            let schema = self.schema(*id);
            match &schema.shape {
                _ if schema.nullable => return true,
                Shape::Alias(inner) if inner.nullable => return true,
                Shape::Alias(inner) => todo.push(&inner.ty),
                Shape::Union(union) if union.base.is_none() => {
                    todo.extend(union.members.iter().map(|member| &member.ty));
                }
                Shape::Union(_) | Shape::Record(_) | Shape::Strings(_) | Shape::Integers(_) => {}
            }
        }
        false
    }

    /// Returns `true` if null is one of the values of a type itself: any JSON, or a union with such a member.
    #[must_use]
    pub fn holds_null(&self, ty: &Type) -> bool {
        let mut seen = HashSet::new();
        let mut todo = vec![ty];
        while let Some(ty) = todo.pop() {
            let ty = self.resolve(ty);
            if *ty == Type::Any {
                return true;
            }
            if let Type::Named(id) = ty
                && seen.insert(*id)
                && let Shape::Union(union) = &self.schema(*id).shape
                && union.base.is_none()
            {
                todo.extend(union.members.iter().map(|member| &member.ty));
            }
        }
        false
    }
}
