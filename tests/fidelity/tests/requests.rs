//! F8 and C4 on our crate, from outside: each of its operations over a server on this machine, judged by the published
//! document.

use fidelity::operation::operations;
use fidelity::report::Report;
use fidelity::run::Run;
use fidelity::stage::Stage;
use fidelity::typed::Typed;

/// Sets of arguments for each operation.
const SETS: u64 = 4;

fn typed() -> Typed {
    let driver = driver::Driver::new().expect("there is a way to wait for the network");
    Typed::new(move |line| Ok(driver.answer(line))).expect("it answers as a driver does")
}

fn run() -> Run {
    let published = fidelity::published();
    let config = fidelity::own_document().with_file_name("codegen.toml");
    let mut run =
        fidelity::run_on(&published, Some(&config), typed()).expect("the document can be read");
    run.strict = true;
    run
}

fn report() -> (usize, Report) {
    let mut run = run();
    let stage = Stage::answering().expect("there is a loopback");
    let operations = operations(&run.document);
    for operation in &operations {
        run.calls(&stage, operation, SETS, 0);
    }
    (operations.len(), run.report)
}

#[test]
fn f8_every_operation_sends_what_the_published_document_demands() {
    let (operations, report) = report();
    assert_eq!(operations, 186);
    print!("{report}");
    let cases = |property: &str| report.counts.get(property).map_or(0, |(cases, _)| *cases);
    assert_eq!(cases("F8 request as asked"), 186 * SETS);
    assert_eq!(cases("F8 every parameter arrives"), 409);
    assert!(cases("F10 reply as sent") >= 186 * SETS);
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
    let report = run.report;
    let cases = |property: &str| report.counts.get(property).map_or(0, |(cases, _)| *cases);
    assert_eq!(cases("C4 undocumented status"), 186 * 2 * 2);
    print!("{report}");
    // So many pairs of an operation's status and a schema does the document have.
    assert_eq!(cases("C4 documented error"), 339 * 2);
    assert!(report.is_clean(), "{}", report.told().join("\n"));
}
