//! Generates from documents that deviate from the standard and have only one reading, and from their correct twins.

use oasmith::report::Severity;
use oasmith::{Files, Input, Source};

/// A document as an input.
#[must_use]
pub fn input(text: &str) -> Input {
    Input {
        sources: vec![Source::new("a.yaml", text)],
        ..Input::default()
    }
}

/// Generates from a sloppy document, whose only problems are warnings.
///
/// # Panics
/// Panics if there are no warnings, if one has no line or no help, or if `strict` does not turn them into errors.
#[must_use]
pub fn files(text: &str) -> Files {
    let output =
        oasmith::generate(&input(text)).unwrap_or_else(|report| panic!("{text}\n{report}"));
    let warnings = output.report.iter();
    assert!(
        !output.report.is_empty()
            && warnings
                .clone()
                .all(|problem| problem.severity == Severity::Warning),
        "{text}\n{}",
        output.report
    );
    for problem in &output.report {
        assert!(
            problem.line.is_some() && !problem.help.is_empty(),
            "{problem}"
        );
    }
    let strict = Input {
        strict: true,
        ..input(text)
    };
    assert!(oasmith::generate(&strict).is_err(), "{text}");
    output.files
}

/// Generates from a document without problems.
///
/// # Panics
/// Panics if there is any problem.
#[must_use]
pub fn tidy(text: &str) -> Files {
    let output =
        oasmith::generate(&input(text)).unwrap_or_else(|report| panic!("{text}\n{report}"));
    assert!(output.report.is_empty(), "{text}\n{}", output.report);
    output.files
}

/// A document with an operation that sends and receives a schema.
#[must_use]
pub fn with_schema(schema: &str) -> String {
    format!(
        "openapi: 3.1.0
info: {{ title: t, version: '1' }}
paths:
  /things: {{ post: {{ operationId: things:save, requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing' }} }} }} }}, responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing' }} }} }} }} }} }} }}
components:
  schemas:
    Thing: {schema}
    Cat: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }}, lives: {{ type: integer }} }} }}
    Dog: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }}, bark: {{ type: string }} }} }}
"
    )
}
