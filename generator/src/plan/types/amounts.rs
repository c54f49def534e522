//! Amounts of money. In: the fields of a record, and the amounts and currencies of the configuration. Out: the methods
//! that return amounts as `Money`.

use std::collections::BTreeMap;

use crate::pattern::matched;
use crate::plan::types::Types;
use crate::sdk::{Amount, AmountCurrency, Field, Member, Presence, Ty};

/// The amounts of a record, whose schema is called `owner` in the configuration.
pub(in crate::plan) fn amounts(types: &Types<'_>, owner: &str, members: &[Member]) -> Vec<Amount> {
    let configured = &types.config.schemas.amounts;
    if configured.is_empty() {
        return Vec::new();
    }
    let fields = members.iter().filter_map(|member| match member {
        Member::Field(field) => Some(field),
        Member::Fixed(_) => None,
    });
    let fields: Vec<&Field> = fields.collect();
    let amount = |field: &&Field| {
        let nullable = given(field)?;
        let wire = currency_of(configured, owner, &field.wire, &fields)?;
        let currency = fields.iter().find(|beside| beside.wire == wire)?;
        let method = format!("{}_money", field.name);
        let is_free = !fields.iter().any(|other| other.name == method);
        (field.ty == Ty::Integer && is_free).then_some(())?;
        Some(Amount {
            method,
            field: field.name.clone(),
            nullable,
            deprecated: field.deprecated || currency.deprecated,
            currency: AmountCurrency {
                field: currency.name.clone(),
                nullable: given(currency)?,
                is_enum: is_enum(types, &currency.ty)?,
            },
        })
    };
    fields.iter().filter_map(amount).collect()
}

/// Whether a field may have no value; `None` for the fields of updates, which callers set and do not read.
fn given(field: &Field) -> Option<bool> {
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => Some(false),
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => Some(true),
        Presence::Patch => None,
    }
}

/// Whether the code of a currency is an enum and not text; `None` if it is neither.
fn is_enum(types: &Types<'_>, ty: &Ty) -> Option<bool> {
    match ty {
        Ty::String => Some(false),
        Ty::Named(id) if types.is_strings(*id) => Some(true),
        _ => None,
    }
}

/// The currency of an amount. Of the patterns that match, the one with the most letters decides; a pattern that
/// includes the schema's name precedes all others.
fn currency_of<'c>(
    configured: &'c BTreeMap<String, Vec<String>>,
    owner: &str,
    wire: &str,
    fields: &[&Field],
) -> Option<&'c str> {
    let label = format!("{owner}.{wire}");
    let all = configured.iter().flat_map(|(currency, patterns)| {
        let patterns = patterns.iter();
        patterns.map(move |pattern| (currency.as_str(), pattern.as_str()))
    });
    let fitting = all.filter_map(|(currency, pattern)| {
        let is_of_schema = pattern.contains('.');
        let text = if is_of_schema { &label } else { wire };
        matched(pattern, text)?;
        let is_beside = fields.iter().any(|field| field.wire == currency);
        is_beside.then_some(((is_of_schema, pattern.len()), currency))
    });
    let best = fitting.max_by_key(|(weight, _)| *weight);
    best.map(|(_, currency)| currency)
}
