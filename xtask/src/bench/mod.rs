//! `bench`: measures speed. Each command prints a comparison of figures measured in the same run.

mod compile;
mod decode;
mod generate;
mod giants;
mod lines;
pub(crate) mod rustc;
mod scene;
mod stranger;
mod twin;
mod wire;

use lexopt::prelude::*;

/// Runs `bench VERB`.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    let verb = match parser.next().map_err(|error| error.to_string())? {
        Some(Value(verb)) => verb.to_string_lossy().into_owned(),
        _ => {
            return Err(
                "expected `bench compile`, `decode`, `generate`, `giants`, `stranger` or `wire`"
                    .to_owned(),
            );
        }
    };
    match verb.as_str() {
        "compile" => compile::run(parser),
        "decode" => decode::run(parser),
        "generate" => generate::run(parser),
        "giants" => giants::run(parser),
        "stranger" => stranger::run(parser),
        "wire" => wire::run(parser),
        other => Err(format!("unknown benchmark `{other}`")),
    }
}

/// The median; for an even number of values, the upper of the middle two.
fn median<T: PartialOrd + Copy>(values: &[T]) -> Option<T> {
    let mut sorted = values.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    sorted.get(sorted.len() / 2).copied()
}
