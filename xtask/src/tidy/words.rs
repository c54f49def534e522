//! Words and phrases that readers stumble over, each with a replacement. In: the text of a file. Out: a problem for
//! each occurrence.

/// What not to write, and what to write instead. Only whole words are found, regardless of case.
const OUT: &[(&str, &str)] = &[
    ("amongst", "among"),
    ("apart from each other by", "discriminated by"),
    ("as it came", "as received"),
    ("as it stands", "as it is"),
    ("as they came", "as received"),
    ("be it", "whether"),
    ("but for", "except for"),
    ("can be had", "is available"),
    ("comes about", "happens"),
    ("cut into pages", "paginated"),
    ("for ever", "forever"),
    ("for people to read", "human-readable"),
    ("forthwith", "immediately"),
    ("goes out for", "is sent when"),
    ("goes out when", "is sent when"),
    ("heed", "observe"),
    ("heir", "subtype"),
    ("heirs", "subtypes"),
    ("hence", "so"),
    ("in a circle", "in a cycle"),
    ("in circles", "in cycles"),
    ("in vain", "needlessly"),
    ("kept whole", "preserved"),
    ("lest", "so that … not"),
    ("mandatory", "required"),
    ("members apart", "discriminated by"),
    ("misspelt", "misspelled"),
    ("nobody asked for", "unrequested"),
    ("nobody knows", "is unknown"),
    ("of its own accord", "by itself"),
    ("owes", "has to send"),
    ("page by page", "paginated"),
    ("replies", "responses"),
    ("reply", "response"),
    ("says whether", "returns `true` if"),
    ("send again", "retry"),
    ("shall have", "will have"),
    ("stands before", "precedes"),
    ("stands behind", "follows"),
    ("stands beside", "is beside"),
    ("tells of it", "reports it"),
    ("tells them apart", "distinguishes them"),
    ("thereof", "of it"),
    ("those that came", "the received ones"),
    ("time limit of the call passed", "the call timed out"),
    ("told apart", "distinguished"),
    ("turned on by", "enabled by"),
    ("unless told otherwise", "by default"),
    ("webhooks carry", "as sent in webhooks"),
    ("what becomes of", "what happens to"),
    ("what came of", "the result of"),
    ("what comes of", "the result of"),
    ("what is left out stays", "omitted fields are unchanged"),
    ("what stands", "what is"),
    ("when left out", "defaults to"),
    ("whence", "from which"),
    ("where it stands", "where it is"),
    ("where there are none", "if there are none"),
    ("where there is none", "if there is none"),
    ("wherever it stands", "wherever it is used"),
    ("which is nowhere", "which does not exist"),
    ("whilst", "while"),
];

/// Reports each listed phrase in a file.
pub(super) fn check(name: &str, text: &str, problems: &mut Vec<String>) {
    for (number, line) in text.lines().enumerate() {
        let line = line.to_lowercase();
        for (turn, instead) in OUT.iter().filter(|(turn, _)| has(&line, turn)) {
            problems.push(format!(
                "{name}:{}: write “{instead}”, not “{turn}”",
                number + 1
            ));
        }
    }
}

/// Returns `true` if a line contains a phrase as whole words.
fn has(line: &str, turn: &str) -> bool {
    let is_part = |character: Option<char>| {
        character.is_some_and(|character| character.is_alphanumeric() || character == '_')
    };
    line.match_indices(turn).any(|(start, found)| {
        let before = line.get(..start).and_then(|text| text.chars().next_back());
        let after = line
            .get(start + found.len()..)
            .and_then(|text| text.chars().next());
        !is_part(before) && !is_part(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        check("a.md", text, &mut problems);
        problems
    }

    /// G9: each listed phrase is found with its line, whatever its case and the characters around it.
    #[test]
    fn each_turn_is_found() {
        for (turn, instead) in OUT {
            let problem = format!("a.md:2: write “{instead}”, not “{turn}”");
            assert!(found(&format!("one\n({turn}).")).contains(&problem));
            assert!(found(&format!("one\n{}", turn.to_uppercase())).contains(&problem));
        }
    }

    /// G9: parts of other words are not found.
    #[test]
    fn parts_of_words_are_not_found() {
        assert_eq!(
            found("CaseRepliesNotSupportedError, max_reply_size, heedless, whencesoever, blest"),
            Vec::<String>::new()
        );
    }
}
