//! References to components, to other places, to other files, to nothing and in cycles; and the mapping from the model
//! back to the line in the document.

use openapiv3::{ReferenceOr, StatusCode};

use crate::document::model::operation::{Location, Operation, PathItem, Style};
use crate::document::{Document, Options, Source, load};
use crate::report::{Problem, Report};

fn read(sources: &[(&str, &str)], overlays: &[(&str, &str)]) -> (Document, Report) {
    let files = |list: &[(&str, &str)]| -> Vec<Source> {
        list.iter()
            .map(|(name, text)| Source::new(*name, *text))
            .collect()
    };
    let (document, report) = load(&files(sources), &files(overlays), &Options::default());
    (document.expect("a document"), report)
}

#[track_caller]
fn good(text: &str) -> Document {
    let (document, report) = read(&[("a.yaml", text)], &[]);
    assert!(report.is_empty(), "{report}");
    document
}

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: t, version: 1}\n";

fn names(document: &Document) -> Vec<&str> {
    document.schemas().map(|(name, _)| name).collect()
}

#[track_caller]
fn reference<T>(item: &ReferenceOr<T>) -> &str {
    match item {
        ReferenceOr::Reference { reference } => reference,
        ReferenceOr::Item(_) => panic!("not a reference"),
    }
}

fn operation<'a>(item: &'a PathItem, method: &str) -> Option<&'a Operation> {
    let mut operations = item.operations.iter();
    let found = operations.find(|(known, _)| *known == method);
    found.map(|(_, operation)| operation)
}

#[test]
fn what_lies_elsewhere_becomes_a_component() {
    let text = format!(
        "{HEAD}components:\n  schemas:\n    A:\n      $defs: {{tag: {{type: string}}}}\n      properties:\n        b: {{$ref: '#/components/schemas/A/$defs/tag'}}\n        c: {{$ref: '#/components/schemas/A/properties/b'}}\n    Atag: {{$ref: '#/components/schemas/A/$defs/tag'}}\n"
    );
    let document = good(&text);
    assert_eq!(names(&document), ["A", "Atag", "ATag", "AB"]);
    let alias = document.named_schema("Atag").expect("the alias");
    assert_eq!(reference(alias), "#/components/schemas/ATag");
    assert!(document.schema(alias).is_some());
}

#[test]
fn anchors_and_escapes_are_followed() {
    let text = format!(
        "{HEAD}components:\n  schemas:\n    'A<B>': {{$anchor: here, type: string}}\n    B: {{$ref: '#here'}}\n    C: {{$ref: '#/components/schemas/A%3CB%3E'}}\n    D: {{$ref: '#/components/schemas/A<B>'}}\n"
    );
    let document = good(&text);
    for name in ["B", "C", "D"] {
        let schema = document.named_schema(name).expect("a schema");
        assert_eq!(reference(schema), "#/components/schemas/A<B>");
        assert!(document.schema(schema).is_some());
    }
}

#[test]
fn other_files_are_followed() {
    let text =
        format!("{HEAD}components:\n  schemas:\n    A: {{$ref: './common/types.yaml#/Money'}}\n");
    let types = "Money: {properties: {currency: {$ref: '#/Currency'}, amount: {$ref: '../api.yaml#/components/schemas/A'}}}\nCurrency: {type: string}\n";
    let (document, report) = read(
        &[("x/api.yaml", &text), ("x/common/types.yaml", types)],
        &[],
    );
    assert!(report.is_empty(), "{report}");
    assert_eq!(names(&document), ["A", "Money", "Currency"]);
    let (_, report) = read(&[("x/api.yaml", &text)], &[]);
    let problem = report.iter().next().expect("a problem");
    assert!(problem.help.contains("--with FILE"), "{problem}");
}

#[test]
fn circles_and_nothing_are_problems() {
    let text = format!(
        "{HEAD}components:\n  parameters:\n    a: {{$ref: '#/components/parameters/b'}}\n    b: {{$ref: '#/components/parameters/a'}}\n  schemas:\n    A: {{$ref: '#/components/schemas/A'}}\n    B: {{$ref: '#/components/schemas/None'}}\n    C: {{$ref: 3}}\n"
    );
    let (document, report) = read(&[("a.yaml", &text)], &[]);
    let lines: Vec<_> = report.iter().filter_map(|problem| problem.line).collect();
    assert_eq!(lines, [5, 6, 8, 9, 10]);
    let schema = document.named_schema("A").expect("A");
    assert!(document.schema(schema).is_none());
}

#[test]
fn path_items_are_inlined() {
    let text = format!(
        "{HEAD}paths:\n  /a: {{$ref: '#/components/pathItems/P'}}\nwebhooks:\n  done: {{$ref: '#/components/pathItems/P', servers: [{{url: /s}}]}}\ncomponents:\n  pathItems:\n    P:\n      post: {{operationId: p, responses: {{'200': {{description: ok}}}}}}\n"
    );
    let document = good(&text);
    assert!(operation(&document.api.paths["/a"], "post").is_some());
    let webhook = &document.api.webhooks["done"];
    assert!(operation(webhook, "post").is_some());
    assert_eq!(webhook.servers.len(), 1);
}

#[test]
fn a_description_beside_a_reference_copies_the_target() {
    let path = "paths:\n  /a:\n    get:\n      parameters: [{$ref: '#/components/parameters/P', description: here}]\n      responses: {'200': {$ref: '#/components/responses/R', description: here}}\n";
    let components = "components:\n  parameters: {P: {name: p, in: query, description: there, schema: {type: string}}}\n  responses: {R: {description: there}}\n";
    let document = good(&format!("{HEAD}{path}{components}"));
    let get = operation(&document.api.paths["/a"], "get").expect("the operation");
    let parameter = get.parameters[0].as_item().expect("a copy");
    assert_eq!(parameter.description.as_deref(), Some("here"));
    // The description of a response is not read, so the reference stays.
    let response = &get.responses.by_status[&StatusCode::Code(200)];
    assert_eq!(reference(response), "#/components/responses/R");
    let document = good(&format!(
        "openapi: 3.0.0\ninfo: {{title: t, version: 1}}\n{path}{components}"
    ));
    let get = operation(&document.api.paths["/a"], "get").expect("the operation");
    assert_eq!(reference(&get.parameters[0]), "#/components/parameters/P");
}

#[test]
fn pointers_lead_back_to_the_line() {
    let text = format!(
        "{HEAD}components:\n  schemas:\n    A:\n      properties:\n        b:\n          anyOf:\n            - type: 'null'\n            - properties:\n                c: {{type: string}}\n    B: {{$ref: '#/components/schemas/A/properties/b'}}\n"
    );
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: 1}\nactions:\n  - target: $.components.schemas.A\n    update:\n      properties:\n        z: {type: string}\n";
    let (document, report) = read(&[("a.yaml", &text)], &[("o.yaml", overlay)]);
    assert!(report.is_empty(), "{report}");
    let mut report = Report::new();
    report.push(Problem::error(
        "/components/schemas/A/properties/b/properties/c",
        "folded",
    ));
    report.push(Problem::error(
        "/components/schemas/AB/properties/c",
        "hoisted",
    ));
    report.push(Problem::error(
        "/components/schemas/A/properties/z/type",
        "overlaid",
    ));
    report.push(Problem::error("/components/schemas/A/none", "nearest"));
    document.locate(&mut report);
    let found: Vec<_> = report.iter().map(|p| (p.source.as_str(), p.line)).collect();
    let want = [
        ("a.yaml", Some(11)),
        ("a.yaml", Some(11)),
        ("o.yaml", Some(7)),
        ("a.yaml", Some(5)),
    ];
    assert_eq!(found, want);
}

#[test]
fn webhooks_security_and_styles_survive() {
    let text = format!(
        "{HEAD}servers: [{{url: 'https://{{h}}', variables: {{h: {{default: a}}}}}}]\npaths:\n  /a/{{id}}:\n    get:\n      security: [{{}}, {{m: [s]}}]\n      parameters:\n        - {{name: id, in: path, required: true, style: matrix, schema: {{type: string}}}}\n        - {{name: f, in: query, style: deepObject, explode: true, allowReserved: true, content: {{application/json: {{schema: true}}}}}}\n        - {{name: c, in: cookie, schema: {{type: string}}}}\n      responses: {{default: {{description: d}}, 5XX: {{description: d}}}}\ncomponents:\n  securitySchemes:\n    m: {{type: mutualTLS}}\n    o: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: u, scopes: {{s: ''}}}}}}}}\n"
    );
    let document = good(&text);
    assert_eq!(document.api.components.security_schemes.len(), 2);
    let get = operation(&document.api.paths["/a/{id}"], "get").expect("the operation");
    assert_eq!(get.security.as_ref().map(Vec::len), Some(2));
    assert_eq!(get.responses.by_status.len(), 1);
    assert!(get.responses.by_status.contains_key(&StatusCode::Range(5)));
    let parameters = get.parameters.iter().filter_map(ReferenceOr::as_item);
    let styles: Vec<_> = parameters
        .map(|parameter| (parameter.location, parameter.style))
        .collect();
    let want = [
        (Location::Path, Style::Matrix),
        (Location::Query, Style::DeepObject),
        (Location::Cookie, Style::Form),
    ];
    assert_eq!(styles, want);
}
