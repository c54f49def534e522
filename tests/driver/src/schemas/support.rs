//! Schemas: support.

use sdk::models::{SupportCaseAttachmentFileCreate, SupportCaseAttachmentFileRead};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<SupportCaseAttachmentFileCreate>("SupportCaseAttachmentFileCreate"),
    schema::received::<SupportCaseAttachmentFileRead>("SupportCaseAttachmentFileRead"),
];
