//! Schemas: product price.

use sdk::models::{
    AnyProductPrice, Decimal, LegacyRecurringProductPrice,
    LegacyRecurringProductPriceCustom, LegacyRecurringProductPriceFixed, ProductPrice,
    ProductPriceCreate, ProductPriceCustom, ProductPriceCustomCreate, ProductPriceFixed,
    ProductPriceFixedCreate, ProductPriceMeter, ProductPriceMeteredUnit,
    ProductPriceMeteredUnitCreate, ProductPriceSeatBased, ProductPriceSeatBasedCreate,
    ProductPriceSeatTier, ProductPriceSeatTiersInput, ProductPriceSeatTiersOutput,
    ProductPriceSource,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::inline(
        schema::received::<
            AnyProductPrice,
        >("/components/schemas/CheckoutLinkProduct/properties/prices/items"),
    ),
    schema::inline(
        schema::sent::<
            Decimal,
        >("/components/schemas/ProductPriceMeteredUnitCreate/properties/unit_amount"),
    ),
    schema::received::<LegacyRecurringProductPrice>("LegacyRecurringProductPrice"),
    schema::received::<
        LegacyRecurringProductPriceCustom,
    >("LegacyRecurringProductPriceCustom"),
    schema::received::<
        LegacyRecurringProductPriceFixed,
    >("LegacyRecurringProductPriceFixed"),
    schema::received::<ProductPrice>("ProductPrice"),
    schema::inline(
        schema::sent::<
            ProductPriceCreate,
        >(
            "/components/schemas/CheckoutProductsCreate/properties/prices/anyOf/0/additionalProperties/items",
        ),
    ),
    schema::received::<ProductPriceCustom>("ProductPriceCustom"),
    schema::sent::<ProductPriceCustomCreate>("ProductPriceCustomCreate"),
    schema::received::<ProductPriceFixed>("ProductPriceFixed"),
    schema::sent::<ProductPriceFixedCreate>("ProductPriceFixedCreate"),
    schema::received::<ProductPriceMeter>("ProductPriceMeter"),
    schema::received::<ProductPriceMeteredUnit>("ProductPriceMeteredUnit"),
    schema::sent::<ProductPriceMeteredUnitCreate>("ProductPriceMeteredUnitCreate"),
    schema::received::<ProductPriceSeatBased>("ProductPriceSeatBased"),
    schema::sent::<ProductPriceSeatBasedCreate>("ProductPriceSeatBasedCreate"),
    schema::both::<ProductPriceSeatTier>("ProductPriceSeatTier"),
    schema::sent::<ProductPriceSeatTiersInput>("ProductPriceSeatTiers-Input"),
    schema::received::<ProductPriceSeatTiersOutput>("ProductPriceSeatTiers-Output"),
    schema::received::<ProductPriceSource>("ProductPriceSource"),
];
