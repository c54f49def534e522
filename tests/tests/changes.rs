//! G7: the report of what changes for callers between two documents, and which of the changes break their code.

use oasmith::changes::{Changes, Kind};
use oasmith::{Input, Source};

const OLD: &str = r##"
openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /things:
    get: { operationId: things:list, responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Thing" } } } } } } }
    post:
      operationId: things:create
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/ThingCreate" } } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
  /things/{id}:
    get:
      operationId: things:get
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: lang, in: query, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
    delete:
      operationId: things:delete
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: ok } }
components:
  schemas:
    Thing:
      type: object
      required: [id, state, kind, size]
      properties: { id: { type: string }, size: { type: integer }, state: { type: string, enum: [on, off] }, kind: { $ref: "#/components/schemas/Kind" }, note: { type: string } }
    Kind: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] }
    Cat: { type: object, required: [is], properties: { is: { const: cat } } }
    Dog: { type: object, required: [is], properties: { is: { const: dog } } }
    ThingCreate: { type: object, required: [name], properties: { name: { type: string }, note: { type: string } } }
"##;

/// The old document after these replacements.
fn new(replaced: &[(&str, &str)]) -> String {
    replaced.iter().fold(OLD.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "the document has no {old}");
        text.replace(old, new)
    })
}

fn between(new: &str) -> Changes {
    Changes::between(&plan(OLD), &plan(new))
}

fn plan(text: &str) -> oasmith::sdk::Sdk {
    let input = Input {
        sources: vec![Source::new("shop.yaml", text)],
        ..Input::default()
    };
    let (sdk, _, _) = oasmith::plan(&input).unwrap_or_else(|report| panic!("{report}"));
    sdk
}

/// The changes that a replacement causes, as "kind item"; a change that breaks code has a `!` in front.
fn of(old: &str, new_text: &str) -> Vec<String> {
    told(between(&new(&[(old, new_text)])))
}

fn told(changes: Changes) -> Vec<String> {
    let line = |change: oasmith::changes::Change| {
        let kind = match change.kind {
            Kind::Added => "added",
            Kind::Changed => "changed",
            Kind::Deprecated => "deprecated",
            Kind::Removed => "removed",
            Kind::Meaning => "means",
            Kind::Renamed => "renamed",
        };
        let mark = if change.is_breaking { "!" } else { "" };
        format!("{mark}{kind} {}", change.item)
    };
    changes.changes.into_iter().map(line).collect()
}

/// G7: a change of prose is not a change.
#[test]
fn prose_is_no_change() {
    assert!(between(OLD).changes.is_empty());
    assert!(of("description: ok", "description: Fine.").is_empty());
}

/// G7: an addition to a response does not break code; a removal does.
#[test]
fn fields() {
    let note = "note: { type: string } }\n    Kind";
    assert_eq!(
        of(
            note,
            "note: { type: string }, more: { type: boolean } }\n    Kind"
        ),
        ["added Thing.more"]
    );
    assert_eq!(
        of(", note: { type: string } }\n    Kind", " }\n    Kind"),
        ["!removed Thing.note"]
    );
    assert_eq!(
        of("size: { type: integer }", "size: { type: number }"),
        ["!removed Thing: Eq + Hash", "!changed Thing.size"]
    );
    assert_eq!(
        of(
            "required: [id, state, kind, size]",
            "required: [id, state, kind]"
        ),
        ["!changed Thing.size"]
    );
}

/// G7: a new required property of a body breaks its constructor.
#[test]
fn constructors() {
    let create = "properties: { name: { type: string }, note: { type: string } }";
    let more =
        "properties: { name: { type: string }, note: { type: string }, x: { type: string } }";
    assert_eq!(of(create, more), ["added ThingCreate.x"]);
    assert_eq!(
        of("required: [name]", "required: [name, note]"),
        ["!changed ThingCreate.note", "!changed ThingCreate::new"]
    );
}

/// G7: a request body that no longer has the properties of a response loses its conversion.
#[test]
fn conversions() {
    let create = "required: [name], properties: { name: { type: string }, note: { type: string } }";
    let like = "required: [size], properties: { size: { type: integer }, note: { type: string } }";
    let like = new(&[(create, like)]);
    let changes = told(Changes::between(&plan(&like), &plan(OLD)));
    let lost = "!removed ThingCreate: From<&Thing>".to_owned();
    assert!(changes.contains(&lost), "{changes:?}");
}

/// G7: enums and unions may grow, because callers cannot match them exhaustively; they may not shrink.
#[test]
fn variants() {
    assert_eq!(
        of("enum: [on, off]", "enum: [on, off, idle]"),
        ["added ThingState::Idle"]
    );
    assert_eq!(
        of("enum: [on, off]", "enum: [on, other]"),
        ["!removed ThingState::Off", "added ThingState::Other"]
    );
    let kept = "properties: { is: { const: cat }, is_dog: { type: boolean } } }";
    let dog = "properties: { is: { const: dog }, is_dog: { type: boolean } } }";
    let both = new(&[
        ("properties: { is: { const: cat } } }", kept),
        ("properties: { is: { const: dog } } }", dog),
    ]);
    // The property gets the name that the variant's method had.
    assert_eq!(
        told(between(&both)),
        [
            "!removed Kind.as_dog()",
            "!removed Kind.into_dog()",
            "!changed Kind.is_dog()",
            "added Cat.is_dog",
            "added Dog.is_dog",
            "added Kind.as_dog_variant()",
            "added Kind.into_dog_variant()",
            "added Kind.is_dog_variant()",
        ]
    );
    let cat = "{ oneOf: [{ $ref: \"#/components/schemas/Cat\" }, ";
    let less = of(cat, "{ oneOf: [");
    assert!(less.contains(&"!changed Kind".to_owned()), "{less:?}");
}

/// G7: operations are added and removed; the first optional parameter of an operation changes what its method returns.
#[test]
fn operations() {
    assert_eq!(
        of("operationId: things:delete", "operationId: things:remove"),
        ["!renamed client.things().remove"]
    );
    assert_eq!(
        of("  /things/{id}:", "  /v2/things/{id}:"),
        [
            "changed client.things().delete",
            "changed client.things().get"
        ]
    );
    let lang = "{ name: lang, in: query, schema: { type: string } }";
    assert_eq!(
        of(
            lang,
            &format!("{lang}, {{ name: page, in: query, schema: {{ type: integer }} }}")
        ),
        ["added client.things().get().page"]
    );
    assert_eq!(
        of(
            lang,
            "{ name: lang, in: query, required: true, schema: { type: string } }"
        ),
        [
            "!removed client.things().get().lang",
            "!changed client.things().get"
        ]
    );
    assert_eq!(
        of(
            "operationId: things:delete",
            "operationId: things:delete\n      deprecated: true"
        ),
        ["deprecated client.things().delete"]
    );
}

/// A document with these servers and security schemes.
fn at(servers: &str, schemes: &str) -> String {
    let text = new(&[("paths:", &format!("servers: {servers}\npaths:"))]);
    let schemes = format!("components:\n  securitySchemes: {schemes}\n");
    let text = text.replace("components:\n", &schemes);
    format!("{text}security: [{{ a: [] }}]\n")
}

/// The changes from one text to another.
fn from_to(old: &str, new: &str) -> Vec<String> {
    told(Changes::between(&plan(old), &plan(new)))
}

/// G7: servers are types of the crate; credentials are arguments of the client's constructor.
#[test]
fn clients() {
    let bearer = "{ a: { type: http, scheme: bearer } }";
    let one = "[{ url: https://eu.example.test }, { url: https://us.example.test }]";
    let more = "[{ url: https://eu.example.test }, { url: https://us.example.test/v2 }, { url: \"https://{x}.example.test\", variables: { x: { default: y } } }]";
    assert_eq!(
        from_to(&at(one, bearer), &at(more, bearer)),
        [
            "!removed Server::Us",
            "added Server::UsV2",
            "added Server::X",
            "added XServer",
            "added XServer.x"
        ]
    );
    let told =
        "[{ url: https://eu.example.test/ }, { url: https://us.example.test, description: Far }]";
    assert_eq!(
        from_to(&at(one, bearer), &at(told, bearer)),
        ["!removed Server::Us", "added Server::Far"]
    );
    let key = "{ a: { type: apiKey, in: header, name: X-Key } }";
    assert_eq!(
        from_to(&at(one, bearer), &at(one, key)),
        ["!changed Client"]
    );
    let both = "{ a: { type: http, scheme: bearer }, b: { type: http, scheme: basic } }";
    let several =
        at(one, both).replace("security: [{ a: [] }]", "security: [{ a: [] }, { b: [] }]");
    let other = several.replace("scheme: basic", "scheme: digest");
    assert_eq!(from_to(&several, &other), ["!changed Credentials.b()"]);
}

/// G7: a request may change without any type changing: media types, and the place, constraints and default of a
/// parameter.
#[test]
fn travels() {
    let lang = "{ name: lang, in: query, schema: { type: string } }";
    // The code of callers does not depend on where a parameter is sent.
    let header = "{ name: lang, in: header, schema: { type: string } }";
    for other in [
        header,
        "{ name: lang, in: query, schema: { type: string, default: en } }",
        "{ name: lang, in: query, schema: { type: string, maxLength: 2 } }",
    ] {
        assert_eq!(of(lang, other), ["changed client.things().get().lang"]);
    }
    assert_eq!(
        of(
            "requestBody: { required: true, content: { application/json:",
            "requestBody: { required: true, content: { application/merge-patch+json:"
        ),
        ["changed client.things().create"]
    );
    assert_eq!(
        of(
            "properties: { name: { type: string }, note",
            "properties: { name: { type: string, maxLength: 9 }, note"
        ),
        ["changed ThingCreate.name"]
    );
}

/// G7: the report lists the same changes as Markdown and as JSON.
#[test]
fn rendered() {
    let changes = between(&new(&[
        ("version: \"1\"", "version: \"2\""),
        ("enum: [on, off]", "enum: [on, idle]"),
        (
            "operationId: things:delete",
            "operationId: things:delete\n      deprecated: true",
        ),
        ("size: { type: integer }", "size: { type: number }"),
        ("/things/{id}:", "/v2/things/{id}:"),
    ]));
    let json = changes.json();
    assert_eq!(json["breaking"], 3);
    assert_eq!(
        json["changes"].as_array().map(Vec::len),
        Some(changes.changes.len())
    );
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => "What changes for callers",
    }, {
        insta::assert_snapshot!("changes", format!("{}\n{json:#}", changes.markdown()));
    });
}

/// G7, C11: a union that no longer contains unions loses their variants and gets the variants of these.
#[test]
fn flat_unions() {
    let kind = "Kind: { oneOf: [{ $ref: \"#/components/schemas/Cat\" }, { $ref: \"#/components/schemas/Dog\" }] }";
    let inner = "Kind: { oneOf: [{ $ref: \"#/components/schemas/Pet\" }, { $ref: \"#/components/schemas/Fox\" }] }
    Pet: { oneOf: [{ $ref: \"#/components/schemas/Cat\" }, { $ref: \"#/components/schemas/Dog\" }] }
    Fox: { type: object, required: [is], properties: { is: { const: fox } } }";
    let text = new(&[(kind, inner)]);
    let kept = |nested: &str| {
        let config = format!("[schemas]\nnested = [{nested}]\n");
        let input = Input {
            sources: vec![Source::new("shop.yaml", text.as_str())],
            config: oasmith::Config::parse("codegen.toml", &config).expect("it is valid"),
            ..Input::default()
        };
        let (sdk, _, _) = oasmith::plan(&input).unwrap_or_else(|report| panic!("{report}"));
        sdk
    };
    let changes = told(Changes::between(&kept("\"K*\""), &kept("")));
    let of = |kind: &str| -> Vec<&str> {
        let starts = |change: &&String| change.starts_with(kind);
        let changes = changes.iter().filter(starts).map(String::as_str);
        changes
            .filter(|it| it.contains("Kind::") || it.ends_with(" Pet"))
            .collect()
    };
    assert_eq!(
        of("added"),
        ["added Kind::Cat", "added Kind::Dog"],
        "{changes:?}"
    );
    assert_eq!(
        of("!removed"),
        ["!removed Kind::Pet", "!removed Pet"],
        "{changes:?}"
    );
}
