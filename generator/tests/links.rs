//! A1: links below the crate's folder are never followed, neither to write nor to remove files.

#![cfg(unix)]

mod shared;

use std::fs;
use std::os::unix::fs::symlink;

use shared::{DOCUMENT, folder, get, oasmith, put, tree};

const GENERATE: [&str; 6] = ["generate", "a.yaml", "--out", "proj", "--name", "pets"];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&GENERATE[..], more].concat()
}

/// A1: links below the folder are followed neither to write nor to remove files, wherever they lead.
#[test]
fn links_are_not_followed() {
    let folder = folder("links");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "outside/lib.rs", "// outside\n");
    put(&folder, "outside/models/pet.rs", "// outside\n");
    put(&folder, "victim.rs", "// victim\n");
    fs::create_dir_all(folder.join("proj")).expect("our own");
    symlink("../outside", folder.join("proj/src")).expect("our own");
    let before = tree(&folder);
    for more in [&[][..], &["--force"]] {
        let (code, _, err) = oasmith(&folder, &with(more));
        assert!(
            code == Some(1) && err.contains("`src` is a link, which is not followed"),
            "{err}"
        );
        // What is in the way of all files is told once.
        assert_eq!(err.matches("`src` is a link").count(), 1, "{err}");
        assert_eq!(tree(&folder), before);
    }
    fs::remove_file(folder.join("proj/src")).expect("our own");
    let (code, _, err) = oasmith(&folder, &GENERATE);
    assert_eq!(code, Some(0), "{err}");

    // A link in place of a file stops the run; with `--force`, the link itself is replaced.
    for path in [
        "proj/src/lib.rs",
        "proj/src/models/pet.rs",
        "proj/Cargo.toml",
    ] {
        fs::remove_file(folder.join(path)).expect("it was written");
        symlink(folder.join("victim.rs"), folder.join(path)).expect("our own");
    }
    put(&folder, "a.yaml", DOCUMENT.replace("Pet", "Dog"));
    let before = tree(&folder);
    let (code, _, err) = oasmith(&folder, &GENERATE);
    assert!(
        code == Some(1) && err.contains("proj/src/lib.rs: it is a link"),
        "{err}"
    );
    assert_eq!(tree(&folder), before);
    let (code, _, err) = oasmith(&folder, &with(&["--force"]));
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(get(&folder, "victim.rs"), "// victim\n");
    assert!(get(&folder, "proj/src/lib.rs").len() > 20);
    // A file that is no longer written and was replaced by a link now belongs to the user.
    assert!(folder.join("proj/src/models/pet.rs").is_symlink());
}

/// A1: if a folder was replaced by a link, the files behind the link are kept.
#[test]
fn nothing_is_removed_behind_a_link() {
    let folder = folder("moved");
    put(&folder, "a.yaml", DOCUMENT);
    oasmith(&folder, &GENERATE);
    fs::rename(folder.join("proj/src/models"), folder.join("kept")).expect("our own");
    symlink("../../kept", folder.join("proj/src/models")).expect("our own");
    put(&folder, "a.yaml", DOCUMENT.replace("Pet", "Dog"));
    let before = tree(&folder);
    for more in [&[][..], &["--force"]] {
        let (code, _, err) = oasmith(&folder, &with(more));
        assert!(
            code == Some(1) && err.contains("`src/models` is a link"),
            "{err}"
        );
        assert_eq!(tree(&folder), before);
    }
}

/// A1: the folder itself may be a link, because the user who names it means its target.
#[test]
fn the_folder_may_be_a_link() {
    let folder = folder("out_link");
    put(&folder, "a.yaml", DOCUMENT);
    fs::create_dir(folder.join("real")).expect("our own");
    symlink("real", folder.join("proj")).expect("our own");
    let (code, _, err) = oasmith(&folder, &GENERATE);
    assert_eq!(code, Some(0), "{err}");
    assert!(folder.join("real/src/lib.rs").exists() && folder.join("proj").is_symlink());
    symlink("nowhere", folder.join("dangling")).expect("our own");
    let (code, _, err) = oasmith(&folder, &["generate", "a.yaml", "--out", "dangling"]);
    assert!(
        code == Some(1) && err.contains("dangling is a broken link"),
        "{err}"
    );
    let (code, _, err) = oasmith(&folder, &["generate", "a.yaml", "--out", "a.yaml"]);
    assert!(code == Some(1) && err.contains("a.yaml is a file"), "{err}");
    assert_eq!(get(&folder, "a.yaml"), DOCUMENT);
}
