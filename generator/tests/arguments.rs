//! A1, G2: all arguments are checked before any work begins, and anything but a regular file is refused without
//! waiting.

mod shared;

use std::fs;
use std::process::Stdio;

use shared::{DOCUMENT, command, fed, folder, get, oasmith, put, tree};

/// A1: names that a crate cannot have are refused before any file is read.
#[test]
fn names_are_checked() {
    let folder = folder("names");
    let long = "a".repeat(201);
    for name in [
        "My Client!",
        "",
        "../evil",
        "-",
        "fn",
        "self",
        "test",
        "std",
        "con",
        "Nul",
        "1a",
        "é",
        "a/b",
        &long,
    ] {
        let given = format!("--name={name}");
        let (code, _, err) = oasmith(&folder, &["generate", "none.yaml", "--out", "proj", &given]);
        assert!(
            code == Some(2) && !err.contains("none.yaml"),
            "{name}: {err}"
        );
        put(
            &folder,
            "codegen.toml",
            format!("[package]\nname = \"{name}\"\n"),
        );
        put(&folder, "a.yaml", DOCUMENT);
        let configured = [
            "generate",
            "a.yaml",
            "--out",
            "proj",
            "--config",
            "codegen.toml",
        ];
        let (code, _, err) = oasmith(&folder, &configured);
        assert!(
            code == Some(1) && err.contains("codegen.toml:2"),
            "{name}: {err}"
        );
        assert!(!folder.join("proj").exists());
    }
    let (_, _, err) = oasmith(
        &folder,
        &[
            "generate",
            "a.yaml",
            "--out",
            "proj",
            "--name",
            "My Client!",
        ],
    );
    assert!(err.contains("For example: `my-client`"), "{err}");
    for (arguments, says) in [
        (["generate", "a.yaml", "--out", "-"], "`-` is not a folder"),
        (["generate", "a.yaml", "--out", ""], "--out"),
        (["generate", "", "--out", "proj"], "DOCUMENT"),
    ] {
        let (code, _, err) = oasmith(&folder, &arguments);
        assert!(code != Some(0) && err.contains(says), "{err}");
    }
    let same = ["generate", "a.yaml", "--out", "proj", "--driver", "./proj"];
    let (code, _, err) = oasmith(&folder, &same);
    assert!(code == Some(2) && err.contains("the same folder"), "{err}");
    assert!(!folder.join("proj").exists());
    // One folder within the other is unusual, but allowed.
    let nested = [
        "generate",
        "a.yaml",
        "--out",
        "both",
        "--driver",
        "both/driver",
        "--name=pets",
    ];
    for more in [&[][..], &["--check"]] {
        let (code, _, err) = oasmith(&folder, &[&nested[..], more].concat());
        assert_eq!(code, Some(0), "{err}");
    }
    assert!(!folder.join("proj").exists());
}

/// A1: `-` reads the document from the standard input.
#[test]
fn the_document_may_come_by_a_pipe() {
    let folder = folder("stdin");
    let arguments = ["generate", "-", "--out", "proj", "--name", "pets"];
    let (code, _, err) = fed(&folder, &arguments, DOCUMENT);
    assert_eq!(code, Some(0), "{err}");
    assert!(folder.join("proj/src/lib.rs").exists());
    let (code, _, err) = fed(&folder, &arguments, "openapi: 3.1.0\npaths: 5\n");
    assert!(code == Some(1) && err.contains("stdin:2:"), "{err}");
    let (code, _, err) = fed(&folder, &arguments, "");
    assert!(code == Some(1) && err.contains("stdin"), "{err}");
}

/// A1: the reader of the output may close the pipe.
#[test]
fn a_broken_pipe_ends_quietly() {
    let folder = folder("pipe");
    put(&folder, "a.yaml", DOCUMENT);
    for arguments in [
        &["config"][..],
        &["completions", "bash"],
        &["--help"],
        &["generate", "a.yaml", "--out", "proj"],
        &["changes", "a.yaml", "a.yaml"],
    ] {
        let mut command = command(&folder, arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
    assert!(folder.join("proj/src/lib.rs").exists());
}

/// A1: if the standard output cannot be written, that is an error.
#[cfg(target_os = "linux")]
#[test]
fn a_full_output_is_told() {
    let folder = folder("full_output");
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("a device");
    let output = command(&folder, &["config"])
        .stdout(full)
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write the output"));
}

/// A1: binary files and hidden files are carried over unchanged, but the data of a git repository is not.
#[test]
fn any_file_is_carried() {
    let folder = folder("carried");
    put(&folder, "a.yaml", DOCUMENT);
    let logo = [0x89, b'P', b'N', b'G', 0, 0xff];
    put(&folder, "own/assets/logo.png", logo);
    put(&folder, "own/.gitignore", "target\n");
    put(&folder, "own/.github/workflows/ci.yml", "on: push\n");
    put(&folder, "own/.git/HEAD", "mine\n");
    let arguments = [
        "generate", "a.yaml", "--out", "proj", "--name", "pets", "--carry", "own",
    ];
    for more in [&[][..], &["--check"]] {
        let (code, _, err) = oasmith(&folder, &[&arguments[..], more].concat());
        assert_eq!(code, Some(0), "{err}");
    }
    assert_eq!(
        fs::read(folder.join("proj/assets/logo.png")).expect("it is carried"),
        logo
    );
    assert_eq!(get(&folder, "proj/.gitignore"), "target\n");
    assert_eq!(get(&folder, "proj/.github/workflows/ci.yml"), "on: push\n");
    assert!(!folder.join("proj/.git").exists());
    // A file that is no longer carried is removed.
    fs::remove_file(folder.join("own/assets/logo.png")).expect("our own");
    assert_eq!(oasmith(&folder, &arguments).0, Some(0));
    assert!(!folder.join("proj/assets").exists());
    // Not every file system distinguishes `A` from `a`.
    put(&folder, "twins/a.txt", "");
    put(&folder, "twins/A.txt", "");
    if shared::tree(&folder.join("twins")).len() == 2 {
        let (code, _, err) = oasmith(
            &folder,
            &[
                "generate",
                "a.yaml",
                "--out",
                "proj",
                "--name=pets",
                "--carry",
                "twins",
            ],
        );
        assert!(
            code == Some(1) && err.contains("differ only in case"),
            "{err}"
        );
    }
    // The folder that contains the crate cannot be copied into it.
    let (code, _, err) = oasmith(
        &folder,
        &["generate", "a.yaml", "--out", "proj", "--carry", "."],
    );
    assert!(
        code == Some(2) && err.contains("copied into itself"),
        "{err}"
    );
}

#[cfg(unix)]
mod special {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    use super::*;

    /// A document with an operation that needs a schema of another file.
    const REFERS: &str = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: { /a: { get: { responses: { '200': { description: ok, content: { application/json: { schema: { $ref: 'b.yaml#/A' } } } } } } } }\n";

    /// A1: a pipe, a device, a socket or a folder is refused wherever a file is expected, and the command does not wait
    /// for it.
    #[test]
    fn only_regular_files_are_read() {
        let folder = folder("special");
        put(&folder, "a.yaml", DOCUMENT);
        put(&folder, "api/a.yaml", REFERS);
        let made = Command::new("mkfifo").arg(folder.join("fifo")).status();
        assert!(made.is_ok_and(|status| status.success()));
        let _listener = UnixListener::bind(folder.join("socket")).expect("our own");
        fs::create_dir(folder.join("dir")).expect("our own");
        for (given, says) in [
            ("fifo", "a pipe"),
            ("/dev/zero", "a device"),
            ("socket", "a socket"),
            ("dir", "a folder"),
        ] {
            for arguments in [
                &["generate", given, "--out", "proj"][..],
                &["generate", "a.yaml", "--out", "proj", "--config", given],
                &["generate", "a.yaml", "--out", "proj", "--overlay", given],
                &["generate", "a.yaml", "--out", "proj", "--with", given],
                &["changes", "a.yaml", given],
            ] {
                let (code, _, err) = oasmith(&folder, arguments);
                assert!(
                    code == Some(1) && err.contains(&format!("it is {says}")),
                    "{arguments:?}: {err}"
                );
            }
            // As a file that the document refers to.
            let at = folder.join("api/b.yaml");
            let _ = fs::remove_file(&at);
            match given {
                "fifo" => fs::rename(folder.join("fifo"), &at).expect("our own"),
                other => symlink(folder.join(other), &at).expect("our own"),
            }
            let (code, _, err) = oasmith(&folder, &["generate", "api/a.yaml", "--out", "proj"]);
            assert!(
                code == Some(1) && err.contains("note: api/b.yaml was not read"),
                "{given}: {err}"
            );
            // As a carried file.
            fs::create_dir_all(folder.join("own")).expect("our own");
            fs::rename(&at, folder.join("own/b.yaml")).expect("our own");
            let carry = ["generate", "a.yaml", "--out", "proj", "--carry", "own"];
            let (code, _, err) = oasmith(&folder, &carry);
            assert!(
                code == Some(1) && err.contains("own/b.yaml cannot be copied"),
                "{given}: {err}"
            );
            match given {
                "fifo" => {
                    fs::rename(folder.join("own/b.yaml"), folder.join("fifo")).expect("our own")
                }
                _ => fs::remove_file(folder.join("own/b.yaml")).expect("our own"),
            }
        }
        assert!(!folder.join("proj").exists());
    }

    /// G3: files that a document refers to are in its folder, even if links lead out of it; files that the user names
    /// may be anywhere.
    #[test]
    fn links_lead_no_document_out_of_its_folder() {
        let folder = folder("link_ref");
        put(&folder, "secret.yaml", "A: { type: object }\n");
        put(&folder, "api/real.yaml", "A: { type: object }\n");
        put(&folder, "api/a.yaml", REFERS);
        symlink("../secret.yaml", folder.join("api/b.yaml")).expect("our own");
        let arguments = ["generate", "api/a.yaml", "--out", "proj"];
        let (code, _, err) = oasmith(&folder, &arguments);
        assert!(
            code == Some(1) && err.contains("it is a link to a file outside of the folder"),
            "{err}"
        );
        // The same if no operation needs it, so that the broken reference is a warning.
        put(
            &folder,
            "unused/a.yaml",
            "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { $ref: 'b.yaml#/A' } } }\n",
        );
        symlink("../secret.yaml", folder.join("unused/b.yaml")).expect("our own");
        let unused = ["generate", "unused/a.yaml", "--out", "proj", "--dry-run"];
        let (code, _, err) = oasmith(&folder, &unused);
        assert!(
            code == Some(0) && err.contains("it is a link to a file outside of the folder"),
            "{err}"
        );
        fs::remove_file(folder.join("api/b.yaml")).expect("our own");
        symlink("real.yaml", folder.join("api/b.yaml")).expect("our own");
        let (code, _, err) = oasmith(&folder, &arguments);
        assert_eq!(code, Some(0), "{err}");

        put(&folder, "own/a.txt", "a");
        symlink("a.txt", folder.join("own/b.txt")).expect("our own");
        let carry = [&arguments[..], &["--carry", "own"]].concat();
        assert_eq!(oasmith(&folder, &carry).0, Some(0));
        assert_eq!(get(&folder, "proj/b.txt"), "a");
        symlink("../secret.yaml", folder.join("own/c.txt")).expect("our own");
        let before = tree(&folder.join("proj"));
        let (code, _, err) = oasmith(&folder, &carry);
        assert!(
            code == Some(1) && err.contains("own/c.txt cannot be copied"),
            "{err}"
        );
        assert_eq!(tree(&folder.join("proj")), before);
    }
}
