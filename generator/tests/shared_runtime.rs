//! G1: a runtime that several crates share is written once, found by each crate, and protected like the crates.

mod shared;

use shared::{DOCUMENT, folder, get, oasmith, put, tree};

const SHARED: [&str; 6] = [
    "generate",
    "a.yaml",
    "--out",
    "clients/pets",
    "--runtime",
    "crate",
];

/// G1: two crates use one runtime, and the second run leaves the runtime unchanged.
#[test]
fn g1_the_runtime_is_written_once() {
    let folder = folder("once");
    put(&folder, "a.yaml", DOCUMENT);
    let (code, out, err) = oasmith(&folder, &SHARED);
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("clients/client-runtime: "), "{out}");
    let before = tree(&folder.join("clients/client-runtime"));
    assert!(before.contains_key("src/runtime/json/reader.rs"));
    let manifest = get(&folder, "clients/pets/Cargo.toml");
    assert!(
        manifest.contains("path = \"../client-runtime\""),
        "{manifest}"
    );
    // JSON and transports are shared. If they needed anything of a client, they could not be.
    for path in ["json", "reqwest_transport.rs", "retry.rs", "hook.rs"] {
        assert!(
            !folder.join("clients/pets/src/runtime").join(path).exists(),
            "{path}"
        );
        assert!(
            before.contains_key(&format!("src/runtime/{path}")),
            "{path}"
        );
    }
    let other = [
        "generate",
        "a.yaml",
        "--name",
        "others",
        "--out",
        "clients/others",
    ];
    let other = [&other[..], &["--runtime", "crate"]].concat();
    let (code, out, err) = oasmith(&folder, &other);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        out.contains("clients/client-runtime: 0 files written"),
        "{out}"
    );
    assert_eq!(tree(&folder.join("clients/client-runtime")), before);
    let (code, out, err) = oasmith(&folder, &[&SHARED[..], &["--check"]].concat());
    assert_eq!(code, Some(0), "{out}{err}");
}

/// G1: an edited runtime, or other files in its place, stop the run before anything is written.
#[test]
fn g1_nothing_in_the_way_is_overwritten() {
    let folder = folder("in-the-way");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "clients/client-runtime/src/lib.rs", "// Mine.\n");
    let before = tree(&folder);
    let (code, _, err) = oasmith(&folder, &SHARED);
    assert_eq!(code, Some(1), "{err}");
    assert!(
        err.contains("client-runtime") && err.contains("src/lib.rs"),
        "{err}"
    );
    assert_eq!(tree(&folder), before);
    let elsewhere = [&SHARED[..5], &["crate=libraries/my-runtime"]].concat();
    let (code, _, err) = oasmith(&folder, &elsewhere);
    assert_eq!(code, Some(0), "{err}");
    let manifest = get(&folder, "clients/pets/Cargo.toml");
    assert!(
        manifest.contains("path = \"../../libraries/my-runtime\""),
        "{manifest}"
    );
    assert!(get(&folder, "libraries/my-runtime/Cargo.toml").contains("name = \"my-runtime\""));
    assert!(get(&folder, "clients/pets/src/runtime/mod.rs").contains("my_runtime::runtime::json"));
    put(
        &folder,
        "libraries/my-runtime/src/runtime/retry.rs",
        "// Mine.\n",
    );
    let before = tree(&folder);
    let (code, _, err) = oasmith(&folder, &[&elsewhere[..], &["--name", "changed"]].concat());
    assert_eq!(code, Some(1), "{err}");
    assert!(err.contains("retry.rs"), "{err}");
    assert_eq!(tree(&folder), before);
}

/// G1: if the runtime cannot be at its place, the error comes before anything is written.
#[test]
fn g1_the_runtime_has_a_place_of_its_own() {
    let folder = folder("place");
    put(&folder, "a.yaml", DOCUMENT);
    let cases = [
        ("elsewhere", 2, "expected `copy`, `crate` or `crate=DIR`"),
        ("crate=x", 2, "use a separate folder"),
        ("crate=x/within", 2, "use a separate folder"),
        ("crate=My Runtime", 2, "gives the runtime its name"),
    ];
    let before = tree(&folder);
    for (place, want, message) in cases {
        let arguments = ["generate", "a.yaml", "--out", "x", "--runtime", place];
        let (code, _, err) = oasmith(&folder, &arguments);
        assert_eq!(code, Some(want), "{place}: {err}");
        assert!(err.contains(message), "{place}: {err}");
        assert_eq!(tree(&folder), before, "{place}");
    }
    // Without the option, or with `copy`, the crate contains its own runtime.
    let (code, _, err) = oasmith(
        &folder,
        &["generate", "a.yaml", "--out", "x", "--runtime", "copy"],
    );
    assert_eq!(code, Some(0), "{err}");
    assert!(folder.join("x/src/runtime/json/mod.rs").exists());
}
