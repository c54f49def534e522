//! Models: organization settings; the codecs that only the feature `serde` needs.

use crate::models::{
    OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Patch, Reader};

impl Decode for OrganizationDisputeSettingsUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["auto_accept_below_amount"];
        let mut auto_accept_below_amount = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut auto_accept_below_amount),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            auto_accept_below_amount: Patch::new(auto_accept_below_amount, fields.is_null(0)),
        })
    }
}

impl Decode for OrganizationFeatureSettingsUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "seat_based_pricing_enabled", "member_model_enabled", "checkout_localization_enabled",
            "overview_metrics",
        ];
        let mut seat_based_pricing_enabled = None;
        let mut member_model_enabled = None;
        let mut checkout_localization_enabled = None;
        let mut overview_metrics = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut seat_based_pricing_enabled),
                1 => reader.fill(&mut member_model_enabled),
                2 => reader.fill(&mut checkout_localization_enabled),
                3 => reader.fill(&mut overview_metrics),
                _ => reader.skip_value(),
            }?;
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
