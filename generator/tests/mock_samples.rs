//! T3: generated values are valid, even if several members of a union accept almost the same values.

mod mocked;

use mocked::{asked, mock};
use oasmith::mock::{Request, judge};
use oasmith::sdk::SampleValue;
use oasmith::{Input, Source};

/// Documents that contradict themselves: a mapping gives a member a value that the member forbids, or a part with
/// properties is sent as a file.
const CONTRADICTORY: &[&str] = &[
    "union_tag_shared_by_list.yaml",
    "body_multipart_encoding.yaml",
];

/// Documents with values that the generator reads in another way than the document states: null for a type that does
/// not accept it, unions that contain each other, and members of one type that only a bound or a list of values
/// distinguishes.
const READ_OTHERWISE: &[&str] = &[
    "null_all_of.yaml",
    "recursion_unions.yaml",
    "union_of_aliases.yaml",
    "union_of_lists_of_values.yaml",
];

/// Each schema is the body of an operation with the same name.
const UNIONS: &[(&str, &str)] = &[
    // The sample of the first member is also valid for the second one.
    (
        "by_optional",
        "{ oneOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Numbered' }] }",
    ),
    (
        "by_closed",
        "{ oneOf: [{ $ref: '#/components/schemas/Closed' }, { $ref: '#/components/schemas/Wide' }] }",
    ),
    (
        "by_value",
        "{ oneOf: [{ $ref: '#/components/schemas/Small' }, { $ref: '#/components/schemas/Large' }] }",
    ),
    (
        "any_or_list",
        "{ oneOf: [{ $ref: '#/components/schemas/Anything' }, { type: array, items: { type: string } }] }",
    ),
    (
        "any_or_empty_list",
        "{ oneOf: [{ type: array, items: { type: string } }, { $ref: '#/components/schemas/Anything' }] }",
    ),
    (
        "nested",
        "{ type: object, required: [inner], properties: { inner: { oneOf: [{ $ref: '#/components/schemas/Deep' }, { type: array, items: { type: string } }] } } }",
    ),
    (
        "formats",
        "{ oneOf: [{ type: object, required: [at], properties: { at: { type: string } } }, { type: object, required: [at], properties: { at: { type: string, format: date-time } } }] }",
    ),
    (
        "by_listed_property",
        "{ oneOf: [{ $ref: '#/components/schemas/Repeated' }, { $ref: '#/components/schemas/Once' }] }",
    ),
    // The keys of maps have to be valid, too.
    (
        "keys_listed",
        "{ type: object, required: [names], properties: { names: { type: object, minProperties: 2, propertyNames: { enum: [en, de] }, additionalProperties: { type: string } } } }",
    ),
    (
        "keys_matching",
        "{ type: object, required: [names], properties: { names: { type: object, minProperties: 2, propertyNames: { pattern: '^[a-c]+$' }, additionalProperties: { type: string } } } }",
    ),
    (
        "keys_sized",
        "{ type: object, required: [names], properties: { names: { type: object, minProperties: 3, propertyNames: { minLength: 2, maxLength: 2 }, additionalProperties: { type: string } } } }",
    ),
    // Both members accept all values of the first one, which `anyOf` allows.
    (
        "alike",
        "{ anyOf: [{ $ref: '#/components/schemas/Open' }, { $ref: '#/components/schemas/Wide' }] }",
    ),
];

const COMPONENTS: &str = "
    Named: { type: object, properties: { label: { type: string } } }
    Numbered: { type: object, properties: { label: { type: integer } } }
    Open: { type: object, required: [id], properties: { id: { type: integer } } }
    Closed: { type: object, required: [id], properties: { id: { type: integer } }, additionalProperties: false }
    Wide: { type: object, required: [id], properties: { id: { type: integer }, more: { type: array, items: { type: string } } } }
    Small: { type: string, enum: [s, m] }
    Repeated: { type: object, required: [how, months], properties: { how: { type: string, enum: [once, each] }, months: { type: integer } } }
    Once: { type: object, required: [how], properties: { how: { type: string, enum: [once] } } }
    Large: { type: string, enum: [s, l] }
    Anything: { description: Whatever it is. }
    Deep: { oneOf: [{ $ref: '#/components/schemas/Anything' }, { type: string }] }
";

#[test]
fn t3_values_of_unions_are_of_one_member() {
    let paths = UNIONS.iter().map(|(name, schema)| {
        format!(
            "  /{name}:\n    post:\n      operationId: {name}\n      requestBody: {{ required: true, content: {{ application/json: {{ schema: {schema} }} }} }}\n      responses: {{ '204': {{ description: ok }} }}\n"
        )
    });
    let paths: String = paths.collect();
    let document = format!(
        "openapi: 3.1.0\ninfo: {{ title: Unions, version: '1' }}\npaths:\n{paths}components:\n  schemas:{COMPONENTS}"
    );
    let mock = mock(&document);
    assert_eq!(mock.examples().len(), UNIONS.len());
    for example in mock.examples() {
        let response = mock.respond(&asked(example));
        let body = example.body.as_ref().map(|(_, body)| body);
        assert_eq!(
            response.status, 204,
            "{}: {:?} of {body:?}",
            example.id, response.problem
        );
    }
}

const KEYWORDS: &str = r##"
openapi: 3.1.0
info: { title: Keywords, version: "1" }
paths:
  /things:
    post:
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses:
        "201":
          description: ok
          headers:
            X-Request-Id: { required: true, schema: { type: string, format: uuid } }
            X-Left: { schema: { type: integer, example: 7 } }
            X-Other: { schema: { type: string } }
          content:
            application/xml: { schema: { type: object } }
            application/json: { schema: { type: object } }
  /feed: { get: { responses: { "200": { description: ok, content: { application/xml: { schema: { type: object } } } } } } }
  /menu: { get: { responses: { "200": { description: ok, content: { text/xml: { schema: { type: object }, example: "<menu/>" } } } } } }
  /files/{+path}/text: { get: { parameters: [{ name: path, in: path, required: true, schema: { type: string, pattern: "^a/" } }], responses: { "204": { description: ok } } } }
components:
  schemas:
    Forbidden: { type: string, enum: [root] }
    Thing:
      type: object
      minProperties: 1
      maxProperties: 3
      propertyNames: { maxLength: 6 }
      dependentRequired: { card: [bill] }
      if: { properties: { kind: { const: paid } }, required: [kind] }
      then: { required: [price] }
      else: { not: { required: [price] } }
      properties:
        kind: { type: string, not: { $ref: "#/components/schemas/Forbidden" } }
        price: { type: integer }
        card: { type: string }
        bill: { type: string }
        tags: { type: array, items: { type: string }, contains: { const: new } }
"##;

/// T3: keywords that check a value without changing its type are enforced, also in referenced schemas.
#[test]
fn t3_all_keywords_are_judged() {
    let mock = mock(KEYWORDS);
    for (body, wrong) in [
        (r#"{"kind":"free"}"#, None),
        (r#"{"kind":"root"}"#, Some("not")),
        ("{}", Some("less than 1")),
        (r#"{"kind":"paid","price":1}"#, None),
        (r#"{"kind":"paid"}"#, Some("price")),
        (r#"{"kind":"free","price":1}"#, Some("not")),
        (r#"{"card":"x"}"#, Some("bill")),
        (r#"{"card":"x","bill":"y"}"#, None),
        (
            r#"{"kind":"free","card":"x","bill":"y","tags":["new"]}"#,
            Some("more than 3"),
        ),
        (r#"{"tags":["old"]}"#, Some("None of")),
        (r#"{"tags":["old","new"]}"#, None),
        (r#"{"too_long":1}"#, Some("6")),
    ] {
        let request = Request {
            method: "POST".to_owned(),
            target: "/things".to_owned(),
            headers: vec![("content-type".to_owned(), "application/json".to_owned())],
            body: body.as_bytes().to_vec(),
        };
        let response = mock.respond(&request);
        match (wrong, &response.problem) {
            (None, problem) => assert_eq!(problem, &None, "{body}"),
            (Some(_), None) => panic!("{body} is accepted"),
            (Some(word), Some(problem)) => assert!(problem.contains(word), "{body}: {problem}"),
        }
    }
}

fn get(mock: &oasmith::mock::Mock, target: &str) -> oasmith::mock::Response {
    mock.respond(&Request {
        method: "GET".to_owned(),
        target: target.to_owned(),
        ..Request::default()
    })
}

/// T3: a response has the required headers, and those with an example.
#[test]
fn t3_responses_have_their_headers() {
    let mock = mock(KEYWORDS);
    let made = mock.respond(&Request {
        method: "POST".to_owned(),
        target: "/things".to_owned(),
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: br#"{"kind":"free"}"#.to_vec(),
    });
    let header = |name: &str| {
        let mut headers = made.headers.iter();
        headers
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    };
    assert_eq!(made.status, 201);
    assert_eq!(header("content-type"), Some("application/json"));
    assert_eq!(header("x-left"), Some("7"));
    assert_eq!(header("x-request-id").map(str::len), Some(36));
    assert_eq!(header("x-other"), None);
}

/// T3: XML is sent if the document has an example, and is otherwise reported as missing.
#[test]
fn t3_xml_is_not_made_up() {
    let mock = mock(KEYWORDS);
    let menu = get(&mock, "/menu");
    assert_eq!(
        (menu.status, mocked::text(&menu).as_str()),
        (200, "<menu/>")
    );
    let feed = get(&mock, "/feed");
    assert_eq!(feed.status, 501);
    let problem = feed.problem.unwrap_or_default();
    assert!(problem.contains("`application/xml`"), "{problem}");
}

/// T3: a variable of a path may match several segments, if the document says so.
#[test]
fn t3_variables_of_several_segments() {
    let mock = mock(KEYWORDS);
    assert_eq!(get(&mock, "/files/a/b/c/text").status, 204);
    assert_eq!(get(&mock, "/files/b/c/text").status, 422);
    assert_eq!(get(&mock, "/files/a/b/c").status, 404);
}

/// T1: values that are generated for a document are valid in it, in both directions.
#[test]
fn t1_all_that_is_made_up_is_valid() {
    let (mut count, mut failures) = (0, Vec::new());
    for (name, document) in mocked::fixtures() {
        let input = mocked::text_input(&document);
        let Ok(judged) = judge(&input) else { continue };
        for value in judged.iter().filter(|it| it.has_schema) {
            let mut left_out = CONTRADICTORY.iter().chain(READ_OTHERWISE);
            // All values of a variant may be valid for another variant too.
            let is_variant = value.name.contains('.')
                && value.faults.iter().all(|fault| fault.contains("'oneOf'"));
            let is_sound = is_variant || left_out.any(|known| name.ends_with(known));
            if !value.faults.is_empty() && !is_sound {
                let (of, faults, value) = (&value.name, &value.faults, &value.value);
                failures.push(format!("{name}: {of}: {faults:?} {value}"));
            }
            count += 1;
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(count > 500, "{count} values");
}

/// A base whose subtypes are distinguished by an optional property, after as many optional ones as a sample shows.
const OPTIONAL_TAG: &str = r##"
openapi: 3.1.0
info: { title: a, version: "1" }
paths:
  /things:
    get: { operationId: "things:get", responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } } }
components:
  schemas:
    Thing:
      type: object
      properties: { a: { type: string }, b: { type: string }, c: { type: string }, d: { type: string }, e: { type: string }, kind: { type: string } }
      discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat" } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Thing" }, { type: object, properties: { lives: { type: integer } } }] }
"##;

/// T1: the sample of a variant has the property by which the union identifies it, also if that is optional.
#[test]
fn t1_a_variant_shows_its_tag() {
    let input = Input {
        sources: vec![Source::new("a.yaml", OPTIONAL_TAG)],
        ..Input::default()
    };
    let (sdk, ..) = oasmith::plan(&input).unwrap_or_else(|report| panic!("{report}"));
    let cat = sdk.samples.iter().find(|sample| sample.name == "Cat");
    let SampleValue::Object(properties) = &cat.expect("it has a sample").value else {
        panic!("{cat:?} is an object");
    };
    let kind = properties.iter().find(|(name, _)| name == "kind");
    assert_eq!(kind.map(|(_, value)| value.as_str()), Some("\"cat\""));
}

/// A union that contains itself through a tuple, whose type is another name.
const THROUGH_A_TUPLE: &str = r##"
openapi: 3.1.0
info: { title: a, version: "1" }
paths:
  /things:
    get: { operationId: "things:get", responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } } }
components:
  schemas:
    Thing: { oneOf: [{ type: array, items: { $ref: "#/components/schemas/Pair" } }, { type: number }] }
    Pair: { type: array, minItems: 2, prefixItems: [{ const: b }, { $ref: "#/components/schemas/Box" }] }
    Box: { type: object, required: [thing], properties: { thing: { $ref: "#/components/schemas/Thing" } } }
"##;

/// T1: samples end, also where a union contains itself through types that are only another name.
#[test]
fn t1_samples_through_other_names_end() {
    let input = Input {
        sources: vec![Source::new("a.yaml", THROUGH_A_TUPLE)],
        ..Input::default()
    };
    let judged = judge(&input).unwrap_or_else(|report| panic!("{report}"));
    assert!(!judged.is_empty());
    let faults = judged.iter().flat_map(|value| &value.faults);
    assert_eq!(faults.collect::<Vec<_>>(), Vec::<&String>::new());
}
