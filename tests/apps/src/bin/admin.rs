//! An admin script: writes all customers with their subscriptions and benefits as CSV, 16 requests at a time.
//!
//! ```text
//! POLAR_ACCESS_TOKEN=… cargo run --bin admin -- --email jo@example.com > customers.csv
//! ```

use std::error::Error;
use std::fmt::Write as _;

use futures_util::TryStreamExt;
use polar_client::Client;
use polar_client::models::CustomerState;

/// How many customers are requested at the same time.
const AT_ONCE: usize = 16;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new(std::env::var("POLAR_ACCESS_TOKEN")?);
    let mut arguments = std::env::args().skip(1);
    let email = match arguments.next().as_deref() {
        Some("--email") => arguments.next(),
        Some(other) => return Err(format!("unknown option {other}").into()),
        None => None,
    };
    print!("{}", export(&client, email).await?);
    Ok(())
}

/// Returns the lines of the customers in the order of the list: of those with the email address, or of all customers.
async fn export(client: &Client, email: Option<String>) -> Result<String, polar_client::Error> {
    let customers = client.customers().list().email(email).limit(100).items();
    let lines: Vec<String> = customers
        // A kind of customer that this crate does not know has an id as well.
        .try_filter_map(|customer| std::future::ready(Ok(customer.id())))
        // A call borrows nothing, so it can wait in the queue.
        .map_ok(|id| client.customers().get_state(id).into_future())
        .try_buffered(AT_ONCE)
        .map_ok(|state| line(&state))
        .try_collect()
        .await?;
    Ok(format!(
        "email,name,subscriptions,monthly,benefits\n{}",
        lines.concat()
    ))
}

/// Returns the line of a customer.
fn line(state: &CustomerState) -> String {
    let subscriptions = state.active_subscriptions().unwrap_or_default();
    let amount: i64 = subscriptions.iter().map(|it| it.amount).sum();
    let benefits = state.granted_benefits().unwrap_or_default();
    let benefits: Vec<&str> = benefits.iter().map(|it| it.benefit_type.as_str()).collect();
    let mut line = String::new();
    for text in [
        state.email().unwrap_or_default(),
        state.name().unwrap_or_default(),
    ] {
        line.push_str(&field(text));
        line.push(',');
    }
    // Amounts are in the smallest unit of their currency.
    let _ = writeln!(
        line,
        "{},{amount},{}",
        subscriptions.len(),
        field(&benefits.join(" "))
    );
    line
}

/// Quotes a CSV field. A field that a spreadsheet would run as a formula is marked as text.
fn field(text: &str) -> String {
    let text = match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    };
    match text.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use polar_client::models::{Customer, CustomerIndividual, CustomerStateIndividual};
    use polar_client::{Mock, Uuid, runtime::http::StatusCode};

    use super::*;

    fn customers(count: u128) -> Vec<Customer> {
        let ids = (1..=count).map(Uuid::from_u128);
        let customer = |id| {
            let mut customer = CustomerIndividual::sample();
            customer.id = id;
            Customer::Individual(customer)
        };
        ids.map(customer).collect()
    }

    /// C7: all pages are read, each customer is requested once, and the lines keep the order of the list.
    #[tokio::test]
    async fn every_customer_has_a_line() {
        let polar = Mock::new();
        polar.customers().list().pages(customers(250));
        polar.customers().get_state().answers(|call| {
            let mut state = CustomerStateIndividual::sample();
            let id = call.path("id").unwrap_or_default();
            state.email = format!("{id}@example.com");
            state.name = Some("=cmd(), \"x\"".to_owned());
            state.active_subscriptions.clear();
            state.granted_benefits.clear();
            CustomerState::Individual(state)
        });
        let csv = export(&polar.client(), None).await.expect("a file");
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines.len(), 251);
        let first = format!("{}@example.com", Uuid::from_u128(1));
        assert_eq!(lines[1], format!("{first},\"'=cmd(), \"\"x\"\"\",0,0,"));
        assert_eq!(lines.iter().collect::<BTreeSet<_>>().len(), 251);
        assert_eq!(polar.customers().list().requests().len(), 3);
        polar.verify();
    }

    /// C7: an error ends the export.
    #[tokio::test]
    async fn an_error_ends_it() {
        let polar = Mock::new();
        polar.customers().list().pages(customers(3));
        let problem = r#"{"error":"ResourceNotFound","detail":"gone"}"#;
        let states = polar.customers().get_state();
        states.responds(404, "application/json", problem);
        let refused = export(&polar.client(), Some("a@b.example".to_owned())).await;
        let status = refused.expect_err("it fails").status();
        assert_eq!(status, Some(StatusCode::NOT_FOUND));
        let asked = &polar.customers().list().requests()[0];
        assert_eq!(asked.query("email"), Some("a@b.example"));
    }
}
