//! A2: documents by URL are kept, and have the contents that the lock requires.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::*;

const URL: &str = "https://api.example.test/v1/openapi.yaml";
const DOCUMENT: &str = "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths:\n  /a: { get: { responses: { '200': { $ref: '../common/parts.yaml#/ok' } } } }\n";
const PARTS: &str = "ok: { $ref: './more.yaml#/ok' }\n";
const MORE: &str = "ok: { description: ok }\n";

/// A server in memory, and a folder.
struct Stage {
    folder: PathBuf,
    served: RefCell<BTreeMap<String, String>>,
    asked: RefCell<Vec<String>>,
}

impl Stage {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("oasmith-fetch-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let served = [
            (URL, DOCUMENT),
            ("https://api.example.test/common/parts.yaml", PARTS),
            ("https://api.example.test/common/more.yaml", MORE),
        ];
        let served = served.map(|(url, text)| (url.to_owned(), text.to_owned()));
        Self {
            folder,
            served: RefCell::new(served.into()),
            asked: RefCell::default(),
        }
    }

    fn kept(&self, is_frozen: bool) -> Result<(PathBuf, PathBuf), String> {
        self.asked.borrow_mut().clear();
        self.fetched(URL, Some(URL), is_frozen)?;
        let root = self.folder.join("api.example.test");
        Ok((root.join("v1/openapi.yaml"), root))
    }

    fn fetched(
        &self,
        url: &str,
        document: Option<&str>,
        is_frozen: bool,
    ) -> Result<BTreeMap<PathBuf, String>, String> {
        kept(
            &[url.to_owned()],
            document,
            &self.folder,
            is_frozen,
            &|url| {
                self.asked.borrow_mut().push(url.to_owned());
                let served = self.served.borrow();
                let found = served.get(url).map(|text| text.clone().into_bytes());
                found.ok_or_else(|| format!("cannot fetch {url}"))
            },
        )
    }

    fn lock(&self) -> PathBuf {
        self.folder.join(LOCK)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn a2_a_document_is_fetched_once_with_its_files() {
    let stage = Stage::new("once");
    let (file, root) = stage.kept(false).expect("it is fetched");
    assert_eq!(stage.asked.borrow().len(), 3);
    assert_eq!(fs::read_to_string(&file).ok().as_deref(), Some(DOCUMENT));
    assert_eq!(file, root.join("v1/openapi.yaml"));
    let more = fs::read_to_string(root.join("common/more.yaml"));
    assert_eq!(more.ok().as_deref(), Some(MORE));
    let lock = fs::read_to_string(stage.lock()).expect("there is a lock");
    assert_eq!(lock.lines().count(), 3);
    let line = format!("{}  {URL}", hash(DOCUMENT.as_bytes()));
    assert!(lock.lines().any(|it| it == line), "{lock}");
    // A change on the server changes nothing here.
    stage.served.borrow_mut().clear();
    assert_eq!(stage.kept(true), Ok((file, root)));
    assert_eq!(stage.asked.borrow().len(), 0);
}

#[test]
fn a2_the_lock_alone_makes_a_run_reproducible() {
    let stage = Stage::new("lock");
    let (file, _) = stage.kept(false).expect("it is fetched");
    fs::remove_file(&file).expect("it is there");
    stage.kept(true).expect("it is what it was");
    assert_eq!(*stage.asked.borrow(), [URL]);
    fs::remove_file(&file).expect("it is there again");
    let changed = DOCUMENT.replace("title: A", "title: B");
    stage.served.borrow_mut().insert(URL.to_owned(), changed);
    for is_frozen in [true, false] {
        let error = stage.kept(is_frozen).expect_err("it has changed");
        assert!(error.contains("has changed since"), "{error}");
        assert!(!file.exists());
    }
    let lock = fs::read_to_string(stage.lock()).expect("there is a lock");
    let others: String = lock
        .lines()
        .filter(|it| !it.ends_with(URL))
        .map(|it| format!("{it}\n"))
        .collect();
    fs::write(stage.lock(), others).expect("it can be written");
    let error = stage.kept(true).expect_err("the lock does not have it");
    assert!(error.contains("without `--check`"), "{error}");
    stage.kept(false).expect("it is taken over");
    let text = fs::read_to_string(&file).expect("it is there");
    assert!(text.contains("title: B"), "{text}");
}

#[test]
fn a2_edits_and_what_is_no_document_are_told() {
    let stage = Stage::new("edits");
    let (file, _) = stage.kept(false).expect("it is fetched");
    fs::write(&file, "openapi: 3.1.0").expect("it can be written");
    let error = stage.kept(false).expect_err("it was edited");
    assert!(error.contains("was edited"), "{error}");
    let other = Stage::new("html");
    other
        .served
        .borrow_mut()
        .insert(URL.to_owned(), "<html></html>".to_owned());
    other.kept(false).expect_err("it is no document");
    assert!(!other.lock().exists());
}

#[test]
fn a2_only_https_and_names_of_files() {
    for url in [
        "http://api.example.test/a.yaml",
        "ftp://api.example.test/a.yaml",
        "https:///a.yaml",
        "https://api.example.test/../a.yaml",
        "https://api.example.test/a%2f..%2fb",
        "https://user:secret@/a",
    ] {
        assert!(place(url).is_err(), "{url}");
    }
    let path = |url: &str| place(url).map(|(host, path)| format!("{host}/{}", path.display()));
    assert_eq!(
        path("https://a.test:8443/x/y.json"),
        Ok("a.test_8443/x/y.json".to_owned())
    );
    assert_eq!(path("https://a.test"), Ok("a.test/document".to_owned()));
    assert_ne!(path("https://a.test/x?v=1"), path("https://a.test/x?v=2"));
    assert!(resolved(URL, "../../a.yaml").is_err());
    let options = Generate {
        document: Some(URL.into()),
        ..Generate::default()
    };
    let error = local(&options).expect_err("it is not asked for");
    assert!(error.contains("pass `--fetch`"), "{error}");
}

const SHARED: &str = "https://schemas.example.test/v2/pets.yaml";

/// A local document refers to a URL, whose file refers to another one relative to it, and to the document's own host.
#[test]
fn a2_references_to_urls_are_followed() {
    let stage = Stage::new("urls");
    for (url, text) in [
        (
            SHARED,
            "Pet: { type: object, required: [name, toy], properties: { name: { type: string }, toy: { $ref: '../toys.yaml#/Toy' } } }\n",
        ),
        (
            "https://schemas.example.test/toys.yaml",
            "Toy: { type: object, properties: { of: { $ref: 'https://other.example.test/x.yaml#/X' } } }\n",
        ),
        (
            "https://other.example.test/x.yaml",
            "X: { type: integer }\n",
        ),
    ] {
        stage
            .served
            .borrow_mut()
            .insert(url.to_owned(), text.to_owned());
    }
    let urls = stage.fetched(SHARED, None, false).expect("it is fetched");
    assert_eq!(urls.len(), 3);
    let schema = format!("{{ schema: {{ $ref: '{SHARED}#/Pet' }} }}");
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: A, version: '1' }}\npaths:\n  /a: {{ get: {{ operationId: a, responses: {{ '200': {{ \
         description: ok, content: {{ application/json: {schema} }} }} }} }} }}\n"
    );
    let document = stage.folder.join("local.yaml");
    fs::write(&document, &text).expect("it can be written");
    let options = Generate {
        document: Some(document),
        ..Generate::default()
    };
    assert_eq!(absolute(&options), Ok(vec![SHARED.to_owned()]));
    let input = |urls| {
        let options = Generate {
            urls,
            ..options.clone()
        };
        crate::disk::input::input(&options.files()).expect("the files are there")
    };
    let output = crate::generate(&input(urls.clone())).expect("all references resolve");
    let pet = output.files.get("src/models/pet.rs").expect("the model");
    assert!(pet.contains("pub toy: Toy"), "{pet}");
    // The same document in one file gives the same crate.
    let whole = text.replace(&schema, "{ schema: { $ref: '#/components/schemas/Pet' } }")
        + "components:\n  schemas:\n    Pet: { type: object, required: [name, toy], properties: { name: { type: string }, toy: { $ref: '#/components/schemas/Toy' } } }\n    \
         Toy: { type: object, properties: { of: { type: integer } } }\n";
    let whole = crate::Input {
        sources: vec![Source::new("local.yaml", whole)],
        ..crate::Input::default()
    };
    let whole = crate::generate(&whole).expect("the document is right");
    assert_eq!(
        output.files["src/models/pet.rs"],
        whole.files["src/models/pet.rs"]
    );
    // Without the fetched files, the error says how they are fetched.
    let report = crate::generate(&input(BTreeMap::new())).expect_err("nothing is fetched");
    assert!(report.to_string().contains("--fetch"), "{report}");
}

/// A document by URL may name itself, and files of its host, by their URLs.
#[test]
fn a2_a_fetched_document_may_use_its_own_url() {
    let stage = Stage::new("own");
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: A, version: '1' }}\npaths:\n  /a: {{ get: {{ operationId: a, responses: {{ '200': {{ $ref: \
         '../common/parts.yaml#/ok' }}, '400': {{ description: no, content: {{ application/json: {{ schema: {{ $ref: \
         '{URL}#/components/schemas/Fault' }} }} }} }} }} }} }}\ncomponents: {{ schemas: {{ Fault: {{ type: object, properties: {{ a: {{ type: \
         string }} }} }} }} }}\n"
    );
    stage.served.borrow_mut().insert(URL.to_owned(), text);
    let urls = stage.fetched(URL, Some(URL), false).expect("it is fetched");
    assert_eq!(stage.asked.borrow().len(), 3, "each file is fetched once");
    let root = stage.folder.join("api.example.test");
    let options = Generate {
        document: Some(root.join("v1/openapi.yaml")),
        root: Some(root),
        urls,
        ..Generate::default()
    };
    let input = crate::disk::input::input(&options.files()).expect("the files are there");
    assert_eq!(input.sources.len(), 3, "each file is read once");
    let output = crate::generate(&input).expect("all references resolve");
    let models = output.files.keys();
    let models: Vec<&String> = models
        .filter(|path| path.starts_with("src/models/f"))
        .collect();
    assert_eq!(models, ["src/models/fault.rs"]);
}
