//! Amounts of money among the fields of a struct.

/// A field that is an amount in minor units, and the method that returns it as money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// The method.
    pub method: String,
    /// The field.
    pub field: String,
    /// Whether the field may have no value.
    pub nullable: bool,
    /// Whether the field or that of its currency is deprecated.
    pub deprecated: bool,
    /// The currency.
    pub currency: AmountCurrency,
}

/// The field that has the code of a currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountCurrency {
    /// The field.
    pub field: String,
    /// Whether it may have no value.
    pub nullable: bool,
    /// Whether it is an enum; otherwise it is text.
    pub is_enum: bool,
}
