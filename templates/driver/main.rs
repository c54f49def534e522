//! Answers each line of the standard input with a line on the standard output.

use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    let driver = driver::Driver::new()?;
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        writeln!(output, "{}", driver.answer(&line))?;
        output.flush()?;
    }
    Ok(())
}
