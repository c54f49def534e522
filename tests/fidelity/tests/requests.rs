//! F8 and C4 on our crate, from outside: calls each of its operations on a server on this machine, and checks the
//! requests against the published document.

use std::collections::BTreeSet;

use fidelity::document::Document;
use fidelity::operation::operations;
use fidelity::report::Report;
use fidelity::run::Run;
use fidelity::stage::Stage;
use fidelity::typed::Typed;
use serde_json::{Map, Value};

/// The number of sets of arguments for each operation.
const SETS: u64 = 4;

fn typed() -> Typed {
    fidelity::own_driver().expect("the driver builds and answers")
}

fn run() -> Run {
    let published = fidelity::published();
    fidelity::corrected_run(&published, typed()).expect("the document can be read")
}

/// What the document describes, counted independently by this test.
#[derive(Debug, Default)]
struct Described {
    operations: u64,
    parameters: u64,
    /// The number of pairs of an operation's error status and a schema of its body.
    errors: u64,
}

impl Described {
    fn of(document: &Document) -> Self {
        let mut described = Self::default();
        let resolved = |value: &Value| match value["$ref"].as_str() {
            Some(reference) => document.at(reference).cloned().unwrap_or_default(),
            None => value.clone(),
        };
        let paths = document.at("/paths").and_then(Value::as_object);
        for item in paths.into_iter().flat_map(Map::values) {
            for method in ["get", "put", "post", "delete", "patch"] {
                let Some(operation) = item.get(method) else {
                    continue;
                };
                described.operations += 1;
                let lists = [&item["parameters"], &operation["parameters"]];
                let parameters: BTreeSet<(String, String)> = lists
                    .into_iter()
                    .filter_map(Value::as_array)
                    .flatten()
                    .map(&resolved)
                    .map(|parameter| (parameter["in"].to_string(), parameter["name"].to_string()))
                    .collect();
                described.parameters += parameters.len() as u64;
                let responses = operation["responses"].as_object().into_iter().flatten();
                for (_, response) in responses.filter(|(status, _)| !status.starts_with(['2', '3']))
                {
                    let response = resolved(response);
                    let contents = response["content"].as_object();
                    for content in contents.into_iter().flat_map(Map::values) {
                        let schema = resolved(&content["schema"]);
                        let members = ["anyOf", "oneOf"]
                            .iter()
                            .find_map(|keyword| schema[*keyword].as_array());
                        described.errors += members.map_or(1, |members| members.len() as u64);
                    }
                }
            }
        }
        described
    }
}

fn report() -> (Described, Report) {
    let mut run = run();
    let stage = Stage::answering().expect("there is a loopback");
    for operation in &operations(&run.document) {
        run.calls(&stage, operation, SETS, 0);
    }
    (Described::of(&run.document), run.report)
}

#[test]
fn f8_every_operation_sends_what_the_published_document_demands() {
    let (described, report) = report();
    print!("{report}");
    assert!(described.operations > 0);
    let cases = |property: &str| report.counts.get(property).map_or(0, |(cases, _)| *cases);
    assert_eq!(cases("F8 request as asked"), described.operations * SETS);
    assert_eq!(cases("F8 every parameter arrives"), described.parameters);
    assert!(cases("F10 response as sent") >= described.operations * SETS);
    assert!(report.is_clean(), "{}", report.told().join("\n"));
}

#[test]
fn c4_every_failure_of_every_operation_is_the_error_that_the_document_names() {
    let mut run = run();
    let stage = Stage::answering().expect("there is a loopback");
    for operation in &operations(&run.document) {
        for seed in 0..2 {
            run.refusals(&stage, operation, seed);
        }
    }
    let described = Described::of(&run.document);
    let report = run.report;
    let cases = |property: &str| report.counts.get(property).map_or(0, |(cases, _)| *cases);
    print!("{report}");
    assert!(described.errors > 0);
    // There are two seeds, and two undocumented statuses.
    assert_eq!(
        cases("C4 undocumented status"),
        described.operations * 2 * 2
    );
    assert_eq!(cases("C4 documented error"), described.errors * 2);
    assert!(report.is_clean(), "{}", report.told().join("\n"));
}
