//! Models: product.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::models::{
    AttachedCustomFieldCreate, MetadataValue, Pagination, Product, ProductPriceCreate,
    ProductUpdatePrice, ProductVisibility, RecurringInterval, TrialInterval,
};
use crate::runtime::{Page, encode_string_enum, string_enum};
use crate::runtime::json::{
    Encode, Patch, RawJson, Unknown, UnknownValue, Writer, decode_record, encode_record,
};

/// Request to set the benefits of a product.
///
/// Accepted by [`Products::update_benefits`](crate::services::products::Products::update_benefits).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProductBenefitsUpdate {
    /// IDs of all benefits that the product grants. They must belong to the organization of the
    /// product.
    pub benefits: Vec<Uuid>,
}

impl ProductBenefitsUpdate {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(benefits: impl IntoIterator<Item = Uuid>) -> Self {
        Self {
            benefits: benefits.into_iter().collect(),
        }
    }
}

encode_record! {
    ProductBenefitsUpdate;
    "benefits": field benefits,
}

/// A new product: `ProductCreateRecurring` if `recurring_interval` is set, otherwise
/// `ProductCreateOneTime`.
///
/// Accepted by [`Products::create`](crate::services::products::Products::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProductCreate {
    /// A new subscription product.
    Recurring(ProductCreateRecurring),
    /// A new one-time product.
    OneTime(ProductCreateOneTime),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl From<ProductCreateRecurring> for ProductCreate {
    #[inline]
    fn from(value: ProductCreateRecurring) -> Self {
        Self::Recurring(value)
    }
}

impl From<ProductCreateOneTime> for ProductCreate {
    #[inline]
    fn from(value: ProductCreateOneTime) -> Self {
        Self::OneTime(value)
    }
}

impl Encode for ProductCreate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Recurring(value) => value.encode(writer),
            Self::OneTime(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

/// A new one-time product.
///
/// Accepted by [`Products::create`](crate::services::products::Products::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCreateOneTime {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Product name, as shown to customers. 3 to 64 characters.
    pub name: String,
    /// Free text shown to customers.
    pub description: Patch<String>,
    /// Visibility of the product. Defaults to `public`.
    pub visibility: Option<ProductVisibility>,
    /// At least one price: at most one fixed and one seat-based price, or a single custom or free
    /// price. Metered prices are rejected. At least 1 item.
    pub prices: Vec<ProductPriceCreate>,
    /// IDs of uploaded `product_media` files of the same organization, used as images.
    pub medias: Patch<Vec<Uuid>>,
    /// Custom fields to ask for at checkout.
    pub attached_custom_fields: Option<Vec<AttachedCustomFieldCreate>>,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Always `null` for a one-time product.
    pub recurring_interval: Patch<RawJson>,
    /// Always `null` for a one-time purchase.
    pub recurring_interval_count: Patch<RawJson>,
}

impl ProductCreateOneTime {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        prices: impl IntoIterator<Item = ProductPriceCreate>,
    ) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            description: Patch::Keep,
            visibility: None,
            prices: prices.into_iter().collect(),
            medias: Patch::Keep,
            attached_custom_fields: None,
            organization_id: Patch::Keep,
            recurring_interval: Patch::Keep,
            recurring_interval_count: Patch::Keep,
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Free text shown to customers.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Visibility of the product. Defaults to `public`.
    #[must_use]
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<ProductVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// IDs of uploaded `product_media` files of the same organization, used as images.
    #[must_use]
    #[inline]
    pub fn medias(mut self, medias: impl Into<Patch<Vec<Uuid>>>) -> Self {
        self.medias = medias.into();
        self
    }

    /// Custom fields to ask for at checkout.
    #[must_use]
    #[inline]
    pub fn attached_custom_fields(
        mut self,
        attached_custom_fields: impl IntoIterator<Item = AttachedCustomFieldCreate>,
    ) -> Self {
        self.attached_custom_fields = Some(attached_custom_fields.into_iter().collect());
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Always `null` for a one-time product.
    #[must_use]
    #[inline]
    pub fn recurring_interval(
        mut self,
        recurring_interval: impl Into<Patch<RawJson>>,
    ) -> Self {
        self.recurring_interval = recurring_interval.into();
        self
    }

    /// Always `null` for a one-time purchase.
    #[must_use]
    #[inline]
    pub fn recurring_interval_count(
        mut self,
        recurring_interval_count: impl Into<Patch<RawJson>>,
    ) -> Self {
        self.recurring_interval_count = recurring_interval_count.into();
        self
    }
}

encode_record! {
    ProductCreateOneTime;
    "metadata": optional metadata, "name": field name, "description": patch description,
    "visibility": optional visibility, "prices": field prices, "medias": patch medias,
    "attached_custom_fields": optional attached_custom_fields,
    "organization_id": patch organization_id, "recurring_interval": patch recurring_interval,
    "recurring_interval_count": patch recurring_interval_count,
}

/// A new subscription product.
///
/// Accepted by [`Products::create`](crate::services::products::Products::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCreateRecurring {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// Product name, as shown to customers. 3 to 64 characters.
    pub name: String,
    /// Free text shown to customers.
    pub description: Patch<String>,
    /// Visibility of the product. Defaults to `public`.
    pub visibility: Option<ProductVisibility>,
    /// At least one price: at most one fixed and one seat-based price (both are billed), or a single
    /// custom or free price, plus any number of metered prices. At least 1 item.
    pub prices: Vec<ProductPriceCreate>,
    /// IDs of uploaded `product_media` files of the same organization, used as images.
    pub medias: Patch<Vec<Uuid>>,
    /// Custom fields to ask for at checkout.
    pub attached_custom_fields: Option<Vec<AttachedCustomFieldCreate>>,
    /// Organization that will own the object. Required unless an organization access token is used.
    pub organization_id: Patch<Uuid>,
    /// Unit of the product's trial. By default, there is no trial.
    pub trial_interval: Patch<TrialInterval>,
    /// Length of the trial in `trial_interval`s, from 1 to 1000.
    pub trial_interval_count: Patch<i64>,
    /// Unit of the billing period.
    pub recurring_interval: RecurringInterval,
    /// Length of the billing period in `recurring_interval`s, from 1 to 999. Defaults to 1.
    pub recurring_interval_count: Option<i64>,
    /// Unit of the meter cycle, at the end of which overage is billed, meters are reset and credits are
    /// granted. It must divide the billing period evenly. Cannot be changed once set. By default,
    /// meters follow the billing period.
    pub meter_interval: Patch<RecurringInterval>,
    /// Length of the meter cycle in `meter_interval`s, from 1 to 999. Defaults to 1. Ignored unless
    /// `meter_interval` is set.
    pub meter_interval_count: Patch<i64>,
}

impl ProductCreateRecurring {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        prices: impl IntoIterator<Item = ProductPriceCreate>,
        recurring_interval: impl Into<RecurringInterval>,
    ) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            description: Patch::Keep,
            visibility: None,
            prices: prices.into_iter().collect(),
            medias: Patch::Keep,
            attached_custom_fields: None,
            organization_id: Patch::Keep,
            trial_interval: Patch::Keep,
            trial_interval_count: Patch::Keep,
            recurring_interval: recurring_interval.into(),
            recurring_interval_count: None,
            meter_interval: Patch::Keep,
            meter_interval_count: Patch::Keep,
        }
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// Free text shown to customers.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Visibility of the product. Defaults to `public`.
    #[must_use]
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<ProductVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// IDs of uploaded `product_media` files of the same organization, used as images.
    #[must_use]
    #[inline]
    pub fn medias(mut self, medias: impl Into<Patch<Vec<Uuid>>>) -> Self {
        self.medias = medias.into();
        self
    }

    /// Custom fields to ask for at checkout.
    #[must_use]
    #[inline]
    pub fn attached_custom_fields(
        mut self,
        attached_custom_fields: impl IntoIterator<Item = AttachedCustomFieldCreate>,
    ) -> Self {
        self.attached_custom_fields = Some(attached_custom_fields.into_iter().collect());
        self
    }

    /// Organization that will own the object. Required unless an organization access token is used.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<Uuid>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Unit of the product's trial. By default, there is no trial.
    #[must_use]
    #[inline]
    pub fn trial_interval(
        mut self,
        trial_interval: impl Into<Patch<TrialInterval>>,
    ) -> Self {
        self.trial_interval = trial_interval.into();
        self
    }

    /// Length of the trial in `trial_interval`s, from 1 to 1000.
    #[must_use]
    #[inline]
    pub fn trial_interval_count(
        mut self,
        trial_interval_count: impl Into<Patch<i64>>,
    ) -> Self {
        self.trial_interval_count = trial_interval_count.into();
        self
    }

    /// Length of the billing period in `recurring_interval`s, from 1 to 999. Defaults to 1.
    #[must_use]
    #[inline]
    pub fn recurring_interval_count(
        mut self,
        recurring_interval_count: impl Into<i64>,
    ) -> Self {
        self.recurring_interval_count = Some(recurring_interval_count.into());
        self
    }

    /// Unit of the meter cycle, at the end of which overage is billed, meters are reset and credits are
    /// granted. It must divide the billing period evenly. Cannot be changed once set. By default,
    /// meters follow the billing period.
    #[must_use]
    #[inline]
    pub fn meter_interval(
        mut self,
        meter_interval: impl Into<Patch<RecurringInterval>>,
    ) -> Self {
        self.meter_interval = meter_interval.into();
        self
    }

    /// Length of the meter cycle in `meter_interval`s, from 1 to 999. Defaults to 1. Ignored unless
    /// `meter_interval` is set.
    #[must_use]
    #[inline]
    pub fn meter_interval_count(
        mut self,
        meter_interval_count: impl Into<Patch<i64>>,
    ) -> Self {
        self.meter_interval_count = meter_interval_count.into();
        self
    }
}

encode_record! {
    ProductCreateRecurring;
    "metadata": optional metadata, "name": field name, "description": patch description,
    "visibility": optional visibility, "prices": field prices, "medias": patch medias,
    "attached_custom_fields": optional attached_custom_fields,
    "organization_id": patch organization_id, "trial_interval": patch trial_interval,
    "trial_interval_count": patch trial_interval_count,
    "recurring_interval": field recurring_interval,
    "recurring_interval_count": optional recurring_interval_count,
    "meter_interval": patch meter_interval, "meter_interval_count": patch meter_interval_count,
}

/// A page of products.
///
/// Returned by [`Products::list`](crate::services::products::Products::list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductPage {
    /// Items of the page, in order.
    pub items: Vec<Product>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    ProductPage;
    "items": items, "pagination": pagination,
}

impl Page for ProductPage {
    type Item = Product;
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

/// Sort key for products; a leading `-` sorts in descending order.
///
/// Accepted by [`Products::list`](crate::services::products::Products::list).
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductSortProperty {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    CreatedAtDesc,
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// `price_amount_type`
    PriceAmountType,
    /// `-price_amount_type`
    PriceAmountTypeDesc,
    /// `price_amount`
    PriceAmount,
    /// `-price_amount`
    PriceAmountDesc,
    /// A value unknown to this version, preserved as received.
    Unknown(UnknownValue),
}

string_enum! {
    ProductSortProperty;
    CreatedAt = "created_at", CreatedAtDesc = "-created_at", Name = "name", NameDesc = "-name",
    PriceAmountType = "price_amount_type", PriceAmountTypeDesc = "-price_amount_type",
    PriceAmount = "price_amount", PriceAmountDesc = "-price_amount",
}

encode_string_enum!(ProductSortProperty);

/// Changes to a product. Omitted fields are unchanged.
///
/// Accepted by [`Products::update`](crate::services::products::Products::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductUpdate {
    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    pub metadata: Option<BTreeMap<String, MetadataValue>>,
    /// New unit of the trial period.
    pub trial_interval: Patch<TrialInterval>,
    /// New length of the trial in `trial_interval`s, 1 to 1000.
    pub trial_interval_count: Patch<i64>,
    /// New product name, 3 to 64 characters.
    pub name: Patch<String>,
    /// New text shown to customers; `null` removes it.
    pub description: Patch<String>,
    /// Unit of the billing period. Only accepted for legacy recurring products. Cannot be changed once
    /// set.
    pub recurring_interval: Patch<RecurringInterval>,
    /// Length of the billing period in `recurring_interval`s, from 1 to 999. Cannot be changed once
    /// set.
    pub recurring_interval_count: Patch<i64>,
    /// `true` withdraws the product from sale. Existing benefits and subscriptions are kept. Products
    /// cannot be deleted.
    pub is_archived: Patch<bool>,
    /// Visibility of the product.
    pub visibility: Patch<ProductVisibility>,
    /// All prices of the product: an `ExistingProductPrice` keeps a price by its ID, other entries are
    /// created, and prices that are not listed are removed.
    pub prices: Patch<Vec<ProductUpdatePrice>>,
    /// IDs of uploaded `product_media` files that become the images of the product.
    pub medias: Patch<Vec<Uuid>>,
    /// All custom fields to ask for at checkout.
    pub attached_custom_fields: Patch<Vec<AttachedCustomFieldCreate>>,
}

impl ProductUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Key-value data attached to the object. A request body takes at most 50 pairs, with keys of at
    /// most 40 characters; a value is a string of 1 to 500 characters, an integer, a float or a
    /// boolean.
    #[must_use]
    #[inline]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, MetadataValue)>,
    ) -> Self {
        self.metadata = Some(
            metadata.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets one entry, and keeps those that are set.
    #[must_use]
    #[inline]
    pub fn metadata_entry(
        mut self,
        key: impl Into<String>,
        value: impl Into<MetadataValue>,
    ) -> Self {
        self.metadata
            .get_or_insert_with(Default::default)
            .insert(key.into(), value.into());
        self
    }

    /// New unit of the trial period.
    #[must_use]
    #[inline]
    pub fn trial_interval(
        mut self,
        trial_interval: impl Into<Patch<TrialInterval>>,
    ) -> Self {
        self.trial_interval = trial_interval.into();
        self
    }

    /// New length of the trial in `trial_interval`s, 1 to 1000.
    #[must_use]
    #[inline]
    pub fn trial_interval_count(
        mut self,
        trial_interval_count: impl Into<Patch<i64>>,
    ) -> Self {
        self.trial_interval_count = trial_interval_count.into();
        self
    }

    /// New product name, 3 to 64 characters.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// New text shown to customers; `null` removes it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Unit of the billing period. Only accepted for legacy recurring products. Cannot be changed once
    /// set.
    #[must_use]
    #[inline]
    pub fn recurring_interval(
        mut self,
        recurring_interval: impl Into<Patch<RecurringInterval>>,
    ) -> Self {
        self.recurring_interval = recurring_interval.into();
        self
    }

    /// Length of the billing period in `recurring_interval`s, from 1 to 999. Cannot be changed once
    /// set.
    #[must_use]
    #[inline]
    pub fn recurring_interval_count(
        mut self,
        recurring_interval_count: impl Into<Patch<i64>>,
    ) -> Self {
        self.recurring_interval_count = recurring_interval_count.into();
        self
    }

    /// `true` withdraws the product from sale. Existing benefits and subscriptions are kept. Products
    /// cannot be deleted.
    #[must_use]
    #[inline]
    pub fn is_archived(mut self, is_archived: impl Into<Patch<bool>>) -> Self {
        self.is_archived = is_archived.into();
        self
    }

    /// Visibility of the product.
    #[must_use]
    #[inline]
    pub fn visibility(
        mut self,
        visibility: impl Into<Patch<ProductVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }

    /// All prices of the product: an `ExistingProductPrice` keeps a price by its ID, other entries are
    /// created, and prices that are not listed are removed.
    #[must_use]
    #[inline]
    pub fn prices(mut self, prices: impl Into<Patch<Vec<ProductUpdatePrice>>>) -> Self {
        self.prices = prices.into();
        self
    }

    /// IDs of uploaded `product_media` files that become the images of the product.
    #[must_use]
    #[inline]
    pub fn medias(mut self, medias: impl Into<Patch<Vec<Uuid>>>) -> Self {
        self.medias = medias.into();
        self
    }

    /// All custom fields to ask for at checkout.
    #[must_use]
    #[inline]
    pub fn attached_custom_fields(
        mut self,
        attached_custom_fields: impl Into<Patch<Vec<AttachedCustomFieldCreate>>>,
    ) -> Self {
        self.attached_custom_fields = attached_custom_fields.into();
        self
    }
}

/// Repeats what a `Product` has. Its other fields are not set.
impl From<&Product> for ProductUpdate {
    #[inline]
    fn from(value: &Product) -> Self {
        Self {
            metadata: Some(value.metadata.clone()),
            trial_interval: Patch::new(value.trial_interval.clone(), true),
            trial_interval_count: Patch::new(value.trial_interval_count, true),
            name: Patch::Value(value.name.clone()),
            description: Patch::new(value.description.clone(), true),
            recurring_interval: Patch::new(value.recurring_interval.clone(), true),
            recurring_interval_count: Patch::new(value.recurring_interval_count, true),
            is_archived: Patch::Value(value.is_archived),
            visibility: Patch::Value(value.visibility.clone()),
            attached_custom_fields: Patch::Value(
                value.attached_custom_fields.iter().map(|value| value.into()).collect(),
            ),
            ..Default::default()
        }
    }
}

encode_record! {
    ProductUpdate;
    "metadata": optional metadata, "trial_interval": patch trial_interval,
    "trial_interval_count": patch trial_interval_count, "name": patch name,
    "description": patch description, "recurring_interval": patch recurring_interval,
    "recurring_interval_count": patch recurring_interval_count, "is_archived": patch is_archived,
    "visibility": patch visibility, "prices": patch prices, "medias": patch medias,
    "attached_custom_fields": patch attached_custom_fields,
}
