//! Schemas for which the configuration names a type, by format or by component.
//!
//! In: a schema. Out: the configured type, if there is one and it fits.

use openapiv3::ReferenceOr;

use crate::analyze::Analyzer;
use crate::document::model::schema::{Schema as Source, Type as SourceType};
use crate::ir::{Foreign, ForeignForm, Type};

impl Analyzer<'_> {
    /// Records that a string or a number has this format.
    pub(super) fn has_format(&mut self, format: &str) {
        if !format.is_empty() && !self.formats.contains(format) {
            self.formats.insert(format.to_owned());
        }
    }

    /// Returns the configured type for strings, or for numbers, with this format.
    pub(in crate::analyze) fn foreign_format(
        &mut self,
        format: &str,
        form: ForeignForm,
    ) -> Option<Type> {
        let known = self.options.foreign_formats.get(format)?.iter();
        let mut fitting = known.filter(|it| it.form == form || it.form == ForeignForm::Own);
        let found = fitting.next()?.clone();
        Some(self.foreign(found))
    }

    /// Returns the configured type of a component.
    pub(in crate::analyze) fn foreign_schema(&mut self, name: &str, pointer: &str) -> Option<Type> {
        let known = self.options.foreign_schemas.get(name)?.clone();
        let source = self.component_source(name).and_then(ReferenceOr::as_item);
        let fits = match known.form {
            ForeignForm::Own => true,
            ForeignForm::Text => source.is_some_and(is_text),
            ForeignForm::Number => source.is_some_and(is_number),
        };
        if !fits {
            let form = if known.form == ForeignForm::Text {
                "string"
            } else {
                "number"
            };
            let what = format!(
                "`{name}` is not a {form}, so `{}` cannot be decoded from it",
                known.path
            );
            let help = "Correct `json` of that type in `[[types]]`: string, number or own.";
            self.problem(pointer, what, help);
            return None;
        }
        Some(self.foreign(known))
    }

    fn foreign(&mut self, foreign: Foreign) -> Type {
        self.foreign.insert(foreign.clone());
        Type::Foreign(foreign)
    }
}

fn is_text(item: &Source) -> bool {
    item.sole_type() == Some(SourceType::String)
}

fn is_number(item: &Source) -> bool {
    matches!(
        item.sole_type(),
        Some(SourceType::Number | SourceType::Integer)
    )
}
