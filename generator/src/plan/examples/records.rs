//! Values of structs: the arguments of the constructor, and one or two setters that callers often use.

use super::Planner;
use super::values::fields;
use super::words::{self, Hint};
use crate::sdk::{Accepts, Definition, DefinitionKind, Expr, Field, Init, Record, Ty};
use serde_json::Value;

impl<'a> Planner<'a> {
    pub(super) fn record(
        &mut self,
        definition: &Definition,
        record: &Record,
        hint: &Hint<'_>,
    ) -> Option<Expr> {
        let is_inner = self.depth > 0;
        self.depth += 1;
        let value = self.constructed(definition, record, hint, is_inner);
        self.depth -= 1;
        value
    }

    fn constructed(
        &mut self,
        definition: &Definition,
        record: &Record,
        hint: &Hint<'_>,
        is_inner: bool,
    ) -> Option<Expr> {
        let mut arguments = Vec::new();
        for field in fields(record) {
            if let Some(Init::Argument(accepts)) = &field.init {
                let hint = hint.property(
                    &field.wire,
                    self.field_constraints(definition.id, &field.wire),
                );
                arguments.push(self.given(accepts, &field.ty, &hint)?);
            }
        }
        let mut setters = Vec::new();
        for (field, accepts) in self.optional(definition, record, hint, arguments.len(), is_inner) {
            let hint = hint.property(
                &field.wire,
                self.field_constraints(definition.id, &field.wire),
            );
            if let Some(value) = self.given(accepts, &field.ty, &hint) {
                setters.push((field.name.clone(), value));
            }
        }
        let named = fields(record).filter(|field| matches!(field.init, Some(Init::Argument(_))));
        let required = record.required.clone().map(|name| {
            let names = named.map(|field| field.name.clone());
            (name, names.collect())
        });
        Some(Expr::New {
            ty: definition.id,
            arguments,
            required,
            setters,
        })
    }

    /// The optional fields that an example sets.
    fn optional<'f>(
        &self,
        definition: &Definition,
        record: &'f Record,
        hint: &Hint<'_>,
        arguments: usize,
        is_inner: bool,
    ) -> Vec<(&'f Field, &'f Accepts)> {
        let has_example = hint.shown().is_some_and(Value::is_object);
        let most = match (arguments, is_inner) {
            // The document's example decides which fields are set.
            (_, _) if has_example => 0,
            (0, false) => 2,
            (1..=3, false) => 1,
            (_, _) => 0,
        };
        // A value without any field set would be useless as an example.
        let fewest = usize::from(arguments == 0 && !is_inner);
        let is_shown = |field: &Field| {
            let shown = hint.shown().and_then(|shown| shown.get(&field.wire));
            shown.is_some_and(|shown| !shown.is_null())
        };
        let mut optional: Vec<(i32, &Field, &Accepts)> = fields(record)
            .filter_map(|field| match &field.init {
                Some(Init::Setter(accepts)) if !field.deprecated && self.is_plain(&field.ty) => {
                    let constraints = self.field_constraints(definition.id, &field.wire);
                    let shown = if is_shown(field) { 100 } else { 0 };
                    Some((
                        words::interest(&field.wire, constraints) + shown,
                        field,
                        accepts,
                    ))
                }
                Some(Init::Setter(_) | Init::Argument(_) | Init::Preset(_) | Init::Server)
                | None => None,
            })
            .collect();
        optional.sort_by_key(|(interest, ..)| -interest);
        let taken = optional
            .into_iter()
            .enumerate()
            .filter(|(place, (interest, ..))| {
                *place < fewest || *place < most && *interest > 0 || *place < 2 && *interest > 99
            });
        taken
            .map(|(_, (_, field, accepts))| (field, accepts))
            .collect()
    }

    /// Whether a value of a type is a single word or a list of words.
    pub(super) fn is_plain(&self, ty: &Ty) -> bool {
        match ty {
            Ty::String | Ty::Integer | Ty::Float | Ty::Number | Ty::Boolean | Ty::Text(_) => true,
            Ty::List(inner) | Ty::OneOrMany(inner) | Ty::Boxed(inner) => self.is_plain(inner),
            Ty::Named(id) => match self.definition(*id).map(|it| &it.kind) {
                Some(DefinitionKind::Strings(_) | DefinitionKind::Integers(_)) => true,
                Some(DefinitionKind::Alias(ty)) => self.is_plain(ty),
                Some(
                    DefinitionKind::Record(_)
                    | DefinitionKind::Union(_)
                    | DefinitionKind::Wrapper(_),
                )
                | None => false,
            },
            Ty::Bytes
            | Ty::Raw
            | Ty::Unit
            | Ty::Map(_)
            | Ty::Tuple(_)
            | Ty::OpenTuple(_)
            | Ty::Option(_)
            | Ty::Patch(_)
            | Ty::Foreign(_)
            | Ty::Local(_) => false,
        }
    }
}
