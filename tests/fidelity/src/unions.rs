//! F3: a valid instance of a union's member decodes to that member, in every order of its keys.

use std::collections::HashMap;

use fastrand::Rng;
use serde_json::{Value, json};

use crate::make::{Limits, Made, Maker, component, is_object};
use crate::mutate::{Expected, moved, shuffled};
use crate::path::{Path, Step};
use crate::run::Run;
use crate::typed::Schema;

const NAME: &str = "F3 right member";

/// A member of a union, or of a union within it: the way there, and its component.
type Leaf = (Vec<usize>, Option<String>);

impl Run {
    /// Tests all members of all unions with so many instances each. Gives the numbers of unions and of members.
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
            // By its name a component is known to stand for its heirs.
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
                        .constants(schema.sent)
                        .choosing(choices.clone());
                    let Some(made) = maker.make(&source).filter(|made| !made.value.is_null())
                    else {
                        continue;
                    };
                    self.member(schema, component, &types, &made, seed);
                }
            }
        }
        (unions, members)
    }

    fn leaves(&self, schema: &Value, depth: usize) -> Vec<Leaf> {
        if let Some(base) = component(schema) {
            let heirs = self.document.heirs(base).iter().enumerate();
            let heirs = heirs.map(|(index, heir)| (vec![index], Some(heir.clone())));
            let heirs: Vec<Leaf> = heirs.collect();
            if !heirs.is_empty() {
                return heirs;
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
