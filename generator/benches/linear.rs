//! How time and memory grow with the document: `cargo bench -p oasmith --bench linear`.
//!
//! A made-up document is doubled four times. Each size runs in a process of its own, which tells its processor time and
//! the most memory that it held; the ratios from one size to the next are printed. Linear growth is a ratio of 2.

use std::fmt::Write;
use std::process::Command;
use std::time::Instant;
use std::{env, fs, process};

use oasmith::{Input, Source};

/// As the programs have it: what is measured is the generator, not how an allocator finds room among small pieces.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Schemas of the smallest document.
const LEAST: usize = 250;
const DOUBLINGS: usize = 4;
const ROUNDS: usize = 3;

fn main() {
    let result = match env::var("LINEAR_SIZE")
        .ok()
        .and_then(|size| size.parse().ok())
    {
        Some(size) => one(size),
        None => all(),
    };
    if let Err(message) = result {
        eprintln!("{message}");
        process::exit(1);
    }
}

/// What one size takes.
#[derive(Debug, Clone, Copy)]
struct Taken {
    bytes: f64,
    seconds: f64,
    mebibytes: f64,
}

fn all() -> Result<(), String> {
    println!("schemas   document MiB     s  ratio   peak MiB  ratio   µs/KiB");
    let mut last: Option<Taken> = None;
    for doubling in 0..=DOUBLINGS {
        let size = LEAST << doubling;
        let taken = child(size)?;
        let ratio = |of: fn(Taken) -> f64| {
            last.map_or_else(
                || "    -".to_owned(),
                |last| format!("{:5.2}", of(taken) / of(last)),
            )
        };
        println!(
            "{size:>7}   {:>12.2}  {:>5.2}  {}   {:>8.0}  {}   {:>6.1}",
            taken.bytes / 1_048_576.0,
            taken.seconds,
            ratio(|taken| taken.seconds),
            taken.mebibytes,
            ratio(|taken| taken.mebibytes),
            taken.seconds * 1e6 / (taken.bytes / 1024.0),
        );
        last = Some(taken);
    }
    Ok(())
}

/// Runs one size in a process of its own, a few times, of which the quickest counts.
fn child(size: usize) -> Result<Taken, String> {
    let program = env::current_exe().map_err(|error| error.to_string())?;
    let mut best: Option<Taken> = None;
    for _ in 0..ROUNDS {
        let output = Command::new(&program)
            .env("LINEAR_SIZE", size.to_string())
            .output()
            .map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let numbers: Vec<f64> = text
            .split_whitespace()
            .filter_map(|word| word.parse().ok())
            .collect();
        let [bytes, seconds, mebibytes] = numbers[..] else {
            return Err(format!("{text}{}", String::from_utf8_lossy(&output.stderr)));
        };
        if best.is_none_or(|best| seconds < best.seconds) {
            best = Some(Taken {
                bytes,
                seconds,
                mebibytes,
            });
        }
    }
    best.ok_or_else(|| "no round ran".to_owned())
}

/// Generates from a document of that size, and reports what that took.
fn one(size: usize) -> Result<(), String> {
    let text = document(size);
    let bytes = text.len();
    let input = Input {
        sources: vec![Source::new("a.yaml", text)],
        ..Input::default()
    };
    let started = Instant::now();
    let output = oasmith::generate(&input).map_err(|report| report.to_string())?;
    let wall = started.elapsed().as_secs_f64();
    if output.types < size {
        return Err(format!("{} types of {size} schemas", output.types));
    }
    println!(
        "{bytes} {} {}",
        processor_time().unwrap_or(wall),
        peak().unwrap_or_default()
    );
    Ok(())
}

/// The processor's time that this process took, where the system reports it.
fn processor_time() -> Option<f64> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = text.rsplit_once(')')?;
    let ticks: f64 = fields
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<f64>().ok())
        .sum();
    Some(ticks / 100.0)
}

/// The most memory that this process held, in MiB.
fn peak() -> Option<f64> {
    let text = fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<f64>().ok()? / 1024.0)
}

/// A document with that many schemas: records, enums, tagged unions, `allOf`, lists, maps, and an operation for each
/// fourth of them. Each part refers to those around it only, as the parts of a real document do.
fn document(size: usize) -> String {
    let mut text = String::from("openapi: 3.1.0\ninfo: { title: Linear, version: '1' }\npaths:\n");
    for index in (0..size).step_by(4) {
        let _ = write!(
            text,
            "  /things{index}/{{id}}:\n    get:\n      operationId: things{group}:get{index}\n      summary: Returns a thing.\n      parameters:\n        - {{ name: id, in: path, required: true, schema: {{ type: string }} }}\n        - {{ name: filter, in: query, schema: {{ $ref: '#/components/schemas/Kind{enumeration}' }} }}\n      responses:\n        '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Any{index}' }} }} }} }}\n        '404': {{ description: no, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing{index}' }} }} }} }}\n",
            group = index / 40,
            enumeration = index + 1,
        );
    }
    text.push_str("components:\n  schemas:\n");
    for index in (0..size).step_by(4) {
        let (kind, more, next) = (index + 1, index + 2, (index + 4) % size.next_multiple_of(4));
        let _ = write!(
            text,
            "    Thing{index}:\n      type: object\n      description: A thing that is one of many.\n      required: [type, name, kind]\n      properties:\n        type: {{ enum: [thing, more] }}\n        name: {{ type: string, description: Its name. }}\n        kind: {{ $ref: '#/components/schemas/Kind{kind}' }}\n        count: {{ type: [integer, 'null'] }}\n        at: {{ type: string, format: date-time }}\n        next: {{ anyOf: [{{ $ref: '#/components/schemas/Thing{next}' }}, {{ type: 'null' }}] }}\n        inner: {{ type: object, properties: {{ a: {{ type: string }}, b: {{ type: array, items: {{ type: number }} }} }} }}\n    Kind{kind}: {{ type: string, enum: [open, closed, other{index}] }}\n    More{more}:\n      allOf:\n        - {{ $ref: '#/components/schemas/Thing{index}' }}\n        - {{ type: object, required: [type], properties: {{ type: {{ const: more }}, tags: {{ type: object, additionalProperties: {{ type: string }} }} }} }}\n    Any{index}:\n      oneOf: [{{ $ref: '#/components/schemas/Thing{index}' }}, {{ $ref: '#/components/schemas/More{more}' }}]\n      discriminator: {{ propertyName: type, mapping: {{ thing: '#/components/schemas/Thing{index}', more: '#/components/schemas/More{more}' }} }}\n",
        );
    }
    text
}
