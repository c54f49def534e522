//! A program that contains a generated client as a module, and does not depend on the generator.

#![deny(warnings)]

#[rustfmt::skip]
mod api;

use api::models::{Book, Genre};
use api::{Client, Error};

/// Prints the novels of a library.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::new("token");
    for book in client.books().list().genre(Genre::Novel).send().await? {
        println!("{}", line(&book));
    }
    Ok(())
}

fn line(book: &Book) -> String {
    format!("{} ({})", book.title, book.published)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn books_are_read() {
        let json = r#"{"title":"Emma","genre":"novel","published":"1815-12-23"}"#;
        let book: Book = api::json::from_str(json).expect("it is a book");
        assert_eq!(line(&book), "Emma (1815-12-23)");
    }
}
