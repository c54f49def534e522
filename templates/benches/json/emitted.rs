//! The models of the page with codecs as the generator emits them.

use std::collections::BTreeMap;

use runtime::runtime::json::{
    Blank, Constant, Decode, DecodeError, Encode, Nulls, Reader, Timestamp, Unknown, Writer,
};
use uuid::Uuid;

#[derive(Debug)]
pub(crate) enum Visibility {
    Draft,
    Private,
    Public,
    Unknown(String),
}

impl Visibility {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Private => "private",
            Self::Public => "public",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for Visibility {
    fn from(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "private" => Self::Private,
            "public" => Self::Public,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

impl Decode for Visibility {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for Visibility {
    const BLANK: Self = Self::Public;
}

impl Encode for Visibility {
    fn encode(&self, writer: &mut Writer) {
        self.as_str().encode(writer);
    }
}

#[derive(Debug)]
pub(crate) struct CustomProperties {
    pub(crate) note: Option<String>,
    nulls: Nulls,
}

impl Decode for CustomProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader.fields(&["note"])?;
        fields.read(reader, &mut [&mut value.note])?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for CustomProperties {
    const BLANK: Self = Self {
        note: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

impl Encode for CustomProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null("note", &self.note, self.nulls.has(0));
        object.end();
    }
}

#[derive(Debug)]
pub(crate) struct DiscordProperties {
    pub(crate) guild_id: String,
    pub(crate) role_id: String,
    pub(crate) kick_member: bool,
}

impl Decode for DiscordProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["guild_id", "role_id", "kick_member"],
            &mut [
                &mut value.guild_id,
                &mut value.role_id,
                &mut value.kick_member,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for DiscordProperties {
    const BLANK: Self = Self {
        guild_id: Blank::BLANK,
        role_id: Blank::BLANK,
        kick_member: Blank::BLANK,
    };
}

impl Encode for DiscordProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("guild_id", &self.guild_id);
        object.field("role_id", &self.role_id);
        object.field("kick_member", &self.kick_member);
        object.end();
    }
}

#[derive(Debug)]
pub(crate) struct LicenseKeysProperties {
    pub(crate) prefix: Option<String>,
    pub(crate) limit_activations: Option<i64>,
    pub(crate) limit_usage: Option<i64>,
    pub(crate) ttl: i64,
    nulls: Nulls,
}

impl Decode for LicenseKeysProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader.fields(&["prefix", "limit_activations", "limit_usage", "ttl"])?;
        fields.read(
            reader,
            &mut [
                &mut value.prefix,
                &mut value.limit_activations,
                &mut value.limit_usage,
                &mut value.ttl,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for LicenseKeysProperties {
    const BLANK: Self = Self {
        prefix: Blank::BLANK,
        limit_activations: Blank::BLANK,
        limit_usage: Blank::BLANK,
        ttl: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

impl Encode for LicenseKeysProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional_or_null("prefix", &self.prefix, self.nulls.has(0));
        object.optional_or_null(
            "limit_activations",
            &self.limit_activations,
            self.nulls.has(1),
        );
        object.optional_or_null("limit_usage", &self.limit_usage, self.nulls.has(2));
        object.field("ttl", &self.ttl);
        object.end();
    }
}

#[derive(Debug)]
pub(crate) struct DownloadablesProperties {
    pub(crate) archived: BTreeMap<String, bool>,
    pub(crate) files: Vec<Uuid>,
}

impl Decode for DownloadablesProperties {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["archived", "files"],
            &mut [&mut value.archived, &mut value.files],
        )?;
        Ok(value)
    }
}

impl Blank for DownloadablesProperties {
    const BLANK: Self = Self {
        archived: Blank::BLANK,
        files: Blank::BLANK,
    };
}

impl Encode for DownloadablesProperties {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("archived", &self.archived);
        object.field("files", &self.files);
        object.end();
    }
}

/// One kind of benefit: all have the same fields except for the tag and the properties.
macro_rules! benefit {
    ($name:ident, $tag:literal, $properties:ident) => {
        #[derive(Debug)]
        pub(crate) struct $name {
            pub(crate) id: Uuid,
            pub(crate) created_at: Timestamp,
            pub(crate) modified_at: Option<Timestamp>,
            pub(crate) description: String,
            pub(crate) selectable: bool,
            pub(crate) deletable: bool,
            pub(crate) is_deleted: bool,
            pub(crate) organization_id: Uuid,
            pub(crate) metadata: BTreeMap<String, String>,
            pub(crate) visibility: Visibility,
            pub(crate) properties: $properties,
            pub(crate) visibility_configurable: bool,
        }

        impl Decode for $name {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let mut value = Self::BLANK;
                reader.record(
                    &[
                        "id",
                        "created_at",
                        "modified_at",
                        "type",
                        "description",
                        "selectable",
                        "deletable",
                        "is_deleted",
                        "organization_id",
                        "metadata",
                        "visibility",
                        "properties",
                        "visibility_configurable",
                    ],
                    &mut [
                        &mut value.id,
                        &mut value.created_at,
                        &mut value.modified_at,
                        &mut Constant::string($tag),
                        &mut value.description,
                        &mut value.selectable,
                        &mut value.deletable,
                        &mut value.is_deleted,
                        &mut value.organization_id,
                        &mut value.metadata,
                        &mut value.visibility,
                        &mut value.properties,
                        &mut value.visibility_configurable,
                    ],
                )?;
                Ok(value)
            }
        }

        impl Blank for $name {
            const BLANK: Self = Self {
                id: Blank::BLANK,
                created_at: Blank::BLANK,
                modified_at: Blank::BLANK,
                description: Blank::BLANK,
                selectable: Blank::BLANK,
                deletable: Blank::BLANK,
                is_deleted: Blank::BLANK,
                organization_id: Blank::BLANK,
                metadata: Blank::BLANK,
                visibility: Blank::BLANK,
                properties: Blank::BLANK,
                visibility_configurable: Blank::BLANK,
            };
        }

        impl Encode for $name {
            fn encode(&self, writer: &mut Writer) {
                let mut object = writer.object();
                object.field("id", &self.id);
                object.field("created_at", &self.created_at);
                object.field("modified_at", &self.modified_at);
                object.field("type", $tag);
                object.field("description", &self.description);
                object.field("selectable", &self.selectable);
                object.field("deletable", &self.deletable);
                object.field("is_deleted", &self.is_deleted);
                object.field("organization_id", &self.organization_id);
                object.field("metadata", &self.metadata);
                object.field("visibility", &self.visibility);
                object.field("properties", &self.properties);
                object.field("visibility_configurable", &self.visibility_configurable);
                object.end();
            }
        }
    };
}

benefit!(Custom, "custom", CustomProperties);
benefit!(Discord, "discord", DiscordProperties);
benefit!(LicenseKeys, "license_keys", LicenseKeysProperties);
benefit!(Downloadables, "downloadables", DownloadablesProperties);

#[derive(Debug)]
pub(crate) enum Benefit {
    Custom(Custom),
    Discord(Discord),
    LicenseKeys(LicenseKeys),
    Downloadables(Downloadables),
    Unknown(Unknown),
}

impl Decode for Benefit {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("custom") => reader.value().map(Self::Custom),
            Some("discord") => reader.value().map(Self::Discord),
            Some("license_keys") => reader.value().map(Self::LicenseKeys),
            Some("downloadables") => reader.value().map(Self::Downloadables),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["type"], "a string")),
        }
    }
}

impl Encode for Benefit {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Custom(value) => value.encode(writer),
            Self::Discord(value) => value.encode(writer),
            Self::LicenseKeys(value) => value.encode(writer),
            Self::Downloadables(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}
