//! Which properties `Debug` hides. In: a record. Out: its fields that hold secrets, by the configuration, by their
//! schemas, or by their names.
//!
//! A property that is hidden needlessly costs a look at the value; a secret that is shown stays in a log forever. So a
//! name that usually means a secret is enough, and `not_secrets` excludes the exceptions.

use crate::formats::TextFormat;
use crate::ir::{Additional, Api, Field, ForeignForm, Record, Shape, Type};
use crate::plan::config::Schemas;
use crate::plan::words::split::snake;

/// The last words of names that mean secrets.
const ENDS: &[&str] = &[
    "access key",
    "api key",
    "api secret",
    "authorization",
    "credential",
    "credentials",
    "cvc",
    "cvv",
    "encryption key",
    "jwt",
    "otp",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "password hash",
    "pin",
    "private key",
    "pwd",
    "secret",
    "secret key",
    "secrets",
    "signing key",
    "token",
];

/// The same for names that are written without a separator between their words.
const JOINED: &[&str] = &[
    "accesskey",
    "accesstoken",
    "apikey",
    "authtoken",
    "clientsecret",
    "idtoken",
    "privatekey",
    "refreshtoken",
    "secretkey",
    "sessiontoken",
    "userpassword",
];

/// Words that change the meaning of a name: a position in a list, a part that is shown, a public key.
const OTHERWISE: &[&str] = &[
    "continuation",
    "cursor",
    "display",
    "masked",
    "next",
    "obfuscated",
    "page",
    "pagination",
    "prev",
    "previous",
    "public",
    "publishable",
    "redacted",
    "skip",
    "sync",
];

/// How deep a type is searched for text.
const DEPTH: usize = 4;

/// The parts of a record that `Debug` hides.
pub(in crate::plan) struct Hidden {
    /// Whether each field is hidden.
    pub(in crate::plan) fields: Vec<bool>,
    /// Whether the properties without a field are hidden.
    pub(in crate::plan) entries: bool,
}

/// Decides this for each field of a record, whose schema is called `owner` in the configuration.
pub(in crate::plan) fn hidden(
    api: &Api,
    schemas: &Schemas,
    owner: &str,
    record: &Record,
) -> Hidden {
    let configured: Vec<Option<bool>> = record
        .fields
        .iter()
        .map(|field| configured(schemas, owner, &field.name))
        .collect();
    let decided = |(field, configured): (&Field, &Option<bool>)| {
        configured.unwrap_or_else(|| by_default(api, field))
    };
    let mut fields: Vec<bool> = record.fields.iter().zip(&configured).map(decided).collect();
    // Raw JSON next to a secret may repeat it, or hold similar ones.
    let has_secret = fields.contains(&true);
    for ((field, configured), hidden) in record.fields.iter().zip(&configured).zip(&mut fields) {
        *hidden |=
            has_secret && configured.is_none() && held(api, &field.slot.ty, DEPTH) == Held::Json;
    }
    let entries = match &record.additional {
        Additional::Typed(slot) => has_secret && held(api, &slot.ty, DEPTH) == Held::Json,
        Additional::Ignored | Additional::Closed => false,
    };
    Hidden { fields, entries }
}

/// The configuration's decision about a property. A decision for one schema precedes one for all.
fn configured(schemas: &Schemas, owner: &str, name: &str) -> Option<bool> {
    if schemas.secrets.is_empty() && schemas.not_secrets.is_empty() {
        return None;
    }
    let label = format!("{owner}.{name}");
    let has = |list: &[String], name: &str| list.iter().any(|configured| configured == name);
    [label.as_str(), name]
        .into_iter()
        .find_map(|name| match () {
            () if has(&schemas.secrets, name) => Some(true),
            () if has(&schemas.not_secrets, name) => Some(false),
            () => None,
        })
}

fn by_default(api: &Api, field: &Field) -> bool {
    match held(api, &field.slot.ty, DEPTH) {
        Held::Text => field.is_password || field.write_only || is_secret(&field.name),
        Held::Json => field.is_password || is_secret(&field.name),
        Held::Other => false,
    }
}

/// The kind of content in which a type may hold a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    Text,
    /// JSON that the document does not describe.
    Json,
    Other,
}

/// The kind of a type's content, also in lists. Objects decide for their own properties.
fn held(api: &Api, ty: &Type, depth: usize) -> Held {
    if depth == 0 {
        return Held::Other;
    }
    match api.resolve(ty) {
        Type::String | Type::Binary => Held::Text,
        Type::Text(TextFormat::Date | TextFormat::DateTime) => Held::Other,
        Type::Text(_) => Held::Text,
        Type::Foreign(foreign) if foreign.form == ForeignForm::Text => Held::Text,
        Type::Any => Held::Json,
        Type::Array(slot) | Type::Map(slot) => held(api, &slot.ty, depth - 1),
        Type::OneOrMany(ty) => held(api, ty, depth - 1),
        Type::Named(id) => match &api.schema(*id).shape {
            Shape::Union(union) => {
                let held = |member: &crate::ir::Member| held(api, &member.ty, depth - 1);
                let members: Vec<Held> = union.members.iter().map(held).collect();
                [Held::Text, Held::Json]
                    .into_iter()
                    .find(|wanted| members.contains(wanted))
                    .unwrap_or(Held::Other)
            }
            Shape::Alias(slot) => held(api, &slot.ty, depth - 1),
            Shape::Record(_) | Shape::Strings(_) | Shape::Integers(_) => Held::Other,
        },
        Type::Integer
        | Type::Number
        | Type::IntegerOrNumber
        | Type::Boolean
        | Type::Constant(_)
        | Type::Tuple { .. }
        | Type::Foreign(_) => Held::Other,
    }
}

/// Whether a name means a secret.
fn is_secret(name: &str) -> bool {
    let name = snake(name);
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let Some(last) = words.next_back() else {
        return false;
    };
    if JOINED.iter().any(|joined| last.ends_with(joined)) {
        return true;
    }
    ENDS.iter().any(|end| {
        let mut end = end.rsplit(' ');
        let mut before = words.clone();
        end.next() == Some(last)
            && end.all(|word| before.next_back() == Some(word))
            && !before.any(|word| OTHERWISE.contains(&word))
    })
}

#[cfg(test)]
mod tests {
    use super::is_secret;

    /// E5: names that mean secrets are recognized in any case style, and names that only resemble them are not.
    #[test]
    fn names_mean_secrets() {
        for name in [
            "secret",
            "clientSecret",
            "client-secret",
            "CLIENT_SECRET",
            "clientsecret",
            "password",
            "newPassword",
            "Passwd",
            "passphrase",
            "token",
            "accessToken",
            "x-auth-token",
            "id_token",
            "refreshtoken",
            "APIKey",
            "apikey",
            "X-Api-Key",
            "private_key",
            "aws_secret_access_key",
            "credentials",
            "Authorization",
            "cvv",
            "card_cvc",
            "pin",
            "password_hash",
            "webhook_signing_key",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in [
            "",
            "_",
            "token_type",
            "tokens",
            "max_tokens",
            "token_endpoint",
            "token_count",
            "next_page_token",
            "nextPageToken",
            "pageToken",
            "page_token",
            "continuationToken",
            "nextSyncToken",
            "secret_id",
            "secretName",
            "access_key_id",
            "public_key",
            "publishable_api_key",
            "display_token",
            "key",
            "idempotency_key",
            "password_changed_at",
            "authorization_endpoint",
            "opinion",
            "spin",
            "tokenizer",
            "secretary",
            "keypad",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }
}
