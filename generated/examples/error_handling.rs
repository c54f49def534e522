//! What can go wrong, and what to do about it.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --example error_handling BENEFIT_ID
//! ```
//!
//! Works on the sandbox; `POLAR_BASE_URL` names another server.

use std::env;
use std::time::Duration;

use polar_client::models::Benefit;
use polar_client::{ApiError, Client, Environment, Error, Retries, Uuid};

/// Gets a benefit, or `None` if there is no such benefit.
async fn find(client: &Client, id: Uuid) -> Result<Option<Benefit>, Error> {
    match client.benefits().get(id).send().await {
        Ok(benefit) => Ok(Some(benefit)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Says what a person can do about an error.
fn advice(error: &Error) -> String {
    match error.api_error() {
        Some(ApiError::NotPermitted(refused)) => return refused.detail.clone(),
        Some(ApiError::HttpValidationError(invalid)) => {
            let problems = invalid.detail.iter().flatten();
            return problems
                .map(|problem| problem.msg.as_str())
                .collect::<Vec<_>>()
                .join("; ");
        }
        // Other documented errors, and JSON that is none of them: in terms of the server, if it has any.
        Some(other) => return error.message().unwrap_or_else(|| other.to_string()),
        None => {}
    }
    if error.is_unauthorized() {
        "make a new token".to_owned()
    } else if error.is_rate_limited() {
        // It was tried again already, as often as the client may.
        let wait = error.retry_after().unwrap_or(Duration::from_secs(60));
        format!("try again in {} s", wait.as_secs())
    } else if error.is_timeout() || error.is_connect() {
        "look at the network".to_owned()
    } else if error.is_decode() {
        format!(
            "the response has another form than expected, at {:?}",
            error.json_path()
        )
    } else {
        format!(
            "ask for help, and name the request {:?}",
            error.request_id()
        )
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder(env::var("POLAR_ACCESS_TOKEN")?)
        .environment(Environment::Sandbox)
        .timeout(Duration::from_secs(30))
        .retries(Retries::new().max_retries(4));
    if let Ok(url) = env::var("POLAR_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;
    let id: Uuid = env::args()
        .nth(1)
        .ok_or("usage: error_handling BENEFIT_ID")?
        .parse()?;

    match find(&client, id).await {
        Ok(Some(benefit)) => println!("{benefit:?}"),
        Ok(None) => println!("there is no such benefit"),
        // The message names the operation and the status, never the token or the body.
        Err(error) => println!("{error}: {}", advice(&error)),
    }
    Ok(())
}
