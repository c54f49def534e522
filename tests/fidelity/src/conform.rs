//! F8 by a tool that nobody here wrote: each request is handed on to a mock server that knows the document (Prism),
//! which reports every violation.

use serde_json::Value;

use crate::asked::Given;
use crate::http::{Answer, header};
use crate::operation::Operation;
use crate::run::Run;
use crate::stage::Stage;

const ARRIVES: &str = "F8 request as asked";
const ACCEPTED: &str = "F8 no violation reported";
const DECODES: &str = "F10 the mock's reply decodes";

/// The header in which the mock server lists what violates the document, in requests and in replies.
const VIOLATIONS: &str = "sl-violations";

impl Run {
    /// Calls an operation with so many sets of arguments, through to the mock server. Says whether all were accepted.
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
            let [(request, reply)] = exchanges.as_slice() else {
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
            let violation = violation(reply);
            accepted += u64::from(violation.is_none());
            self.report
                .note(ACCEPTED, &operation.id, seed, &line, violation);
            let wrong = match answer {
                Ok(answer) if answer["ok"] == true => None,
                Ok(answer) => self.undecoded(operation, reply, &answer),
                Err(error) => Some(error),
            };
            self.report.note(DECODES, &operation.id, seed, &line, wrong);
        }
        accepted == sets
    }

    /// What is wrong with a reply that the crate does not read: nothing, where the document forbids it too.
    fn undecoded(
        &mut self,
        operation: &Operation,
        reply: &Answer,
        answer: &Value,
    ) -> Option<String> {
        let status = reply.status.to_string();
        let documented = operation
            .replies
            .iter()
            .find(|known| known.status == status);
        let schema = documented
            .and_then(|known| known.content.first())
            .and_then(|content| content.schema.as_ref());
        let value: Option<Value> = serde_json::from_slice(&reply.body).ok();
        if let (Some(schema), Some(value)) = (schema, &value)
            && !matches!(self.judge.fault(schema, value), Ok(None))
        {
            self.report.explain(format!(
                "{}: the mock's own reply is not what the document says",
                operation.id
            ));
            return None;
        }
        Some(format!(
            "{} of {}",
            answer["error"],
            String::from_utf8_lossy(&reply.body)
        ))
    }
}

/// What the mock server says against a request: by its header, or by refusing it.
fn violation(reply: &Answer) -> Option<String> {
    let reported = header(&reply.headers, VIOLATIONS).map(str::to_owned);
    let refused = (reply.status >= 400).then(|| {
        let body = String::from_utf8_lossy(&reply.body);
        format!("{}: {body}", reply.status)
    });
    reported.or(refused)
}
