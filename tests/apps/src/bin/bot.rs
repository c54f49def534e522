//! A bot that manages roles on a chat server: it receives the grants of Discord benefits as webhooks, gives and takes
//! roles, and handles each delivery once.
//!
//! ```text
//! POLAR_WEBHOOK_SECRET=… cargo run --bin bot
//! ```

use std::collections::HashSet;
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use polar_client::models::BenefitGrantWebhook;
use polar_client::webhooks::Signed;
use polar_client::{Webhook, WebhookEvent};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let bot = Bot {
        webhook: Webhook::new(std::env::var("POLAR_WEBHOOK_SECRET")?)?,
        seen: Arc::new(Mutex::new(Seen::open(Path::new("deliveries.txt"))?)),
        roles: Arc::new(|change| {
            println!("{change:?}");
            Ok(())
        }),
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    Ok(axum::serve(listener, app(bot)).await?)
}

/// A role to give or to take.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Change {
    account: String,
    guild: String,
    role: String,
    give: bool,
}

#[derive(Clone)]
struct Bot {
    webhook: Webhook,
    seen: Arc<Mutex<Seen>>,
    roles: Roles,
}

impl FromRef<Bot> for Webhook {
    fn from_ref(bot: &Bot) -> Self {
        bot.webhook.clone()
    }
}

/// Gives or takes a role. Repeating it is harmless, because the chat server ends up in the same state.
type Roles = Arc<dyn Fn(&Change) -> io::Result<()> + Send + Sync>;

fn app(bot: Bot) -> Router {
    let router = Router::new().route("/webhooks/polar", post(receive));
    router.with_state(bot)
}

/// Responds with an error status if the work fails, so that Polar sends the delivery again, with the same id.
async fn receive(State(bot): State<Bot>, Signed(delivery): Signed<WebhookEvent>) -> StatusCode {
    // The lock makes deliveries with the same id wait for each other.
    let mut seen = bot.seen.lock().unwrap_or_else(PoisonError::into_inner);
    if seen.ids.contains(&delivery.id) {
        return StatusCode::OK;
    }
    if let Some(change) = change(&delivery.event)
        && (bot.roles)(&change).is_err()
    {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    // The id is stored after the work, so a delivery that a crash interrupts is sent again; at worst, its work is done
    // twice.
    match seen.note(&delivery.id) {
        Ok(()) => StatusCode::ACCEPTED,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// The change that an event asks for, if it is about a role.
fn change(event: &WebhookEvent) -> Option<Change> {
    let grant = match event {
        WebhookEvent::BenefitGrantCreated(event) => &event.data,
        WebhookEvent::BenefitGrantUpdated(event) => &event.data,
        WebhookEvent::BenefitGrantRevoked(event) => &event.data,
        _ => return None,
    };
    match grant {
        BenefitGrantWebhook::Discord(grant) => Some(Change {
            // The customer may not have linked an account yet; the grant is updated when that happens.
            account: grant.properties.account_id.clone()?,
            guild: grant.benefit.properties.guild_id.clone(),
            role: grant.benefit.properties.role_id.clone(),
            give: grant.is_granted,
        }),
        _ => None,
    }
}

/// The ids of deliveries that were handled, stored in a file with one per line.
struct Seen {
    ids: HashSet<String>,
    file: File,
}

impl Seen {
    fn open(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        let text = fs::read_to_string(path)?;
        Ok(Self {
            ids: text.lines().map(str::to_owned).collect(),
            file,
        })
    }

    fn note(&mut self, id: &str) -> io::Result<()> {
        writeln!(self.file, "{id}")?;
        self.file.sync_data()?;
        self.ids.insert(id.to_owned());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use axum::body::Body;
    use axum::http::Request;
    use polar_client::models::{BenefitGrantDiscordWebhook, WebhookBenefitGrantCreatedPayload};
    use polar_client::{Uuid, json};
    use tower::ServiceExt as _;

    use super::*;

    const SECRET: &str = "whsec_c2VjcmV0IG9mIHRoZSBkb2NzIG9mIHRoaXM=";

    fn granted() -> String {
        let mut grant = BenefitGrantDiscordWebhook::sample();
        grant.properties.account_id = Some("account-1".to_owned());
        grant.is_granted = true;
        let mut event = WebhookBenefitGrantCreatedPayload::sample();
        event.data = BenefitGrantWebhook::Discord(grant);
        json::to_string(&WebhookEvent::BenefitGrantCreated(event))
    }

    async fn deliver(app: &Router, secret: &str, id: &str, body: &str) -> StatusCode {
        let webhook = Webhook::new(secret).expect("a secret");
        let mut request = Request::post("/webhooks/polar");
        for (name, value) in webhook.sign(id, SystemTime::now(), body) {
            request = request.header(name, value);
        }
        let request = request
            .body(Body::from(body.to_owned()))
            .expect("a request");
        let response = app.clone().oneshot(request).await;
        response.expect("a response").status()
    }

    /// C10: each delivery is handled once, also after a restart; one that failed is handled again.
    #[tokio::test]
    async fn deliveries_are_handled_once() {
        let name = format!("bot-{}", Uuid::from_u128(std::process::id().into()));
        let path = std::env::temp_dir().join(name);
        let changes = Arc::new(Mutex::new(Vec::new()));
        let start = |works: bool| {
            let changes = Arc::clone(&changes);
            app(Bot {
                webhook: Webhook::new(SECRET).expect("a secret"),
                seen: Arc::new(Mutex::new(Seen::open(&path).expect("a file"))),
                roles: Arc::new(move |change| {
                    if !works {
                        return Err(io::Error::other("the chat server is away"));
                    }
                    changes.lock().expect("no panic").push(change.clone());
                    Ok(())
                }),
            })
        };
        let body = granted();
        let away = start(false);
        assert_eq!(deliver(&away, SECRET, "msg_1", &body).await, 503);
        let (bot, other) = (start(true), "whsec_YW5vdGhlciBzZWNyZXQgdGhhbiB0aGlz");
        assert_eq!(deliver(&bot, other, "msg_1", &body).await, 401);
        assert_eq!(deliver(&bot, SECRET, "msg_1", &body).await, 202);
        assert_eq!(deliver(&bot, SECRET, "msg_1", &body).await, 200);
        let again = start(true);
        assert_eq!(deliver(&again, SECRET, "msg_1", &body).await, 200);
        assert_eq!(deliver(&again, SECRET, "msg_2", "{").await, 400);
        let done = changes.lock().expect("no panic");
        assert!(done.len() == 1 && done[0].give && done[0].account == "account-1");
    }
}
