//! F8 by an independent tool: each request is forwarded to a mock server that knows the document (Prism), which reports
//! every violation.

use serde_json::Value;

use crate::asked::Given;
use crate::http::{Answer, header};
use crate::operation::Operation;
use crate::run::Run;
use crate::stage::Stage;

const ARRIVES: &str = "F8 request as asked";
const ACCEPTED: &str = "F8 no violation reported";
const DECODES: &str = "F10 the mock's response decodes";

/// The header in which the mock server lists violations of the document, in requests and in responses.
const VIOLATIONS: &str = "sl-violations";

impl Run {
    /// Calls an operation with this many sets of arguments on the mock server. Returns `true` if all were accepted.
    pub fn conforms(&mut self, stage: &Stage, operation: &Operation, sets: u64, seed: u64) -> bool {
        let Some(id) = self.id_of(operation) else {
            return false;
        };
        let mut accepted = 0;
        for set in 0..sets {
            let seed = seed.wrapping_add(set.wrapping_mul(0x9e37_79b9));
            let Some(asked) = self.asked(operation, Given::of(set), seed) else {
                continue;
            };
            let line = asked.line(operation, &id, &stage.url);
            let answer = self.typed.answer(&line);
            let exchanges = stage.take();
            let [(request, response)] = exchanges.as_slice() else {
                let what = match &answer {
                    Ok(answer) => answer["error"].to_string(),
                    Err(error) => error.clone(),
                };
                let what = format!("{} requests were sent: {what}", exchanges.len());
                self.report
                    .note(ARRIVES, &operation.id, seed, &line, Some(what));
                continue;
            };
            let wrong = self.fault(operation, &asked, request).err();
            self.report.note(ARRIVES, &operation.id, seed, &line, wrong);
            let violation = violation(response);
            accepted += u64::from(violation.is_none());
            self.report
                .note(ACCEPTED, &operation.id, seed, &line, violation);
            let wrong = match answer {
                Ok(answer) if answer["ok"] == true || response.status >= 400 => None,
                Ok(answer) => self.undecoded(operation, response, &answer),
                Err(error) => Some(error),
            };
            self.report.note(DECODES, &operation.id, seed, &line, wrong);
        }
        accepted == sets
    }

    /// Returns what is wrong with a response that the crate cannot decode; `None` if the document does not allow it
    /// either.
    fn undecoded(
        &mut self,
        operation: &Operation,
        response: &Answer,
        answer: &Value,
    ) -> Option<String> {
        let status = response.status.to_string();
        let documented = operation
            .responses
            .iter()
            .find(|known| known.status == status);
        let schema = documented
            .and_then(|known| known.content.first())
            .and_then(|content| content.schema.as_ref());
        let value: Option<Value> = serde_json::from_slice(&response.body).ok();
        if let (Some(schema), Some(value)) = (schema, &value)
            && !matches!(self.judge.fault(schema, value), Ok(None))
        {
            self.report.explain(
                "a response that the mock made up is not what the document says".to_owned(),
            );
            return None;
        }
        Some(format!(
            "{} of {}",
            answer["error"],
            String::from_utf8_lossy(&response.body)
        ))
    }
}

/// The mock server's complaint about a request, from the header or from an error response.
fn violation(response: &Answer) -> Option<String> {
    let reported = header(&response.headers, VIOLATIONS).and_then(of_request);
    let refused = (response.status >= 400).then(|| {
        let body = String::from_utf8_lossy(&response.body);
        format!("{}: {body}", response.status)
    });
    reported.or(refused)
}

/// The errors about the request in a report. Errors about the response concern only what the mock server has made up,
/// and deprecations are not errors.
fn of_request(reported: &str) -> Option<String> {
    // A long list has words in front and is truncated at the end. Errors about requests come first.
    let list = reported.find('[').map_or("", |at| &reported[at..]);
    let whole = list.rfind("},{").map(|at| format!("{}}}]", &list[..at]));
    let texts = [Some(list.to_owned()), whole];
    let mut lists = texts
        .iter()
        .flatten()
        .filter_map(|text| serde_json::from_str(text).ok());
    let Some(Value::Array(violations)) = lists.next() else {
        return Some(reported.to_owned());
    };
    let errors: Vec<String> = violations
        .iter()
        .filter(|violation| {
            violation["location"][0] == "request" && violation["severity"] == "Error"
        })
        .map(|violation| violation["message"].to_string())
        .collect();
    (!errors.is_empty()).then(|| errors.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_requests_count() {
        let request = r#"{"location":["request","query","a"],"severity":"Error","message":"no"}"#;
        let warning =
            r#"{"location":["request","query","a"],"severity":"Warning","message":"old"}"#;
        let response = r#"{"location":["response","body"],"severity":"Error","message":"no"}"#;
        assert_eq!(of_request(&format!("[{warning},{response}]")), None);
        let found = of_request(&format!("Too many! [{response},{request}]"));
        assert_eq!(found.as_deref(), Some("\"no\""));
        let cut = format!("Too many! [{request},{response},{{\"loc");
        assert_eq!(of_request(&cut).as_deref(), Some("\"no\""));
        assert!(of_request("Too many! [{").is_some());
    }
}
