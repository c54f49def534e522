//! `src/models`: one file for each family of types.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Items, derives, integers, pages, record, strings, union};
use crate::emit::assemble::work::{Job, job};
use crate::emit::assemble::{MODULES, Source, docs, table};
use crate::emit::krate::gated::{cfg, under, undocumented};
use crate::emit::ty::{ident, model, ty};
use crate::sdk::{Blank, Codec, DefaultImpl, Definition, DefinitionKind, Family, Gate, Sdk, Ty};
use crate::sentences;

/// All model files, and the modules that join them.
pub(in crate::emit) fn jobs(sdk: &Sdk) -> impl Iterator<Item = Job<'_>> {
    let families = sdk.families.iter().map(|family| {
        job(|| {
            let below = sdk.families.iter().filter(|held| is_below(held, family));
            files(family, &below.collect::<Vec<_>>())
        })
    });
    families.chain([job(|| modules(sdk))])
}

/// Whether a file is in the folder whose module is another file.
fn is_below(held: &Family, folder: &Family) -> bool {
    folder.folder.is_none() && held.folder.as_deref() == Some(folder.module.as_str())
}

/// The most files whose re-exports have a line each.
const MOST_LINES: usize = 500;

/// `src/models/mod.rs`, and the same for the codecs that only the features `mock` and `serde` need.
fn modules(sdk: &Sdk) -> Vec<Source> {
    let outermost = |family: &&Family| family.folder.is_none();
    let families: Vec<&Family> = sdk.families.iter().filter(outermost).collect();
    let all = families.iter().map(|family| {
        let below = sdk.families.iter().filter(|held| is_below(held, family));
        (*family, gates(below.chain([*family])))
    });
    // Very many re-exports are on shared lines, in a file of their own.
    let has_many = families.len() > MOST_LINES;
    let uses: Vec<TokenStream> = match has_many {
        true => shared(all, &Gate::Always),
        false => all
            .map(|(family, gates)| {
                let module = ident(&family.module);
                match gates.len() {
                    0 | 1 => {
                        let cfg = cfg(&family.gate);
                        quote! { #cfg pub use self::#module::*; }
                    }
                    _ => re_exported(&module, gates, &Gate::Always),
                }
            })
            .collect(),
    };
    let coded: Vec<&Family> = sdk.families.iter().filter(has_codecs).collect();
    let with_serde = (!coded.is_empty()).then(|| {
        quote! {
            #[cfg(any(feature = "mock", feature = "serde"))]
            mod with_serde;
        }
    });
    let mut name = "exports".to_owned();
    while families
        .iter()
        .any(|family| family.module.starts_with(&name))
    {
        name.push('_');
    }
    let (uses, exports) = match has_many {
        true => exports(&name, uses),
        false => (quote! { #(#uses)* }, Vec::new()),
    };
    let models = Source {
        gate: None,
        path: "src/models/mod.rs".to_owned(),
        docs: sentences::module_models(&sdk.package.title),
        groups: vec![
            declared(&families, &Gate::Always),
            quote!(#with_serde),
            uses,
        ],
    };
    let is_coded = |family: &&Family| {
        let mut coded = coded.iter();
        coded.any(|coded| std::ptr::eq(*coded, *family) || is_below(coded, family))
    };
    let families: Vec<&Family> = families.into_iter().filter(is_coded).collect();
    let serde = with_serde.map(|_| Source {
        gate: None,
        path: "src/models/with_serde/mod.rs".to_owned(),
        docs: sentences::MODULE_MODELS_SERDE.to_owned(),
        groups: vec![declared(&families, &Gate::Always)],
    });
    let others = exports.into_iter().chain(serde);
    std::iter::once(models).chain(others).collect()
}

/// The most gates of a file of re-exports. One takes up to 25 lines, and as many for its names.
const MOST_GATES: usize = 60;

/// The files of re-exports, and the items that join them.
fn exports(name: &str, uses: Vec<TokenStream>) -> (TokenStream, Vec<Source>) {
    let mut joined = TokenStream::new();
    let files = uses.chunks(MOST_GATES).enumerate().map(|(at, uses)| {
        let name = match at {
            0 => name.to_owned(),
            _ => format!("{name}_{}", at + 1),
        };
        let module = ident(&name);
        joined.extend(quote! { mod #module; pub use self::#module::*; });
        Source {
            gate: None,
            path: format!("src/models/{name}.rs"),
            docs: sentences::MODULE_PART.to_owned(),
            groups: vec![quote! { #(#uses)* }],
        }
    });
    let files = files.collect();
    (joined, files)
}

/// The re-exports of the names in files, one for each gate.
fn shared<'s>(
    families: impl Iterator<Item = (&'s Family, BTreeMap<&'s Gate, Vec<Ident>>)>,
    own: &Gate,
) -> Vec<TokenStream> {
    let mut uses: BTreeMap<&Gate, Vec<TokenStream>> = BTreeMap::new();
    for (family, gates) in families {
        let module = ident(&family.module);
        if gates.len() < 2 {
            let names = uses.entry(&family.gate).or_default();
            names.push(quote!(#module::*));
            continue;
        }
        for (gate, names) in gates {
            let uses = uses.entry(gate).or_default();
            uses.extend(names.iter().map(|name| quote!(#module::#name)));
        }
    }
    let uses = uses.into_iter().map(|(gate, names)| {
        let cfg = (gate != own).then(|| cfg(gate));
        quote! { #cfg pub use super::{#(#names),*}; }
    });
    uses.collect()
}

/// Whether a file has more than aliases.
fn has_codecs(family: &&Family) -> bool {
    let is_model = |held: &Definition| !matches!(held.kind, DefinitionKind::Alias(_));
    family.definitions.iter().any(is_model)
}

/// A `mod` item for each file, with its gate if that differs from the gate of the declaring file. If a module's items
/// have gates of their own, the docs show only these. If there are very many files, those with the same gate share it.
fn declared(families: &[&Family], own: &Gate) -> TokenStream {
    let gated = families.iter().map(|family| {
        let cfg = match family.gates.is_empty() || family.gate == *own {
            true if family.gate == *own => quote!(),
            true => cfg(&family.gate),
            false => undocumented(&family.gate),
        };
        (cfg, ident(&family.module))
    });
    if families.len() <= MOST_LINES {
        return gated
            .map(|(cfg, module)| quote! { #cfg mod #module; })
            .collect();
    }
    let mut groups: BTreeMap<String, (TokenStream, Vec<Ident>)> = BTreeMap::new();
    for (cfg, module) in gated {
        let group = groups.entry(cfg.to_string());
        let (_, modules) = group.or_insert((cfg, Vec::new()));
        modules.push(module);
    }
    let modules_macro = ident(MODULES);
    let groups = groups
        .into_values()
        .map(|(cfg, modules)| match modules.as_slice() {
            [only] => quote! { #cfg mod #only; },
            _ if cfg.is_empty() => quote! { #(mod #modules;)* },
            _ => {
                let modules = modules.iter().map(|module| format!("mod {module};"));
                let modules = table(&modules.collect::<Vec<_>>());
                quote! { #cfg #modules_macro! { #modules } }
            }
        });
    let doc = docs(sentences::MODULES);
    quote! {
        #doc
        macro_rules! #modules_macro { ($($module:item)*) => { $($module)* }; }
        #(#groups)*
    }
}

/// The names in files, by their gates.
fn gates<'s>(families: impl Iterator<Item = &'s Family>) -> BTreeMap<&'s Gate, Vec<Ident>> {
    let mut gates: BTreeMap<&Gate, Vec<Ident>> = BTreeMap::new();
    for (family, held) in families.flat_map(|it| it.definitions.iter().map(move |held| (it, held)))
    {
        let required = match &held.kind {
            DefinitionKind::Record(record) => record.required.as_deref(),
            DefinitionKind::Union(_)
            | DefinitionKind::Strings(_)
            | DefinitionKind::Integers(_)
            | DefinitionKind::Alias(_)
            | DefinitionKind::Wrapper(_) => None,
        };
        let names = std::iter::once(held.name.as_str()).chain(required);
        let gate = family.gates.get(&held.id).unwrap_or(&family.gate);
        gates.entry(gate).or_default().extend(names.map(ident));
    }
    gates
}

/// A `pub use` item for the names of a file, by gate, since gates show as badges in the docs. It lists the names, so
/// that they are known in the file.
fn re_exported(module: &Ident, gates: BTreeMap<&Gate, Vec<Ident>>, own: &Gate) -> TokenStream {
    let uses = gates.into_iter().map(|(gate, names)| {
        let gate = (gate != own).then(|| cfg(gate));
        quote! { #gate pub use self::#module::{#(#names),*}; }
    });
    uses.collect()
}

/// Items in a file, with their gate if that is not the file's.
fn gated(gate: &Gate, file: &Gate, items: TokenStream) -> TokenStream {
    match gate == file {
        true => items,
        false => under(gate, items),
    }
}

/// The files of a family: its models, and the codecs that only some features need.
fn files(family: &Family, below: &[&Family]) -> Vec<Source> {
    let (mut main, mut serde) = (Vec::new(), Vec::new());
    main.push(declared(below, &family.gate));
    let uses = below.iter().map(|held| {
        let gates = gates(std::iter::once(*held));
        re_exported(&ident(&held.module), gates, &family.gate)
    });
    let has_many = below.len() > MOST_BELOW;
    let (uses, exports) = match has_many {
        true => exports_below(family, below),
        false => (uses.collect(), Vec::new()),
    };
    main.extend(uses);
    let coded: Vec<&Family> = below.iter().copied().filter(has_codecs).collect();
    serde.push(declared(&coded, &family.gate));
    let mut codecs: BTreeMap<&Gate, (Vec<TokenStream>, Vec<TokenStream>)> = BTreeMap::new();
    for definition in &family.definitions {
        let gate = family.gates.get(&definition.id).unwrap_or(&family.gate);
        let under = |items: TokenStream| gated(gate, &family.gate, items);
        let items = items(definition);
        main.extend(items.own.into_iter().map(under));
        for (codec, items) in [
            (definition.decode, items.decode),
            (definition.encode, items.encode),
        ] {
            let items = items.into_iter().map(under);
            match codec {
                Codec::Always => main.extend(items),
                Codec::WithSerde => serde.extend(items),
            }
        }
        let page = definition.page.iter();
        main.extend(page.map(|page| under(pages::page(definition, page))));
        let (all, unions) = codecs.entry(gate).or_default();
        match &definition.kind {
            DefinitionKind::Alias(_) => continue,
            DefinitionKind::Union(_) => unions.push(model(&definition.name)),
            DefinitionKind::Record(_)
            | DefinitionKind::Strings(_)
            | DefinitionKind::Integers(_)
            | DefinitionKind::Wrapper(_) => {}
        }
        all.push(model(&definition.name));
    }
    for (gate, (names, unions)) in codecs {
        if names.is_empty() {
            continue;
        }
        let of_unions = (!unions.is_empty()).then(|| {
            quote! {
                #[cfg(feature = "mock")]
                rt::union_samples!(#(#unions),*);
            }
        });
        let items = quote! {
            rt::serde_codecs!(#(#names),*);
            #[cfg(feature = "mock")]
            rt::samples!(#(#names),*);
            #of_unions
        };
        serde.push(gated(gate, &family.gate, items));
    }
    let words = family.module.trim_end_matches('_').replace('_', " ");
    let folder = family.folder.iter().map(|folder| format!("{folder}/"));
    let path: String = folder.chain([family.module.clone()]).collect();
    let has_serde = serde.iter().any(|items| !items.is_empty());
    let main = Source {
        gate: Some(family.gate.clone()),
        path: format!("src/models/{path}.rs"),
        docs: sentences::module_model(&words),
        groups: main,
    };
    let serde = has_serde.then(|| Source {
        gate: Some(family.gate.clone()),
        path: format!("src/models/with_serde/{path}.rs"),
        docs: sentences::module_model_serde(&words),
        groups: serde,
    });
    std::iter::once(main).chain(exports).chain(serde).collect()
}

/// The most files of a folder that its own file re-exports.
const MOST_BELOW: usize = 100;

/// The re-exports of the files in the folder of a family, in files of their own.
fn exports_below(family: &Family, below: &[&Family]) -> (Vec<TokenStream>, Vec<Source>) {
    let all = below
        .iter()
        .map(|held| (*held, gates(std::iter::once(*held))));
    let mut name = "exports".to_owned();
    while below.iter().any(|held| held.module.starts_with(&name)) {
        name.push('_');
    }
    let uses = shared(all, &family.gate);
    let (joined, mut files) = exports(&name, uses);
    for file in &mut files {
        let name = file.path.strip_prefix("src/models/");
        let name = name.unwrap_or(&file.path);
        file.path = format!("src/models/{}/{name}", family.module);
        file.gate = Some(family.gate.clone());
    }
    (vec![joined], files)
}

fn items(definition: &Definition) -> Items {
    match &definition.kind {
        DefinitionKind::Record(record) => record::items(definition, record),
        DefinitionKind::Union(union) => union::items(definition, union),
        DefinitionKind::Strings(values) => strings::items(definition, values),
        DefinitionKind::Integers(values) => integers::items(definition, values),
        DefinitionKind::Wrapper(inner) => wrapper(definition, inner),
        DefinitionKind::Alias(aliased) => {
            let (docs, name) = (docs(&definition.docs), ident(&definition.name));
            let aliased = ty(aliased);
            Items {
                own: vec![quote! { #docs pub type #name = #aliased; }],
                ..Items::default()
            }
        }
    }
}

/// A struct around a type that contains it. It is decoded and encoded like the inner type.
fn wrapper(definition: &Definition, inner: &Ty) -> Items {
    let of_inner = docs(sentences::INNER);
    let (docs, name, inner) = (docs(&definition.docs), ident(&definition.name), ty(inner));
    let model = model(&definition.name);
    let default = match definition.default {
        DefaultImpl::Derived => quote!(Default,),
        DefaultImpl::New | DefaultImpl::Never => quote!(),
    };
    let derives = derives(definition);
    let own = quote! {
        #docs
        #[derive(Debug, Clone, #default PartialEq #derives)]
        pub struct #name(#of_inner pub #inner);
    };
    let decode = quote! {
        impl rt::Decode for #model {
            #[inline]
            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> { reader.value().map(Self) }
        }
    };
    let blank = (definition.blank == Blank::Whole).then(|| {
        quote! {
            impl rt::Blank for #model {
                const BLANK: Self = Self(rt::Blank::BLANK);
            }
        }
    });
    let encode = quote! {
        impl rt::Encode for #model {
            #[inline]
            fn encode(&self, writer: &mut rt::Writer) { self.0.encode(writer); }
        }
    };
    Items {
        own: vec![own],
        decode: std::iter::once(decode).chain(blank).collect(),
        encode: vec![encode],
    }
}
