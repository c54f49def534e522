//! Names: from any text to a Rust identifier that is unique in its scope.

use std::borrow::Cow;
use std::collections::HashSet;

use super::split::ascii_words;
use crate::lock::Kept;

/// How a name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::plan) enum Case {
    /// `UpperCamel`: types and variants.
    Type,
    /// `snake_case`: fields, functions, modules.
    Value,
}

/// The names that are taken in one scope.
#[derive(Debug, Default)]
pub(in crate::plan) struct Scope {
    taken: HashSet<String>,
    /// The taken names that were claimed, and not reserved.
    given: HashSet<String>,
    /// A word that is appended to a reserved name, before any number.
    word: &'static str,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub(in crate::plan) fn with(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|name| (*name).to_owned()).collect(),
            given: HashSet::new(),
            word: "",
        }
    }

    /// The same, but a word is appended to reserved names: `Option` becomes `OptionModel`.
    pub(in crate::plan) fn with_word(reserved: &[&str], word: &'static str) -> Self {
        Self {
            word,
            ..Self::with(reserved)
        }
    }

    /// A name for one text; see [`Scope::claim_all`] if several texts may give the same name.
    pub(in crate::plan) fn claim(&mut self, raw: &str, case: Case) -> String {
        let plain = render(raw, case);
        self.take(&plain, case)
    }

    /// A name that is already spelled as an identifier, whose words must not be split again: `GetA` and `F` give
    /// `GetAF`, not `GetAf`.
    pub(in crate::plan) fn claim_spelled(&mut self, name: &str, case: Case) -> String {
        self.take(name, case)
    }

    /// Names for several texts. If several texts give the same name, a text that is already spelled like it gets it, or
    /// else the first in alphabetical order; the others get a number.
    pub(in crate::plan) fn claim_all(&mut self, raws: &[&str], case: Case) -> Vec<String> {
        let mut rendered: Vec<(usize, &str, String)> = raws
            .iter()
            .enumerate()
            .map(|(index, raw)| (index, *raw, render(raw, case)))
            .collect();
        rendered.sort_by(|(_, raw, name), (_, other, others_name)| {
            (name != raw, raw).cmp(&(others_name != other, other))
        });
        let mut names = vec![String::new(); raws.len()];
        for (index, _, name) in rendered {
            if let Some(place) = names.get_mut(index) {
                *place = self.take(&name, case);
            }
        }
        names
    }

    /// Keeps a name of an earlier run; `false` if the name is taken, reserved, or not an identifier.
    pub(in crate::plan) fn keep(&mut self, name: &str) -> bool {
        if syn::parse_str::<syn::Ident>(name).is_err() {
            return false;
        }
        let is_free = self.taken.insert(name.to_owned());
        if is_free {
            self.given.insert(name.to_owned());
        }
        is_free
    }

    /// Names for several texts, some of which are configured or known from the last run. The known names are claimed
    /// first, so that the others give way.
    pub(in crate::plan) fn claim_known(
        &mut self,
        raws: &[&str],
        configured: &[Option<&str>],
        known: &[Option<Kept<'_>>],
        case: Case,
    ) -> Vec<String> {
        let mut names: Vec<Option<String>> = vec![None; raws.len()];
        for (name, configured) in names.iter_mut().zip(configured) {
            *name = configured.map(|configured| self.claim(configured, case));
        }
        for ((name, known), raw) in names.iter_mut().zip(known).zip(raws) {
            let known = match known {
                Some(Kept::Name(known)) => Some((*known).to_owned()),
                Some(Kept::Usual) => Some(render(raw, case)),
                None => None,
            };
            if name.is_none() {
                *name = known.filter(|known| self.keep(known));
            }
        }
        let others = raws.iter().zip(&names).filter(|(_, name)| name.is_none());
        let others: Vec<&str> = others.map(|(raw, _)| *raw).collect();
        let mut others = self.claim_all(&others, case).into_iter();
        let names = names.into_iter().map(|name| name.or_else(|| others.next()));
        names.map(Option::unwrap_or_default).collect()
    }

    fn take(&mut self, plain: &str, case: Case) -> String {
        let separator = match case {
            Case::Type => "",
            Case::Value => "_",
        };
        let mut plain = plain.to_owned();
        if self.taken.contains(&plain) && !self.given.contains(&plain) {
            plain.push_str(self.word);
        }
        let mut name = plain.clone();
        let mut count = 2;
        while self.taken.contains(&name) {
            name = format!("{}{separator}{count}", plain.trim_end_matches('_'));
            count += 1;
        }
        self.taken.insert(name.clone());
        self.given.insert(name.clone());
        name
    }
}

/// The most bytes in a file's name, without its extension: file systems allow 255 for both.
const LONGEST_FILE: usize = 200;

/// Returns the name of a file for a module: not a device name of Windows, and not too long for a file system.
pub(in crate::plan) fn file_name(name: &str) -> String {
    const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];
    let is_port = |prefix| {
        let number = name.strip_prefix(prefix);
        number.is_some_and(|number| number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()))
    };
    if DEVICES.contains(&name) || is_port("com") || is_port("lpt") {
        return format!("{name}_");
    }
    if name.len() <= LONGEST_FILE {
        return name.to_owned();
    }
    // Two long names may start alike. FNV-1a distinguishes them, and is the same on all platforms.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let start: String = name.chars().take(LONGEST_FILE - 17).collect();
    format!("{}_{hash:016x}", start.trim_end_matches('_'))
}

/// A text as an identifier.
pub(in crate::plan) fn render(raw: &str, case: Case) -> String {
    // Most texts of an API already are names in this case.
    let plain = |character: u8| {
        character.is_ascii_lowercase() || character.is_ascii_digit() || character == b'_'
    };
    if case == Case::Value
        && raw.bytes().all(plain)
        && raw.starts_with(|first: char| first.is_ascii_lowercase())
        && !raw.ends_with('_')
        && !raw.contains("__")
    {
        return if is_keyword(raw) {
            format!("{raw}_")
        } else {
            raw.to_owned()
        };
    }
    let words = words(raw);
    let mut name = String::with_capacity(words.len() + 4);
    match case {
        Case::Type => {
            ascii_words(&words, |word| {
                let start = name.len();
                name.push_str(word);
                name[start..].make_ascii_lowercase();
                name[start..=start].make_ascii_uppercase();
            });
            match name.chars().next() {
                None => "Empty".to_owned(),
                Some(first) if first.is_ascii_digit() => format!("V{name}"),
                Some(_) if name == "Self" => "Self_".to_owned(),
                Some(_) => name,
            }
        }
        Case::Value => {
            ascii_words(&words, |word| {
                if !name.is_empty() {
                    name.push('_');
                }
                name.push_str(word);
            });
            name.make_ascii_lowercase();
            match name.chars().next() {
                None => "empty".to_owned(),
                Some(first) if first.is_ascii_digit() => format!("_{name}"),
                Some(_) if is_keyword(&name) => format!("{name}_"),
                Some(_) => name,
            }
        }
    }
}

/// Words of ASCII letters and digits; a leading `-` means descending, as in sort keys.
fn words(raw: &str) -> String {
    let (raw, descending) = match raw.strip_prefix('-') {
        Some(rest) if rest.starts_with(|first: char| first.is_alphabetic()) => (rest, true),
        _ => (raw, false),
    };
    let mut words = String::new();
    let raw = plural_acronyms(raw);
    for character in raw.chars() {
        match character {
            _ if character.is_ascii_alphanumeric() => words.push(character),
            '+' => words.push_str(" plus "),
            '-' if words.trim().is_empty() => words.push_str("minus "),
            '*' => words.push_str(" star "),
            '<' => words.push_str(" less "),
            '>' => words.push_str(" greater "),
            '=' => words.push_str(" equal "),
            '!' => words.push_str(" not "),
            '%' => words.push_str(" percent "),
            _ if character.is_alphanumeric() => match deunicode::deunicode_char(character) {
                Some(latin) if latin.trim().chars().all(|c| c.is_ascii_alphanumeric()) => {
                    // A character that transliterates to a word or a syllable is a word; a letter is part of one.
                    let is_letter = latin.len() <= 2 || !latin.ends_with(' ');
                    words.push_str(if is_letter { "" } else { " " });
                    words.push_str(latin);
                }
                Some(_) | None => words.push_str(&format!(" u{:x} ", u32::from(character))),
            },
            _ => words.push(' '),
        }
    }
    if descending {
        words.push_str(" desc");
    }
    words
}

/// Separates plural acronyms from the words around them: `objectIDs` becomes `object ids`, and `APIs` becomes `apis`.
fn plural_acronyms(raw: &str) -> Cow<'_, str> {
    let bytes = raw.as_bytes();
    let is = |at: usize, kind: fn(&u8) -> bool| bytes.get(at).is_some_and(kind);
    let ends = |at: usize| {
        bytes[at] == b's'
            && at >= 2
            && is(at - 1, u8::is_ascii_uppercase)
            && is(at - 2, u8::is_ascii_uppercase)
            && !is(at + 1, u8::is_ascii_lowercase)
    };
    if !(0..bytes.len()).any(ends) {
        return Cow::Borrowed(raw);
    }
    let mut text = String::with_capacity(raw.len() + 2);
    let mut done = 0;
    for end in (0..bytes.len()).filter(|at| ends(*at)) {
        let letters = bytes[..end].iter().rev();
        let start = end - letters.take_while(|byte| byte.is_ascii_uppercase()).count();
        text.push_str(&raw[done..start]);
        text.push(' ');
        text.push_str(&raw[start..=end].to_ascii_lowercase());
        text.push(' ');
        done = end + 1;
    }
    text.push_str(&raw[done..]);
    Cow::Owned(text)
}

fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type",
        "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
}

/// The name of a type without its path.
pub(in crate::plan) fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G4: plural acronyms are words, and letters beyond ASCII are transliterated.
    #[test]
    fn names_are_readable() {
        let field = |raw: &str| render(raw, Case::Value);
        assert_eq!(field("objectIDs"), "object_ids");
        assert_eq!(field("APIs"), "apis");
        assert_eq!(field("listUUIDsByURLs"), "list_uuids_by_urls");
        assert_eq!(field("userIDsOnly"), "user_ids_only");
        assert_eq!(field("HTTPStatus"), "http_status");
        assert_eq!(field("DNSServer"), "dns_server");
        assert_eq!(field("größe"), "grosse");
        assert_eq!(field("имя_клиента"), "imia_klienta");
        assert_eq!(render("名前", Case::Type), "MingQian");
        assert_eq!(field("名前"), "ming_qian");
        assert_eq!(render("APIs", Case::Type), "Apis");
    }
}
