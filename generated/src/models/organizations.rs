//! Models: organizations.

mod organization;
mod organization_settings;
mod organization_update;

pub use self::organization::{
    OrganizationCompanyLegalEntitySchema, OrganizationDetails,
    OrganizationDetailsSwitchingFrom, OrganizationIndividualLegalEntitySchema,
    OrganizationLegalEntitySchema, OrganizationPage, OrganizationSortProperty,
};

pub use self::organization_settings::{
    OrganizationDisputeSettingsUpdate, OrganizationFeatureSettingsUpdate,
};

pub use self::organization_update::{OrganizationCreate, OrganizationUpdate};
