//! A1: a kill or a full disk leaves the old crate or the new one, and no file of the user's is lost.

#![cfg(unix)]

mod shared;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use shared::{DOCUMENT, command, folder, get, oasmith, put, said, tree};

const GENERATE: [&str; 6] = ["generate", "a.yaml", "--out", "proj", "--name", "pets"];

/// Another document, whose crate consists of other files.
fn other() -> String {
    DOCUMENT.replace("Pet", "Dog").replace("name", "title")
}

/// The user's own files, in the crate's folder.
const OWN: [&str; 5] = [
    "README.md",
    "src/bin/mine.rs",
    "examples/mine.rs",
    ".git/HEAD",
    "notes/todo.txt",
];

fn own_files_are_there(folder: &Path) {
    for path in OWN {
        assert_eq!(get(folder, &format!("proj/{path}")), path);
    }
}

/// The tree of the crate's folder, without the files that a killed run leaves for the next one.
fn crate_tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut tree = tree(&folder.join("proj"));
    tree.retain(|path, _| !path.starts_with(".oasmith-staging-"));
    tree
}

/// The minimum time of a run that writes something; the kills are spread over it.
fn time_of_a_run(folder: &Path, documents: &[String]) -> Duration {
    let runs = (0..6).map(|run| {
        put(folder, "a.yaml", &documents[run % documents.len()]);
        let started = Instant::now();
        oasmith(folder, &GENERATE);
        started.elapsed()
    });
    runs.min().unwrap_or_default()
}

/// A1: `SIGKILL` at 200 points, spread over a whole run, between two crates that replace and remove each other's files.
#[test]
fn kills_leave_the_old_crate_or_the_new_one() {
    let folder = folder("kills");
    for path in OWN {
        put(&folder, &format!("proj/{path}"), path);
    }
    let documents = [DOCUMENT.to_owned(), other()];
    let mut whole = Vec::new();
    for document in &documents {
        put(&folder, "a.yaml", document);
        let (code, _, err) = oasmith(&folder, &GENERATE);
        assert_eq!(code, Some(0), "{err}");
        whole.push(crate_tree(&folder));
    }
    let longest = time_of_a_run(&folder, &documents);
    let (mut killed, mut mixed) = (0, 0);
    for round in 0..200_u32 {
        let to = usize::try_from(round % 2).expect("0 or 1");
        put(&folder, "a.yaml", &documents[to]);
        let mut child = command(&folder, &GENERATE);
        let mut child = child
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs");
        // This order is as good as a random one, and is the same each time.
        let point = (round * 89) % 200;
        std::thread::sleep(longest * point / 200);
        child.kill().expect("it is our own");
        let status = child.wait().expect("it ends");
        killed += u32::from(!status.success());
        own_files_are_there(&folder);
        let left = crate_tree(&folder);
        if !whole.contains(&left) {
            mixed += 1;
            // A mixture has a journal, which a whole crate does not have, and the next run completes it.
            let checked = oasmith(&folder, &[&GENERATE[..], &["--check"]].concat());
            assert!(
                checked.0 == Some(1) && checked.2.contains("an earlier run was interrupted"),
                "{checked:?}"
            );
        }
        // Every file belongs to the old crate or to the new one, and no file is incomplete.
        for (path, content) in &left {
            let known = whole.iter().any(|tree| tree.get(path) == Some(content));
            assert!(known, "round {round}: {path}");
        }
        if round % 5 == 4 {
            let (code, _, err) = oasmith(&folder, &GENERATE);
            assert_eq!(code, Some(0), "round {round}: {err}");
            assert_eq!(
                tree(&folder.join("proj")),
                whole[to],
                "round {round}: nothing is left over"
            );
        }
    }
    println!("{killed} of 200 runs were killed, {mixed} of them while they replaced files");
    assert!(killed > 50, "{killed} of 200 were killed");
}

/// A1: a kill before the folder exists leaves either no folder or the whole crate.
#[test]
fn kills_leave_no_crate_or_a_whole_one() {
    let folder = folder("first_kills");
    put(&folder, "a.yaml", DOCUMENT);
    oasmith(&folder, &GENERATE);
    let whole = tree(&folder.join("proj"));
    let longest = time_of_a_run(&folder, &[DOCUMENT.to_owned()]);
    for round in 0..40 {
        fs::remove_dir_all(folder.join("proj")).unwrap_or_default();
        let mut child = command(&folder, &GENERATE);
        let mut child = child
            .stdout(Stdio::null())
            .spawn()
            .expect("the program runs");
        std::thread::sleep(longest * round / 40);
        child.kill().expect("it is our own");
        child.wait().expect("it ends");
        if folder.join("proj").exists() {
            assert_eq!(tree(&folder.join("proj")), whole);
        }
    }
    oasmith(&folder, &GENERATE);
    let names: Vec<String> = fs::read_dir(&folder)
        .expect("our own")
        .map(|entry| {
            entry
                .expect("our own")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert_eq!(names.len(), 2, "nothing is left over: {names:?}");
}

/// A1: eight concurrent runs, half with one document and half with another, leave one of the two crates whole.
#[test]
fn runs_at_once_leave_a_whole_crate() {
    let folder = folder("at_once");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "b.yaml", other());
    let at = |document| ["generate", document, "--out", "proj", "--name", "pets"];
    let mut whole = Vec::new();
    for document in ["a.yaml", "b.yaml"] {
        assert_eq!(oasmith(&folder, &at(document)).0, Some(0));
        whole.push(tree(&folder.join("proj")));
    }
    for _ in 0..5 {
        let runs: Vec<_> = (0..8)
            .map(|run| {
                let document = if run % 2 == 0 { "a.yaml" } else { "b.yaml" };
                let mut command = command(&folder, &at(document));
                command.stdout(Stdio::null()).stderr(Stdio::null());
                command.spawn().expect("the program runs")
            })
            .collect();
        for mut run in runs {
            // Each run waits for its turn.
            assert!(run.wait().expect("it ends").success());
        }
        // The last run may have had either document.
        let (code, _, err) = oasmith(&folder, &[&at("a.yaml")[..], &["--force"]].concat());
        assert_eq!(code, Some(0), "{err}");
        let found = tree(&folder.join("proj"));
        let differs = |path: &&String| found.get(*path) != whole[0].get(*path);
        let mut paths: Vec<&String> = found.keys().chain(whole[0].keys()).collect();
        paths.retain(differs);
        assert!(paths.is_empty(), "{paths:?} differ\n{err}");
    }
}

/// A1: the next run completes one that was stopped between two steps, except for files that were edited in the
/// meantime.
#[test]
fn edits_after_a_kill_stay() {
    let folder = folder("edited_between");
    put(&folder, "a.yaml", DOCUMENT);
    oasmith(&folder, &GENERATE);
    let old = tree(&folder.join("proj"));
    put(&folder, "a.yaml", other());
    oasmith(&folder, &GENERATE);
    let new = tree(&folder.join("proj"));
    // Makes by hand what a kill leaves between two renames.
    let hash = |tree: &BTreeMap<String, Vec<u8>>, path: &str| {
        put(
            &folder,
            "hashed",
            tree.get(path).cloned().unwrap_or_default(),
        );
        let output = Command::new("sha256sum")
            .arg(folder.join("hashed"))
            .output();
        let text = String::from_utf8(output.expect("a hash").stdout).expect("text");
        text.split(' ').next().unwrap_or_default().to_owned()
    };
    let stopped = |at: usize| {
        fs::remove_dir_all(folder.join("proj")).expect("our own");
        let files = |tree: &BTreeMap<String, Vec<u8>>| {
            let files = tree
                .iter()
                .filter(|(_, content)| content.as_slice() != b"folder");
            files
                .map(|(path, content)| (path.clone(), content.clone()))
                .collect::<Vec<_>>()
        };
        for (path, content) in files(&old) {
            put(&folder, &format!("proj/{path}"), content);
        }
        let changed: Vec<_> = files(&new)
            .into_iter()
            .filter(|(path, content)| old.get(path) != Some(content))
            .collect();
        let mut journal = String::new();
        for (index, (path, content)) in changed.iter().enumerate() {
            let before = match old.contains_key(path) {
                true => hash(&old, path),
                false => "-".to_owned(),
            };
            journal.push_str(&format!("{before} {} {path}\n", hash(&new, path)));
            let place = match index < at {
                true => format!("proj/{path}"),
                false => format!("proj/.oasmith-staging-1/new-{index}"),
            };
            put(&folder, &place, content);
        }
        let gone: Vec<_> = files(&old)
            .into_iter()
            .filter(|(path, _)| !new.contains_key(path))
            .collect();
        for (path, _) in gone {
            journal.push_str(&format!("{} - {path}\n", hash(&old, &path)));
        }
        put(&folder, "proj/.oasmith-staging-1/journal", journal);
        changed.len()
    };
    let steps = stopped(0);
    for at in 0..=steps {
        stopped(at);
        let (code, _, err) = oasmith(&folder, &GENERATE);
        assert_eq!(code, Some(0), "stopped at {at}: {err}");
        assert_eq!(tree(&folder.join("proj")), new, "stopped at {at}");
    }
    // A file that the user has edited in the meantime is kept.
    stopped(1);
    put(&folder, "proj/src/lib.rs", "// mine\n");
    let (code, _, err) = oasmith(&folder, &GENERATE);
    assert!(
        code == Some(1) && err.contains("proj/src/lib.rs: edited since"),
        "{err}"
    );
    assert_eq!(get(&folder, "proj/src/lib.rs"), "// mine\n");
}

/// A1: if no file may be longer than a few KiB, as on a full disk, the old crate stays, and no files are left over.
#[test]
fn a_failed_write_leaves_the_old_crate() {
    let folder = folder("too_long");
    put(&folder, "a.yaml", DOCUMENT);
    let limited = |blocks: u32| {
        let line = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let output = Command::new("sh")
            .args(["-c", &line, env!("CARGO_BIN_EXE_oasmith")])
            .args(GENERATE)
            .current_dir(&folder)
            .output();
        said(&output.expect("the program runs"))
    };
    for blocks in [0, 1, 8] {
        let (code, _, err) = limited(blocks);
        assert!(code == Some(1) && err.contains("is unchanged"), "{err}");
        assert_eq!(tree(&folder).len(), 1, "{:?}", tree(&folder).keys());
    }
    assert_eq!(oasmith(&folder, &GENERATE).0, Some(0));
    put(&folder, "a.yaml", other());
    let before = tree(&folder);
    for blocks in [0, 1, 2] {
        let (code, _, err) = limited(blocks);
        assert!(code == Some(1) && err.contains("is unchanged"), "{err}");
        assert_eq!(tree(&folder), before);
    }
}

/// A1: the same on a disk that is actually full, on machines that let a test mount one.
#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_leaves_the_old_crate() {
    let folder = folder("full_disk");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "b.yaml", other());
    // The disk exists only within this process, and vanishes when it ends.
    let script =
        "mkdir -p disk && mount -t tmpfs -o size=$1 tmpfs disk || { echo not allowed; exit 0; }
        cd disk
        \"$0\" generate ../a.yaml --out proj --name pets > ../out-first 2>&1; echo first $?
        find . -type f | sort | xargs -r sha256sum > ../before
        dd if=/dev/zero of=fill bs=4k > ../dd 2>&1
        for round in 1 2 3; do
            \"$0\" generate ../b.yaml --out proj --name pets > ../out-$round 2>&1; echo full $?
            find . -type f ! -name fill | sort | xargs -r sha256sum > ../after
            cmp ../before ../after && echo same
        done
        rm fill
        \"$0\" generate ../b.yaml --out proj --name pets > ../out-last 2>&1; echo last $?
        find . -name '*staging*'";
    let run = |size: &str| {
        let output = Command::new("unshare")
            .args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
            .args([env!("CARGO_BIN_EXE_oasmith"), size])
            .current_dir(&folder)
            .output();
        output.map(|output| said(&output).1)
    };
    let Ok(told) = run("4m") else {
        return;
    };
    if told.is_empty() || told.contains("not allowed") {
        eprintln!("this machine lets no test have a disk of its own");
        return;
    }
    let full = "full 1\nsame\n".repeat(3);
    assert_eq!(told, format!("first 0\n{full}last 0\n"));
    assert!(get(&folder, "out-1").contains("is unchanged"));
    // The disk is too small for the first crate, so nothing is written.
    let told = run("200k").expect("it ran before");
    assert!(told.starts_with("first 1\nfull 1\nsame\n"), "{told}");
}

/// A1: a folder without write permission is left unchanged, and the message says so; the same applies if only a part of
/// the folder can be written.
#[test]
fn folders_without_the_right_to_write_are_left() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder("read_only");
    put(&folder, "a.yaml", DOCUMENT);
    assert_eq!(oasmith(&folder, &GENERATE).0, Some(0));
    put(&folder, "a.yaml", other());
    let before = tree(&folder);
    for path in ["proj", "proj/src", "proj/src/models"] {
        let at = folder.join(path);
        let set =
            |mode| fs::set_permissions(&at, fs::Permissions::from_mode(mode)).expect("our own");
        set(0o555);
        // Permissions do not stop root.
        let stopped = fs::write(at.join("probe"), "").is_err();
        if stopped {
            let (code, _, err) = oasmith(&folder, &GENERATE);
            assert!(code == Some(1) && err.contains("is unchanged"), "{err}");
        }
        let _ = fs::remove_file(at.join("probe"));
        set(0o755);
        assert_eq!(tree(&folder), before, "{path}");
    }
}
