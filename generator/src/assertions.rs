//! Keywords that check a value and change no type, such as `not` and `if`, for all stages: what they require of a value.

/// What keywords require of a value, as far as samples must meet it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assertions {
    /// Properties, each with others that an object must have if it has this one.
    pub dependent: Vec<(String, Vec<String>)>,
    /// Lists of alternatives: an object must have all properties of one of them.
    pub alternatives: Vec<Vec<Vec<String>>>,
    /// Properties that an object must have under a condition.
    pub condition: Option<Condition>,
    /// An item that a list must contain, as JSON, if only one value or one of some values is valid for it.
    pub contains: Option<String>,
}

/// Properties that an object must have under a condition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Condition {
    /// The condition.
    pub test: Test,
    /// The properties if it holds.
    pub then: Vec<String>,
    /// The properties if it does not hold.
    pub otherwise: Vec<String>,
}

/// A test of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// Every value passes, or none does.
    Fixed(bool),
    /// The value is valid for the component of this name.
    Component(String),
    /// The value is one of these, as JSON.
    Listed(Vec<String>),
    /// The value has one of these types of JSON Schema.
    Types(Vec<String>),
    /// An object has these properties.
    Required(Vec<String>),
    /// If an object has this property, its value passes a test.
    Property(String, Box<Test>),
    /// The value does not pass a test.
    Not(Box<Test>),
    /// The value passes all tests.
    All(Vec<Test>),
    /// The value passes some test.
    Any(Vec<Test>),
    /// The value passes exactly one test.
    One(Vec<Test>),
}

impl Default for Test {
    fn default() -> Self {
        Self::Fixed(true)
    }
}

impl Assertions {
    /// Adds what other keywords require of the same value.
    pub(crate) fn add(&mut self, other: &Self) {
        self.dependent.extend(other.dependent.iter().cloned());
        self.alternatives.extend(other.alternatives.iter().cloned());
        self.condition = self.condition.take().or_else(|| other.condition.clone());
        self.contains = self.contains.take().or_else(|| other.contains.clone());
    }
}
