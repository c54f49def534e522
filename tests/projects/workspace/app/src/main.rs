//! Writes a note about each novel of a library: calls two APIs over one transport.

#![deny(warnings)]

use std::sync::Arc;

use library_client::runtime::HyperTransport;
use library_client::{Transport, models::Genre};
use notes_client::models::Note;

/// Copies the novels, and returns how many there are.
async fn copy(transport: Arc<dyn Transport>) -> Result<usize, Box<dyn std::error::Error>> {
    let library = library_client::Client::builder("library-token");
    let library = library.transport(Arc::clone(&transport)).build()?;
    let notes = notes_client::Client::builder("notes-token");
    let notes = notes.transport(transport).build()?;
    let books = library.books().list().genre(Genre::Novel).send().await?;
    for book in &books {
        // A date has the same type in both APIs.
        let note = Note::new(book.title.clone()).written(book.published);
        notes.notes().create(note).send().await?;
    }
    Ok(books.len())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count = copy(Arc::new(HyperTransport::new(None)?)).await?;
    println!("{count} novels");
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use notes_client::runtime::{BoxFuture, bytes::Bytes, http};
    use notes_client::{Body, TransportError};

    use super::*;

    /// Answers for both servers, and keeps the requests.
    #[derive(Default)]
    struct Both(Mutex<Vec<String>>);

    impl Transport for Both {
        fn send(
            &self,
            request: http::Request<Body>,
        ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
            let line = format!("{} {}", request.method(), request.uri());
            let answer = match request.uri().host() {
                Some("library.example.com") => {
                    r#"[{"title":"Emma","genre":"novel","published":"1815-12-23"}]"#
                }
                _ => r#"{"title":"Emma","written":"1815-12-23"}"#,
            };
            self.0.lock().expect("nobody panics").push(line);
            Box::pin(async move {
                let response = http::Response::builder().header("content-type", "application/json");
                let body = Body::from(Bytes::from_static(answer.as_bytes()));
                response.body(body).map_err(TransportError::setup)
            })
        }
    }

    #[tokio::test]
    async fn one_transport_serves_both_clients() {
        let both = Arc::new(Both::default());
        assert_eq!(copy(both.clone()).await.expect("both answer"), 1);
        let lines = both.0.lock().expect("nobody panics");
        assert_eq!(
            *lines,
            [
                "GET https://library.example.com/books?genre=novel",
                "POST https://notes.example.com/notes",
            ]
        );
    }
}
