//! Runs examples of the crate as programs, and makes JSON for the servers that they call.

use std::process::{Command, Output};

use crate::server::{Answer, Server};

/// The token that the examples use.
pub const TOKEN: &str = "polar_oat_made_up";

/// An id for places that a test does not check.
pub const ID: &str = "1dbfc517-0bbf-4301-9ba8-555ca42b9737";

/// Runs an example against a server.
///
/// # Panics
/// If it was not built.
#[must_use]
pub fn run(program: &str, server: &Server, arguments: &[&str]) -> Output {
    run_at(program, &server.url, arguments)
}

/// Runs an example against the server at a URL.
///
/// # Panics
/// If it was not built.
#[must_use]
pub fn run_at(program: &str, url: &str, arguments: &[&str]) -> Output {
    Command::new(program)
        .args(arguments)
        .env("POLAR_BASE_URL", url)
        .env("POLAR_ACCESS_TOKEN", TOKEN)
        .env_remove("POLAR_ORGANIZATION_ID")
        .output()
        .expect("the example was built")
}

/// Returns what an example printed.
///
/// # Panics
/// If the example failed.
#[must_use]
pub fn printed(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the example failed: {errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Makes a page of a list.
#[must_use]
pub fn page(items: &[String], total: usize, pages: usize) -> Answer {
    let items = items.join(",");
    Answer::new(
        200,
        format!(
            r#"{{"items":[{items}],"pagination":{{"total_count":{total},"max_page":{pages}}}}}"#
        ),
    )
}

/// Makes a product that grants these benefits.
#[must_use]
pub fn product(name: &str, benefits: &[String]) -> String {
    let benefits = benefits.join(",");
    format!(
        r#"{{"id":"{ID}","created_at":"2026-03-01T10:00:00Z","modified_at":null,"trial_interval":null,
        "trial_interval_count":null,"name":"{name}","description":null,"visibility":"public",
        "recurring_interval":"month","recurring_interval_count":1,"is_recurring":true,"is_archived":false,
        "organization_id":"{ID}","metadata":{{}},"prices":[],"benefits":[{benefits}],"medias":[],
        "attached_custom_fields":[]}}"#
    )
}

/// Makes a benefit whose tag comes after the properties that depend on it: the server chooses the order of keys.
#[must_use]
pub fn benefit(number: usize, kind: &str, properties: &str) -> String {
    let text = format!(
        r#"{{"id":"00000000-0000-4000-8000-{number:012}","created_at":"2026-03-01T10:00:00Z","modified_at":null,
        "properties":{properties},"description":"Benefit {number}","selectable":true,"deletable":true,
        "is_deleted":false,"organization_id":"{ID}","metadata":{{"tier":"gold"}},"visibility":"public",
        "visibility_configurable":true,"is_new_here":1,"type":"{kind}"}}"#
    );
    text.replace('\n', "")
}
