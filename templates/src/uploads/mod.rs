//! Files, forms and multipart bodies.

mod boundary;
mod encoding;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod file;
mod form;
mod multipart;
mod upload;

pub use encoding::Encoding;
pub use multipart::Multipart;
pub use upload::Upload;
