//! Times the generation of our document, stage by stage: `cargo bench -p oasmith`.
//!
//! One thread does all the work, so that on a machine with nothing else to do the time is the CPU time.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, process};

use oasmith::analyze::{self, analyze};
use oasmith::document::{self, load};
use oasmith::emit::emit;
use oasmith::plan::plan;
use oasmith::{Config, Files, Source};

const ROUNDS: usize = 21;

fn main() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    if let Err(message) = run(&spec) {
        eprintln!("{message}");
        process::exit(1);
    }
}

fn run(spec: &Path) -> Result<(), String> {
    let sources = vec![source(&spec.join("polar.openapi.yaml"))?];
    let overlays = overlays(&spec.join("overlays"))?;
    let text = fs::read_to_string(spec.join("codegen.toml")).map_err(|error| error.to_string())?;
    let config = Config::parse("codegen.toml", &text).map_err(|problem| problem.to_string())?;
    let input = oasmith::Input {
        sources,
        overlays,
        config,
        ..Default::default()
    };
    let mut stages = [const { Vec::new() }; 4];
    let mut files = 0;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let (document, mut report) = load(
            &input.sources,
            &input.overlays,
            &document::Options::default(),
        );
        let document = document.ok_or_else(|| report.to_string())?;
        let loaded = Instant::now();
        let options = analyze::Options {
            pagination_extension: input.config.pagination.extension.clone(),
            ..Default::default()
        };
        let api = analyze(&document, &options, &mut report);
        let analyzed = Instant::now();
        let sdk = plan(
            &api,
            &input.config,
            &input.lock,
            &mut report,
            &mut oasmith::report::Report::new(),
        );
        let planned = Instant::now();
        files = emit(&sdk, None, &Files::new(), &mut report).len();
        let emitted = Instant::now();
        let times = [
            loaded - start,
            analyzed - loaded,
            planned - analyzed,
            emitted - planned,
        ];
        stages
            .iter_mut()
            .zip(times)
            .for_each(|(stage, time)| stage.push(time));
    }
    println!("{files} files, median of {ROUNDS} rounds:");
    let mut total = Duration::ZERO;
    for (name, times) in ["load", "analyze", "plan", "emit"].iter().zip(&mut stages) {
        times.sort();
        let median = times[times.len() / 2];
        total += median;
        println!("  {name:<8} {:>7.1} ms", median.as_secs_f64() * 1e3);
    }
    println!("  {:<8} {:>7.1} ms", "total", total.as_secs_f64() * 1e3);
    Ok(())
}

fn source(path: &Path) -> Result<Source, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Source::new(path.display().to_string(), bytes))
}

fn overlays(folder: &Path) -> Result<Vec<Source>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths.iter().map(|path| source(path)).collect()
}
