//! A document of which tests change parts.

/// Unions within each other, records, an enum, and two servers.
pub const SHAPES: &str = r##"
openapi: 3.1.0
info: { title: Shapes, version: "1" }
servers: [{ url: https://eu.example.test }, { url: https://us.example.test }]
paths:
  /drawings:
    post:
      operationId: drawings:create
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Shape" } } } }
      responses: { "204": { description: ok } }
components:
  schemas:
    Shape: { oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Square" }] }
    Round: { oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Ellipse" }] }
    Circle: { type: object, required: [r], properties: { r: { type: number } } }
    Ellipse: { type: object, required: [a, b], properties: { a: { type: number }, b: { type: number } } }
    Square: { type: object, required: [side], properties: { side: { type: number }, line: { $ref: "#/components/schemas/Line" } } }
    Line: { type: string, enum: [solid, dashed] }
"##;
