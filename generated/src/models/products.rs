//! Models: products.

mod custom_field;
mod product;
mod product_price;

pub use self::custom_field::AttachedCustomFieldCreate;

pub use self::product::{
    ProductBenefitsUpdate, ProductCreate, ProductCreateOneTime, ProductCreateRecurring,
    ProductPage, ProductSortProperty, ProductUpdate,
};

pub use self::product_price::{ExistingProductPrice, ProductUpdatePrice};
