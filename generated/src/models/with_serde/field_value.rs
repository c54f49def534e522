//! Models: field value. The codecs that only the feature `serde` needs.

use crate::models::FieldValue;
use crate::runtime::serde_codecs;

serde_codecs!(FieldValue);
