//! Models: customer seats. The codecs that only the feature `serde` needs.

mod customer_seat;
