//! The comparison with other clients only shows code that compiles.

/// Each line of code in the table of `docs/comparison.md` is also in the code below the table, which is compiled.
#[test]
fn lines_of_the_comparison_are_in_the_code_that_compiles() {
    let page = include_str!("../../../../docs/comparison.md");
    let (table, rest) = page.split_once("```rust,no_run").expect("the code");
    let (code, _) = rest.split_once("```").expect("the end of the code");
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    let code = plain(code);
    let mut lines = 0;
    for row in table.lines().filter(|line| line.starts_with("| ")) {
        let row = row.replace("\\|", "¦");
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 10, "{row}");
        let own = cells[2].replace('¦', "|");
        let Some(own) = own.strip_prefix('`').and_then(|own| own.strip_suffix('`')) else {
            continue;
        };
        // These cells hold the name of the column and a line of `Cargo.toml`.
        if own == "polar-client" || own.starts_with("features =") {
            continue;
        }
        assert!(code.contains(&plain(own)), "{own}");
        lines += 1;
    }
    assert!(lines > 20, "{lines}");
}
