//! Models: customer seats. The codecs that only the features `mock` and `serde` need.

mod customer_seat;
