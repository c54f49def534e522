//! G7: conversions, defaults, arguments and meanings are items of the report, and so are schemas named like the crate's
//! own items.

use oasmith::changes::{Changes, Kind};
use oasmith::{Input, Source};
use tests::shapes::SHAPES;

/// The changes of one replacement in `SHAPES`.
fn of_shapes(old: &str, new: &str) -> Vec<String> {
    assert!(SHAPES.contains(old), "the document has no {old}");
    from_to(SHAPES, &SHAPES.replace(old, new))
}

/// G7: response headers are added, removed, and become optional. Code depends on the methods that read those of
/// successes.
#[test]
fn response_headers() {
    let headers = |text: &str| {
        let with = format!("{{ description: ok, headers: {text} }}");
        SHAPES.replace("{ description: ok }", &with)
    };
    let [total, always] = [
        "{ x-total: { schema: { type: integer } } }",
        "{ x-total: { required: true, schema: { type: integer } } }",
    ];
    let item = "client.drawings().create, header x-total of 204";
    let method = "client.drawings().create().send_response().headers().x_total";
    // The first header changes the type of the response, which callers can name.
    let ty = "client.drawings().create().send_response().headers()";
    assert_eq!(
        from_to(SHAPES, &headers(total)),
        [
            format!("!changed {ty}"),
            format!("added {method}"),
            format!("added {item}")
        ]
    );
    assert_eq!(
        from_to(&headers(total), SHAPES),
        [
            format!("!removed {method}"),
            format!("!changed {ty}"),
            format!("removed {item}")
        ]
    );
    let more = "{ x-total: { schema: { type: integer } }, x-new: { schema: { type: string } } }";
    let more = from_to(&headers(total), &headers(more));
    assert!(more.iter().all(|it| it.starts_with("added ")), "{more:?}");
    assert_eq!(
        from_to(&headers(total), &headers(always)),
        [format!("changed {item}")]
    );
    let text = "{ x-total: { schema: { type: string } } }";
    assert_eq!(
        from_to(&headers(total), &headers(text)),
        [format!("!changed {method}")]
    );
}

/// G7: a conversion is an item: callers write `.into()`.
#[test]
fn conversions() {
    let square = "{ $ref: \"#/components/schemas/Square\" }]";
    let circle =
        "{ $ref: \"#/components/schemas/Square\" }, { $ref: \"#/components/schemas/Circle\" }]";
    assert_eq!(
        of_shapes(square, circle),
        ["!removed Shape: From<Circle>", "added Shape::Circle"]
    );
    let other =
        "{ $ref: \"#/components/schemas/Square\" }, { $ref: \"#/components/schemas/Other\" }]";
    let text = SHAPES.replace(square, other);
    let text = format!("{text}    Other: {{ $ref: \"#/components/schemas/Square\" }}\n");
    let changes = from_to(SHAPES, &text);
    assert!(
        changes.contains(&"!removed Shape: From<Square>".to_owned()),
        "{changes:?}"
    );
}

/// G7: a type whose constructor takes no arguments can be created with `Default` and with `new`.
#[test]
fn defaults() {
    assert_eq!(
        of_shapes("required: [side], ", ""),
        [
            "!changed Square.side",
            "!changed Square::new",
            "added Square: Default"
        ]
    );
}

/// G7: a property that becomes the discriminator of a union loses its setter, since its value follows from the type.
#[test]
fn discriminators() {
    let [r, a] = ["properties: { r:", "properties: { a:"];
    let kind = |text: &str| text.replace('{', "{ kind: { type: string },");
    let plain = SHAPES.replace(r, &kind(r)).replace(a, &kind(a));
    let ellipse = "schemas/Ellipse\" }]";
    let told = plain.replace(
        ellipse,
        &format!("{ellipse}, discriminator: {{ propertyName: kind }}"),
    );
    assert_eq!(
        from_to(&plain, &told),
        ["!changed Circle.kind", "!changed Ellipse.kind"]
    );
    assert_eq!(
        from_to(&told, &plain),
        ["changed Circle.kind", "changed Ellipse.kind"]
    );
}

/// G7: a schema may be named like an item at the root of the crate.
#[test]
fn names_of_the_root() {
    let named = |name: &str, text: &str| {
        let text = text.replace("Line:", &format!("{name}:"));
        text.replace("schemas/Line", &format!("schemas/{name}"))
    };
    for name in ["Client", "Server", "ApiError"] {
        let old = named(name, SHAPES);
        let fewer = old.replace("[solid, dashed]", "[solid]");
        assert_eq!(
            from_to(&old, &fewer),
            [format!("!removed models::{name}::Dashed")]
        );
        let schemes = "components:\n  securitySchemes: { a: { type: http, scheme: bearer } }\n";
        let secured = old.replace("components:\n", schemes);
        let secured = format!("{secured}security: [{{ a: [] }}]\n");
        let changes = from_to(&old, &secured);
        assert!(
            changes.contains(&"!changed Client".to_owned()),
            "{changes:?}"
        );
    }
    let line = "line: { $ref: \"#/components/schemas/Line\" }";
    let owner = format!("{line}, owner: {{ $ref: \"#/components/schemas/Client\" }}");
    let client = "    Client: { type: object, properties: { x: { type: string } } }\n";
    let added = from_to(SHAPES, &format!("{}{client}", SHAPES.replace(line, &owner)));
    assert!(!added.is_empty());
    let breaks = |line: &String| line.starts_with('!');
    assert!(!added.iter().any(breaks), "{added:?}");
}

/// G7: if a name comes to mean another property or value, the code that uses it breaks.
#[test]
fn meanings() {
    assert_eq!(of_shapes("line: {", "Line: {"), ["!means Square.line"]);
    assert_eq!(
        of_shapes("[solid, dashed]", "[Solid, dashed]"),
        ["!means Line::Solid"]
    );
}

/// G7: a change of the `Accept` header is in the report, and breaks code only if the returned type changes.
#[test]
fn accepted() {
    let answers = |media_type: &str| {
        SHAPES.replace(
            "\"204\": { description: ok }",
            &format!("\"200\": {{ description: ok, content: {{ {media_type}: {{}} }} }}"),
        )
    };
    let changes = from_to(&answers("text/plain"), &answers("text/csv"));
    assert_eq!(changes, ["changed client.drawings().create"]);
    let changes = from_to(&answers("text/plain"), &answers("image/png"));
    assert_eq!(changes, ["!changed client.drawings().create"]);
}

/// G7: the method that returns an amount as money is an item: it needs the currency.
#[test]
fn amounts_of_money() {
    const ORDERS: &str = r##"
openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /orders: { get: { operationId: orders.get, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } } } }
components:
  schemas:
    Order: { type: object, required: [amount], properties: { amount: { type: integer }, currency: { type: string }, fee: { $ref: "#/components/schemas/Fee" } } }
    Fee: { type: object, properties: { amount: { type: integer }, currency: { type: string } } }
"##;
    const AMOUNTS: &str = "[schemas.amounts]\ncurrency = ['amount']\n";
    let plan = |text: &str| {
        let input = Input {
            sources: vec![Source::new("shop.yaml", text)],
            config: oasmith::Config::parse("codegen.toml", AMOUNTS).expect("a configuration"),
            ..Input::default()
        };
        oasmith::plan(&input).expect("a plan").0
    };
    let changes = |old: &str, new: &str| {
        let new = ORDERS.replacen(old, new, 1);
        assert_ne!(new, ORDERS);
        lines(Changes::between(&plan(ORDERS), &plan(&new)))
    };
    assert_eq!(
        changes(", currency: { type: string }", ""),
        ["!removed Order.amount_money()", "!removed Order.currency"]
    );
    // With the amount, the method is gone, too: one line is enough.
    assert_eq!(
        changes(
            "required: [amount], properties: { amount: { type: integer }, ",
            "properties: { "
        ),
        ["!removed Order.amount", "added Order: Default"]
    );
    // A deprecated amount keeps its method.
    assert_eq!(
        changes(
            "amount: { type: integer }",
            "amount: { type: integer, deprecated: true }"
        ),
        ["deprecated Order.amount", "deprecated Order.amount_money()"]
    );
}

/// The changes from one text to another, as "kind item"; those that break code have a `!` in front.
fn from_to(old: &str, new: &str) -> Vec<String> {
    lines(Changes::between(&plan(old), &plan(new)))
}

fn lines(changes: Changes) -> Vec<String> {
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

fn plan(text: &str) -> oasmith::sdk::Sdk {
    let input = Input {
        sources: vec![Source::new("shop.yaml", text)],
        ..Input::default()
    };
    let (sdk, _, _) = oasmith::plan(&input).unwrap_or_else(|report| panic!("{report}"));
    sdk
}

const LABELS: &str = r##"
openapi: 3.1.0
info: { title: Labels, version: "1" }
paths:
  /labels:
    post:
      operationId: labels:create
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Label" } } } }
      responses: { "204": { description: ok } }
components:
  schemas:
    Label: { type: object, required: [size], properties: { size: { anyOf: [{ type: string }, { type: integer }] } } }
"##;

/// The comparison of two documents of labels with one configuration.
fn of_labels(config: &str) -> oasmith::cli::Comparison {
    let input = |text: &str| Input {
        sources: vec![Source::new("labels.yaml", text)],
        config: oasmith::Config::parse("codegen.toml", config).expect("the configuration is right"),
        shared_config: true,
        ..Input::default()
    };
    let grown = LABELS.replace(
        "{ type: integer }]",
        "{ type: integer }, { type: boolean }]",
    );
    oasmith::cli::compare(&input(LABELS), &input(&grown), false, None)
        .unwrap_or_else(|failure| panic!("{}", failure.render(oasmith::report::Look::Plain)))
}

/// G4: a union that the configuration names by its place keeps its name when it gets another member.
#[test]
fn g4_unions_named_by_place_keep_their_names() {
    let text = of_labels("[schemas.rename]\nLabelSize = \"Size\"\n").text;
    assert!(text.contains("- New `Size::Boolean`"), "{text}");
    assert!(text.contains("0 breaking"), "{text}");
    assert!(!text.contains("StringOr"), "{text}");
}

/// G7: a setting that no longer matches anything is in the report, and the name that it assigned is kept.
#[test]
fn g7_settings_without_effect_are_reported() {
    let text = of_labels("[schemas.rename]\nStringOrInteger = \"Size\"\n").text;
    let section =
        "## Settings that no longer match anything\n\n- there is no type named `StringOrInteger`\n";
    assert!(text.contains(section), "{text}");
    assert!(!text.contains("Removed"), "{text}");
    let text = of_labels("").text;
    assert!(!text.contains("## Settings"), "{text}");
}

/// G7: a trait of a service is an item. A new operation does not break those who implement it, since its method has a
/// default; the first optional parameter does, although it breaks no caller of the client.
#[test]
fn traits() {
    let changes = |new: &str, config: [&str; 2]| {
        let plan = |text: &str, config: &str| {
            let input = Input {
                sources: vec![Source::new("shop.yaml", text)],
                config: oasmith::Config::parse("codegen.toml", config).expect("it is right"),
                ..Input::default()
            };
            oasmith::plan(&input)
                .unwrap_or_else(|report| panic!("{report}"))
                .0
        };
        lines(Changes::between(
            &plan(SHAPES, config[0]),
            &plan(new, config[1]),
        ))
    };
    let traits = "[client]\ntraits = true\n";
    let all = [
        "traits::drawings::Drawings",
        "traits::drawings::Drawings::create",
    ];
    assert_eq!(changes(SHAPES, ["", traits]), [format!("added {}", all[0])]);
    assert_eq!(
        changes(SHAPES, [traits, ""]),
        [format!("!removed {}", all[0])]
    );
    let more = SHAPES.replace(
        "  /drawings:\n",
        "  /drawings:\n    get: { operationId: drawings:list, responses: { \"204\": { description: ok } } }\n",
    );
    assert_eq!(
        changes(&more, [traits; 2]),
        [
            "added client.drawings().list",
            "added traits::drawings::Drawings::list"
        ]
    );
    let optional = SHAPES.replace(
        "      requestBody:",
        "      parameters: [{ name: page, in: query, schema: { type: integer } }]\n      requestBody:",
    );
    let changed = changes(&optional, [traits; 2]);
    assert_eq!(changed[0], format!("!changed {}", all[1]), "{changed:?}");
    assert!(
        changed[1..].iter().all(|change| !change.starts_with('!')),
        "{changed:?}"
    );
}

/// G7: what is removed is told with the names that callers wrote, even if one of its types seems to have a new name.
#[test]
fn what_is_removed_has_its_old_names() {
    let api = |deletes: &str, reads: &str| {
        let schema = |name: &str| {
            format!(
                "{name}: {{ type: object, required: [text], properties: {{ text: {{ type: string }} }} }}"
            )
        };
        format!(
            "openapi: 3.1.0
info: {{ title: A, version: '1' }}
paths:
  /a:
    delete: {{ operationId: 'things:delete', {deletes} responses: {{ '204': {{ description: ok }} }} }}
    post: {{ operationId: 'things:read', {reads} responses: {{ '204': {{ description: ok }} }} }}
components: {{ schemas: {{ {}, {} }} }}
",
            schema("Reason"),
            schema("Wish")
        )
    };
    let body = |name: &str| {
        format!(
            "requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }} }},"
        )
    };
    let (old, new) = (api(&body("Reason"), ""), api("", &body("Wish")));
    let changes = Changes::between(&plan(&old), &plan(&new)).changes;
    let is_removed = |change: &&oasmith::changes::Change| change.kind == Kind::Removed;
    let removed: Vec<_> = changes.iter().filter(is_removed).collect();
    assert!(
        changes.iter().any(|it| it.kind == Kind::Renamed),
        "{changes:?}"
    );
    assert_eq!(removed.len(), 1, "{removed:?}");
    let before = removed[0].before.as_deref().unwrap_or_default();
    assert!(
        before.contains("Reason") && !before.contains("Wish"),
        "{before}"
    );
}
