//! Schemas: file for files.

use sdk::models::{
    FileCreate, FilePatch, FileRead, FileReadPage, FileUpload, FileUploadCompleted,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<FileCreate>("FileCreate"),
    schema::sent::<FilePatch>("FilePatch"),
    schema::received::<FileRead>("FileRead"),
    schema::received::<FileReadPage>("ListResource_FileRead_"),
    schema::received::<FileUpload>("FileUpload"),
    schema::sent::<FileUploadCompleted>("FileUploadCompleted"),
];
