//! Models: filter. The codecs that only the features `mock` and `serde` need.

#[cfg(feature = "mock")]
use crate::mock::{samples, union_samples};
use crate::models::{Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm};
use crate::runtime::serde_codecs;

serde_codecs!(Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm);
#[cfg(feature = "mock")]
samples!(Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm);
#[cfg(feature = "mock")]
union_samples!(FilterTerm);
