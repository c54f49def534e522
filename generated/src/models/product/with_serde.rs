//! Models: product; the codecs that only the feature `serde` needs.

use crate::models::{
    Product, ProductBenefitsUpdate, ProductBillingType, ProductCreate,
    ProductCreateOneTime, ProductCreateRecurring, ProductMediaFileCreate,
    ProductMediaFileRead, ProductPage, ProductSortProperty, ProductUpdate,
    ProductVisibility,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Constant, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for Product {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("trial_interval", &self.trial_interval);
        object.field("trial_interval_count", &self.trial_interval_count);
        object.field("name", &self.name);
        object.field("description", &self.description);
        object.field("visibility", &self.visibility);
        object.field("recurring_interval", &self.recurring_interval);
        object.field("recurring_interval_count", &self.recurring_interval_count);
        object.field("meter_interval", &self.meter_interval);
        object.field("meter_interval_count", &self.meter_interval_count);
        object.field("is_recurring", &self.is_recurring);
        object.field("is_archived", &self.is_archived);
        object.field("organization_id", &self.organization_id);
        object.field("metadata", &self.metadata);
        object.field("prices", &self.prices);
        object.field("benefits", &self.benefits);
        object.field("medias", &self.medias);
        object.field("attached_custom_fields", &self.attached_custom_fields);
        object.end();
    }
}

impl Decode for ProductBenefitsUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["benefits"], &mut [&mut value.benefits])?;
        Ok(value)
    }
}

impl Blank for ProductBenefitsUpdate {
    const BLANK: Self = Self { benefits: Blank::BLANK };
}

impl Decode for ProductBillingType {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for ProductBillingType {
    const BLANK: Self = Self::OneTime;
}

impl Decode for ProductCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["recurring_interval"]])?;
        if probe.has(0) {
            return reader.value().map(Self::Recurring);
        }
        reader.value().map(Self::OneTime)
    }
}

impl Blank for ProductCreate {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl Decode for ProductCreateOneTime {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "name", "description", "visibility", "prices", "medias",
                "attached_custom_fields", "organization_id", "recurring_interval",
                "recurring_interval_count",
            ],
            &mut [
                &mut value.metadata, &mut value.name, &mut value.description, &mut value.visibility,
                &mut value.prices, &mut value.medias, &mut value.attached_custom_fields,
                &mut value.organization_id, &mut value.recurring_interval,
                &mut value.recurring_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductCreateOneTime {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        prices: Blank::BLANK,
        medias: Blank::BLANK,
        attached_custom_fields: Blank::BLANK,
        organization_id: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
    };
}

impl Decode for ProductCreateRecurring {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "name", "description", "visibility", "prices", "medias",
                "attached_custom_fields", "organization_id", "trial_interval",
                "trial_interval_count", "recurring_interval", "recurring_interval_count",
                "meter_interval", "meter_interval_count",
            ],
            &mut [
                &mut value.metadata, &mut value.name, &mut value.description, &mut value.visibility,
                &mut value.prices, &mut value.medias, &mut value.attached_custom_fields,
                &mut value.organization_id, &mut value.trial_interval,
                &mut value.trial_interval_count, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.meter_interval,
                &mut value.meter_interval_count,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductCreateRecurring {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        name: Blank::BLANK,
        description: Blank::BLANK,
        visibility: Blank::BLANK,
        prices: Blank::BLANK,
        medias: Blank::BLANK,
        attached_custom_fields: Blank::BLANK,
        organization_id: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        meter_interval: Blank::BLANK,
        meter_interval_count: Blank::BLANK,
    };
}

impl Decode for ProductMediaFileCreate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "organization_id", "name", "mime_type", "size", "checksum_sha256_base64", "upload",
                "service", "version",
            ],
            &mut [
                &mut value.organization_id,
                &mut value.name,
                &mut value.mime_type,
                &mut value.size,
                &mut value.checksum_sha256_base64,
                &mut value.upload,
                &mut Constant::string("product_media"),
                &mut value.version,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductMediaFileCreate {
    const BLANK: Self = Self {
        organization_id: Blank::BLANK,
        name: Blank::BLANK,
        mime_type: Blank::BLANK,
        size: Blank::BLANK,
        checksum_sha256_base64: Blank::BLANK,
        upload: Blank::BLANK,
        version: Blank::BLANK,
    };
}

impl Encode for ProductMediaFileRead {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("organization_id", &self.organization_id);
        object.field("name", &self.name);
        object.field("path", &self.path);
        object.field("mime_type", &self.mime_type);
        object.field("size", &self.size);
        object.field("storage_version", &self.storage_version);
        object.field("checksum_etag", &self.checksum_etag);
        object.field("checksum_sha256_base64", &self.checksum_sha256_base64);
        object.field("checksum_sha256_hex", &self.checksum_sha256_hex);
        object.field("last_modified_at", &self.last_modified_at);
        object.field("version", &self.version);
        object.field("service", &self.service);
        object.field("is_uploaded", &self.is_uploaded);
        object.field("created_at", &self.created_at);
        object.field("size_readable", &self.size_readable);
        object.field("public_url", &self.public_url);
        object.end();
    }
}

impl Encode for ProductPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for ProductSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for ProductSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

impl Decode for ProductUpdate {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &[
                "metadata", "trial_interval", "trial_interval_count", "name", "description",
                "recurring_interval", "recurring_interval_count", "is_archived", "visibility",
                "prices", "medias", "attached_custom_fields",
            ],
            &mut [
                &mut value.metadata, &mut value.trial_interval, &mut value.trial_interval_count,
                &mut value.name, &mut value.description, &mut value.recurring_interval,
                &mut value.recurring_interval_count, &mut value.is_archived, &mut value.visibility,
                &mut value.prices, &mut value.medias, &mut value.attached_custom_fields,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for ProductUpdate {
    const BLANK: Self = Self {
        metadata: Blank::BLANK,
        trial_interval: Blank::BLANK,
        trial_interval_count: Blank::BLANK,
        name: Blank::BLANK,
        description: Blank::BLANK,
        recurring_interval: Blank::BLANK,
        recurring_interval_count: Blank::BLANK,
        is_archived: Blank::BLANK,
        visibility: Blank::BLANK,
        prices: Blank::BLANK,
        medias: Blank::BLANK,
        attached_custom_fields: Blank::BLANK,
    };
}

serde_codecs!(
    Product, ProductBenefitsUpdate, ProductBillingType, ProductCreate,
    ProductCreateOneTime, ProductCreateRecurring, ProductMediaFileCreate,
    ProductMediaFileRead, ProductPage, ProductSortProperty, ProductUpdate,
    ProductVisibility
);
