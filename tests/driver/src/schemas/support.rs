//! Schemas: support.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::SupportCaseAttachmentFileCreate>("SupportCaseAttachmentFileCreate"),
    received::<models::SupportCaseAttachmentFileRead>("SupportCaseAttachmentFileRead"),
];
