//! Models: recurring. The codecs that only the feature `serde` needs.

use crate::models::RecurringInterval;
use crate::runtime::serde_codecs;

serde_codecs!(RecurringInterval);
