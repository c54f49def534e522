//! Files, forms, multipart bodies, and bodies that are sequences of items.

mod boundary;
mod encoding;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod file;
mod form;
mod given;
mod item_parts;
mod items;
mod joined;
mod multipart;
mod sent_event;
mod sent_fields;
mod sent_part;
mod upload;

pub use encoding::Encoding;
pub use item_parts::PartItems;
pub use items::{ItemForm, ItemStream};
pub use multipart::Multipart;
pub use sent_event::SentEvent;
pub use sent_fields::SentFields;
pub use sent_part::SentPart;
pub use upload::Upload;
