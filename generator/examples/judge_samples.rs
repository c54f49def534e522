//! Validates all values that are made up for documents: the sample of each type and variant, and each request and
//! response. Prints one line for each invalid value.
//!
//! ```text
//! cargo run -p oasmith --example judge_samples -- openapi.yaml...
//! ```

use std::error::Error;
use std::path::PathBuf;

use oasmith::mock::judge;

#[path = "../tests/mocked/mod.rs"]
mod mocked;

fn main() -> Result<(), Box<dyn Error>> {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let mut is_sound = true;
    for path in paths {
        let input = mocked::input(&path);
        let judged = judge(&input).map_err(|report| report.to_string())?;
        let (mut count, mut unseen, mut wrong) = (0, 0, 0);
        for one in &judged {
            match one.has_schema {
                true => count += 1,
                false => unseen += 1,
            }
            if !one.faults.is_empty() {
                wrong += 1;
                let value: String = one.value.to_string().chars().take(300).collect();
                println!("  {}: {}\n    {value}", one.name, one.faults.join("; "));
            }
        }
        let (mock, _) = mocked::open(&path).map_err(|report| report.to_string())?;
        let mock = mock.for_anyone();
        let mut refused = 0;
        for example in mock.examples() {
            let response = mock.respond(&mocked::asked(example));
            if let Some(problem) = response.problem {
                refused += 1;
                println!("  request {}: {problem}", example.id);
            }
        }
        println!(
            "{}: {count} values, {wrong} not valid; {unseen} without a schema of their own; {} requests, {refused} refused",
            path.display(),
            mock.examples().len(),
        );
        is_sound &= wrong + refused == 0;
    }
    match is_sound {
        true => Ok(()),
        false => Err("not all are valid".into()),
    }
}
