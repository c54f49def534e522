//! Schemas: file.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::FileCreate>("FileCreate"),
    received::<models::FileDownload>("FileDownload"),
    sent::<models::FilePatch>("FilePatch"),
    received::<models::FileRead>("FileRead"),
    received::<models::FileReadPage>("ListResource_FileRead_"),
    received::<models::FileServiceTypes>("FileServiceTypes"),
    received::<models::FileUpload>("FileUpload"),
    sent::<models::FileUploadCompleted>("FileUploadCompleted"),
];
