//! How parameters become text (OpenAPI, "Style Values"): one line of the table for each style, used by every stage. The
//! readers of documents know the words for them.

/// The table. A new style is a line here, with a constant of that name in the runtime.
macro_rules! styles {
    ($($style:ident, $explodes:literal, $runtime:literal, $docs:literal;)*) => {
        /// How a parameter, or a part of a form, becomes text.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Style {
            $(#[doc = $docs] $style,)*
        }

        impl Style {
            /// Whether lists and objects take one pair per entry by default.
            #[must_use]
            pub const fn explodes(self) -> bool {
                match self {
                    $(Self::$style => $explodes,)*
                }
            }

            /// The constant of the runtime's `Style`.
            #[must_use]
            pub const fn runtime(self) -> &'static str {
                match self {
                    $(Self::$style => $runtime,)*
                }
            }
        }
    };
}

styles! {
    // style, exploded by default, constant of the runtime, example
    Form, true, "FORM", "`a=1&a=2` or `a=1,2`.";
    SpaceDelimited, false, "SPACE_DELIMITED", "`a=1%202`.";
    TabDelimited, false, "TAB_DELIMITED", "`a=1%092`.";
    Whole, false, "WHOLE", "`1`: the value is the whole query.";
    PipeDelimited, false, "PIPE_DELIMITED", "`a=1|2`.";
    DeepObject, true, "DEEP_OBJECT", "`a[k]=v`.";
    Simple, false, "SIMPLE", "`1,2`.";
    Label, false, "LABEL", "`.1.2`.";
    Matrix, false, "MATRIX", "`;a=1;a=2`.";
    Json, false, "JSON", "JSON text: a parameter that has a media type in place of a style.";
}

/// The part of a request that a parameter is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}
