//! The table of a corpus: one row per document, and the totals. In: rows. Out: text.

use std::fmt;

/// The result for a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// The crate compiles without warnings, and loses no value.
    Right,
    /// The crate compiles without warnings; no values were sent through it.
    Compiles,
    /// The crate was generated, and not compiled.
    Generated,
    /// The document has errors, and nothing was generated.
    Refused,
    /// The generator panicked.
    Panicked,
    /// The compiler reports errors.
    Broken,
    /// The compiler reports warnings, but no errors.
    Warned,
    /// Its driver does not build, or stops early.
    Undriven,
    /// Random values do not come back unchanged.
    Lossy,
}

impl Fate {
    const ALL: [Self; 9] = [
        Self::Right,
        Self::Compiles,
        Self::Generated,
        Self::Refused,
        Self::Panicked,
        Self::Broken,
        Self::Warned,
        Self::Undriven,
        Self::Lossy,
    ];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Compiles => "compiles",
            Self::Generated => "generated",
            Self::Refused => "refused",
            Self::Panicked => "PANICKED",
            Self::Broken => "DOES NOT COMPILE",
            Self::Warned => "WARNINGS",
            Self::Undriven => "DRIVER FAILS",
            Self::Lossy => "LOSES VALUES",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fate| fate.name() == name)
    }

    /// Returns `true` if this is a fault of the generator.
    pub(super) const fn is_wrong(self) -> bool {
        match self {
            Self::Right | Self::Compiles | Self::Generated | Self::Refused => false,
            Self::Panicked | Self::Broken | Self::Warned | Self::Undriven | Self::Lossy => true,
        }
    }
}

/// A document and its result.
#[derive(Debug)]
pub(super) struct Row {
    document: String,
    pub(super) fate: Fate,
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) operations: usize,
    pub(super) types: usize,
    pub(super) lines: usize,
    pub(super) seconds: Option<f64>,
    /// The number of random instances sent through its driver, and the number of distinct failures.
    pub(super) driven: Option<(u64, usize)>,
    pub(super) note: String,
}

impl Row {
    pub(super) fn new(document: String) -> Self {
        Self {
            document,
            fate: Fate::Right,
            errors: 0,
            warnings: 0,
            operations: 0,
            types: 0,
            lines: 0,
            seconds: None,
            driven: None,
            note: String::new(),
        }
    }
}

pub(super) const HEADING: &str = "\
document                                          result            errors  warnings  operations  types   lines  check s  instances  failures
------------------------------------------------  ----------------  ------  --------  ----------  -----  ------  -------  ---------  --------";

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.document.chars().count();
        // A name that is too long is cut at the start, because its end says more.
        let shown: String = self
            .document
            .chars()
            .skip(name.saturating_sub(48))
            .collect();
        let seconds = self
            .seconds
            .map_or_else(|| "-".to_owned(), |seconds| format!("{seconds:.1}"));
        let (instances, failures) = self.driven.map_or_else(
            || ("-".to_owned(), "-".to_owned()),
            |(instances, failures)| (instances.to_string(), failures.to_string()),
        );
        write!(
            f,
            "{shown:<48}  {:<16}  {:>6}  {:>8}  {:>10}  {:>5}  {:>6}  {seconds:>7}  {instances:>9}  {failures:>8}",
            self.fate.name(),
            self.errors,
            self.warnings,
            self.operations,
            self.types,
            self.lines,
        )?;
        match self.note.is_empty() {
            true => Ok(()),
            false => write!(f, "\n    {}", self.note.replace('\n', "\n    ")),
        }
    }
}

/// The sums of all rows.
pub(super) fn totals(rows: &[Row]) -> String {
    let mut parts = vec![format!("{} documents", rows.len())];
    for fate in Fate::ALL {
        let count = rows.iter().filter(|row| row.fate == fate).count();
        if count > 0 {
            parts.push(format!("{count} {}", fate.name()));
        }
    }
    let sum = |of: fn(&Row) -> usize| rows.iter().map(of).sum::<usize>();
    let seconds = rows
        .iter()
        .filter_map(|row| row.seconds)
        .fold(0.0, |sum, seconds| sum + seconds);
    let driven = rows.iter().filter_map(|row| row.driven);
    let (instances, failures) = driven.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    format!(
        "{}; {} errors, {} warnings; {} operations, {} types, {} lines; {seconds:.0} s of checks; {instances} instances, {failures} failures",
        parts.join(", "),
        sum(|row| row.errors),
        sum(|row| row.warnings),
        sum(|row| row.operations),
        sum(|row| row.types),
        sum(|row| row.lines),
    )
}
