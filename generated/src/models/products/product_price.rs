//! Models: product price.

use uuid::Uuid;

use crate::models::{
    ProductPriceCreate, ProductPriceCustomCreate, ProductPriceFixedCreate,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBasedCreate,
    ProductPriceUnitBasedCreate,
};
use crate::runtime::json::{Encode, Unknown, Writer, encode_record};

/// Refers to a price that a product already has, to keep it in an update.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ExistingProductPrice {
    /// The price to keep.
    pub id: Uuid,
}

impl ExistingProductPrice {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(id: Uuid) -> Self {
        Self { id }
    }
}

encode_record! {
    ExistingProductPrice;
    "id": field id,
}

/// A price of a product after an update: an existing or a new one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProductUpdatePrice {
    /// Refers to a price that a product already has, to keep it in an update.
    ExistingProductPrice(ExistingProductPrice),
    /// A new price of a product, discriminated by `amount_type`.
    ProductPriceCreate(ProductPriceCreate),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<ExistingProductPrice> for ProductUpdatePrice {
    #[inline]
    fn from(value: ExistingProductPrice) -> Self {
        Self::ExistingProductPrice(value)
    }
}

impl From<ProductPriceCreate> for ProductUpdatePrice {
    #[inline]
    fn from(value: ProductPriceCreate) -> Self {
        Self::ProductPriceCreate(value)
    }
}

impl From<ProductPriceFixedCreate> for ProductUpdatePrice {
    #[inline]
    fn from(value: ProductPriceFixedCreate) -> Self {
        Self::ProductPriceCreate(value.into())
    }
}

impl From<ProductPriceCustomCreate> for ProductUpdatePrice {
    #[inline]
    fn from(value: ProductPriceCustomCreate) -> Self {
        Self::ProductPriceCreate(value.into())
    }
}

impl From<ProductPriceSeatBasedCreate> for ProductUpdatePrice {
    #[inline]
    fn from(value: ProductPriceSeatBasedCreate) -> Self {
        Self::ProductPriceCreate(value.into())
    }
}

impl From<ProductPriceUnitBasedCreate> for ProductUpdatePrice {
    #[inline]
    fn from(value: ProductPriceUnitBasedCreate) -> Self {
        Self::ProductPriceCreate(value.into())
    }
}

impl From<ProductPriceMeteredUnitCreate> for ProductUpdatePrice {
    #[inline]
    fn from(value: ProductPriceMeteredUnitCreate) -> Self {
        Self::ProductPriceCreate(value.into())
    }
}

impl Encode for ProductUpdatePrice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::ExistingProductPrice(value) => value.encode(writer),
            Self::ProductPriceCreate(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
