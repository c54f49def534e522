//! Names of builders and of response enums. In: the calls of a service and the names of the last run. Out: names.

use std::collections::{BTreeMap, HashMap};

use crate::plan::types::locked::{headers_of, required_of, response_of};
use crate::plan::words::name::{Case, Scope};

/// The names of builders and of response enums in the file of a service.
#[derive(Default)]
pub(in crate::plan) struct Builders {
    scope: Scope,
    /// The names of the last run, by call.
    kept: HashMap<String, String>,
}

impl Builders {
    /// Names for the calls of a service. Names of the last run are reserved before any new name is chosen.
    pub(in crate::plan) fn new<'i>(
        mut scope: Scope,
        ids: impl Iterator<Item = &'i str>,
        known: &BTreeMap<String, String>,
    ) -> Self {
        let mut kept = HashMap::new();
        for id in ids {
            let own = known.iter().filter(|(key, _)| is_of(key, id));
            let own = own.filter(|(_, name)| scope.keep(name));
            kept.extend(own.map(|(key, name)| (key.clone(), name.clone())));
        }
        Self { scope, kept }
    }

    /// The name of a call's type: that of the last run, or else a new one made from a text.
    pub(in crate::plan) fn claim(&mut self, call: &str, raw: &str) -> String {
        match self.kept.remove(call) {
            Some(name) => name,
            None => self.scope.claim(raw, Case::Type),
        }
    }
}

/// Whether the key of a name belongs to an operation.
fn is_of(key: &str, id: &str) -> bool {
    let rest = key.strip_prefix(id);
    rest.is_some_and(|rest| {
        rest.is_empty()
            || rest.starts_with(" as ")
            || rest == response_of("")
            || rest == headers_of("")
            || rest == required_of("")
    })
}
