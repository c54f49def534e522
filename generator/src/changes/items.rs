//! The items of a crate. In: a plan. Out: items by key, each as callers see it and as it is sent.

use std::collections::BTreeMap;

use crate::sdk::{Ty, TypeNames};

/// The module of an item. Items of two modules may have the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Module {
    /// The crate's root.
    Crate,
    /// `models`
    Models,
    /// The services, which callers reach through a client.
    Services,
    /// The crate as cargo sees it: its features, modules and dependencies.
    Package,
}

/// The identity of an item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) module: Module,
    /// The type, the operation or the feature.
    pub(super) name: String,
    /// The part: `.field`, `::Variant`, `: From<T>`; empty for the item itself.
    pub(super) part: String,
}

impl Key {
    pub(super) fn of(module: Module, name: impl Into<String>) -> Self {
        Self {
            module,
            name: name.into(),
            part: String::new(),
        }
    }

    /// The key of a part of this item.
    pub(super) fn part(&self, part: impl Into<String>) -> Self {
        Self {
            part: part.into(),
            ..self.clone()
        }
    }
}

/// The sort of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// The client.
    Client,
    /// The settings of a client that callers can change.
    Defaults,
    /// A feature, or a crate whose types it has.
    Feature,
    /// A name that the crate's root re-exports.
    Export,
    /// A method of a service.
    Operation,
    /// The type of an operation's optional settings, which callers rarely name.
    Builder,
    /// An optional setting of an operation.
    Setting,
    /// A documented error of an operation.
    ErrorResponse,
    /// A documented header of a response.
    ResponseHeader,
    /// A type.
    Type,
    /// A constructor.
    Constructor,
    /// A field.
    Field,
    /// A field that callers do not set, because the client or the server does.
    FixedField,
    /// A variant.
    Variant,
    /// A method of a type.
    Method,
    /// An implementation of a trait.
    Impl,
}

/// An item of a crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) sort: Sort,
    /// The item that it belongs to.
    pub(super) parent: Option<Key>,
    /// The part of its signature that the code of callers depends on.
    pub(super) callers: String,
    /// The property or the value on the wire that its name stands for.
    pub(super) meaning: String,
    /// How it is sent, and other details that the code of callers does not depend on.
    pub(super) wire: String,
    pub(super) is_deprecated: bool,
    /// A JSON pointer to it in the document.
    pub(super) pointer: String,
}

impl Item {
    pub(super) fn new(sort: Sort, callers: impl Into<String>) -> Self {
        Self {
            sort,
            parent: None,
            callers: callers.into(),
            meaning: String::new(),
            wire: String::new(),
            is_deprecated: false,
            pointer: String::new(),
        }
    }

    /// Sets its place in the document.
    pub(super) fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = pointer.into();
        self
    }

    /// Makes it a part of another item.
    pub(super) fn of(mut self, parent: &Key) -> Self {
        self.parent = Some(parent.clone());
        self
    }

    pub(super) fn meaning(mut self, meaning: impl Into<String>) -> Self {
        self.meaning = meaning.into();
        self
    }

    pub(super) fn wire(mut self, wire: impl Into<String>) -> Self {
        self.wire = wire.into();
        self
    }

    pub(super) fn deprecated(mut self, is_deprecated: bool) -> Self {
        self.is_deprecated = is_deprecated;
        self
    }
}

/// The items of a crate.
pub(super) struct Items<'a> {
    pub(super) names: &'a TypeNames,
    pub(super) found: BTreeMap<Key, Item>,
}

impl Items<'_> {
    pub(super) fn put(&mut self, key: Key, item: Item) {
        self.found.insert(key, item);
    }

    /// Returns a type as Rust writes it.
    pub(super) fn rust(&self, ty: &Ty) -> String {
        ty.rust(self.names)
    }
}
