//! How the items of lists are named within objects of the style `deepObject`.

/// How the items of lists are named within objects of the style `deepObject`, which the standard does not specify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeepLists {
    /// `a[0]=x&a[1]=y`, which most servers read.
    Numbered,
    /// `a[]=x&a[]=y`
    Brackets,
    /// `a=x&a=y`
    Repeated,
}

impl DeepLists {
    /// Returns the name of an item, the brackets being encoded or not.
    pub(crate) fn name(self, list: &str, index: usize, encoded: bool) -> String {
        match (self, encoded) {
            (Self::Numbered, true) => format!("{list}%5B{index}%5D"),
            (Self::Numbered, false) => format!("{list}[{index}]"),
            (Self::Brackets, true) => format!("{list}%5B%5D"),
            (Self::Brackets, false) => format!("{list}[]"),
            (Self::Repeated, _) => list.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::DeepLists;

    /// F8: each spelling, encoded and as it is.
    #[test]
    fn f8_items_are_named_as_servers_read_them() {
        assert_eq!(DeepLists::Numbered.name("a", 1, false), "a[1]");
        assert_eq!(DeepLists::Numbered.name("a", 1, true), "a%5B1%5D");
        assert_eq!(DeepLists::Brackets.name("a", 1, false), "a[]");
        assert_eq!(DeepLists::Brackets.name("a", 1, true), "a%5B%5D");
        assert_eq!(DeepLists::Repeated.name("a", 1, true), "a");
    }
}
