//! T3: a mock server for any document: what it accepts, what it refuses and why, and how it responds.

mod mocked;

use mocked::{mock, text};
use oasmith::mock::Request;
use serde_json::{Value, json};

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.test/v1" }]
security: [{ key: [] }, { token: [] }]
paths:
  /pets:
    get:
      parameters:
        - { name: limit, in: query, required: true, schema: { type: integer, maximum: 100 } }
        - { name: kind, in: query, schema: { type: array, items: { enum: [cat, dog] } } }
        - { name: near, in: query, style: deepObject, schema: { type: object, properties: { x: { type: number } } } }
        - { name: X-Trace, in: header, schema: { type: string, format: uuid } }
        - { name: seen, in: cookie, schema: { type: boolean } }
      responses:
        "200":
          description: ok
          content:
            text/csv: { schema: { type: string } }
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
              examples: { wrong: { value: [{ name: 1 }] }, one: { $ref: "#/components/examples/One" }, none: { value: [] } }
        4XX: { description: bad, content: { application/json: { schema: { type: object, required: [code], properties: { code: { type: integer } } } } } }
    post:
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: { "201": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }, "400": { description: bad } }
  /pets/{id}:
    get:
      security: []
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { default: { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
    delete:
      security: [{}]
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { "204": { description: gone } }
  /pets/mine:
    get: { security: [], responses: { "200": { description: ok, content: { text/plain: { example: mine } } } } }
  /forms:
    post:
      security: []
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Form" } }
          multipart/form-data: { schema: { $ref: "#/components/schemas/Form" } }
      responses: { "204": { description: ok } }
components:
  examples: { One: { value: [{ id: 7, name: Rex }] } }
  securitySchemes:
    key: { type: apiKey, in: query, name: api_key }
    token: { type: http, scheme: bearer }
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties: { id: { type: integer, readOnly: true }, name: { type: string, minLength: 2 }, tag: { type: [string, "null"] }, owner: { oneOf: [{ $ref: "#/components/schemas/Person" }, { type: string }] } }
      additionalProperties: false
    Person: { type: object, required: [email], properties: { email: { type: string, format: email } } }
    Form: { type: object, required: [count], properties: { count: { type: integer }, tags: { type: array, items: { type: string } }, file: { type: string, format: binary }, at: { type: object, properties: { x: { type: number } } } } }
"##;

fn get(target: &str) -> Request {
    Request {
        method: "GET".to_owned(),
        target: target.to_owned(),
        ..Request::default()
    }
}

fn with(mut request: Request, headers: &[(&str, &str)]) -> Request {
    let headers = headers.iter();
    request
        .headers
        .extend(headers.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    request
}

fn post(target: &str, media_type: &str, body: &str) -> Request {
    let request = Request {
        method: "POST".to_owned(),
        body: body.as_bytes().to_vec(),
        ..get(target)
    };
    with(request, &[("Content-Type", media_type)])
}

/// The status and the JSON of a response.
fn response(request: &Request) -> (u16, Value) {
    let response = mock(DOCUMENT).respond(request);
    (
        response.status,
        serde_json::from_slice(&response.body).unwrap_or_default(),
    )
}

#[track_caller]
fn refused(request: &Request, status: u16, told: &str) -> Value {
    let response = mock(DOCUMENT).respond(request);
    let body = text(&response);
    assert_eq!(response.status, status, "{body}");
    let media_type = (
        "content-type".to_owned(),
        "application/problem+json".to_owned(),
    );
    assert!(response.headers.contains(&media_type));
    let body: Value = serde_json::from_str(&body).expect("it is JSON");
    assert!(
        body["detail"]
            .as_str()
            .is_some_and(|text| text.contains(told)),
        "{body}"
    );
    assert_eq!(body["status"], status);
    body
}

#[test]
fn t3_examples_of_the_document_come_first_if_they_are_valid() {
    let (status, body) = response(&get("/pets?limit=1&api_key=k"));
    assert_eq!((status, body), (200, json!([{"id": 7, "name": "Rex"}])));
    // Without an example, the response is a sample; the path may include that of a server.
    let (status, body) = response(&get("/v1/pets/3"));
    assert_eq!(status, 200);
    assert!(body["id"].is_i64() && body["name"].is_string(), "{body}");
    let mine = mock(DOCUMENT).respond(&get("/pets/mine"));
    assert_eq!(text(&mine), "mine");
}

#[test]
fn t3_a_request_may_prefer_a_response() {
    let prefer = |preference| with(get("/pets?limit=1&api_key=k"), &[("Prefer", preference)]);
    assert_eq!(response(&prefer("example=none")), (200, json!([])));
    // An example that is requested by name is sent even if it is not valid.
    assert_eq!(
        response(&prefer("code=200, example=\"wrong\"")).1,
        json!([{"name": 1}])
    );
    let (status, body) = response(&prefer("code=404"));
    assert!(status == 404 && body["code"].is_i64(), "{body}");
    refused(&prefer("code=500"), 404, "there are: 200, 4XX");
    refused(&prefer("example=other"), 404, "there are: wrong, one, none");
    assert_eq!(
        response(&with(get("/pets/3"), &[("prefer", "code=418")])).0,
        418
    );
}

#[test]
fn t3_parameters_are_judged() {
    let pets = |query: &str| get(&format!("/pets?api_key=k&{query}"));
    for query in [
        "limit=1",
        "limit=1&kind=cat&kind=dog",
        "limit=1&kind=cat",
        "limit=%31&near[x]=1.5&more=yes",
    ] {
        assert_eq!(response(&pets(query)).0, 200, "{query}");
    }
    refused(
        &pets("kind=cat"),
        422,
        "query parameter `limit`: is required, but missing",
    );
    let body = refused(&pets("limit=ten"), 422, "query parameter `limit`");
    assert_eq!(body["errors"][0]["in"], "query");
    assert_eq!(body["errors"][0]["name"], "limit");
    refused(
        &pets("limit=101"),
        422,
        "101 is greater than the maximum of 100",
    );
    let body = refused(&pets("limit=1&kind=cat&kind=cow"), 422, "`kind` at `/1`");
    assert_eq!(body["errors"][0]["pointer"], "/1");
    refused(&pets("limit=1&near[x]=far"), 422, "`near` at `/x`");
    refused(
        &with(pets("limit=1"), &[("x-trace", "7")]),
        422,
        "header parameter `X-Trace`",
    );
    refused(
        &with(pets("limit=1"), &[("Cookie", "a=b; seen=7")]),
        422,
        "cookie parameter `seen`",
    );
    refused(&get("/pets/rex"), 422, "path parameter `id`");
    let all = refused(&pets("limit=x&kind=x"), 422, "; ");
    assert_eq!(all["errors"].as_array().map(Vec::len), Some(2));
}

#[test]
fn t3_bodies_are_judged() {
    let pets = |body: &str| {
        with(
            post("/pets", "application/json", body),
            &[("authorization", "Bearer t")],
        )
    };
    // Properties that only the server sets are not required.
    assert_eq!(response(&pets(r#"{"name": "Rex", "tag": null}"#)).0, 201);
    let body = refused(&pets(r#"{"name": "R"}"#), 400, "body at `/name`");
    assert_eq!(body["errors"][0]["in"], "body");
    refused(
        &pets(r#"{"tag": "a"}"#),
        400,
        "\"name\" is a required property",
    );
    refused(
        &pets(r#"{"name": "Rex", "age": 3}"#),
        400,
        "'age' was unexpected",
    );
    // For a union, the error is about the member that was meant.
    refused(
        &pets(r#"{"name": "Rex", "owner": {"email": "x"}}"#),
        400,
        "body at `/owner/email`",
    );
    refused(&pets(r#"{"name": "Rex""#), 400, "is not JSON");
    refused(&pets(""), 400, "is required, but missing");
    let other = with(
        post("/pets", "text/plain", "Rex"),
        &[("authorization", "Bearer t")],
    );
    refused(
        &other,
        415,
        "the body is `text/plain`; it may be `application/json`",
    );
}

#[test]
fn t3_forms_are_judged() {
    let form = |body: &str| post("/forms", "application/x-www-form-urlencoded", body);
    assert_eq!(response(&form("count=3&tags=a&tags=7&at[x]=1")).0, 204);
    refused(&form("tags=a"), 422, "\"count\" is a required property");
    refused(&form("count=many"), 422, "body at `/count`");
    let part = |name: &str, value: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let parts = |parts: &str| {
        post(
            "/forms",
            "multipart/form-data; boundary=\"b\"",
            &format!("{parts}--b--\r\n"),
        )
    };
    let file = "--b\r\ncontent-disposition: form-data; name=file; filename=\"a.txt\"\r\ncontent-type: text/plain\r\n\r\n--\r\na\r\n";
    assert_eq!(response(&parts(&(part("count", "3") + file))).0, 204);
    refused(&parts(&part("count", "x")), 422, "body at `/count`");
    refused(&parts(file), 422, "\"count\" is a required property");
}

#[test]
fn t3_credentials_are_demanded() {
    let limit = get("/pets?limit=1");
    refused(
        &limit,
        401,
        "the operation needs `key`, a query parameter `api_key`; or `token`",
    );
    let response = mock(DOCUMENT).respond(&limit);
    assert!(
        response
            .headers
            .contains(&("www-authenticate".to_owned(), "Bearer".to_owned()))
    );
    refused(
        &with(limit.clone(), &[("Authorization", "Basic YQ==")]),
        401,
        "Bearer",
    );
    let allowed = with(limit, &[("Authorization", "bearer t")]);
    assert_eq!(mock(DOCUMENT).respond(&allowed).status, 200);
    let mut gone = get("/pets/3");
    gone.method = "DELETE".to_owned();
    assert_eq!(mock(DOCUMENT).respond(&gone).status, 204);
}

#[test]
fn t3_what_is_not_there_is_told() {
    refused(&get("/cats"), 404, "no path like `/cats`");
    let mut put = get("/pets");
    put.method = "PUT".to_owned();
    refused(&put, 405, "it has GET, POST");
    let accepts = |accept| with(get("/pets?limit=1&api_key=k"), &[("accept", accept)]);
    refused(
        &accepts("image/png"),
        406,
        "may be text/csv, application/json",
    );
    let response = mock(DOCUMENT).respond(&accepts("application/json;q=0.5, text/*"));
    assert!(
        response
            .headers
            .contains(&("content-type".to_owned(), "text/csv".to_owned()))
    );
    let mut head = get("/pets/3");
    head.method = "HEAD".to_owned();
    let response = mock(DOCUMENT).respond(&head);
    assert_eq!((response.status, response.body.len()), (200, 0));
}

#[test]
fn t3_programs_in_browsers_may_call() {
    let mut asked = with(
        get("/pets"),
        &[
            ("Origin", "https://a.test"),
            ("Access-Control-Request-Method", "POST"),
            ("Access-Control-Request-Headers", "x-a"),
        ],
    );
    asked.method = "OPTIONS".to_owned();
    let response = mock(DOCUMENT).respond(&asked);
    assert_eq!(response.status, 204);
    for (name, value) in [
        ("access-control-allow-origin", "https://a.test"),
        ("access-control-allow-methods", "POST"),
        ("access-control-allow-headers", "x-a"),
    ] {
        assert!(
            response
                .headers
                .contains(&(name.to_owned(), value.to_owned())),
            "{name}"
        );
    }
    let response = mock(DOCUMENT).respond(&get("/pets/3"));
    let any = ("access-control-allow-origin".to_owned(), "*".to_owned());
    assert!(response.headers.contains(&any));
}

/// T3: documents of Swagger 2.0 are served too.
#[test]
fn t3_swagger_2() {
    let document = r##"
swagger: "2.0"
info: { title: Pets, version: "1" }
basePath: /api
consumes: [application/json]
produces: [application/json]
securityDefinitions: { key: { type: apiKey, in: header, name: X-Key } }
security: [{ key: [] }]
paths:
  /pets:
    get:
      parameters: [{ name: ids, in: query, type: array, items: { type: integer }, collectionFormat: pipes }]
      responses: { 200: { description: ok, schema: { $ref: "#/definitions/Pet" }, examples: { application/json: { name: Tom } } } }
    post:
      parameters: [{ name: pet, in: body, required: true, schema: { $ref: "#/definitions/Pet" } }]
      responses: { 201: { description: ok } }
definitions: { Pet: { type: object, required: [name], properties: { name: { type: string } } } }
"##;
    let mock = mock(document);
    let keyed = |request| with(request, &[("x-key", "k")]);
    assert_eq!(mock.respond(&get("/api/pets")).status, 401);
    let found = mock.respond(&keyed(get("/api/pets?ids=1%7C2")));
    assert_eq!(
        (found.status, text(&found).as_str()),
        (200, r#"{"name":"Tom"}"#)
    );
    assert_eq!(mock.respond(&keyed(get("/api/pets?ids=1,2"))).status, 422);
    let made = |body| keyed(post("/api/pets", "application/json", body));
    assert_eq!(mock.respond(&made(r#"{"name":"Tom"}"#)).status, 201);
    assert_eq!(mock.respond(&made("{}")).status, 422);
}

/// T3, F11: the number of properties of an object is checked, and samples have an allowed number.
#[test]
fn t3_properties_are_counted() {
    let document = r##"
openapi: 3.1.0
info: { title: Notes, version: "1" }
paths:
  /notes:
    get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Notes" } } } } } }
    post: { requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Notes" } } } }, responses: { "204": { description: ok } } }
components:
  schemas: { Notes: { type: object, additionalProperties: { type: string }, minProperties: 2, maxProperties: 3 } }
"##;
    let mock = mock(document);
    let status = |body| {
        mock.respond(&post("/notes", "application/json", body))
            .status
    };
    assert_eq!(status(r#"{"a": "1"}"#), 422);
    assert_eq!(status(r#"{"a": "1", "b": "2"}"#), 204);
    assert_eq!(status(r#"{"a": "1", "b": "2", "c": "3", "d": "4"}"#), 422);
    let sample = text(&mock.respond(&get("/notes")));
    assert_eq!(status(&sample), 204, "{sample}");
}
