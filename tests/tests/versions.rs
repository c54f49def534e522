//! F1: a document gives the same crate whichever version of the standard it is written in.

use oasmith::{Files, Input, Source};
use tests::fixture;

fn files(text: &str) -> Files {
    let input = Input {
        sources: vec![Source::new("a.yaml", text)],
        ..Input::default()
    };
    let output = oasmith::generate(&input).unwrap_or_else(|report| panic!("{report}"));
    assert!(output.report.is_empty(), "{}", output.report);
    output.files
}

/// Panics with the first file that differs, and with both versions of its first different line.
fn assert_same(name: &str, left: &Files, right: &Files) {
    let names = |files: &Files| files.keys().cloned().collect::<Vec<String>>();
    assert_eq!(names(left), names(right), "{name}");
    for (path, text) in left {
        let other = right.get(path).map_or("", String::as_str);
        let differs = text.lines().zip(other.lines()).find(|(a, b)| a != b);
        assert_eq!(differs, None, "{name}: {path}");
        assert_eq!(text.len(), other.len(), "{name}: {path}");
    }
}

const SWAGGER_2: &str = r##"swagger: "2.0"
info: { title: Things, version: "1" }
host: api.example.test
basePath: /v1
schemes: [http, https]
produces: [application/json]
securityDefinitions:
  login: { type: basic }
  program: { type: oauth2, flow: application, tokenUrl: "https://auth.example.test/token", scopes: { read: To read } }
security: [{ login: [] }, { program: [read] }]
parameters:
  Limit: { name: limit, in: query, type: integer, format: int32, maximum: 100, default: 20, description: How many. }
responses:
  Missing: { description: Nothing is there, schema: { $ref: "#/definitions/Fault" } }
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, type: string, format: uuid }]
    get:
      operationId: things:get
      tags: [things]
      parameters:
        - { $ref: "#/parameters/Limit" }
        - { name: comma, in: query, type: array, items: { type: string } }
        - { name: space, in: query, type: array, items: { type: string }, collectionFormat: ssv }
        - { name: pipe, in: query, type: array, items: { type: string }, collectionFormat: pipes }
        - { name: many, in: query, type: array, items: { type: string, enum: [a, b] }, collectionFormat: multi }
      responses:
        200: { description: ok, schema: { $ref: "#/definitions/Thing" }, headers: { X-Rate: { type: integer, description: How often. } } }
        404: { $ref: "#/responses/Missing" }
        default: { description: other, schema: { type: object, properties: { why: { type: string } } } }
    put:
      operationId: things:replace
      tags: [things]
      parameters: [{ name: body, in: body, required: true, schema: { type: object, required: [name], properties: { name: { type: string, x-nullable: true } } } }]
      responses: { 204: { description: ok } }
    post:
      operationId: things:fill
      tags: [things]
      consumes: [application/x-www-form-urlencoded]
      parameters:
        - { name: name, in: formData, type: string, required: true, description: Its name. }
        - { name: sizes, in: formData, type: array, items: { type: integer }, collectionFormat: pipes }
      responses: { 204: { description: ok } }
  /images:
    post:
      operationId: images:upload
      tags: [images]
      parameters:
        - { name: image, in: formData, type: file, required: true }
        - { name: note, in: formData, type: string }
      responses: { 204: { description: ok } }
    get:
      operationId: images:get
      tags: [images]
      produces: [image/png]
      responses: { 200: { description: ok, schema: { type: file } }, 404: { $ref: "#/responses/Missing" } }
definitions:
  Fault: { type: object, required: [code], properties: { code: { type: integer, format: int32 } } }
  Thing: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }
  Cat: { allOf: [{ $ref: "#/definitions/Thing" }, { type: object, properties: { lives: { type: integer } } }] }
"##;

const OPENAPI_3: &str = r##"openapi: 3.0.3
info: { title: Things, version: "1" }
servers: [{ url: "https://api.example.test/v1" }]
security: [{ login: [] }, { program: [read] }]
paths:
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
    get:
      operationId: things:get
      tags: [things]
      parameters:
        - { $ref: "#/components/parameters/Limit" }
        - { name: comma, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: space, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: string } } }
        - { name: pipe, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
        - { name: many, in: query, schema: { type: array, items: { type: string, enum: [a, b] } } }
      responses:
        200: { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }, headers: { X-Rate: { schema: { type: integer }, description: How often. } } }
        404: { $ref: "#/components/responses/Missing" }
        default: { description: other, content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } }
    put:
      operationId: things:replace
      tags: [things]
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string, nullable: true } } } } } }
      responses: { 204: { description: ok } }
    post:
      operationId: things:fill
      tags: [things]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, required: [name], properties: { name: { type: string, description: Its name. }, sizes: { type: array, items: { type: integer } } } }
            encoding: { sizes: { style: pipeDelimited, explode: false } }
      responses: { 204: { description: ok } }
  /images:
    post:
      operationId: images:upload
      tags: [images]
      requestBody:
        required: true
        content:
          multipart/form-data: { schema: { type: object, required: [image], properties: { image: { type: string, format: binary }, note: { type: string } } } }
      responses: { 204: { description: ok } }
    get:
      operationId: images:get
      tags: [images]
      responses: { 200: { description: ok, content: { image/png: { schema: { type: string, format: binary } } } }, 404: { $ref: "#/components/responses/Missing" } }
components:
  securitySchemes:
    login: { type: http, scheme: basic }
    program: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://auth.example.test/token", scopes: { read: To read } } } }
  parameters:
    Limit: { name: limit, in: query, description: How many., schema: { type: integer, format: int32, maximum: 100, default: 20 } }
  responses:
    Missing: { description: Nothing is there, content: { application/json: { schema: { $ref: "#/components/schemas/Fault" } } } }
  schemas:
    Fault: { type: object, required: [code], properties: { code: { type: integer, format: int32 } } }
    Thing: { type: object, discriminator: { propertyName: kind }, required: [kind], properties: { kind: { type: string } } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Thing" }, { type: object, properties: { lives: { type: integer } } }] }
"##;

/// F1: Swagger 2.0 is converted into the same model, so its crate is that of its twin in OpenAPI 3.0, byte for byte.
#[test]
fn swagger_2_gives_the_crate_of_its_twin() {
    assert_same("twin", &files(SWAGGER_2), &files(OPENAPI_3));
}

/// F1: the additions of OpenAPI 3.2 change nothing for a document that does not use them.
#[test]
fn openapi_3_2_gives_the_crate_of_its_twin() {
    let fixtures = fixture::all().expect("fixtures are readable");
    let mut seen = 0;
    for fixture in fixtures {
        let text = String::from_utf8_lossy(fixture.input.sources[0].bytes()).into_owned();
        let newer = text.replacen("openapi: 3.1.0", "openapi: 3.2.0", 1);
        let Ok(output) = oasmith::generate(&fixture.input) else {
            continue;
        };
        if newer == text {
            continue;
        }
        let mut input = fixture.input.clone();
        input.sources[0] = Source::new(input.sources[0].name.clone(), newer);
        let twin = oasmith::generate(&input).unwrap_or_else(|report| panic!("{report}"));
        assert_same(&fixture.name, &output.files, &twin.files);
        seen += 1;
    }
    assert!(seen > 150, "{seen} fixtures of OpenAPI 3.1");
}
