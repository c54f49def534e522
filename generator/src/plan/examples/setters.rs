//! The optional parameters that an example sets: one or two that callers often use.

use super::words::{self, Hint};
use super::{Planner, constraints_of_parameter};
use crate::ir;
use crate::sdk::{Argument, Expr, Operation, Paging, Target};

impl<'a> Planner<'a> {
    /// The setters of the builder, with their arguments.
    pub(super) fn setters(
        &mut self,
        operation: &Operation,
        noun: &str,
        source: Option<&'a ir::Operation>,
    ) -> Vec<(String, Vec<Expr>)> {
        let Some(builder) = &operation.builder else {
            return Vec::new();
        };
        let most = match &builder.paging {
            Some(_) => 2,
            None => 1,
        };
        let by_page = builder.paging.as_ref().map(paged_by);
        let mut wanted: Vec<(i32, &Argument)> = builder
            .setters
            .iter()
            .filter(|setter| !setter.deprecated && is_own(setter) && self.is_plain(&setter.ty))
            .filter(|setter| by_page != Some(Some(setter.wire.as_str())))
            .map(|setter| {
                let constraints = constraints_of_parameter(source, &setter.wire);
                (words::interest(&setter.wire, constraints), setter)
            })
            .filter(|(interest, _)| *interest > 1)
            .collect();
        wanted.sort_by_key(|(interest, _)| -interest);
        wanted.truncate(most);
        let mut setters = Vec::new();
        for (_, setter) in wanted {
            let constraints = constraints_of_parameter(source, &setter.wire);
            let hint = Hint::new(&setter.wire, noun, constraints);
            if let Some(value) = self.given(&setter.accepts, &setter.ty, &hint) {
                setters.push((setter.name.clone(), vec![value]));
            }
        }
        if let Some(body) = &builder.body
            && let Some(given) = self.body(body, noun, source)
        {
            setters.push(("body".to_owned(), given));
        }
        setters
    }
}

/// The parameter that is set by iterating over all pages.
fn paged_by(paging: &Paging) -> Option<&str> {
    match paging {
        Paging::Number(parameter)
        | Paging::NumberFrom(parameter, _)
        | Paging::Offset(parameter, _) => Some(parameter),
        Paging::Cursor(cursor, _) => Some(&cursor.parameter),
        Paging::Url(_) | Paging::Link => None,
    }
}

/// Whether a parameter selects the result, and is not a detail of how the request is sent.
fn is_own(setter: &Argument) -> bool {
    match setter.target {
        Target::Query(_) => true,
        Target::QueryEntry | Target::Path(_) | Target::Header(_) | Target::Cookie(_) => false,
    }
}
