//! How the variant of a value is found.

use super::Scalar;

/// How the variant of a value is found; its JSON kind is tested first.
#[derive(Debug, Clone, Default)]
pub struct Dispatch {
    /// Objects.
    pub object: Option<ObjectDispatch>,
    /// Arrays, tried in this order.
    pub array: Vec<usize>,
    /// The array to try first, by the first item.
    pub items: Option<Box<Dispatch>>,
    /// Strings, tried in this order.
    pub string: Vec<(StringTest, usize)>,
    /// Integers.
    pub integer: Option<usize>,
    /// Other numbers.
    pub number: Option<usize>,
    /// Booleans: variants for one of the two values, and variants for both.
    pub boolean: Vec<(Option<bool>, usize)>,
    /// Anything else, if a variant accepts any JSON.
    pub rest: Option<usize>,
}

impl Dispatch {
    /// Returns `true` if it accepts only objects.
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

/// The strings that a variant accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StringTest {
    /// One of these.
    Listed(Vec<String>),
    /// Any string that its type can parse: a date, a UUID.
    Form,
    /// Anything.
    Any,
}

/// A path of keys.
pub type Path = Vec<String>;

/// How the variant of an object is found.
#[derive(Debug, Clone)]
pub enum ObjectDispatch {
    /// All objects belong to this variant.
    Always(usize),
    /// By a string or an integer at a path.
    Tag {
        /// The path.
        path: Path,
        /// The values of each arm, all of one kind, and the dispatch of its objects.
        arms: Vec<(Tags, ObjectDispatch)>,
        /// How an object without the tag is dispatched, if the tag is optional.
        absent: Option<Box<ObjectDispatch>>,
        /// The variant of an object with any other tag, if there is one.
        other: Option<usize>,
    },
    /// By the number of the object's properties that each possible variant knows; the first variant with the highest
    /// number is chosen.
    Closest {
        /// The paths that are tested.
        paths: Vec<Path>,
        /// The variants, sorted by their number of tests, most first.
        candidates: Vec<Candidate>,
    },
    /// By the first rule that holds.
    Rules {
        /// The paths that are tested.
        paths: Vec<Path>,
        /// Tests that must all pass, with their variant.
        rules: Vec<(Vec<Test>, usize)>,
        /// The result if no rule holds.
        otherwise: Otherwise,
    },
}

impl ObjectDispatch {
    /// Returns `true` if it finds this variant for some object.
    #[must_use]
    pub fn leads_to(&self, wanted: usize) -> bool {
        match self {
            Self::Always(variant) => *variant == wanted,
            Self::Tag {
                arms,
                absent,
                other,
                ..
            } => {
                let arms = arms.iter().map(|(_, arm)| arm);
                *other == Some(wanted)
                    || arms
                        .chain(absent.as_deref())
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

/// The values of a tag that select the same arm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tags {
    /// Strings.
    Strings(Vec<String>),
    /// Integers.
    Integers(Vec<i64>),
}

/// A test of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// An index into the paths.
    pub path: usize,
    /// What is expected there.
    pub expected: Expected,
}

/// What is expected at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Anything, including null.
    Present,
    /// Anything except null.
    Anything,
    /// This value.
    Value(Scalar),
    /// One of these values.
    OneOf(Vec<Scalar>),
    /// A value of this kind.
    Kind(JsonKind),
    /// A value of this kind, null, or an absent value.
    KindOrNothing(JsonKind),
    /// One of these values, null, or an absent value.
    OneOfOrNothing(Vec<Scalar>),
    /// Any value except null, or an absent value.
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

/// The result for an object that passes no rule.
#[derive(Debug, Clone)]
pub enum Otherwise {
    /// The value is unknown.
    Unknown,
    /// This variant.
    Variant(usize),
}

/// The names in nested objects.
#[derive(Debug, Clone)]
pub struct Inner {
    /// The index of the path of an object, or of a list of objects.
    pub path: usize,
    /// The keys that lead from there to further objects, or to lists of them.
    pub within: Path,
    /// The names of the properties there.
    pub names: Vec<String>,
}

/// A variant that an object may belong to.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Tests that must pass.
    pub tests: Vec<Test>,
    /// Tests that documented values pass; a server may send other values later.
    pub hints: Vec<Test>,
    /// The objects within it whose names are compared.
    pub inner: Vec<Inner>,
    /// The properties that it knows.
    pub names: Vec<String>,
    /// The variant.
    pub variant: usize,
}
