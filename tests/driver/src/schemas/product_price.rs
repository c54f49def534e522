//! Schemas: product price.

use sdk::models;

use crate::schema::{Schema, both, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    inline(
        received::<
            models::AnyProductPrice,
        >("/components/schemas/CheckoutLinkProduct/properties/prices/items"),
    ),
    inline(
        sent::<
            models::Decimal,
        >("/components/schemas/ProductPriceMeteredUnitCreate/properties/unit_amount"),
    ),
    received::<models::LegacyRecurringProductPrice>("LegacyRecurringProductPrice"),
    received::<
        models::LegacyRecurringProductPriceCustom,
    >("LegacyRecurringProductPriceCustom"),
    received::<
        models::LegacyRecurringProductPriceFixed,
    >("LegacyRecurringProductPriceFixed"),
    received::<models::ProductPrice>("ProductPrice"),
    inline(
        sent::<
            models::ProductPriceCreate,
        >(
            "/components/schemas/CheckoutProductsCreate/properties/prices/anyOf/0/additionalProperties/items",
        ),
    ),
    received::<models::ProductPriceCustom>("ProductPriceCustom"),
    sent::<models::ProductPriceCustomCreate>("ProductPriceCustomCreate"),
    received::<models::ProductPriceFixed>("ProductPriceFixed"),
    sent::<models::ProductPriceFixedCreate>("ProductPriceFixedCreate"),
    received::<models::ProductPriceMeter>("ProductPriceMeter"),
    received::<models::ProductPriceMeteredUnit>("ProductPriceMeteredUnit"),
    sent::<models::ProductPriceMeteredUnitCreate>("ProductPriceMeteredUnitCreate"),
    received::<models::ProductPriceSeatBased>("ProductPriceSeatBased"),
    sent::<models::ProductPriceSeatBasedCreate>("ProductPriceSeatBasedCreate"),
    both::<models::ProductPriceSeatTier>("ProductPriceSeatTier"),
    sent::<models::ProductPriceSeatTiersInput>("ProductPriceSeatTiers-Input"),
    received::<models::ProductPriceSeatTiersOutput>("ProductPriceSeatTiers-Output"),
    received::<models::ProductPriceSource>("ProductPriceSource"),
];
