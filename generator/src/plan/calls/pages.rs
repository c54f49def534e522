//! Pagination: which responses are pages of a list, where their items are, and how one page leads to the next.
//!
//! In: the document's extension, the configuration, and the planned types of the responses. Out: how each list is
//! walked. A rule that does not fit an operation that it names is a problem.

use super::body::is_json;
use super::detect;
use super::service::Planner;
use crate::formats::TextFormat;
use crate::ir::{Api, Location, Operation, Type};
use crate::pattern::matched;
use crate::plan::config::{By, Rule};
use crate::plan::types::Types;
use crate::report::Problem;
use crate::sdk::{
    Cursor, CursorPlace, DefinitionKind, Hold, Member, Page, PageEnd, PageFields, Paging, Presence,
    Reach, Ty,
};

/// The fields of a page, as the configuration names them.
#[derive(Default)]
struct Said<'c> {
    items: Option<&'c str>,
    last_page: Option<&'c str>,
    more: Option<&'c str>,
}

impl Planner<'_, '_> {
    /// How an operation is paginated, if its response is a page.
    pub(in crate::plan) fn paging(
        &mut self,
        source: &Operation,
        response: Option<&Type>,
    ) -> Option<Paging> {
        let config = self.types.config;
        let named = |patterns: &[String]| {
            patterns
                .iter()
                .filter(|pattern| matched(pattern, &source.id).is_some())
                .min_by_key(|pattern| pattern.contains('*'))
                .cloned()
        };
        let mut rules = config.pagination.rules.iter().enumerate();
        let rule = rules.find_map(|(index, rule)| Some((index, rule, named(&rule.operations)?)));
        let index = rule
            .as_ref()
            .map_or_else(String::new, |(index, ..)| index.to_string());
        let of_rule = ["pagination", "rules", index.as_str(), "operations"];
        let (found, pattern, keys): (_, _, &[&str]) = match rule {
            Some((_, rule, pattern)) => {
                let found = self.by_rule(source, response, rule);
                (found, Some(pattern), &of_rule)
            }
            None => {
                let pattern = named(&config.pagination.operations);
                if source.pagination.is_none() && pattern.is_none() {
                    if config.pagination.detect == Some(false) {
                        return None;
                    }
                    let rule = detect::rule(self.types.api, source, response)?;
                    let found = self.by_rule(source, response, &rule).ok()?;
                    self.found_pages.push(source.id.clone());
                    return Some(found);
                }
                let found = self.by_number(source, response);
                (found, pattern, &["pagination", "operations"])
            }
        };
        match (found, pattern) {
            (Ok(paging), _) => Some(paging),
            // A pattern does not have to fit every operation that it matches.
            (Err(_), Some(pattern)) if pattern.contains('*') => None,
            (Err(what), Some(pattern)) => {
                let what = format!("`{}` cannot be paginated like this: {what}", source.id);
                let help = "Correct the rule, or use another rule for the operation.";
                let problem = config.problem(keys, Some(&pattern), what, help);
                self.report.push(problem);
                None
            }
            (Err(what), None) => {
                let what = format!("the operation cannot be paginated: {what}");
                let help = "Set where the items are in `[pagination]`, or remove the extension.";
                self.report
                    .push(Problem::warning(&source.pointer, what).help(help));
                None
            }
        }
    }

    fn by_number(&mut self, source: &Operation, response: Option<&Type>) -> Result<Paging, String> {
        let config = &self.types.config.pagination;
        let parameter = parameter(source, config.parameter.as_deref().unwrap_or("page"))?;
        let said = Said {
            items: Some(config.items.as_deref().unwrap_or("items")),
            last_page: config.last_page.as_deref(),
            more: config.more.as_deref(),
        };
        self.mark(response, &said)?;
        Ok(Paging::Number(parameter))
    }

    fn by_rule(
        &mut self,
        source: &Operation,
        response: Option<&Type>,
        rule: &Rule,
    ) -> Result<Paging, String> {
        let said = Said {
            items: rule.items.as_deref(),
            last_page: rule.last_page.as_deref(),
            more: rule.more.as_deref(),
        };
        self.mark(response, &said)?;
        let name = rule.parameter.as_deref().unwrap_or("page");
        Ok(match rule.by {
            By::Page => match rule.first.unwrap_or(1) {
                // A response that is itself a list is not a `Page`.
                1 if rule.items.is_some() => Paging::Number(parameter(source, name)?),
                first => Paging::NumberFrom(parameter(source, name)?, first),
            },
            By::Offset => Paging::Offset(parameter(source, name)?, self.telling(response, rule)?),
            By::Cursor => {
                let cursor = Cursor {
                    parameter: name.to_owned(),
                    place: self.cursor_place(source, name)?,
                    header: rule.next_header.clone(),
                };
                Paging::Cursor(cursor, self.telling(response, rule)?)
            }
            By::Url => Paging::Url(self.telling(response, rule)?),
            By::Link => Paging::Link,
        })
    }

    /// Where a cursor is sent: in a parameter of this name, or in the property of the JSON body at this path.
    fn cursor_place(&self, source: &Operation, name: &str) -> Result<CursorPlace, String> {
        let is_in = |location| {
            let mut parameters = source.parameters.iter();
            parameters.any(|found| found.name == name && found.location == location)
        };
        if is_in(Location::Query) {
            return Ok(CursorPlace::Query);
        }
        if is_in(Location::Header) {
            return Ok(CursorPlace::Header);
        }
        let bodies = source.body.iter().flat_map(|body| &body.content);
        let slots = bodies
            .filter(|media| is_json(self.types.api, media))
            .filter_map(|media| media.slot.as_ref());
        let mut found = slots.filter_map(|slot| property(self.types.api, &slot.ty, name));
        match found.next() {
            Some(Type::Integer | Type::Number | Type::IntegerOrNumber) => {
                Ok(CursorPlace::BodyNumber)
            }
            Some(_) => Ok(CursorPlace::Body),
            None => Err(format!(
                "it has no query or header parameter `{name}`, and its JSON body has no such property"
            )),
        }
    }

    /// The fields of a page that a rule names.
    fn telling(&self, response: Option<&Type>, rule: &Rule) -> Result<PageFields, String> {
        let ty = self.types.ty(response.ok_or(NO_JSON)?);
        let path = |setting: &Option<String>, takes: fn(&Ty) -> bool, what: &str| {
            let Some(path) = setting else { return Ok(None) };
            match self.reach(&ty, path) {
                Some((steps, ty)) if takes(&ty) => Ok(Some((steps, ty))),
                Some(_) => Err(format!("`{path}` of its response is not a {what}")),
                None => Err(format!("its response has no `{path}`")),
            }
        };
        let steps = |found: Option<(Vec<Reach>, Ty)>| found.map(|(steps, _)| steps);
        let next = path(&rule.next, is_word, "string or number")?;
        let last = match (&rule.last, &rule.items) {
            (Some(last), Some(items)) => {
                let item = match self.reach(&ty, items) {
                    Some((_, Ty::List(item))) => *item,
                    Some(_) | None => return Err(NO_ITEMS.to_owned()),
                };
                match self.reach(&item, last) {
                    Some((steps, ty)) if is_word(&ty) => Some(steps),
                    Some(_) | None => return Err(format!("its items have no `{last}`")),
                }
            }
            (Some(_), None) => return Err("`items` is not set".to_owned()),
            (None, _) => None,
        };
        Ok(PageFields {
            items: match &rule.items {
                Some(items) => self
                    .reach(&ty, items)
                    .map(|(steps, _)| steps)
                    .unwrap_or_default(),
                None => Vec::new(),
            },
            next: next.map(|(steps, ty)| (steps, ty == Ty::String)),
            last,
            total: steps(path(&rule.total, |ty| *ty == Ty::Integer, "whole number")?),
            more: steps(path(&rule.more, |ty| *ty == Ty::Boolean, "boolean")?),
        })
    }

    /// Marks the type of a response as a page.
    fn mark(&mut self, response: Option<&Type>, said: &Said<'_>) -> Result<(), String> {
        let response = response.ok_or(NO_JSON)?;
        let ty = self.types.ty(response);
        let Some(items) = said.items else {
            return match ty {
                Ty::List(_) => Ok(()),
                _ => Err("its response is not a list, and `items` is not set".to_owned()),
            };
        };
        let page = self.page(response, items, said)?;
        let types = self.types;
        if let (Page::Union { .. }, Some(union)) = (&page, types.api.union(response)) {
            for member in &union.members {
                self.mark(Some(&member.ty), said)?;
            }
        }
        let Type::Named(id) = types.api.resolve(response) else {
            return Err(NO_ITEMS.to_owned());
        };
        self.pages.insert(types.id(*id), page);
        Ok(())
    }

    fn page(&self, response: &Type, items: &str, said: &Said<'_>) -> Result<Page, String> {
        let types: &Types<'_> = self.types;
        if let Some(union) = types.api.union(response) {
            let mut first = None;
            for member in &union.members {
                match (self.page(&member.ty, items, said)?, &first) {
                    (Page::Record { item, .. } | Page::Union { item, .. }, None) => {
                        first = Some(item)
                    }
                    (Page::Record { item, .. } | Page::Union { item, .. }, Some(known)) => {
                        if item != *known {
                            return Err(
                                "the variants of its response contain different items".to_owned()
                            );
                        }
                    }
                }
            }
            let item = first.ok_or(NO_ITEMS)?;
            return Ok(Page::Union { item });
        }
        let ty = types.ty(response);
        let Some((steps, Ty::List(item))) = self.reach(&ty, items) else {
            return Err(format!("its response has no list at `{items}`"));
        };
        Ok(Page::Record {
            item: *item,
            items: steps,
            end: self.end(&ty, said),
        })
    }

    fn end(&self, ty: &Ty, said: &Said<'_>) -> PageEnd {
        let path = |path: Option<&str>, want: &Ty| {
            let (steps, ty) = self.reach(ty, path?)?;
            (ty == *want).then_some(steps)
        };
        match (
            path(said.last_page, &Ty::Integer),
            path(said.more, &Ty::Boolean),
        ) {
            (Some(path), _) => PageEnd::LastPage(path),
            (None, Some(path)) => PageEnd::More(path),
            (None, None) => PageEnd::Empty,
        }
    }

    /// The fields that lead to a property (`meta.next`), and its type.
    fn reach(&self, ty: &Ty, path: &str) -> Option<(Vec<Reach>, Ty)> {
        let mut ty = ty.clone();
        let mut steps = Vec::new();
        for step in path.split('.') {
            let DefinitionKind::Record(record) = self.kind(&ty)? else {
                return None;
            };
            let field = record.members.iter().find_map(|member| match member {
                Member::Field(field) => (field.wire == step).then_some(field),
                Member::Fixed(_) => None,
            })?;
            steps.push(Reach {
                field: field.name.clone(),
                wire: field.wire.clone(),
                hold: match field.presence {
                    Presence::Required | Presence::RequiredOrEmpty => Hold::Always,
                    Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
                        Hold::Option
                    }
                    Presence::Patch => Hold::Patch,
                },
            });
            ty = field.ty.clone();
        }
        Some((steps, ty))
    }

    fn kind(&self, ty: &Ty) -> Option<&DefinitionKind> {
        match ty {
            Ty::Named(id) => Some(self.models.kind(*id)),
            Ty::Boxed(ty) => self.kind(ty),
            _ => None,
        }
    }
}

const NO_JSON: &str = "it does not return JSON of a single type";
const NO_ITEMS: &str = "its response has no items";

/// The type of the property at a path such as `page.cursor`.
fn property<'a>(api: &'a Api, ty: &'a Type, path: &str) -> Option<&'a Type> {
    let mut ty = ty;
    for step in path.split('.') {
        let mut fields = api.record(ty)?.fields.iter();
        ty = &fields.find(|field| field.name == step)?.slot.ty;
    }
    Some(api.resolve(ty))
}

/// Returns `true` if a value of this type is a single word in a query.
fn is_word(ty: &Ty) -> bool {
    matches!(ty, Ty::String | Ty::Integer | Ty::Text(TextFormat::Uuid))
}

/// The query parameter of this name.
fn parameter(source: &Operation, name: &str) -> Result<String, String> {
    let mut parameters = source.parameters.iter();
    let found = parameters
        .find(|parameter| parameter.name == name && parameter.location == Location::Query);
    match found {
        Some(found) => Ok(found.name.clone()),
        None => Err(format!("it has no query parameter `{name}`")),
    }
}
