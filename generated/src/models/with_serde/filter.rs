//! Models: filter. The codecs that only the feature `serde` needs.

use crate::models::{Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm};
use crate::runtime::serde_codecs;

serde_codecs!(Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm);
