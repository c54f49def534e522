//! Calls of services as callers make them. In: a service. Out: functions that send a request, or set up a double.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;

use super::surface::raw;
use super::values::{is_generic, is_setter};
use super::write::Writer;

impl Writer<'_> {
    /// Makes each call of a service: with its required arguments alone, and with everything.
    pub(super) fn service(&mut self, id: u64, accessor: &str) {
        let surface = self.surface;
        let root = accessor.split('.').next().unwrap_or_default().to_owned();
        let about = surface.path(id).unwrap_or_default().to_owned();
        for (name, function) in surface.inherent(id) {
            let about = format!("{about} {name}");
            if is_generic(function) {
                continue;
            }
            let Some(given) = surface.arguments(function, 1, 0) else {
                continue;
            };
            let call = format!("{accessor}.{}({given})", raw(name));
            let output = &function["sig"]["output"];
            if root == "mock" {
                let text = format!(
                    "(mock: &sdk::Mock) {{ let _{} = {call}; }}",
                    self.double(output)
                );
                self.function(&about, &text);
                continue;
            }
            let plan = self.sent(output);
            self.call(&about, &call, &plan, "");
            if !plan.setters.is_empty() {
                self.call(&about, &call, &plan, &plan.setters);
            }
            for other in &plan.others {
                self.function(
                    &about,
                    &format!(
                        "(client: &sdk::Client) {{ {} }}",
                        other.replace("CALL", &call)
                    ),
                );
            }
        }
    }

    /// The type of an operation of a mock. Callers do not name the body of an operation that has none.
    fn double(&self, output: &Value) -> String {
        let ty = self.surface.ty(output).unwrap_or_default();
        match ty.split_once("<()") {
            Some((name, rest)) => format!(": {name}<_{rest}"),
            None if ty.is_empty() => String::new(),
            None => format!(": {ty}"),
        }
    }

    fn call(&mut self, about: &str, call: &str, plan: &Sent, setters: &str) {
        let body = match &plan.response {
            Some(ty) => {
                format!("let value: {ty} = {call}{setters}.send().await?; drop(value); Ok(())")
            }
            None => format!("let _ = {call}{setters}; Ok(())"),
        };
        for owner in (self.owners)(about) {
            let module = self.modules.entry(owner).or_default();
            module.count += 1;
            let number = module.count;
            let name = format!("c{number}");
            _ = writeln!(
                module.text,
                "pub async fn {name}(client: &sdk::Client) -> Result<(), sdk::Error> {{ {body} }}"
            );
            module.calls.push(name);
        }
    }

    /// How the value that a method of a service returns is used.
    fn sent(&self, output: &Value) -> Sent {
        let surface = self.surface;
        let mut sent = Sent::default();
        let named = &output["resolved_path"];
        let Some(id) = named["id"].as_u64() else {
            return sent;
        };
        let path = surface.path(id).unwrap_or_default();
        if path == "sdk::Call" {
            sent.response = surface.ty(&named["args"]["angle_bracketed"]["args"][0]["type"]);
            sent.others
                .extend(sent.response.iter().map(|ty| whole(ty, "_")));
            return sent;
        }
        let common: BTreeSet<String> = surface
            .named()
            .filter(|(_, path)| *path == "sdk::Call")
            .flat_map(|(id, _)| surface.inherent(id))
            .map(|(name, _)| name.to_owned())
            .collect();
        for (name, function) in surface.inherent(id) {
            let output = &function["sig"]["output"];
            if name == "send" {
                let arguments = &output["resolved_path"]["args"]["angle_bracketed"]["args"];
                sent.response = surface.ty(&arguments[0]["type"]);
            } else if name == "send_response" {
                let arguments = &output["resolved_path"]["args"]["angle_bracketed"]["args"];
                if let Some(ty) = surface.ty(&arguments[0]["type"]) {
                    let headers = surface.ty(&arguments[1]["type"]);
                    let headers = headers.unwrap_or_else(|| "_".to_owned());
                    sent.others.push(whole(&ty, &headers));
                }
            } else if common.contains(name) || is_generic(function) {
            } else if is_setter(function, id) {
                if let Some(given) = surface.arguments(function, 1, 0) {
                    _ = write!(sent.setters, ".{}({given})", raw(name));
                }
            } else if let (Some(ty), Some(given)) =
                (surface.ty(output), surface.arguments(function, 1, 0))
            {
                sent.others
                    .push(format!("let _: {ty} = CALL.{}({given});", raw(name)));
            }
        }
        sent
    }
}

/// How a call is used.
#[derive(Debug, Default)]
struct Sent {
    /// The type of its response.
    response: Option<String>,
    /// All setters.
    setters: String,
    /// Statements with other methods.
    others: Vec<String>,
}

/// The statement that sends a call, and names the type of the whole response.
fn whole(ty: &str, headers: &str) -> String {
    let arguments = match headers {
        // The default.
        "_" => ty.to_owned(),
        headers => format!("{ty}, {headers}"),
    };
    format!(
        "let _ = async move {{ let response: sdk::Response<{arguments}> = CALL.send_response().await?; \
         drop(response); Ok::<(), sdk::Error>(()) }};"
    )
}
