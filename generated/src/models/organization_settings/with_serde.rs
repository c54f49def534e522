//! Models: organization settings; the codecs that only the feature `serde` needs.

use crate::models::{
    OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Patch, Reader};

impl Decode for OrganizationDisputeSettingsUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut auto_accept_below_amount = None;
        let mut fields = reader.fields(&["auto_accept_below_amount"])?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => auto_accept_below_amount = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        Ok(Self {
            auto_accept_below_amount: Patch::new(auto_accept_below_amount, fields.is_null(0)),
        })
    }
}

impl Decode for OrganizationFeatureSettingsUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut seat_based_pricing_enabled = None;
        let mut member_model_enabled = None;
        let mut checkout_localization_enabled = None;
        let mut overview_metrics = None;
        let mut fields = reader
            .fields(
                &[
                    "seat_based_pricing_enabled", "member_model_enabled",
                    "checkout_localization_enabled", "overview_metrics",
                ],
            )?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => seat_based_pricing_enabled = Some(reader.value()?),
                1 => member_model_enabled = Some(reader.value()?),
                2 => checkout_localization_enabled = Some(reader.value()?),
                3 => overview_metrics = Some(reader.value()?),
                _ => reader.skip_value()?,
            }
        }
        Ok(Self {
            seat_based_pricing_enabled,
            member_model_enabled,
            checkout_localization_enabled,
            overview_metrics: Patch::new(overview_metrics, fields.is_null(3)),
        })
    }
}

serde_codecs!(OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate);
