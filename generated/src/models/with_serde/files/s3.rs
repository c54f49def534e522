//! Models: s3. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

decode_record! {
    S3FileCreateMultipart;
    "parts": parts,
}

decode_record! {
    S3FileCreatePart;
    "number": number, "chunk_start": chunk_start, "chunk_end": chunk_end,
    "checksum_sha256_base64": checksum_sha256_base64,
}

decode_record! {
    S3FileUploadCompletedPart;
    "number": number, "checksum_etag": checksum_etag,
    "checksum_sha256_base64": checksum_sha256_base64,
}

encode_record! {
    S3FileUploadMultipart;
    "id": field id, "path": field path, "parts": field parts,
}

encode_record! {
    S3FileUploadPart;
    "number": field number, "chunk_start": field chunk_start, "chunk_end": field chunk_end,
    "checksum_sha256_base64": optional_or_null checksum_sha256_base64 3, "url": field url,
    "expires_at": field expires_at, "headers": optional headers,
}

serde_codecs!(
    S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    S3FileCreateMultipart, S3FileCreatePart, S3FileUploadCompletedPart,
    S3FileUploadMultipart, S3FileUploadPart
);
