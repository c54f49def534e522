//! Schemas: file for files.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::FileCreate>("FileCreate"),
    sent::<models::FilePatch>("FilePatch"),
    received::<models::FileRead>("FileRead"),
    received::<models::FileReadPage>("ListResource_FileRead_"),
    received::<models::FileUpload>("FileUpload"),
    sent::<models::FileUploadCompleted>("FileUploadCompleted"),
];
