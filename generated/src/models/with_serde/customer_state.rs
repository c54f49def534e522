//! Models: customer state. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerState, CustomerStateBenefitGrant, CustomerStateIndividual,
    CustomerStateMeter, CustomerStateSubscription, CustomerStateSubscriptionMeter,
    CustomerStateSubscriptionStatus, CustomerStateTeam,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for CustomerState {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Individual(value) => value.encode(writer),
            Self::Team(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for CustomerStateBenefitGrant {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("granted_at", &self.granted_at);
        object.field("benefit_id", &self.benefit_id);
        object.field("benefit_type", &self.benefit_type);
        object.field("benefit_metadata", &self.benefit_metadata);
        object.field("properties", &self.properties);
        object.end();
    }
}

impl Encode for CustomerStateIndividual {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("metadata", &self.metadata);
        object.optional_or_null("external_id", &self.external_id, self.nulls.has(4));
        object.field("email", &self.email);
        object.field("email_verified", &self.email_verified);
        object.field("type", "individual");
        object.field("name", &self.name);
        object.field("billing_name", &self.billing_name);
        object.field("billing_address", &self.billing_address);
        object.field("tax_id", &self.tax_id);
        object.optional_or_null("locale", &self.locale, self.nulls.has(12));
        object.field("organization_id", &self.organization_id);
        object.optional_or_null(
            "default_payment_method_id",
            &self.default_payment_method_id,
            self.nulls.has(14),
        );
        object.field("deleted_at", &self.deleted_at);
        object.field("first_user_event_at", &self.first_user_event_at);
        object.field("avatar_url", &self.avatar_url);
        object.field("active_subscriptions", &self.active_subscriptions);
        object.field("granted_benefits", &self.granted_benefits);
        object.field("active_meters", &self.active_meters);
        object.end();
    }
}

impl Encode for CustomerStateMeter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("meter_id", &self.meter_id);
        object.field("consumed_units", &self.consumed_units);
        object.field("credited_units", &self.credited_units);
        object.field("balance", &self.balance);
        object.end();
    }
}

impl Encode for CustomerStateSubscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.optional("custom_field_data", &self.custom_field_data);
        object.field("metadata", &self.metadata);
        object.field("status", &self.status);
        object.field("amount", &self.amount);
        object.field("currency", &self.currency);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("current_period_start", &self.current_period_start);
        object.field("current_period_end", &self.current_period_end);
        object.field("trial_start", &self.trial_start);
        object.field("trial_end", &self.trial_end);
        object.field("cancel_at_period_end", &self.cancel_at_period_end);
        object.field("canceled_at", &self.canceled_at);
        object.field("started_at", &self.started_at);
        object.field("ends_at", &self.ends_at);
        object.field("product_id", &self.product_id);
        object.field("discount_id", &self.discount_id);
        object.field("meters", &self.meters);
        object.end();
    }
}

impl Encode for CustomerStateSubscriptionMeter {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("consumed_units", &self.consumed_units);
        object.field("credited_units", &self.credited_units);
        object.field("amount", &self.amount);
        object.field("meter_id", &self.meter_id);
        object.end();
    }
}

impl Encode for CustomerStateSubscriptionStatus {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for CustomerStateTeam {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("metadata", &self.metadata);
        object.optional_or_null("external_id", &self.external_id, self.nulls.has(4));
        object.optional_or_null("email", &self.email, self.nulls.has(5));
        object.field("email_verified", &self.email_verified);
        object.field("type", "team");
        object.field("name", &self.name);
        object.field("billing_name", &self.billing_name);
        object.field("billing_address", &self.billing_address);
        object.field("tax_id", &self.tax_id);
        object.optional_or_null("locale", &self.locale, self.nulls.has(12));
        object.field("organization_id", &self.organization_id);
        object.optional_or_null(
            "default_payment_method_id",
            &self.default_payment_method_id,
            self.nulls.has(14),
        );
        object.field("deleted_at", &self.deleted_at);
        object.field("first_user_event_at", &self.first_user_event_at);
        object.field("avatar_url", &self.avatar_url);
        object.field("active_subscriptions", &self.active_subscriptions);
        object.field("granted_benefits", &self.granted_benefits);
        object.field("active_meters", &self.active_meters);
        object.end();
    }
}

serde_codecs!(
    CustomerState, CustomerStateBenefitGrant, CustomerStateIndividual,
    CustomerStateMeter, CustomerStateSubscription, CustomerStateSubscriptionMeter,
    CustomerStateSubscriptionStatus, CustomerStateTeam
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerState, CustomerStateBenefitGrant, CustomerStateIndividual,
    CustomerStateMeter, CustomerStateSubscription, CustomerStateSubscriptionMeter,
    CustomerStateSubscriptionStatus, CustomerStateTeam
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(CustomerState);
