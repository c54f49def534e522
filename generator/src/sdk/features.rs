//! Features by which users turn services off, with the models that only those use.

/// Features of services, all on by default, and of the models that only some services need.
#[derive(Debug, Clone)]
pub struct Features {
    /// One for each outermost service.
    pub services: Vec<ServiceFeature>,
    /// What the feature of all services turns on.
    pub all: Vec<String>,
    /// What the feature of webhooks turns on.
    pub events: Vec<String>,
    /// Those of groups of models.
    pub groups: Vec<Group>,
}

/// The feature of a service.
#[derive(Debug, Clone)]
pub struct ServiceFeature {
    /// Its name.
    pub name: String,
    /// The groups of models that it turns on.
    pub enables: Vec<String>,
}

/// Families of models that the same services need.
#[derive(Debug, Clone)]
pub struct Group {
    /// Their feature.
    pub name: String,
    /// The features that turn it on.
    pub users: Vec<String>,
}
