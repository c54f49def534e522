//! The client as callers see it: credentials, servers, features of the crate. In: a plan. Out: items.

use super::items::{Items, Sort, put};
use crate::sdk::{Form, Sdk, Servers, Told};

pub(super) fn client(sdk: &Sdk, items: &mut Items) {
    let access = &sdk.client.access;
    let schemes: Vec<&str> = access.schemes.iter().map(|it| it.wire.as_str()).collect();
    // Each of several credentials has a setter, which is an item of its own.
    let (callers, schemes) = match &access.form {
        Form::Nothing | Form::One(_) => (format!("{:?}", access.form), schemes.join(", ")),
        Form::Several => ("Credentials".to_owned(), String::new()),
    };
    let headers = sdk.client.headers.iter();
    let headers: Vec<String> = headers
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let wire = [sdk.client.base_url.clone(), headers.join(", "), schemes];
    let wire: Vec<String> = wire.into_iter().filter(|word| !word.is_empty()).collect();
    let (name, wire) = ("Client".to_owned(), wire.join(", "));
    put(items, name, Sort::Client, None, callers, wire);
    if access.form == Form::Several {
        for scheme in &access.schemes {
            let wire = format!("{:?}: {:?}", scheme.wire, scheme.kind);
            for setter in [Some(&scheme.name), scheme.login.as_ref()]
                .into_iter()
                .flatten()
            {
                let key = format!("Credentials.{setter}()");
                put(items, key, Sort::Setting, None, String::new(), wire.clone());
            }
        }
    }
    for servers in sdk.client.servers.iter().chain(&sdk.client.other_servers) {
        self::servers(servers, items);
    }
    if !sdk.webhooks.is_empty() {
        let told = match &sdk.told {
            Told::By(property) => format!("told by {property:?}"),
            Told::Only => "the only one".to_owned(),
            Told::Nothing => "named by callers".to_owned(),
        };
        // Whether callers name the event is a matter of their code.
        let callers = match &sdk.told {
            Told::By(_) | Told::Only => String::new(),
            Told::Nothing => told.clone(),
        };
        let name = "WebhookEvent".to_owned();
        put(items, name, Sort::Type, None, callers, told);
    }
    for feature in sdk.features.iter().flatten() {
        let key = format!("feature {feature:?}");
        put(
            items,
            key,
            Sort::Feature,
            None,
            String::new(),
            String::new(),
        );
    }
}

/// Servers to choose from, and what their URLs leave open.
fn servers(servers: &Servers, items: &mut Items) {
    let name = &servers.name;
    let is_enum = servers.choices.len() > 1;
    let (callers, wire) = match servers.choices.as_slice() {
        [only] => ("struct".to_owned(), only.template.clone()),
        _ => ("enum".to_owned(), String::new()),
    };
    put(items, name.clone(), Sort::Type, None, callers, wire);
    for (index, choice) in servers.choices.iter().enumerate() {
        if is_enum {
            let payload = choice.ty.as_ref().map(|ty| format!("({ty})"));
            let default = if index == 0 { ", the default" } else { "" };
            let wire = format!("{}{default}", choice.template);
            let key = format!("{name}::{}", choice.name);
            let callers = payload.unwrap_or_default();
            put(items, key, Sort::Variant, Some(name), callers, wire);
        }
        for variable in &choice.variables {
            let ty = choice.ty.as_ref().unwrap_or(name);
            let key = format!("{ty}.{}", variable.name);
            let wire = format!(
                "{{{}}}, {:?} unless chosen",
                variable.wire, variable.default
            );
            put(
                items,
                key,
                Sort::Field,
                Some(name),
                "String".to_owned(),
                wire,
            );
        }
    }
}
