//! Formats of strings that have a type of their own: one line of the table for each, used by every stage.

/// The table. A new format is a line here, with a type of that name in the runtime or in a crate that the client depends on.
macro_rules! text_formats {
    ($($format:ident, $word:literal, $versions:literal, $rust:literal, $home:literal, $one:literal, $several:literal;)*) => {
        /// A format of strings that has a type of its own.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum TextFormat {
            $(#[doc = $one] $format,)*
        }

        /// All formats.
        const ALL: &[TextFormat] = &[$(TextFormat::$format),*];

        impl TextFormat {
            fn row(self) -> Row {
                match self {
                    $(Self::$format => Row {
                        name: stringify!($format),
                        word: $word,
                        has_versions: $versions,
                        rust: $rust,
                        home: $home,
                        one: $one,
                        several: $several,
                    },)*
                }
            }
        }
    };
}

text_formats! {
    // format, word, versions, type, crate or `runtime`, one value, several values
    DateTime, "date-time", false, "Timestamp", "runtime", "A timestamp.", "timestamps";
    Date, "date", false, "Date", "runtime", "A date.", "dates";
    Uuid, "uuid", true, "Uuid", "uuid", "A UUID.", "UUIDs";
}

struct Row {
    name: &'static str,
    word: &'static str,
    has_versions: bool,
    rust: &'static str,
    home: &'static str,
    one: &'static str,
    several: &'static str,
}

impl TextFormat {
    /// Returns the format for a word in a document, such as `date-time`, or `uuid4` for `uuid`.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        let is_meant = |format: &&Self| {
            let row = format.row();
            word == row.word || row.has_versions && word.starts_with(row.word)
        };
        ALL.iter().find(is_meant).copied()
    }

    /// Returns the word in documents.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// Returns the word in names of types.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Returns the Rust type.
    #[must_use]
    pub fn rust(self) -> &'static str {
        self.row().rust
    }

    /// Returns the crate that has the type; `None` if the runtime has it.
    #[must_use]
    pub fn dependency(self) -> Option<&'static str> {
        Some(self.row().home).filter(|home| *home != "runtime")
    }

    /// Returns a sentence for one value.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        self.row().one
    }

    /// Returns the words for several values.
    #[must_use]
    pub fn plural(self) -> &'static str {
        self.row().several
    }
}

#[cfg(test)]
mod tests {
    use super::TextFormat;

    /// G3: words in documents are read as formats; a word that only starts like one is not.
    #[test]
    fn words() {
        assert_eq!(TextFormat::of("date-time"), Some(TextFormat::DateTime));
        assert_eq!(TextFormat::of("date"), Some(TextFormat::Date));
        assert_eq!(TextFormat::of("uuid4"), Some(TextFormat::Uuid));
        assert_eq!(TextFormat::of("date-time-local"), None);
        assert_eq!(TextFormat::of("email"), None);
    }
}
