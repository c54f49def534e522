//! Models: discounts.

mod discount;
mod discount_create;

pub use self::discount::{DiscountPage, DiscountSortProperty};

pub use self::discount_create::{
    DiscountCreate, DiscountFixedCreate, DiscountPercentageCreate, DiscountUpdate,
};
