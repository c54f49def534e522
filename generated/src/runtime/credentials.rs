//! Credentials by security scheme, and which of them an operation sends.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::credential::{Credential, Prepared};
use crate::runtime::operation::Operation;

/// The credentials of a client: one for all operations, or one for each security scheme of the API.
///
/// If an operation accepts several schemes, the first one with a credential is used.
#[derive(Clone, Default)]
pub struct Credentials {
    any: Credential,
    named: Vec<(&'static str, Credential)>,
}

impl Credentials {
    /// Creates an empty set of credentials.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the credential for a security scheme, by its name in the API's document.
    #[must_use]
    pub fn with(mut self, scheme: &'static str, credential: impl Into<Credential>) -> Self {
        self.named.retain(|(known, _)| *known != scheme);
        self.named.push((scheme, credential.into()));
        self
    }

    /// Encodes each credential.
    ///
    /// # Errors
    /// Returns why one of them cannot be sent.
    pub(crate) fn prepare(&self) -> Result<PreparedSet, Cow<'static, str>> {
        let mut named = Vec::with_capacity(self.named.len());
        for (scheme, credential) in &self.named {
            named.push((*scheme, credential.prepare()?));
        }
        Ok(PreparedSet {
            any: self.any.prepare()?,
            named,
        })
    }
}

impl<T: Into<Credential>> From<T> for Credentials {
    fn from(credential: T) -> Self {
        Self {
            any: credential.into(),
            named: Vec::new(),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes: Vec<&str> = self.named.iter().map(|(scheme, _)| *scheme).collect();
        formatter
            .debug_struct("Credentials")
            .field("any", &self.any)
            .field("schemes", &schemes)
            .finish_non_exhaustive()
    }
}

/// Encoded credentials.
#[derive(Clone)]
pub(crate) struct PreparedSet {
    any: Prepared,
    named: Vec<(&'static str, Prepared)>,
}

impl PreparedSet {
    pub(crate) fn is_none(&self) -> bool {
        self.any.is_none() && self.named.iter().all(|(_, prepared)| prepared.is_none())
    }

    /// Returns the credentials for an operation: the first alternative whose schemes all have one, or else the
    /// alternative with the most of them, or else the credential for all operations.
    pub(crate) fn choose(&self, operation: &Operation) -> Cow<'_, Prepared> {
        if self.named.is_empty() {
            return Cow::Borrowed(&self.any);
        }
        let choices = operation.schemes();
        let is_optional = choices.iter().any(|schemes| schemes.is_empty());
        let mut best = (0, Prepared::default());
        for schemes in choices.iter().filter(|schemes| !schemes.is_empty()) {
            let mut there = Vec::with_capacity(schemes.len());
            for wanted in *schemes {
                let known = self.named.iter().find(|(scheme, _)| scheme == wanted);
                there.extend(known.map(|(_, prepared)| prepared));
            }
            if there.len() == schemes.len() {
                return Cow::Owned(Prepared::all(&there));
            }
            if there.len() > best.0 && !is_optional {
                best = (there.len(), Prepared::all(&there));
            }
        }
        match best {
            (0, _) => Cow::Borrowed(&self.any),
            (_, some) => Cow::Owned(some),
        }
    }
}
