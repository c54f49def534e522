//! Models: product; the codecs that only the feature `serde` needs.

use crate::models::{
    Product, ProductBenefitsUpdate, ProductBillingType, ProductCreate,
    ProductCreateOneTime, ProductCreateRecurring, ProductMediaFileCreate,
    ProductMediaFileRead, ProductPage, ProductSortProperty, ProductUpdate,
    ProductVisibility,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Decode, DecodeError, Encode, Patch, Reader, Writer};

impl Encode for Product {
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &["benefits"];
        let mut benefits = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut benefits),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            benefits: benefits.unwrap_or_default(),
        })
    }
}

impl Decode for ProductBillingType {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}

impl Decode for ProductCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let probe = reader.probe(&[&["recurring_interval"]])?;
        if probe.has(0) {
            return reader.value().map(Self::Recurring);
        }
        reader.value().map(Self::OneTime)
    }
}

impl Decode for ProductCreateOneTime {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "name", "description", "visibility", "prices", "medias",
            "attached_custom_fields", "organization_id", "recurring_interval",
            "recurring_interval_count",
        ];
        let mut metadata = None;
        let mut name = None;
        let mut description = None;
        let mut visibility = None;
        let mut prices = None;
        let mut medias = None;
        let mut attached_custom_fields = None;
        let mut organization_id = None;
        let mut recurring_interval = None;
        let mut recurring_interval_count = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut description),
                3 => reader.fill(&mut visibility),
                4 => reader.fill(&mut prices),
                5 => reader.fill(&mut medias),
                6 => reader.fill(&mut attached_custom_fields),
                7 => reader.fill(&mut organization_id),
                8 => reader.fill(&mut recurring_interval),
                9 => reader.fill(&mut recurring_interval_count),
                _ => reader.skip_value(),
            }?;
        }
        let Some(name) = name else {
            return Err(fields.missing(reader, &[1]));
        };
        Ok(Self {
            metadata,
            name,
            description: Patch::new(description, fields.is_null(2)),
            visibility,
            prices: prices.unwrap_or_default(),
            medias: Patch::new(medias, fields.is_null(5)),
            attached_custom_fields,
            organization_id: Patch::new(organization_id, fields.is_null(7)),
            recurring_interval: Patch::new(recurring_interval, fields.is_null(8)),
            recurring_interval_count: Patch::new(recurring_interval_count, fields.is_null(9)),
        })
    }
}

impl Decode for ProductCreateRecurring {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "name", "description", "visibility", "prices", "medias",
            "attached_custom_fields", "organization_id", "trial_interval", "trial_interval_count",
            "recurring_interval", "recurring_interval_count", "meter_interval",
            "meter_interval_count",
        ];
        let mut metadata = None;
        let mut name = None;
        let mut description = None;
        let mut visibility = None;
        let mut prices = None;
        let mut medias = None;
        let mut attached_custom_fields = None;
        let mut organization_id = None;
        let mut trial_interval = None;
        let mut trial_interval_count = None;
        let mut recurring_interval = None;
        let mut recurring_interval_count = None;
        let mut meter_interval = None;
        let mut meter_interval_count = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut description),
                3 => reader.fill(&mut visibility),
                4 => reader.fill(&mut prices),
                5 => reader.fill(&mut medias),
                6 => reader.fill(&mut attached_custom_fields),
                7 => reader.fill(&mut organization_id),
                8 => reader.fill(&mut trial_interval),
                9 => reader.fill(&mut trial_interval_count),
                10 => reader.fill(&mut recurring_interval),
                11 => reader.fill(&mut recurring_interval_count),
                12 => reader.fill(&mut meter_interval),
                13 => reader.fill(&mut meter_interval_count),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(name), Some(recurring_interval)) = (name, recurring_interval) else {
            return Err(fields.missing(reader, &[1, 10]));
        };
        Ok(Self {
            metadata,
            name,
            description: Patch::new(description, fields.is_null(2)),
            visibility,
            prices: prices.unwrap_or_default(),
            medias: Patch::new(medias, fields.is_null(5)),
            attached_custom_fields,
            organization_id: Patch::new(organization_id, fields.is_null(7)),
            trial_interval: Patch::new(trial_interval, fields.is_null(8)),
            trial_interval_count: Patch::new(trial_interval_count, fields.is_null(9)),
            recurring_interval,
            recurring_interval_count,
            meter_interval: Patch::new(meter_interval, fields.is_null(12)),
            meter_interval_count: Patch::new(meter_interval_count, fields.is_null(13)),
        })
    }
}

impl Decode for ProductMediaFileCreate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "organization_id", "name", "mime_type", "size", "checksum_sha256_base64", "upload",
            "service", "version",
        ];
        let mut organization_id = None;
        let mut name = None;
        let mut mime_type = None;
        let mut size = None;
        let mut checksum_sha256_base64 = None;
        let mut upload = None;
        let mut version = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut organization_id),
                1 => reader.fill(&mut name),
                2 => reader.fill(&mut mime_type),
                3 => reader.fill(&mut size),
                4 => reader.fill(&mut checksum_sha256_base64),
                5 => reader.fill(&mut upload),
                6 => reader.constant("product_media"),
                7 => reader.fill(&mut version),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(name), Some(mime_type), Some(size), Some(upload), true) = (
            name, mime_type, size, upload, fields.has(6),
        ) else {
            return Err(fields.missing(reader, &[1, 2, 3, 5, 6]));
        };
        Ok(Self {
            organization_id: Patch::new(organization_id, fields.is_null(0)),
            name,
            mime_type,
            size,
            checksum_sha256_base64: Patch::new(checksum_sha256_base64, fields.is_null(4)),
            upload,
            version: Patch::new(version, fields.is_null(7)),
        })
    }
}

impl Encode for ProductMediaFileRead {
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
        object.field("service", "product_media");
        object.field("is_uploaded", &self.is_uploaded);
        object.field("created_at", &self.created_at);
        object.field("size_readable", &self.size_readable);
        object.field("public_url", &self.public_url);
        object.end();
    }
}

impl Encode for ProductPage {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for ProductSortProperty {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum(|text| text.into())
    }
}

impl Decode for ProductUpdate {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const FIELDS: &[&str] = &[
            "metadata", "trial_interval", "trial_interval_count", "name", "description",
            "recurring_interval", "recurring_interval_count", "is_archived", "visibility", "prices",
            "medias", "attached_custom_fields",
        ];
        let mut metadata = None;
        let mut trial_interval = None;
        let mut trial_interval_count = None;
        let mut name = None;
        let mut description = None;
        let mut recurring_interval = None;
        let mut recurring_interval_count = None;
        let mut is_archived = None;
        let mut visibility = None;
        let mut prices = None;
        let mut medias = None;
        let mut attached_custom_fields = None;
        let mut fields = reader.fields(FIELDS)?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut metadata),
                1 => reader.fill(&mut trial_interval),
                2 => reader.fill(&mut trial_interval_count),
                3 => reader.fill(&mut name),
                4 => reader.fill(&mut description),
                5 => reader.fill(&mut recurring_interval),
                6 => reader.fill(&mut recurring_interval_count),
                7 => reader.fill(&mut is_archived),
                8 => reader.fill(&mut visibility),
                9 => reader.fill(&mut prices),
                10 => reader.fill(&mut medias),
                11 => reader.fill(&mut attached_custom_fields),
                _ => reader.skip_value(),
            }?;
        }
        Ok(Self {
            metadata,
            trial_interval: Patch::new(trial_interval, fields.is_null(1)),
            trial_interval_count: Patch::new(trial_interval_count, fields.is_null(2)),
            name: Patch::new(name, fields.is_null(3)),
            description: Patch::new(description, fields.is_null(4)),
            recurring_interval: Patch::new(recurring_interval, fields.is_null(5)),
            recurring_interval_count: Patch::new(recurring_interval_count, fields.is_null(6)),
            is_archived: Patch::new(is_archived, fields.is_null(7)),
            visibility: Patch::new(visibility, fields.is_null(8)),
            prices: Patch::new(prices, fields.is_null(9)),
            medias: Patch::new(medias, fields.is_null(10)),
            attached_custom_fields: Patch::new(attached_custom_fields, fields.is_null(11)),
        })
    }
}

serde_codecs!(
    Product, ProductBenefitsUpdate, ProductBillingType, ProductCreate,
    ProductCreateOneTime, ProductCreateRecurring, ProductMediaFileCreate,
    ProductMediaFileRead, ProductPage, ProductSortProperty, ProductUpdate,
    ProductVisibility
);
