//! Models: customer portal.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    Address, AddressInput, CustomerType, MemberRole, Pagination, TaxIdFormat,
};
use crate::runtime::{Page, debug_record};
use crate::runtime::json::{Nulls, Patch, Timestamp, decode_record, encode_record};

mod benefit;
mod benefit_custom;
mod benefit_discord;
mod benefit_downloadables;
mod benefit_feature_flag;
mod benefit_github;
mod benefit_license_keys;
mod benefit_meter_credit;
mod benefit_slack;
mod customer;
mod customer_benefit_grant;
mod customer_meter;
mod customer_order;
mod customer_organization;
mod customer_payment_method;
mod customer_seat;
mod customer_session;
mod customer_subscription;
mod customer_wallet;
mod downloadable;
mod file;
mod payment_method;
mod s3;

pub use self::benefit::BenefitSubscriberOrganization;

pub use self::benefit_custom::{
    BenefitCustomSubscriber, BenefitCustomSubscriberProperties,
};

pub use self::benefit_discord::{
    BenefitDiscordSubscriber, BenefitDiscordSubscriberProperties,
};

pub use self::benefit_downloadables::{
    BenefitDownloadablesSubscriber, BenefitDownloadablesSubscriberProperties,
};

pub use self::benefit_feature_flag::BenefitFeatureFlagSubscriber;

pub use self::benefit_github::{
    BenefitGitHubRepositorySubscriber, BenefitGitHubRepositorySubscriberProperties,
};

pub use self::benefit_license_keys::{
    BenefitLicenseKeysSubscriber, BenefitLicenseKeysSubscriberProperties,
};

pub use self::benefit_meter_credit::{
    BenefitMeterCreditSubscriber, BenefitMeterCreditSubscriberProperties,
};

pub use self::benefit_slack::BenefitSlackSharedChannelSubscriber;

pub use self::customer::{
    CustomerEmailUpdateRequest, CustomerEmailUpdateVerifyRequest,
    CustomerEmailUpdateVerifyResponse, CustomerProduct,
};

pub use self::customer_benefit_grant::{
    CustomerBenefitGrant, CustomerBenefitGrantCustom, CustomerBenefitGrantCustomUpdate,
    CustomerBenefitGrantDiscord, CustomerBenefitGrantDiscordPropertiesUpdate,
    CustomerBenefitGrantDiscordUpdate, CustomerBenefitGrantDownloadables,
    CustomerBenefitGrantDownloadablesUpdate, CustomerBenefitGrantFeatureFlag,
    CustomerBenefitGrantFeatureFlagUpdate, CustomerBenefitGrantGitHubRepository,
    CustomerBenefitGrantGitHubRepositoryPropertiesUpdate,
    CustomerBenefitGrantGitHubRepositoryUpdate, CustomerBenefitGrantLicenseKeys,
    CustomerBenefitGrantLicenseKeysUpdate, CustomerBenefitGrantMeterCredit,
    CustomerBenefitGrantMeterCreditUpdate, CustomerBenefitGrantPage,
    CustomerBenefitGrantSlackSharedChannel,
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
    CustomerBenefitGrantSlackSharedChannelUpdate, CustomerBenefitGrantSortProperty,
    CustomerBenefitGrantUpdate,
};

pub use self::customer_meter::{
    CustomerCustomerMeter, CustomerCustomerMeterMeter, CustomerCustomerMeterPage,
    CustomerCustomerMeterSortProperty,
};

pub use self::customer_order::{
    CustomerOrder, CustomerOrderConfirmPayment, CustomerOrderInvoice, CustomerOrderPage,
    CustomerOrderPaymentConfirmation, CustomerOrderPaymentStatus, CustomerOrderProduct,
    CustomerOrderReceipt, CustomerOrderSortProperty, CustomerOrderSubscription,
    CustomerOrderUpdate,
};

pub use self::customer_organization::{
    CustomerOrganization, CustomerOrganizationData, CustomerOrganizationFeatureSettings,
};

pub use self::customer_payment_method::{
    CustomerPaymentMethod, CustomerPaymentMethodConfirm, CustomerPaymentMethodCreate,
    CustomerPaymentMethodCreateRequiresActionResponse,
    CustomerPaymentMethodCreateResponse, CustomerPaymentMethodCreateSucceededResponse,
    CustomerPaymentMethodPage,
};

pub use self::customer_seat::CustomerSeatAssign;

pub use self::customer_session::CustomerCustomerSession;

pub use self::customer_subscription::{
    CustomerSubscription, CustomerSubscriptionCancel, CustomerSubscriptionMeter,
    CustomerSubscriptionMeterMeter, CustomerSubscriptionPage, CustomerSubscriptionPause,
    CustomerSubscriptionProduct, CustomerSubscriptionResume,
    CustomerSubscriptionSortProperty, CustomerSubscriptionUpdate,
    CustomerSubscriptionUpdateClear, CustomerSubscriptionUpdateProduct,
    CustomerSubscriptionUpdateSeats,
};

pub use self::customer_wallet::{
    CustomerWallet, CustomerWalletPage, CustomerWalletSortProperty,
};

pub use self::downloadable::{DownloadableRead, DownloadableReadPage};

pub use self::file::FileDownload;

pub use self::payment_method::{
    PaymentMethodCard, PaymentMethodGeneric, PaymentMethodKrCard,
};

pub use self::s3::S3DownloadUrl;

/// The authenticated customer.
///
/// Returned by
/// [`customer_portal::Customers::get`](crate::services::customer_portal::customers::Customers::get)
/// and
/// [`customer_portal::Customers::update`](crate::services::customer_portal::customers::Customers::update).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalCustomer {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// Email address, or `null`.
    pub email: Option<String>,
    /// Whether the address is verified, which happens when the customer opens the customer portal with
    /// it.
    pub email_verified: bool,
    /// The customer's name, or `null`.
    pub name: Option<String>,
    /// Name for invoices, or `null`.
    pub billing_name: Option<String>,
    /// Address for invoices, or `null`.
    pub billing_address: Option<Address>,
    /// Tax number and its format, in this order; `null` if there is none.
    pub tax_id: Option<(String, TaxIdFormat)>,
    /// Linked accounts at other services.
    pub oauth_accounts: BTreeMap<String, CustomerPortalOAuthAccount>,
    /// Saved payment method that is charged by default, or `null`.
    pub default_payment_method_id: Option<Uuid>,
    /// Whether the customer is an individual or a team.
    pub type_: Option<CustomerType>,
    /// Language as an IETF BCP 47 tag, or `null`.
    pub locale: Option<String>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    CustomerPortalCustomer, "CustomerPortalCustomer";
    "created_at": created_at, "modified_at": modified_at, "id": id, "email": email,
    "email_verified": email_verified, "name": name, "billing_name": billing_name,
    "billing_address": billing_address, "tax_id": tax_id, "oauth_accounts": oauth_accounts,
    "default_payment_method_id": default_payment_method_id, "type": type_, "locale": locale,
}

decode_record! {
    CustomerPortalCustomer, fields, nulls;
    "created_at": created_at, "modified_at": modified_at, "id": id, "email": email,
    "email_verified": email_verified, "name": name, "billing_name": billing_name,
    "billing_address": billing_address, "tax_id": tax_id, "oauth_accounts": oauth_accounts,
    "default_payment_method_id": default_payment_method_id, "type": type_, "locale": locale,
}

/// Changes by customers to their own record. Omitted fields are unchanged.
///
/// Accepted by
/// [`customer_portal::Customers::update`](crate::services::customer_portal::customers::Customers::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalCustomerUpdate {
    /// Name for invoices.
    pub billing_name: Patch<String>,
    /// Address for invoices.
    pub billing_address: Patch<AddressInput>,
    /// Tax number for invoices, as a string.
    pub tax_id: Patch<String>,
    /// Saved payment method to charge by default.
    pub default_payment_method_id: Patch<Uuid>,
}

impl CustomerPortalCustomerUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Name for invoices.
    #[must_use]
    #[inline]
    pub fn billing_name(mut self, billing_name: impl Into<Patch<String>>) -> Self {
        self.billing_name = billing_name.into();
        self
    }

    /// Address for invoices.
    #[must_use]
    #[inline]
    pub fn billing_address(
        mut self,
        billing_address: impl Into<Patch<AddressInput>>,
    ) -> Self {
        self.billing_address = billing_address.into();
        self
    }

    /// Tax number for invoices, as a string.
    #[must_use]
    #[inline]
    pub fn tax_id(mut self, tax_id: impl Into<Patch<String>>) -> Self {
        self.tax_id = tax_id.into();
        self
    }

    /// Saved payment method to charge by default.
    #[must_use]
    #[inline]
    pub fn default_payment_method_id(
        mut self,
        default_payment_method_id: impl Into<Patch<Uuid>>,
    ) -> Self {
        self.default_payment_method_id = default_payment_method_id.into();
        self
    }
}

/// Repeats what a `CustomerPortalCustomer` has. Its other fields are not set.
impl From<&CustomerPortalCustomer> for CustomerPortalCustomerUpdate {
    #[inline]
    fn from(value: &CustomerPortalCustomer) -> Self {
        Self {
            billing_name: Patch::new(value.billing_name.clone(), true),
            billing_address: Patch::new(
                value.billing_address.as_ref().map(|value| value.into()),
                true,
            ),
            default_payment_method_id: Patch::new(value.default_payment_method_id, false),
            ..Default::default()
        }
    }
}

encode_record! {
    CustomerPortalCustomerUpdate;
    "billing_name": patch billing_name, "billing_address": patch billing_address,
    "tax_id": patch tax_id, "default_payment_method_id": patch default_payment_method_id,
}

/// A member of a team, as shown in the customer portal.
///
/// Returned by
/// [`customer_portal::Members::add`](crate::services::customer_portal::members::Members::add),
/// [`customer_portal::Members::list`](crate::services::customer_portal::members::Members::list) and
/// [`customer_portal::Members::update`](crate::services::customer_portal::members::Members::update).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalMember {
    /// When the object was created.
    pub created_at: Timestamp,
    /// When the object was last updated; null if it was never updated.
    pub modified_at: Option<Timestamp>,
    /// Identifier assigned by Polar, unique among the objects of its kind.
    pub id: Uuid,
    /// The member's email address.
    pub email: String,
    /// The member's name, or `null`.
    pub name: Option<String>,
    /// Role of the member in the team.
    pub role: MemberRole,
}

decode_record! {
    CustomerPortalMember;
    "created_at": created_at, "modified_at": modified_at, "id": id, "email": email, "name": name,
    "role": role,
}

/// A member to add to the team. If the address already belongs to a member, that member is
/// returned.
///
/// Accepted by
/// [`customer_portal::Members::add`](crate::services::customer_portal::members::Members::add).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalMemberCreate {
    /// Email address of the person to add.
    pub email: String,
    /// Name of the person.
    pub name: Patch<String>,
    /// Role of the member. Defaults to `member`. `owner` is rejected.
    pub role: Option<MemberRole>,
}

impl CustomerPortalMemberCreate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: Patch::Keep,
            role: None,
        }
    }

    /// Name of the person.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Role of the member. Defaults to `member`. `owner` is rejected.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<MemberRole>) -> Self {
        self.role = Some(role.into());
        self
    }
}

/// Repeats what a `CustomerPortalMember` has.
impl From<&CustomerPortalMember> for CustomerPortalMemberCreate {
    #[inline]
    fn from(value: &CustomerPortalMember) -> Self {
        Self {
            email: value.email.clone(),
            name: Patch::new(value.name.clone(), true),
            role: Some(value.role.clone()),
        }
    }
}

encode_record! {
    CustomerPortalMemberCreate;
    "email": field email, "name": patch name, "role": optional role,
}

/// A page of team members.
///
/// Returned by
/// [`customer_portal::Members::list`](crate::services::customer_portal::members::Members::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalMemberPage {
    /// Items of the page, in order.
    pub items: Vec<CustomerPortalMember>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    CustomerPortalMemberPage;
    "items": items, "pagination": pagination,
}

impl Page for CustomerPortalMemberPage {
    type Item = CustomerPortalMember;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Changes to a team member. Omitted fields are unchanged.
///
/// Accepted by
/// [`customer_portal::Members::update`](crate::services::customer_portal::members::Members::update).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalMemberUpdate {
    /// New name, at most 256 characters.
    pub name: Patch<String>,
    /// New role. Members cannot change their own role.
    pub role: Patch<MemberRole>,
}

impl CustomerPortalMemberUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// New name, at most 256 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New role. Members cannot change their own role.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<Patch<MemberRole>>) -> Self {
        self.role = role.into();
        self
    }
}

/// Repeats what a `CustomerPortalMember` has.
impl From<&CustomerPortalMember> for CustomerPortalMemberUpdate {
    #[inline]
    fn from(value: &CustomerPortalMember) -> Self {
        Self {
            name: Patch::new(value.name.clone(), true),
            role: Patch::Value(value.role.clone()),
        }
    }
}

encode_record! {
    CustomerPortalMemberUpdate;
    "name": patch name, "role": patch role,
}

/// An account at another service, linked to a customer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalOAuthAccount {
    /// ID of the account at that service.
    pub account_id: String,
    /// User name at that service, or `null`.
    pub account_username: Option<String>,
}

decode_record! {
    CustomerPortalOAuthAccount;
    "account_id": account_id, "account_username": account_username,
}

/// The authenticated user of the customer portal: a customer or a member of a customer.
///
/// Returned by
/// [`customer_portal::CustomerSession::get_authenticated_user`](crate::services::customer_portal::customer_session::CustomerSession::get_authenticated_user).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PortalAuthenticatedUser {
    /// `customer` or `member`.
    pub type_: String,
    /// Name of the object. For an event, its type, such as `benefit.granted`.
    pub name: Option<String>,
    /// Email address.
    pub email: String,
    /// ID of the customer at Polar, or null if there is none.
    pub customer_id: Uuid,
    /// ID of the member of the customer, or null if there is none.
    pub member_id: Option<Uuid>,
    /// Role of the member: `owner`, `billing_manager` or `member`. Null for a customer.
    pub role: Option<String>,
    pub(crate) nulls: Nulls,
}

debug_record! {
    PortalAuthenticatedUser, "PortalAuthenticatedUser";
    "type": type_, "name": name, "email": email, "customer_id": customer_id, "member_id": member_id,
    "role": role,
}

decode_record! {
    PortalAuthenticatedUser, fields, nulls;
    "type": type_, "name": name, "email": email, "customer_id": customer_id, "member_id": member_id,
    "role": role,
}
