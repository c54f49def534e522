//! The builds in which something is compiled. In: the conditions (`cfg`) of the items that name it. Out: the builds
//! that need it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::sdk;

/// Conditions of which either one or all must hold.
pub(super) type Conditions = BTreeSet<String>;

/// The builds in which something is compiled. Each key holds conditions that must all hold, and its value holds
/// conditions of which one must hold in addition.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Gate(BTreeMap<Conditions, Conditions>);

/// The condition under which a file is compiled that features enable.
pub(super) fn of_features(gate: &sdk::Gate) -> Option<Conditions> {
    match gate {
        sdk::Gate::Always => None,
        sdk::Gate::Any(names) => {
            let names = names.iter();
            Some(names.map(|name| format!("feature = {name:?}")).collect())
        }
    }
}

impl Gate {
    /// The gate of something in nested items with these conditions, the outermost first.
    pub(super) fn of(conditions: &[String]) -> Option<Self> {
        let (first, others) = conditions.split_first()?;
        let others = others.iter().cloned().collect();
        Some(Self([(others, alternatives(first))].into()))
    }

    /// Opens this gate also where another one is open.
    fn or(&mut self, other: Self) {
        for (others, list) in other.0 {
            self.0.entry(others).or_default().extend(list);
        }
        let alone = self.0.get(&Conditions::new()).cloned().unwrap_or_default();
        self.0.retain(|others, list| {
            let is_said = !others.is_disjoint(&alone) || list.is_subset(&alone);
            others.is_empty() || !is_said
        });
    }

    /// The gate within a file, where the file's own conditions already hold. `None` if no other condition is needed.
    pub(super) fn within(&self, file: Option<&Conditions>) -> Option<Self> {
        let mut gate = Self::default();
        for (others, list) in &self.0 {
            let is_implied = file.is_some_and(|file| file.is_subset(list));
            let mut others = others.clone();
            let list = match is_implied {
                true => Conditions::from([others.pop_first()?]),
                false => list.clone(),
            };
            gate.or(Self([(others, list)].into()));
        }
        Some(gate)
    }

    /// The `#[cfg]` attribute of the gate.
    pub(super) fn attribute(&self) -> TokenStream {
        let alternatives = self.0.iter().flat_map(|(others, list)| match others.len() {
            0 => list.iter().map(|condition| tokens(condition)).collect(),
            _ => {
                let all: Vec<_> = others.iter().map(|condition| tokens(condition)).collect();
                let any = any(list.iter().map(|condition| tokens(condition)).collect());
                vec![quote!(all(#any, #(#all),*))]
            }
        });
        let condition = any(alternatives.collect());
        quote! { #[cfg(#condition)] }
    }
}

fn any(conditions: Vec<TokenStream>) -> TokenStream {
    match conditions.as_slice() {
        [only] => only.clone(),
        several => quote!(any(#(#several),*)),
    }
}

fn tokens(condition: &str) -> TokenStream {
    condition.parse().unwrap_or_default()
}

/// The parts of `any(…)`, or the condition itself.
fn alternatives(condition: &str) -> Conditions {
    let inner = condition.strip_prefix("any");
    let inner = inner.and_then(|rest| rest.trim().strip_prefix('(')?.strip_suffix(')'));
    match inner {
        Some(inner) if !inner.contains('(') => {
            let parts = inner.split(',').map(|part| part.trim().to_owned());
            parts.filter(|part| !part.is_empty()).collect()
        }
        Some(_) | None => Conditions::from([condition.to_owned()]),
    }
}

/// Adds the gate of another use. Without a gate, the item is needed in every build.
pub(super) fn add(known: &mut Option<Gate>, gate: Option<Gate>) {
    match (known.as_mut(), gate) {
        (Some(known), Some(gate)) => known.or(gate),
        (_, None) => *known = None,
        (None, Some(_)) => {}
    }
}

/// The condition of an attribute, if it is `#[cfg(…)]`.
pub(super) fn condition(attribute: &[TokenTree]) -> Option<String> {
    match attribute {
        [TokenTree::Ident(name), TokenTree::Group(list)] if name == "cfg" => {
            Some(list.stream().to_string())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gate(several: &[&[&str]]) -> Gate {
        let mut gate = Gate::default();
        for conditions in several {
            let conditions: Vec<String> = conditions.iter().map(|it| (*it).to_owned()).collect();
            gate.or(Gate::of(&conditions).expect("there are conditions"));
        }
        gate
    }

    /// P5: a gate repeats no condition, neither its own nor one of its file.
    #[test]
    fn p5_gates_are_short() {
        let text = |gate: &Gate| gate.attribute().to_string().replace(' ', "");
        let both = gate(&[&["any(a,b)", "mock"], &["c", "mock"]]);
        assert_eq!(text(&both), "#[cfg(all(any(a,b,c),mock))]");
        assert_eq!(
            text(&gate(&[&["any(a,b)", "mock"], &["any(a,b)"]])),
            "#[cfg(any(a,b))]"
        );
        assert_eq!(text(&gate(&[&["mock"], &["a", "mock"]])), "#[cfg(mock)]");
        let file = ["a", "b", "c"].map(str::to_owned).into();
        let within = both.within(Some(&file)).expect("mock is needed");
        assert_eq!(text(&within), "#[cfg(mock)]");
        assert_eq!(gate(&[&["any(a,b,c)"]]).within(Some(&file)), None);
        assert_eq!(both.within(None), Some(both));
    }
}
