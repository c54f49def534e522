//! The results of a run.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

/// The maximum number of failures of one kind that are reported with their instance.
const TOLD: usize = 3;

/// Counts and failures.
#[derive(Debug, Default)]
pub struct Report {
    /// For each property, the number of cases and the number of failures.
    pub counts: BTreeMap<&'static str, (u64, u64)>,
    /// One failure for each property and schema.
    pub failures: BTreeMap<(&'static str, String), Failure>,
    /// Cases that no test can decide, with the reason.
    pub explained: BTreeMap<String, u64>,
}

/// A failure.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The seed that reproduces the instance.
    pub seed: u64,
    /// What is wrong.
    pub what: String,
    /// The instance.
    pub instance: Value,
    /// How often it occurred.
    pub count: u64,
}

impl Report {
    /// Records a case, and what is wrong with it.
    pub fn note(
        &mut self,
        property: &'static str,
        schema: &str,
        seed: u64,
        instance: &Value,
        wrong: Option<String>,
    ) {
        let count = self.counts.entry(property).or_default();
        count.0 += 1;
        let Some(what) = wrong else { return };
        count.1 += 1;
        let new = || Failure {
            seed,
            what,
            instance: instance.clone(),
            count: 0,
        };
        let known = self
            .failures
            .entry((property, schema.to_owned()))
            .or_insert_with(new);
        known.count += 1;
    }

    /// Records a case that no test can decide.
    pub fn explain(&mut self, what: String) {
        *self.explained.entry(what).or_default() += 1;
    }

    /// The number of cases of all properties.
    #[must_use]
    pub fn cases(&self) -> u64 {
        self.counts.values().map(|(cases, _)| cases).sum()
    }

    /// The failures, one per line.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        self.failures
            .iter()
            .map(|((property, schema), failure)| {
                format!(
                    "{property}: {schema}, {} times, seed {}: {}",
                    failure.count, failure.seed, failure.what
                )
            })
            .collect()
    }

    /// Whether there were no failures.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.failures.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (property, (cases, failed)) in &self.counts {
            writeln!(
                formatter,
                "{property:28} {cases:>9} cases {failed:>7} failures"
            )?;
        }
        for (what, count) in &self.explained {
            writeln!(formatter, "explained, {count} times: {what}")?;
        }
        let mut told: BTreeMap<&str, usize> = BTreeMap::new();
        for (((property, _), failure), line) in self.failures.iter().zip(self.told()) {
            let told = told.entry(property).or_default();
            *told += 1;
            writeln!(formatter, "{line}")?;
            if *told <= TOLD {
                let text = failure.instance.to_string();
                let short: String = text.chars().take(700).collect();
                writeln!(formatter, "    {short}")?;
            }
        }
        Ok(())
    }
}
