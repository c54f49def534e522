//! A document, and the ways in which it grows.

/// The document.
pub(super) const OLD: &str = r##"
openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: https://api.example.test }]
paths:
  /loans:
    get: { operationId: loans:list, parameters: [{ name: page, in: query, schema: { type: integer } }], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Loan" } } } } } }
    post: { operationId: loans:create, requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Loan" } } } }, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Owner" } } } }, "202": { description: later, content: { application/json: { schema: { $ref: "#/components/schemas/Cat_pet" } } } } } }
  /loans/rates:
    get: { operationId: loans:search, parameters: [{ name: a, in: query, required: true, schema: { type: integer } }, { name: b, in: query, required: true, schema: { type: integer } }, { name: c, in: query, required: true, schema: { type: integer } }, { name: d, in: query, required: true, schema: { type: integer } }, { name: e, in: query, required: true, schema: { type: integer } }, { name: f, in: query, required: true, schema: { type: integer } }, { name: g, in: query, required: true, schema: { type: integer } }, { name: minRate, in: query, required: true, schema: { type: integer } }], responses: { "200": { description: ok, headers: { X-Total: { schema: { type: integer } } } } } }
    put: { operationId: loans:rate, requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Rate" } } } }, responses: { "200": { description: ok } } }
  /books:
    get: { operationId: books:list, parameters: [{ name: q, in: query, schema: { type: string } }, { name: maxCount, in: query, schema: { type: integer } }], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } } } }
  /books/{id}:
    get: { operationId: "books:showOne", parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } } } } }
components:
  schemas:
    Loan:
      type: object
      required: [state, size, owner, pet]
      properties: { state: { type: string, enum: [open, closed, on-hold] }, size: { anyOf: [{ type: string }, { type: integer }] }, owner: { $ref: "#/components/schemas/Owner" }, pet: { oneOf: [{ $ref: "#/components/schemas/Cat_pet" }, { $ref: "#/components/schemas/Dog_pet" }] } }
    Rate: { type: object, required: [a, b, c, d, e, f, g, h], properties: { a: { type: integer }, b: { type: integer }, c: { type: integer }, d: { type: integer }, e: { type: integer }, f: { type: integer }, g: { type: integer }, h: { type: integer } } }
    Owner: { type: object, required: [name], properties: { name: { type: string }, phase: { $ref: "#/components/schemas/Phase" } } }
    Phase: { oneOf: [{ type: string, enum: [Idle] }, { type: object, required: [Busy], properties: { Busy: { type: integer } } }] }
    Cat_pet: { type: object, required: [lives], properties: { lives: { type: integer } } }
    Dog_pet: { type: object, required: [breed], properties: { breed: { type: string } } }
    Book: { type: object, required: [title], properties: { shelfMark: { type: string }, title: { type: string } } }
"##;

/// The replacements by which the document grows.
pub(super) const GROWN: &[(&str, &str, &str)] = &[
    (
        "a component is named like an inline type",
        "title: { type: string } } }\n",
        "title: { type: string }, state: { $ref: \"#/components/schemas/LoanState\" } } }\n    LoanState: { type: object, properties: { x: { type: string } } }\n",
    ),
    (
        "a component is named like a builder and like an enum of responses",
        "title: { type: string } } }\n",
        "title: { type: string }, list: { $ref: \"#/components/schemas/LoansList\" }, made: { $ref: \"#/components/schemas/LoansCreateResponse\" } } }\n    LoansList: { type: object, properties: { x: { type: string } } }\n    LoansCreateResponse: { type: object, properties: { x: { type: string } } }\n",
    ),
    (
        "a union is in another order",
        "[{ type: string }, { type: integer }]",
        "[{ type: integer }, { type: string }]",
    ),
    (
        "a union grows in its place",
        "[{ type: string }, { type: integer }]",
        "[{ type: string }, { type: integer }, { type: boolean }]",
    ),
    (
        "a member has no word in common with the others",
        "{ $ref: \"#/components/schemas/Dog_pet\" }] }",
        "{ $ref: \"#/components/schemas/Dog_pet\" }, { $ref: \"#/components/schemas/Bird\" }] }",
    ),
    (
        "a component is spelled like the type of another",
        "title: { type: string } } }\n",
        "title: { type: string }, cat: { $ref: \"#/components/schemas/CatPet\" } } }\n    CatPet: { type: object, properties: { x: { type: string } } }\n",
    ),
    (
        "a property reads like another",
        "{ shelfMark: { type: string }, ",
        "{ shelf_mark: { type: integer }, shelfMark: { type: string }, ",
    ),
    (
        "a value reads like another",
        "closed, on-hold]",
        "closed, OnHold, on-hold]",
    ),
    (
        "a parameter reads like another",
        "{ name: maxCount, in: query,",
        "{ name: max_count, in: query, schema: { type: integer } }, { name: maxCount, in: query,",
    ),
    (
        "an operation reads like another",
        "  /books/{id}:\n",
        "  /pages/{id}:\n    get: { operationId: \"books:show_one\", parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { \"200\": { description: ok } } }\n  /books/{id}:\n",
    ),
    (
        "a header reads like another",
        "headers: { X-Total: ",
        "headers: { x_total: { schema: { type: integer } }, X-Total: ",
    ),
    (
        "headers are in another order",
        "headers: { X-Total: ",
        "headers: { Retry: { schema: { type: string } }, X-Total: ",
    ),
    (
        "a component is named like a struct of required fields",
        "title: { type: string } } }\n",
        "title: { type: string }, rate: { $ref: \"#/components/schemas/RateRequired\" } } }\n    RateRequired: { type: object, properties: { x: { type: string } } }\n",
    ),
    (
        "an operation is named like a struct of required parameters",
        "  /books/{id}:\n",
        "  /searches:\n    get: { operationId: \"loans:search_required\", parameters: [{ name: q, in: query, schema: { type: string } }], responses: { \"200\": { description: ok } } }\n  /books/{id}:\n",
    ),
    (
        "a field of a struct of required parameters reads like an optional parameter",
        "{ name: minRate, in: query,",
        "{ name: min_rate, in: query, schema: { type: integer } }, { name: minRate, in: query,",
    ),
    (
        "an enum with one object gets another",
        "[{ type: string, enum: [Idle] }, ",
        "[{ type: string, enum: [Idle, Away] }, { type: object, required: [BusyNow], properties: { BusyNow: { type: object, required: [since], properties: { since: { type: integer } } } } }, ",
    ),
    (
        "a second service needs a model",
        "title: { type: string } } }\n",
        "title: { type: string }, owner: { $ref: \"#/components/schemas/Owner\" } } }\n",
    ),
];
