//! Programs of users: written for a crate, compiled with it and with its next version, and run with both.
//!
//! The program has a module for each change, which uses all that belongs to the change in the old crate. Modules that do
//! not compile are removed until the rest does, because a compiler that finds unknown names checks no types.

mod calls;
mod cargo;
mod generics;
mod surface;
mod values;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::crates::Generated;
use cargo::Workspace;
use surface::Surface;
use write::Module;

/// The program's first file, without its modules.
const MAIN: &str = include_str!("main.rs.txt");

/// What a program shows about each change.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// The first error of each change with whose crate the program no longer compiles.
    pub(super) broken: BTreeMap<String, String>,
    /// Requests of the old and the new crate that differ, by change.
    pub(super) requests: BTreeMap<String, (String, String)>,
}

/// The program of a user.
pub(super) struct Program {
    modules: BTreeMap<String, Module>,
    /// The function that creates the client.
    client: String,
}

impl Program {
    /// Writes a program that uses all items of a crate. `owners` finds the changes that an item belongs to.
    pub(super) fn of(
        documentation: &Path,
        owners: &dyn Fn(&str) -> BTreeSet<String>,
    ) -> Result<Self, String> {
        let failed =
            |error: &dyn std::fmt::Display| format!("{}: {error}", documentation.display());
        let text = fs::read(documentation).map_err(|error| failed(&error))?;
        let documentation: Value = serde_json::from_slice(&text).map_err(|error| failed(&error))?;
        let surface = Surface::of(documentation);
        Ok(Self {
            modules: write::modules(&surface, owners),
            client: client(&surface),
        })
    }

    /// Compiles the program with both crates, and runs it if requested.
    pub(super) fn tried(
        &self,
        old: &Generated,
        new: &Generated,
        target: &Path,
        runs: bool,
    ) -> Result<Shown, String> {
        let calls = self.modules.values().map(|module| module.calls.len());
        println!(
            "  a program of {} modules with {} calls",
            self.modules.len(),
            calls.sum::<usize>()
        );
        let before = Workspace::of(old, target)?;
        let faulty = compiled(&before, &self.modules, &self.client)?;
        if !faulty.is_empty() {
            let lines = faulty
                .iter()
                .map(|(name, error)| format!("\n  {name}: {error}"));
            return Err(format!(
                "the program does not compile with the old crate:{}",
                lines.collect::<String>()
            ));
        }
        let after = Workspace::of(new, target)?;
        let broken = compiled(&after, &self.modules, &self.client)?;
        let mut requests = BTreeMap::new();
        if runs && broken.len() < self.modules.len() {
            let (before, after) = (sent(&before)?, sent(&after)?);
            println!("  {} calls send a request", before.len());
            for (call, sent) in &before {
                let (owner, _) = call.split_once(' ').unwrap_or((call, ""));
                let now = after.get(call);
                if !broken.contains_key(owner) && now != Some(sent) {
                    let now = now.cloned().unwrap_or_default();
                    requests
                        .entry(owner.to_owned())
                        .or_insert((sent.clone(), now));
                }
            }
        }
        Ok(Shown { broken, requests })
    }
}

/// Returns the function that creates the client.
fn client(surface: &Surface) -> String {
    let client = surface.named().find(|(_, path)| *path == "sdk::Client");
    let functions = client
        .map(|(id, _)| surface.inherent(id))
        .unwrap_or_default();
    let builder = functions.iter().find(|(name, _)| *name == "builder");
    let given = builder.and_then(|(_, function)| surface.arguments(function, 0, 0));
    format!(
        "pub fn client(transport: impl sdk::Transport) -> sdk::Client {{\n    \
         sdk::Client::builder({}).transport(transport).build().unwrap()\n}}\n",
        given.unwrap_or_default()
    )
}

/// The name of the module that creates the client.
const CLIENT: &str = "client";

/// Compiles a program without the modules that do not compile, and returns their errors.
fn compiled(
    workspace: &Workspace,
    modules: &BTreeMap<String, Module>,
    client: &str,
) -> Result<BTreeMap<String, String>, String> {
    let mut broken: BTreeMap<String, String> = BTreeMap::new();
    workspace.write("client.rs", client)?;
    for (name, module) in modules {
        workspace.write(&format!("{name}.rs"), &module.text)?;
    }
    loop {
        let left = modules
            .iter()
            .filter(|(name, _)| !broken.contains_key(*name));
        let left: Vec<(&String, &Module)> = left.collect();
        workspace.write("main.rs", &main(&left))?;
        let errors = workspace.check()?;
        if let Some(error) = errors.get(CLIENT) {
            // Without a client, nothing can be sent.
            return Ok(modules
                .keys()
                .map(|name| (name.clone(), error.clone()))
                .collect());
        }
        if errors.is_empty() {
            return Ok(broken);
        }
        broken.extend(errors);
    }
}

/// Runs a program, and returns its requests by call.
fn sent(workspace: &Workspace) -> Result<BTreeMap<String, String>, String> {
    let output = workspace.run()?;
    let mut sent: BTreeMap<String, String> = BTreeMap::new();
    for line in output.lines() {
        if let Some((call, request)) = line.split_once('\t') {
            sent.entry(call.to_owned()).or_default().push_str(request);
        }
    }
    Ok(sent)
}

/// The program's first file.
fn main(modules: &[(&String, &Module)]) -> String {
    let mut text = MAIN.to_owned();
    _ = writeln!(text, "mod {CLIENT};");
    for (name, _) in modules {
        _ = writeln!(text, "mod {name};");
    }
    text.push_str("\nfn main() {\n    std::panic::set_hook(Box::new(|_| {}));\n");
    _ = writeln!(text, "    let client = {CLIENT}::client(Recorder);");
    for (name, module) in modules {
        for call in &module.calls {
            _ = writeln!(
                text,
                "    run(\"{name} {call}\", || {name}::{call}(&client));"
            );
        }
    }
    text.push_str("}\n");
    text
}
