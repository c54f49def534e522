//! Models: custom fields.

mod custom_field;
mod custom_field_create;

pub use self::custom_field::{CustomFieldPage, CustomFieldSortProperty, CustomFieldType};

pub use self::custom_field_create::{
    CustomFieldCreate, CustomFieldCreateCheckbox, CustomFieldCreateDate,
    CustomFieldCreateNumber, CustomFieldCreateSelect, CustomFieldCreateText,
    CustomFieldUpdate, CustomFieldUpdateCheckbox, CustomFieldUpdateDate,
    CustomFieldUpdateNumber, CustomFieldUpdateSelect, CustomFieldUpdateText,
};
