//! G1: the code as a module of an existing crate: no file of the crate is changed, and missing dependencies are listed.

mod shared;

use shared::{DOCUMENT, folder, get, oasmith, put, tree};

const MODULE: [&str; 5] = ["generate", "a.yaml", "--out", "src/api", "--module"];

/// G1: a module is written next to the crate's own files. The crate's manifest is left unchanged, and dependencies are
/// listed until it has them.
#[test]
fn a_module_leaves_its_crate_alone() {
    let folder = folder("module");
    let manifest = "[package]\nname = \"mine\"\n\n[dependencies]\nbytes = \"1.12\"\n";
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "Cargo.toml", manifest);
    put(&folder, "src/main.rs", "mod api;\nfn main() {}\n");
    let (code, out, err) = oasmith(&folder, &MODULE);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        out.contains("cargo add hyper@") && !out.contains("cargo add bytes"),
        "{out}"
    );
    assert!(!out.contains("mod api;"), "{out}");
    assert_eq!(get(&folder, "Cargo.toml"), manifest);
    assert!(get(&folder, "src/api/client.rs").contains("crate::api::runtime"));
    let files = tree(&folder.join("src/api"));
    assert!(!files.keys().any(|path| path.ends_with("Cargo.toml")));
    let first = get(&folder, "src/api/mod.rs");
    assert!(!first.contains("cfg(feature"), "{first}");
    let check = [&MODULE[..], &["--check"]].concat();
    let (code, out, err) = oasmith(&folder, &check);
    assert_eq!(code, Some(0), "{out}{err}");
}

/// G1: the place of the module must be known, and its features must exist.
#[test]
fn a_module_has_a_place_and_features() {
    let folder = folder("place");
    put(&folder, "a.yaml", DOCUMENT);
    let cases = [
        (
            &["--out", "elsewhere", "--module"][..],
            "--module=crate::api",
        ),
        (
            &["--out", "x", "--module=a-b"],
            "write the path of a module",
        ),
        (
            &["--out", "x", "--module=a", "--features", "serd"],
            "there is no feature `serd`",
        ),
    ];
    for (more, want) in cases {
        let (code, _, err) = oasmith(&folder, &[&["generate", "a.yaml"][..], more].concat());
        assert_eq!(code, Some(2), "{err}");
        assert!(err.contains(want), "{err}");
    }
    assert!(!folder.join("x").exists());
    let with = [
        "generate",
        "a.yaml",
        "--out",
        "x",
        "--module=a::b",
        "--features",
        "hyper,serde",
    ];
    let (code, out, err) = oasmith(&folder, &with);
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("cargo add serde@"), "{out}");
    assert!(get(&folder, "x/client.rs").contains("crate::a::b::"));
}
