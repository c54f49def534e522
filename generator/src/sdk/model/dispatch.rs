//! How the member of a union is found for a value, as the plan has it.

use super::Scalar;

/// How the variant of a value is found, by its JSON kind first.
#[derive(Debug, Clone, Default)]
pub struct Dispatch {
    /// Objects.
    pub object: Option<ObjectDispatch>,
    /// Arrays, tried in this order.
    pub array: Vec<usize>,
    /// Which of the arrays to try first, by the first item.
    pub items: Option<Box<Dispatch>>,
    /// Strings, tried in this order.
    pub string: Vec<(StringTest, usize)>,
    /// Whole numbers.
    pub integer: Option<usize>,
    /// Other numbers.
    pub number: Option<usize>,
    /// Booleans: what takes one value, and what takes both.
    pub boolean: Vec<(Option<bool>, usize)>,
    /// Whatever else comes, for a member that takes anything.
    pub rest: Option<usize>,
}

impl Dispatch {
    /// Whether objects are all it takes.
    #[must_use]
    pub fn is_objects_only(&self) -> bool {
        self.array.is_empty()
            && self.string.is_empty()
            && self.boolean.is_empty()
            && self.integer.is_none()
            && self.number.is_none()
            && self.rest.is_none()
    }
}

/// What a string must be for a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StringTest {
    /// One of these.
    Listed(Vec<String>),
    /// What its type can read: a date, a UUID.
    Form,
    /// Anything.
    Any,
}

/// A path of keys.
pub type Path = Vec<String>;

/// How the variant of an object is found.
#[derive(Debug, Clone)]
pub enum ObjectDispatch {
    /// There is only one.
    Always(usize),
    /// By a string or a whole number at a path.
    Tag {
        /// The path.
        path: Path,
        /// The values of each arm, all of one kind, and what they lead to.
        arms: Vec<(Tags, ObjectDispatch)>,
        /// What an object without the tag is, where the tag may be left out.
        absent: Option<Box<ObjectDispatch>>,
    },
    /// By how much of it each variant knows, of those that it can be. The first of equals.
    Closest {
        /// The paths that are looked at.
        paths: Vec<Path>,
        /// The variants, those with most tests first.
        candidates: Vec<Candidate>,
    },
    /// By what stands in it, the first that holds.
    Rules {
        /// The paths that are looked at.
        paths: Vec<Path>,
        /// Tests that must all hold, with their variant.
        rules: Vec<(Vec<Test>, usize)>,
        /// What it is when none holds.
        otherwise: Otherwise,
    },
}

impl ObjectDispatch {
    /// Whether it finds this variant for some object.
    #[must_use]
    pub fn leads_to(&self, wanted: usize) -> bool {
        match self {
            Self::Always(variant) => *variant == wanted,
            Self::Tag { arms, absent, .. } => {
                let arms = arms.iter().map(|(_, arm)| arm);
                arms.chain(absent.as_deref())
                    .any(|arm| arm.leads_to(wanted))
            }
            Self::Closest { candidates, .. } => candidates
                .iter()
                .any(|candidate| candidate.variant == wanted),
            Self::Rules {
                rules, otherwise, ..
            } => {
                rules.iter().any(|(_, variant)| *variant == wanted)
                    || matches!(otherwise, Otherwise::Variant(variant) if *variant == wanted)
            }
        }
    }
}

/// The values of a tag that mean the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tags {
    /// Strings.
    Strings(Vec<String>),
    /// Whole numbers.
    Integers(Vec<i64>),
}

/// A test of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// An index into the paths.
    pub path: usize,
    /// What must stand there.
    pub expected: Expected,
}

/// What must stand at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Anything, null too.
    Present,
    /// Anything but null.
    Anything,
    /// This value.
    Value(Scalar),
    /// One of these values.
    OneOf(Vec<Scalar>),
    /// A value of this kind.
    Kind(JsonKind),
    /// A value of this kind, null, or nothing.
    KindOrNothing(JsonKind),
    /// One of these values, null, or nothing.
    OneOfOrNothing(Vec<Scalar>),
    /// Anything but null, or nothing.
    NotNull,
}

/// A kind of JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonKind {
    /// An object.
    Object,
    /// An array.
    Array,
    /// A string.
    String,
    /// A number, whole or not.
    Number,
    /// A boolean.
    Boolean,
}

/// What an object is that no rule knows.
#[derive(Debug, Clone)]
pub enum Otherwise {
    /// Unknown.
    Unknown,
    /// This variant.
    Variant(usize),
}

/// A variant that an object may be.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// What must hold for it.
    pub tests: Vec<Test>,
    /// What holds for it as the document has it; a server may come to send other values.
    pub hints: Vec<Test>,
    /// Paths of objects of known names, or of lists of such, with these names.
    pub inner: Vec<(usize, Vec<String>)>,
    /// The properties that it knows.
    pub names: Vec<String>,
    /// The variant.
    pub variant: usize,
}
