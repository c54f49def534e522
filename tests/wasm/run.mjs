// Runs the tests that the module exports, against a server on this machine.
// usage: node run.mjs MODULE, the module being what `wasm-bindgen --target nodejs` wrote.

import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const tests = createRequire(import.meta.url)(resolve(process.argv[2]));

const benefit = (number) => ({
  id: `00000000-0000-0000-0000-${String(number).padStart(12, "0")}`,
  created_at: "2026-03-01T10:00:00Z",
  modified_at: null,
  type: "custom",
  description: "Thanks",
  selectable: true,
  deletable: true,
  is_deleted: false,
  organization_id: "1dbfc517-0bbf-4301-9ba8-555ca42b9737",
  metadata: {},
  visibility: "public",
  visibility_configurable: true,
  properties: { note: null },
});
const BENEFIT = JSON.stringify(benefit(1));

const seen = new Map();
let left = 0;
const waiting = [];

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const json = (status, text, headers = {}) => {
    response.writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
      ...headers,
    });
    response.end(text);
  };
  const [, first, second] = pathname.split("/");
  const name = request.headers["x-case"] ?? first;
  const before = seen.get(name) ?? 0;
  if (first !== "seen") seen.set(name, before + 1);
  const stall = () =>
    response.on("close", () => {
      left += 1;
      for (const answer of waiting.splice(0)) answer();
    });
  const headers = request.headers;
  const right =
    headers.authorization === "Bearer SENTINEL" &&
    headers["polar-version"] !== undefined &&
    headers["transfer-encoding"] === undefined &&
    (request.method !== "POST" ||
      (headers["content-type"] === "application/json" &&
        Number(headers["content-length"]) === Buffer.byteLength(body) &&
        JSON.parse(body).events.length === 1));
  const ingested = () => json(200, '{"inserted":1,"duplicates":0}');

  switch (name) {
    case "ok":
      return right ? json(200, BENEFIT, { "x-request-id": "r1" }) : json(400, "the request is wrong");
    case "ingest":
      return right ? ingested() : json(400, "the request is wrong");
    case "500-then-ok":
      return before ? json(200, BENEFIT) : json(500, "Internal Server Error");
    case "429-then-ingest":
      return before ? ingested() : json(429, "", { "retry-after": "0" });
    case "500":
      return json(500, "Internal Server Error");
    case "404":
      return json(404, '{"error":"ResourceNotFound","detail":"no"}');
    case "half-json":
      return json(200, BENEFIT.slice(0, 40));
    case "large":
      return json(200, BENEFIT);
    case "reset":
    case "post-reset":
      return request.socket.destroy();
    case "half-body":
      response.writeHead(200, { "content-length": BENEFIT.length });
      return response.write(BENEFIT.slice(0, 40), () => request.socket.destroy());
    case "redirect":
      return json(307, "", { location: "/elsewhere" });
    case "stall":
      return stall();
    case "stall-in-body":
      response.writeHead(200, { "content-length": 99 });
      response.write("{");
      return stall();
    case "left": {
      const answer = () => (left >= Number(second) ? json(200, "") : waiting.push(answer));
      return answer();
    }
    case "pieces":
      for (const piece of ["one,", "two,", "three"]) {
        await new Promise((written) => response.write(piece, () => setImmediate(written)));
      }
      return response.end();
    case "token": {
      const basic = `Basic ${btoa("id:secret")}`;
      return headers.authorization === basic && body === "grant_type=client_credentials"
        ? json(200, '{"access_token":"T1","token_type":"bearer","expires_in":3600}')
        : json(401, '{"error":"invalid_client"}');
    }
    case "oauth2":
      return headers.authorization === "Bearer T1" ? json(200, BENEFIT) : json(401, "");
    case "seen":
      return json(200, String(seen.get(second) ?? 0));
    case "v1": {
      const page = Number(searchParams.get("page") ?? 1);
      const pagination = { total_count: 3, max_page: 3 };
      return json(200, JSON.stringify({ items: [benefit(page)], pagination }));
    }
    default:
      return json(404, "");
  }
});

/** What a test is given: the server's URL, or a delivery that is signed here. */
function given(name, url) {
  if (name !== "c10_webhooks") return [url];
  const secret = `whsec_${btoa("a key of this test")}`;
  const body = '{"type":"order.melted","data":{}}';
  const at = String(Math.floor(Date.now() / 1000));
  const mac = createHmac("sha256", "a key of this test").update(`msg_1.${at}.${body}`);
  return [secret, "msg_1", at, `v1,${mac.digest("base64")}`, body];
}

await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const url = `http://127.0.0.1:${server.address().port}`;
const names = Object.keys(tests).filter((name) => /^c\d+_/.test(name));
if (names.length === 0) throw new Error("the module exports no test");
for (const name of names) {
  try {
    await tests[name](...given(name, url));
    console.log(`test ${name} ... ok`);
  } catch (error) {
    console.log(`test ${name} ... FAILED\n    ${error}`);
    process.exitCode = 1;
  }
}
// Node ends when no timer and no connection is left: none may be.
server.close();
server.closeAllConnections();
console.log(`${names.length} tests in Node ${process.version}`);
