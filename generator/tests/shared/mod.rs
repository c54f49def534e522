//! Code that the tests of the command share: a folder for each test, and functions that run the program.

#![allow(dead_code)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A document with one type.
pub(crate) const DOCUMENT: &str = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths:\n  /pets:\n    get:\n      operationId: pets:get\n      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }\ncomponents: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }\n";

/// Creates an empty folder for a test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let program = std::env::current_exe().expect("a test has a file");
    let program = program.file_stem().expect("a file has a name").to_owned();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(program)
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of our own");
    }
    fs::create_dir_all(&folder).expect("a folder of our own");
    folder
}

pub(crate) fn put(folder: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder of our own");
    fs::write(path, text).expect("a file of our own");
}

pub(crate) fn get(folder: &Path, name: &str) -> String {
    let path = folder.join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The program with its arguments, to be run in a folder.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oasmith"));
    command.args(arguments).current_dir(folder);
    command.stdin(Stdio::null());
    command
}

pub(crate) fn oasmith(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = command(folder, arguments).output();
    said(&output.expect("the program runs"))
}

/// Runs the program with a text on its standard input.
pub(crate) fn fed(folder: &Path, arguments: &[&str], input: &str) -> (Option<i32>, String, String) {
    let mut command = command(folder, arguments);
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(input.as_bytes()).expect("it is read");
    drop(stdin);
    said(&child.wait_with_output().expect("the program ends"))
}

pub(crate) fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

/// Everything below a folder: files with their content, links with their target, and others with their kind.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        for entry in fs::read_dir(&next).expect("a folder of our own") {
            let entry = entry.expect("a folder of our own");
            let (path, kind) = (entry.path(), entry.file_type().expect("a file of our own"));
            let content = if kind.is_symlink() {
                let target = fs::read_link(&path).expect("a link of our own");
                format!("-> {}", target.display()).into_bytes()
            } else if kind.is_dir() {
                todo.push(path.clone());
                b"folder".to_vec()
            } else if kind.is_file() {
                fs::read(&path).expect("a file of our own")
            } else {
                b"special".to_vec()
            };
            let name = path.strip_prefix(folder).expect("it is below");
            found.insert(name.display().to_string(), content);
        }
    }
    found
}
