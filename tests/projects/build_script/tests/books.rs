//! G1: a client that a build script generates can call the API.

use build_script_project::api::models::{Book, Genre};
use build_script_project::api::runtime::{BoxFuture, bytes::Bytes, http};
use build_script_project::api::{ApiError, Body, Client, Transport, TransportError};

/// Answers every expected request with a status and a body.
struct Answers(&'static str, u16, &'static str);

impl Transport for Answers {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        assert_eq!(format!("{} {}", request.method(), request.uri()), self.0);
        Box::pin(async {
            let response = http::Response::builder()
                .status(self.1)
                .header("content-type", "application/json");
            let body = Body::from(Bytes::from_static(self.2.as_bytes()));
            response.body(body).map_err(TransportError::setup)
        })
    }
}

fn client(answers: Answers) -> Client {
    let client = Client::builder("token").transport(answers).build();
    client.expect("the settings are right")
}

#[tokio::test]
async fn g1_lists_and_creates() {
    let client = client(Answers(
        "GET https://library.example.com/books?genre=novel",
        200,
        r#"[{"title":"Emma","genre":"novel","published":"1815-12-23"}]"#,
    ));
    let books = client.books().list().genre(Genre::Novel).send().await;
    let books = books.expect("the answer is right");
    assert_eq!(books[0].title, "Emma");
}

#[tokio::test]
async fn g1_reads_documented_errors() {
    let client = client(Answers(
        "POST https://library.example.com/books",
        409,
        r#"{"error":"AlreadyThere"}"#,
    ));
    let published = "1815-12-23".parse().expect("it is a date");
    let result = client
        .books()
        .create(Book::new("Emma", published))
        .send()
        .await;
    let error = result.expect_err("it is a 409");
    assert!(error.is_conflict());
    assert!(
        !matches!(error.api_error(), None | Some(ApiError::Unknown { .. })),
        "{error:?}"
    );
}
