//! G4, G6: names are kept when the document grows, because `names.lock` of the last run lists them.

mod growth;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use oasmith::changes::{Changes, Kind};
use oasmith::lock::{self, Lock};
use oasmith::{Config, Files, Input, Source};
use tests::workspace;

use growth::{GROWN, OLD};

/// Code that a caller wrote for the old crate.
const PROGRAM: &str = r#"
use shop_client::Client;
use shop_client::models::{CatPet, Loan, CatPetOrDogPet, LoanState, Owner, StringOrInteger};
use shop_client::services::loans::{LoansCreateResponse, LoansList};

fn main() {
    let owner = Owner::new("a");
    let loan = Loan::new(LoanState::Open, StringOrInteger::Integer(1), owner, CatPetOrDogPet::Cat(CatPet::new(9)));
    if let CatPetOrDogPet::Dog(dog) = &loan.pet {
        println!("{}", dog.breed);
    }
    let client = Client::new();
    let _list: LoansList = client.loans().list();
    let _is_owner = |response: LoansCreateResponse| matches!(response, LoansCreateResponse::Ok(_));
}
"#;

fn grown(replaced: &[(&str, &str)]) -> String {
    let bird =
        "    Bird: { type: object, required: [wings], properties: { wings: { type: integer } } }\n";
    let text = replaced.iter().fold(OLD.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "the document has no {old}");
        text.replacen(old, new, 1)
    });
    text + bird
}

fn input(text: &str, lock: &Lock) -> Input {
    let config = "[package]\nname = \"shop-client\"\nservice_features = true\n";
    Input {
        sources: vec![Source::new("shop.yaml", text)],
        config: Config::parse("codegen.toml", config).expect("a configuration"),
        lock: lock.clone(),
        ..Input::default()
    }
}

fn lock_of(files: &Files) -> Lock {
    Lock::parse(&files[lock::NAME]).expect("a lock")
}

/// G4: with the lock of the last run, no growth breaks or renames anything; without it, most do.
#[test]
fn g4_growth_renames_nothing() {
    let old = input(OLD, &Lock::default());
    let lock = lock_of(&tests::generate(&old));
    let breaks = |text: &str, lock: &Lock| {
        let plan = |input: &Input| {
            oasmith::plan(input)
                .unwrap_or_else(|report| panic!("{report}"))
                .0
        };
        let changes = Changes::between(&plan(&old), &plan(&input(text, lock))).changes;
        let told = changes
            .into_iter()
            .filter(|it| it.is_breaking || it.kind == Kind::Renamed);
        told.map(|change| change.item).collect::<Vec<_>>()
    };
    let mut without = 0;
    for (name, old, new) in GROWN {
        let text = grown(&[(old, new)]);
        assert_eq!(breaks(&text, &lock), Vec::<String>::new(), "{name}");
        without += usize::from(!breaks(&text, &Lock::default()).is_empty());
    }
    assert!(without >= 12, "only {without} growths need the lock");
}

/// G6: a model that a second service needs stays in its file.
#[test]
fn g6_a_second_user_moves_no_file() {
    let first = tests::generate(&input(OLD, &Lock::default()));
    let (name, old, new) = GROWN[GROWN.len() - 1];
    let second = tests::generate(&input(&grown(&[(old, new)]), &lock_of(&first)));
    let models = |files: &Files| -> BTreeSet<String> {
        let paths = files.keys().filter(|path| path.starts_with("src/models/"));
        paths.cloned().collect()
    };
    let gone: Vec<String> = models(&first)
        .difference(&models(&second))
        .cloned()
        .collect();
    assert_eq!(gone, Vec::<String>::new(), "{name}");
}

/// G4, G5: the names of a lock are used, and a run writes the same lock again; names that no longer exist are removed
/// from it.
#[test]
fn g5_a_lock_gives_itself() {
    let first = tests::generate(&input(OLD, &Lock::default()));
    let lock = lock_of(&first);
    assert!(tests::generate(&input(OLD, &lock)) == first);
    let all: Vec<(&str, &str)> = [&GROWN[0], &GROWN[2], &GROWN[4]]
        .map(|(_, old, new)| (*old, *new))
        .to_vec();
    let text = grown(&all);
    let second = tests::generate(&input(&text, &lock));
    let third = tests::generate(&input(&text, &lock_of(&second)));
    assert!(third == second);
    let back = tests::generate(&input(OLD, &lock_of(&second)));
    assert_eq!(lock_of(&back).types.get("LoanState"), None);
}

/// G4: the configuration takes precedence over the lock.
#[test]
fn g4_renames_count_more_than_the_lock() {
    let lock = lock_of(&tests::generate(&input(OLD, &Lock::default())));
    let mut renamed = input(OLD, &lock);
    let config = "[schemas.rename]\nLoanState = \"Status\"\nStringOrInteger = \"Size\"\nOwner = \"Person\"\n";
    renamed.config = Config::parse("codegen.toml", config).expect("a configuration");
    let files = tests::generate(&renamed);
    let names = |files: &Files| -> BTreeSet<String> { lock_of(files).files.into_keys().collect() };
    for name in ["Status", "Size", "Person"] {
        assert!(names(&files).contains(name), "{name}");
    }
    // A new name in the configuration replaces the earlier one, which is in the lock now.
    renamed.lock = lock_of(&files);
    renamed.config =
        Config::parse("codegen.toml", &config.replace("Status", "State")).expect("a configuration");
    let again = names(&tests::generate(&renamed));
    assert!(
        again.contains("State") && !again.contains("Status"),
        "{again:?}"
    );
}

/// G4, C11: a variant of a flat union keeps its name if another inner union gets a member with the same one.
#[test]
fn g4_variants_of_flat_unions_stay() {
    let schemas = r##"{
  Kind: { oneOf: [{ $ref: "#/components/schemas/Pet" }, { $ref: "#/components/schemas/WildKind" }] },
  Pet: { oneOf: [{ $ref: "#/components/schemas/PetCat" }, { $ref: "#/components/schemas/PetDog" }] },
  WildKind: { oneOf: [{ $ref: "#/components/schemas/WildKindFox" }, { $ref: "#/components/schemas/WildKindWolf" }] },
  PetCat: { type: object, required: [is], properties: { is: { const: cat } } },
  PetDog: { type: object, required: [is], properties: { is: { const: dog } } },
  WildKindFox: { type: object, required: [is, wild], properties: { is: { const: fox }, wild: { const: true } } },
  WildKindWolf: { type: object, required: [is, wild], properties: { is: { const: wolf }, wild: { const: true } } } }"##;
    let text = |schemas: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{ title: Shop, version: '1' }}\ncomponents: {{ schemas: {schemas} }}\npaths: {{ /kind: {{ \
             get: {{ operationId: kind, responses: {{ '200': {{ description: ok, content: {{ application/json: {{ \
             schema: {{ $ref: '#/components/schemas/Kind' }} }} }} }} }} }} }} }}\n"
        )
    };
    let names = |lock: &Lock| -> Vec<(String, String)> {
        let variants = lock.variants.clone().into_iter();
        variants
            .filter(|(key, _)| key.starts_with("Kind:"))
            .collect()
    };
    let first = lock_of(&tests::generate(&input(&text(schemas), &Lock::default())));
    let pair = |key: &str, name: &str| (format!("Kind: {key}"), name.to_owned());
    assert_eq!(
        names(&first),
        [
            pair("PetCat", "Cat"),
            pair("PetDog", "Dog"),
            pair("WildKindFox", "Fox"),
            pair("WildKindWolf", "Wolf"),
        ]
    );
    let wild_dog = schemas
        .replace("const: fox", "const: dog")
        .replace("WildKindFox", "WildKindDog");
    let second = lock_of(&tests::generate(&input(&text(&wild_dog), &first)));
    let others = [pair("PetCat", "Cat"), pair("PetDog", "Dog")];
    assert_eq!(names(&second)[..2], others);
    assert_eq!(names(&second)[2], pair("WildKindDog", "WildDog"));
}

/// G4: a name from the configuration lasts as long as its setting, although the lock was written in the meantime; and a
/// setting counts although the lock has another name.
#[test]
fn g4_a_rename_lasts_as_long_as_its_setting() {
    let plain = tests::generate(&input(OLD, &Lock::default()));
    for case in [
        "schemas.rename|Owner|Person|struct Person ",
        "schemas.rename|Cat_pet|Tom|Tom(",
        "schemas.rename|LoanState|Status|enum Status ",
        "schemas.rename|StringOrInteger|Size|enum Size ",
        "schemas.rename|Loan|Lease|struct Lease ",
        "schemas.fields|Book.shelfMark|mark|pub mark:",
        "schemas.variants|LoanState.on-hold|Paused|  Paused,",
        "schemas.variants|CatPetOrDogPet.Cat|Kitten|Kitten(",
        "services.methods|books:showOne|books.fetch|fn fetch(",
    ] {
        let parts: Vec<&str> = case.split('|').collect();
        let [table, old, new, name] = parts[..] else {
            panic!("{case}");
        };
        let setting = format!("[{table}]\n\"{old}\" = \"{new}\"\n");
        let mut set = input(OLD, &lock_of(&plain));
        set.config = Config::parse("codegen.toml", &setting).expect("a configuration");
        let renamed = tests::generate(&set);
        let has_name = renamed.values().any(|text| text.contains(name));
        assert!(has_name, "{setting} has no effect: no `{name}`");
        let back = tests::generate(&input(OLD, &lock_of(&renamed)));
        let of = |files: &Files| -> Files {
            let own = files.iter().filter(|(path, _)| path.starts_with("src/"));
            own.map(|(path, text)| (path.clone(), text.clone()))
                .collect()
        };
        let (back, plain) = (of(&back), of(&plain));
        let paths = back.keys().chain(plain.keys());
        let differ: BTreeSet<&String> =
            paths.filter(|it| back.get(*it) != plain.get(*it)).collect();
        assert_eq!(differ, BTreeSet::new(), "{setting} still has an effect");
    }
}

/// G4: a program for the old crate compiles with the new one, and would not without the lock.
#[test]
fn g4_an_old_program_compiles() {
    let first = tests::generate(&input(OLD, &Lock::default()));
    // The union can either grow or be reordered; here it grows.
    let all = GROWN.iter().enumerate().filter(|(index, _)| *index != 2);
    let mut text = OLD.to_owned();
    let mut tail = String::new();
    let mut properties = String::new();
    for (_, (_, old, new)) in all {
        if let Some(rest) = new.strip_prefix("title: { type: string }") {
            let (own, schemas) = rest.split_once(" } }\n").expect("it ends the schema");
            properties.push_str(&own.replace(", state:", ", state_of:"));
            tail.push_str(schemas);
        } else {
            text = text.replacen(old, new, 1);
        }
    }
    let title = "title: { type: string }";
    let text = text.replacen(title, &format!("{title}{properties}"), 1) + &tail;
    let bird =
        "    Bird: { type: object, required: [wings], properties: { wings: { type: integer } } }\n";
    let text = text + bird;
    assert_eq!(compiled("old", first.clone()), Ok(()));
    assert_eq!(
        compiled("new", tests::generate(&input(&text, &lock_of(&first)))),
        Ok(())
    );
    let without = tests::generate(&input(&text, &Lock::default()));
    assert!(
        compiled("without", without).is_err(),
        "the program needs no lock"
    );
}

/// Compiles the program against a crate.
fn compiled(name: &str, mut files: Files) -> Result<(), String> {
    files.insert("examples/user.rs".to_owned(), PROGRAM.to_owned());
    let manifest = files.get_mut("Cargo.toml").expect("a manifest");
    manifest.push_str("\n[workspace]\n");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("names_stay")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in &files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder of our own");
        fs::write(path, text).expect("a file of our own");
    }
    // The versions that the workspace uses are available offline.
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock");
    let target: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("names_stay/target");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--example", "user"])
        .args(["--no-default-features", "--features", "services,reqwest"])
        .arg("--target-dir")
        .arg(target)
        .current_dir(&folder)
        .output()
        .map_err(|error| error.to_string())?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}
