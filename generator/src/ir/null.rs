//! Where null is a value: next to those of a type, or among them.

use std::collections::HashSet;

use super::{Api, Shape, Slot, Type};

impl Api {
    /// Whether a slot takes null, by its own word or by that of the schema it names: another name is what it names, and a union
    /// takes what one of its members takes.
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

    /// Returns `true` if null is one of the values that a type itself holds: any JSON, or a union with a member that is.
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
