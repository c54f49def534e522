//! Models as callers see them: types, fields, variants, methods and trait implementations. In: definitions. Out: items.

use super::items::{Item, Items, Key, Module, Sort};
use crate::sdk::{
    DefaultImpl, Definition, DefinitionKind, Derive, Field, Init, Member, Payload, Presence,
    Record, RepeatKind, Ty, Union,
};

pub(super) fn definition(definition: &Definition, items: &mut Items<'_>) {
    let key = Key::of(Module::Models, definition.name.as_str());
    let callers = match &definition.kind {
        DefinitionKind::Record(_) => "struct".to_owned(),
        DefinitionKind::Union(_) => "enum".to_owned(),
        DefinitionKind::Strings(_) => "enum of strings".to_owned(),
        DefinitionKind::Integers(_) => "enum of integers".to_owned(),
        DefinitionKind::Alias(ty) => format!("type = {}", items.rust(ty)),
        DefinitionKind::Wrapper(ty) => format!("struct({})", items.rust(ty)),
    };
    let at = definition.pointer.as_str();
    items.put(key.clone(), Item::new(Sort::Type, callers).at(at));
    match &definition.kind {
        DefinitionKind::Record(record) => self::record(&key, at, record, items),
        DefinitionKind::Union(union) => self::union(&key, definition, union, items),
        DefinitionKind::Strings(values) => {
            for value in values {
                let text = format!("{:?}", value.value);
                let item = Item::new(Sort::Variant, "").meaning(&text).wire(&text);
                items.put(key.part(format!("::{}", value.name)), item.at(at).of(&key));
            }
        }
        DefinitionKind::Integers(values) => {
            for value in values {
                let number = value.value.to_string();
                let item = Item::new(Sort::Variant, "").meaning(&number).wire(&number);
                items.put(key.part(format!("::{}", value.name)), item.of(&key));
            }
        }
        DefinitionKind::Alias(_) | DefinitionKind::Wrapper(_) => {}
    }
    match definition.default {
        DefaultImpl::Derived | DefaultImpl::New => {
            items.put(key.part(": Default"), Item::new(Sort::Impl, "").of(&key));
        }
        DefaultImpl::Never => {}
    }
    if definition.from_entries {
        let item = Item::new(Sort::Impl, "").of(&key);
        items.put(key.part(": FromIterator"), item);
    }
    for repeat in &definition.repeats {
        let source = &repeat.name;
        let part = match repeat.kind {
            RepeatKind::Fields(_) | RepeatKind::Variants(_) => format!(": From<&{source}>"),
            RepeatKind::Texts => {
                let back = Key::of(Module::Models, source.as_str());
                let part = format!(": From<{}>", definition.name);
                items.put(back.part(part), Item::new(Sort::Impl, "").of(&key));
                format!(": From<{source}>")
            }
        };
        items.put(key.part(part), Item::new(Sort::Impl, "").of(&key));
    }
    let has_more = match &definition.kind {
        DefinitionKind::Record(_) | DefinitionKind::Union(_) | DefinitionKind::Wrapper(_) => true,
        DefinitionKind::Strings(_) | DefinitionKind::Integers(_) | DefinitionKind::Alias(_) => {
            false
        }
    };
    let mut derived = Vec::new();
    if definition.hashed {
        derived.extend(has_more.then_some(": Eq + Hash"));
    } else {
        let has = |derive| definition.derives.contains(&derive);
        derived.extend((has(Derive::Eq) || has(Derive::Ord)).then_some(": Eq"));
        derived.extend(has(Derive::Hash).then_some(": Hash"));
    }
    derived.extend(definition.derives.contains(&Derive::Ord).then_some(": Ord"));
    for part in derived {
        items.put(key.part(part), Item::new(Sort::Impl, "").of(&key));
    }
}

fn union(key: &Key, definition: &Definition, union: &Union, items: &mut Items<'_>) {
    for variant in &union.variants {
        let item = match &variant.payload {
            Payload::Value(ty) => Item::new(Sort::Variant, format!("({})", items.rust(ty))),
            Payload::Fixed(value) => {
                let value = value.to_string();
                Item::new(Sort::Variant, "").meaning(&value).wire(&value)
            }
        };
        items.put(key.part(format!("::{}", variant.name)), item.of(key));
    }
    for method in &definition.getters {
        let callers = format!("Option<{}>", items.rust(&method.ty));
        let item = Item::new(Sort::Method, callers).deprecated(method.deprecated);
        let item = item.meaning(format!("{:?}", method.wire));
        items.put(key.part(format!(".{}()", method.name)), item.of(key));
    }
    for method in &definition.scalars {
        let item = Item::new(Sort::Method, format!("Option<{}>", method.form.rust()));
        items.put(
            key.part(format!(".{}()", method.form.method())),
            item.of(key),
        );
    }
    for methods in &definition.variants {
        let Some(variant) = union.variants.get(methods.variant) else {
            continue;
        };
        // These methods are added and removed together with the variant, whose line shows what they return.
        let parent = key.part(format!("::{}", variant.name));
        let words: &[&str] = match methods.held {
            Some(_) => &["is", "as", "into"],
            None => &["is"],
        };
        for word in words {
            let part = format!(".{word}_{}()", methods.stem);
            items.put(key.part(part), Item::new(Sort::Method, "").of(&parent));
        }
        if let Some(held) = methods.held.iter().find(|held| held.converts) {
            let of_held = Key::of(Module::Models, items.rust(&held.ty));
            let part = format!(": TryFrom<{}>", definition.name);
            items.put(of_held.part(part), Item::new(Sort::Impl, "").of(&parent));
        }
    }
    let sources = union.conversions.iter().flat_map(|it| &it.sources);
    let sources = sources.map(|source| source.rust(items.names));
    let gathered = union.gathered.iter();
    let gathered = gathered.map(|gathered| items.rust(&Ty::Named(gathered.from)));
    for source in sources.chain(gathered).collect::<Vec<_>>() {
        let part = format!(": From<{source}>");
        let item = Item::new(Sort::Impl, "").of(key);
        if definition.patched {
            let patch = Key::of(Module::Models, format!("Patch<{}>", definition.name));
            items.put(patch.part(&part), item.clone());
        }
        if definition.optional {
            let optional = Key::of(Module::Models, format!("Optional<{}>", definition.name));
            items.put(optional.part(&part), item.clone());
        }
        items.put(key.part(part), item);
    }
}

fn record(key: &Key, at: &str, record: &Record, items: &mut Items<'_>) {
    let mut arguments = Vec::new();
    for member in &record.members {
        match member {
            Member::Field(field) => {
                if let Some(Init::Argument(accepts)) = &field.init {
                    arguments.push(format!("{}: {}", field.name, accepts.rust(items.names)));
                }
                let sort = match &field.init {
                    Some(Init::Preset(_) | Init::Server) => Sort::FixedField,
                    Some(Init::Argument(_) | Init::Setter(_)) | None => Sort::Field,
                };
                let item = Item::new(sort, typed(field, items))
                    .meaning(format!("{:?}", field.wire))
                    .wire(wire(field))
                    .deprecated(field.deprecated)
                    .at(property(at, &field.wire));
                items.put(key.part(format!(".{}", field.name)), item.of(key));
                if let Some(entry) = &field.entry {
                    let item = Item::new(Sort::Method, entry.accepts.rust(items.names));
                    let item = item.deprecated(field.deprecated);
                    items.put(key.part(format!(".{}()", entry.name)), item.of(key));
                }
            }
            Member::Fixed(fixed) => {
                let part = format!(", property {:?}", fixed.wire);
                let item = Item::new(Sort::Field, "")
                    .wire(format!("always {}", fixed.value))
                    .at(property(at, &fixed.wire));
                items.put(key.part(part), item.of(key));
            }
        }
    }
    if let Some(additional) = &record.additional {
        let callers = format!("BTreeMap<String, {}>", items.rust(&additional.ty));
        let hidden = if additional.secret { HIDDEN } else { "" };
        let item = Item::new(Sort::Field, callers).wire(hidden);
        items.put(key.part(".additional"), item.of(key));
    }
    for amount in &record.amounts {
        let (field, currency) = (&amount.field, &amount.currency.field);
        let item = Item::new(Sort::Method, "Option<Money>").deprecated(amount.deprecated);
        let item = item.meaning(format!("{field} in {currency}"));
        let field = key.part(format!(".{field}"));
        items.put(key.part(format!(".{}()", amount.method)), item.of(&field));
    }
    if record.constructed {
        if let (Some(additional), true) = (&record.additional, arguments.is_empty()) {
            let part = format!(": From<[(K, {}); N]>", items.rust(&additional.ty));
            items.put(key.part(part), Item::new(Sort::Impl, "").of(key));
        }
        let arguments = arguments.join(", ");
        let callers = match &record.required {
            Some(name) => format!("(required: {name} {{ {arguments} }})"),
            None => format!("({arguments})"),
        };
        let item = Item::new(Sort::Constructor, callers);
        items.put(key.part("::new"), item.of(key));
    }
}

/// Returns the place of a property.
fn property(at: &str, wire: &str) -> String {
    format!(
        "{at}/properties/{}",
        wire.replace('~', "~0").replace('/', "~1")
    )
}

/// The words for a field that `Debug` never shows.
const HIDDEN: &str = "redacted in Debug";

/// Describes a field on the wire: the name of its property, the value that the constructor sets, and the constraints of
/// the server.
fn wire(field: &Field) -> String {
    let preset = match &field.init {
        Some(Init::Preset(value)) => Some(format!("= {value}")),
        Some(Init::Server) => Some("set by the server".to_owned()),
        Some(Init::Argument(_) | Init::Setter(_)) | None => None,
    };
    let hidden = field.secret.then(|| HIDDEN.to_owned());
    let words = [format!("{:?}", field.wire)].into_iter().chain(preset);
    let words: Vec<String> = words
        .chain(field.constraints.iter().cloned())
        .chain(hidden)
        .collect();
    words.join(" ")
}

fn typed(field: &Field, items: &Items<'_>) -> String {
    let ty = items.rust(&field.ty);
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => ty,
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
            format!("Option<{ty}>")
        }
        Presence::Patch => format!("Patch<{ty}>"),
    }
}
