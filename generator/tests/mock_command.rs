//! T3: runs the mock server as a command, and connects to it.

mod mocked;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

use mocked::asked;

const FIXTURE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../tests/fixtures/body_json.yaml"
);

/// The running command, which is stopped when this is dropped.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // Fails if the command has ended already, which is fine.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oasmith"));
    command.arg("mock").args(arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn exchange(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.write_all(request.as_bytes()).expect("it is sent");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("it is text");
    text
}

#[test]
fn t3_the_command_serves_a_document() {
    let mut program = Program(
        command(&[FIXTURE, "--port", "0"])
            .spawn()
            .expect("it starts"),
    );
    let output = program.0.stdout.take().expect("it has an output");
    let mut lines = BufReader::new(output).lines();
    let mut line = || lines.next().expect("a line").expect("it is text");
    let first = line();
    let address = first
        .strip_prefix("http://")
        .and_then(|rest| rest.split(' ').next());
    let address = address.expect("the first line says where it is").to_owned();
    let ask = |body: &str| {
        let length = body.len();
        exchange(
            &address,
            &format!(
                "POST /things HTTP/1.1\r\nhost: a\r\norigin: https://a.test\r\ncontent-type: application/json\r\n\
                content-length: {length}\r\nconnection: close\r\n\r\n{body}"
            ),
        )
    };
    let text = ask("[1");
    assert!(text.starts_with("HTTP/1.1 422 "), "{text}");
    let text = text.to_ascii_lowercase();
    assert!(
        text.contains("content-type: application/problem+json"),
        "{text}"
    );
    assert!(
        text.contains("access-control-allow-origin: https://a.test"),
        "{text}"
    );
    let told = line();
    assert!(
        told.starts_with("POST /things: 422 (body: is not JSON"),
        "{told}"
    );
    let text = exchange(&address, "GET /nothing HTTP/1.0\r\n\r\n");
    assert!(text.contains(" 404 "), "{text}");
}

#[test]
fn t3_the_command_says_why_it_does_not_serve() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    for (arguments, told) in [
        (&[FIXTURE, "--port", &port][..], port.as_str()),
        (&["nothing.yaml"], "nothing.yaml"),
        (&[FIXTURE, "--host", "no host"], "no host"),
    ] {
        let output = command(arguments).output().expect("it runs");
        assert_eq!(output.status.code(), Some(1));
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(errors.contains(told), "{errors}");
    }
}

/// Documents for which no request is valid: a mapping gives a member a value that the member forbids, or a part with
/// properties is sent as a file.
const CONTRADICTORY: &[&str] = &[
    "union_tag_shared_by_list.yaml",
    "body_multipart_encoding.yaml",
];

/// T3: for every fixture, the generated requests and responses are valid.
#[test]
fn t3_made_up_requests_are_accepted() {
    let (mut count, mut failures) = (0, Vec::new());
    for (name, document) in mocked::fixtures() {
        let Some(mock) = mocked::read(&document) else {
            continue;
        };
        if CONTRADICTORY.iter().any(|known| name.ends_with(known)) {
            continue;
        }
        let mock = mock.for_anyone();
        for example in mock.examples() {
            let response = mock.respond(&asked(example));
            if let Some(problem) = response.problem {
                failures.push(format!(
                    "{name}: {}: {} {problem}",
                    example.id, response.status
                ));
            }
            count += 1;
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(count > 150, "{count} operations");
}
