//! Models: customer seats; the codecs that only the feature `serde` needs.

mod customer_seat;
