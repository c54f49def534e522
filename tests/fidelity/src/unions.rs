//! F3: a valid instance of a union's member decodes to that member, in every order of its keys.

use std::collections::{BTreeSet, HashMap};

use fastrand::Rng;
use serde_json::{Value, json};

use crate::make::{Limits, Made, Maker, component, is_object};
use crate::mutate::{Expected, moved, shuffled};
use crate::path::{Path, Step};
use crate::run::Run;
use crate::typed::Schema;

const NAME: &str = "F3 right member";

const FOREIGN: &str = "F3 null of another member";

/// How many instances of a member get keys of other members.
const STRANGE: u64 = 2;

/// A member of a union or of a nested union: the path of choices to it, and its component.
type Leaf = (Vec<usize>, Option<String>);

impl Run {
    /// Tests all members of all unions with this many instances each. Returns the numbers of unions and of members.
    pub fn unions(&mut self, schemas: &[Schema], each: u64, seed: u64) -> (usize, usize) {
        let types: HashMap<String, &Schema> = schemas
            .iter()
            .filter(|schema| schema.is_component)
            .map(|schema| (schema.name.clone(), schema))
            .collect();
        let (mut unions, mut members) = (0, 0);
        let told = self.told.clone();
        for schema in schemas {
            let Some(source) = self.document.at(&schema.pointer).cloned() else {
                continue;
            };
            // The maker knows the subtypes of a component by its name, so it gets a reference.
            let source = match schema.is_component {
                true => json!({"$ref": format!("#{}", schema.pointer)}),
                false => source,
            };
            let leaves = self.leaves(&source, 0);
            if leaves.len() < 2 {
                continue;
            }
            unions += 1;
            members += leaves.len();
            for (choices, component) in &leaves {
                let Some(component) = component else { continue };
                for case in 0..each {
                    let seed = seed.wrapping_add(case);
                    let mut maker = Maker::new(
                        &self.document,
                        seed,
                        if case == 0 {
                            Limits::least()
                        } else {
                            Limits::default()
                        },
                    );
                    maker = maker
                        .told(&told)
                        .constants(schema.sent, &self.sent)
                        .choosing(choices.clone());
                    let Some(made) = maker.make(&source).filter(|made| !made.value.is_null())
                    else {
                        continue;
                    };
                    self.member(schema, component, &types, &made, seed);
                    if case < STRANGE && schema.received {
                        self.foreign(schema, component, &leaves, &types, &made, seed);
                    }
                }
            }
        }
        (unions, members)
    }

    fn leaves(&self, schema: &Value, depth: usize) -> Vec<Leaf> {
        if let Some(base) = component(schema) {
            let subtypes = self.document.subtypes(base).iter().enumerate();
            let subtypes = subtypes.map(|(index, subtype)| (vec![index], Some(subtype.clone())));
            let subtypes: Vec<Leaf> = subtypes.collect();
            if !subtypes.is_empty() {
                return subtypes;
            }
        }
        let flat = self.document.flat(schema);
        let Some(members) = flat
            .get("oneOf")
            .or(flat.get("anyOf"))
            .and_then(Value::as_array)
        else {
            return Vec::new();
        };
        let mut leaves = Vec::new();
        for (index, member) in members.iter().enumerate() {
            if !is_object(&self.document, member) || depth > 4 {
                continue;
            }
            let inner = self.leaves(member, depth + 1);
            if inner.is_empty() {
                leaves.push((vec![index], component(member).map(str::to_owned)));
            }
            leaves.extend(inner.into_iter().map(|(choices, leaf)| {
                let mut all = vec![index];
                all.extend(choices);
                (all, leaf)
            }));
        }
        leaves
    }

    fn member(
        &mut self,
        schema: &Schema,
        component: &str,
        types: &HashMap<String, &Schema>,
        made: &Made,
        seed: u64,
    ) {
        let Some(member) = types.get(component) else {
            return;
        };
        if !matches!(self.judge.fault(&member.pointer, &made.value), Ok(None)) {
            return;
        }
        let mut rng = Rng::with_seed(seed);
        let mut values = vec![
            made.value.clone(),
            shuffled(&made.value, &mut rng),
            shuffled(&made.value, &mut rng),
        ];
        for key in made
            .value
            .as_object()
            .into_iter()
            .flat_map(|object| object.keys())
        {
            let path = Path(vec![Step::Key(key.clone())]);
            for front in [true, false] {
                let mut value = made.value.clone();
                moved(&mut value, &path, front);
                values.push(value);
            }
        }
        for value in values {
            let wrong = self.wrong(schema, member, types, &value);
            self.report.note(
                NAME,
                &format!("{} as {}", schema.name, component),
                seed,
                &value,
                wrong,
            );
        }
    }

    /// Tests that a null for a key of another member does not change the member, because servers write null for absent
    /// properties.
    fn foreign(
        &mut self,
        schema: &Schema,
        component: &str,
        leaves: &[Leaf],
        types: &HashMap<String, &Schema>,
        made: &Made,
        seed: u64,
    ) {
        let Some(member) = types.get(component) else {
            return;
        };
        let plain = self
            .typed
            .variant(schema, &made.value.to_string(), self.codec);
        let is_told = plain.is_ok_and(|names| names.rsplit(' ').next() == Some(&member.rust));
        if !is_told {
            return;
        }
        let own = self.keys(member);
        let others = leaves
            .iter()
            .filter_map(|(_, leaf)| types.get(leaf.as_deref()?));
        let keys: BTreeSet<String> = others.flat_map(|other| self.keys(other)).collect();
        for key in keys.difference(&own) {
            let mut value = made.value.clone();
            let Some(object) = value.as_object_mut() else {
                return;
            };
            object.insert(key.clone(), Value::Null);
            if !matches!(self.judge.fault(&member.pointer, &value), Ok(None)) {
                continue;
            }
            let found = self.typed.variant(schema, &value.to_string(), self.codec);
            let wrong = match found {
                Err(failure) => Some(format!("does not decode: {}", failure.error)),
                Ok(names) if names.rsplit(' ').next() == Some(&member.rust) => None,
                // With the null, the value may also be valid for the other member.
                Ok(names) => match self.is_one_of(types, &names, &made.value)
                    || self.is_one_of(types, &names, &value)
                {
                    true => {
                        self.report.explain(format!(
                            "{}: with a null of another, an instance of {component} is one of both",
                            schema.name
                        ));
                        None
                    }
                    false => Some(format!("is {names}, not {}", member.rust)),
                },
            };
            let name = format!("{} as {component} with {key}", schema.name);
            self.report.note(FOREIGN, &name, seed, &value, wrong);
        }
    }

    /// Whether a value is an instance of the member that a driver has found, or may be one: nobody can say it if the
    /// schema has an invalid pattern.
    fn is_one_of(&self, types: &HashMap<String, &Schema>, names: &str, value: &Value) -> bool {
        let found = names.rsplit(' ').next().unwrap_or_default();
        let fits = |other: &&Schema| {
            other.rust == found && !matches!(self.judge.fault(&other.pointer, value), Ok(Some(_)))
        };
        types.values().any(fits)
    }

    /// The names of the properties that a schema describes.
    fn keys(&self, schema: &Schema) -> BTreeSet<String> {
        let reference = json!({"$ref": format!("#{}", schema.pointer)});
        let flat = self.document.flat(&reference);
        let properties = flat.get("properties").and_then(Value::as_object);
        properties
            .into_iter()
            .flat_map(|properties| properties.keys().cloned())
            .collect()
    }

    fn wrong(
        &mut self,
        schema: &Schema,
        member: &Schema,
        types: &HashMap<String, &Schema>,
        value: &Value,
    ) -> Option<String> {
        let names = match self.typed.variant(schema, &value.to_string(), self.codec) {
            Ok(names) => names,
            Err(failure) => return Some(format!("does not decode: {}", failure.error)),
        };
        let found = names.rsplit(' ').next().unwrap_or_default();
        if found == member.rust {
            return None;
        }
        let wrong = format!("is {names}, not {}", member.rust);
        let other = types.values().find(|other| other.rust == found)?;
        let fits = matches!(self.judge.fault(&other.pointer, value), Ok(None));
        let kept = self
            .through(schema, value, &Expected::Value(value.clone()))
            .is_none();
        if fits && kept {
            self.report.explain(format!(
                "{}: an instance of {} is one of {} too",
                schema.name, member.name, other.name
            ));
            return None;
        }
        Some(wrong)
    }
}
