//! Models: filter. The codecs that only the features `mock` and `serde` need.

use crate::models::{Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm};
use crate::runtime::serde_codecs;

serde_codecs!(Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm);
#[cfg(feature = "mock")]
crate::mock::samples!(
    Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(FilterTerm);
