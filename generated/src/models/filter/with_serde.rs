//! Models: filter; the codecs that only the feature `serde` needs.

use crate::models::{
    FieldValue, Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm,
};
use crate::runtime::serde_codecs;

serde_codecs!(
    FieldValue, Filter, FilterClause, FilterConjunction, FilterOperator, FilterTerm
);
