//! The verdicts. In: what the tools report for each change. Out: a table, and where they differ.

use std::collections::BTreeMap;

use oasmith::changes::{Change, Kind};

use super::Options;

/// The minimum share of changes on which both tools must agree, in percent.
const LEAST: usize = 98;

/// What is known about a change.
pub(super) struct Row {
    pub(super) name: String,
    /// What our report tells.
    pub(super) told: Vec<Change>,
    /// The lines that the linter prints.
    pub(super) linted: Vec<String>,
    /// The first error of a user's program.
    pub(super) broken: Option<String>,
    /// The requests of the program before and after, if they differ.
    pub(super) requests: Option<(String, String)>,
}

impl Row {
    /// The changes that break the compilation.
    fn breaking(&self) -> impl Iterator<Item = &Change> {
        // Neither tool knows what a name means on the wire.
        self.told
            .iter()
            .filter(|it| it.is_breaking && it.kind != Kind::Meaning)
    }

    fn is_breaking(&self) -> bool {
        self.breaking().next().is_some()
    }

    /// What is wrong with our report, if anything.
    fn faults(&self) -> Vec<String> {
        let name = &self.name;
        let mut faults = Vec::new();
        match (self.is_breaking(), self.linted.first(), &self.broken) {
            (false, _, Some(error)) => {
                faults.push(format!("{name}: not told, the program fails: {error}"))
            }
            (false, Some(line), None) => {
                faults.push(format!("{name}: not told, the linter says: {line}"))
            }
            _ => {}
        }
        if let (Some((before, after)), true) = (&self.requests, self.told.is_empty()) {
            faults.push(format!(
                "{name}: nothing told, but sent {before}, now {after}"
            ));
        }
        faults
    }

    /// What is told to break, although both tools accept it.
    fn alarm(&self) -> Option<String> {
        let first = self.breaking().next()?;
        let is_calm = self.broken.is_none() && self.linted.is_empty();
        is_calm.then(|| format!("{}: {:?} {}", self.name, first.kind, first.item))
    }
}

/// Prints the table and the differences, and fails if a break is not told, or if there are too many false alarms.
pub(super) fn judge(rows: &[Row], options: &Options) -> Result<(), String> {
    table(rows);
    let count = |test: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| test(row)).count();
    let faults: Vec<String> = rows.iter().flat_map(Row::faults).collect();
    let alarms: Vec<String> = rows.iter().filter_map(Row::alarm).collect();
    println!("{} changes", rows.len());
    println!("  {} break by our report", count(&Row::is_breaking));
    println!(
        "  {} break a user's program",
        count(&|row| row.broken.is_some())
    );
    if options.linter.is_some() {
        println!(
            "  {} break by the linter",
            count(&|row| !row.linted.is_empty())
        );
    }
    if options.runs {
        println!(
            "  {} send another request",
            count(&|row| row.requests.is_some())
        );
    }
    for line in alarms
        .iter()
        .map(|line| format!("only ours: {line}"))
        .chain(faults.clone())
    {
        println!("  differs: {line}");
    }
    let same = rows.len() - alarms.len() - count(&|row| !row.faults().is_empty());
    println!("  the same verdict on {same}");
    match (faults.len(), same * 100 >= rows.len() * LEAST) {
        (0, true) => Ok(()),
        (0, false) => Err(format!(
            "the verdicts differ on more than {} %",
            100 - LEAST
        )),
        (count, _) => Err(format!("{count} changes are not told")),
    }
}

/// Prints how many changes of each kind there are, and how they are judged.
fn table(rows: &[Row]) {
    let mut kinds: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    for row in rows {
        let (_, kind) = row.name.rsplit_once(": ").unwrap_or(("", &row.name));
        let counts = kinds.entry(kind).or_default();
        let found = [
            true,
            row.is_breaking(),
            !row.linted.is_empty(),
            row.broken.is_some(),
            row.requests.is_some(),
        ];
        for (count, found) in counts.iter_mut().zip(found) {
            *count += usize::from(found);
        }
    }
    println!("| change | count | ours | linter | program | sends other |");
    println!("|---|--:|--:|--:|--:|--:|");
    for (kind, counts) in kinds {
        let counts = counts.map(|count| count.to_string()).join(" | ");
        println!("| {kind} | {counts} |");
    }
}
