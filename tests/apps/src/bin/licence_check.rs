//! A licence check in a desktop program: it blocks, needs no token, and accepts a valid key for two weeks without a
//! network.
//!
//! ```text
//! cargo run --bin licence_check -- ORGANIZATION_ID KEY
//! ```

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use polar_client::models::LicenseKeyValidate;
use polar_client::{Client, Uuid};

/// How long a key that was valid before is accepted without a network.
const GRACE: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// What the program may do.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    /// The server has confirmed that the key is valid.
    Valid,
    /// The server cannot be reached, but has confirmed the key recently.
    Offline,
    /// The key does not exist, has expired, or was disabled.
    Invalid,
    /// The server cannot be reached, and has not confirmed the key recently.
    Unknown,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [organization, key] = arguments.as_slice() else {
        return Err("usage: licence_check ORGANIZATION_ID KEY".into());
    };
    let cache = std::env::temp_dir().join("licence_check");
    let client = Client::anonymous();
    let verdict = check(
        &client,
        organization.parse()?,
        key,
        &cache,
        SystemTime::now(),
    )?;
    println!("{verdict:?}");
    match verdict {
        Verdict::Valid | Verdict::Offline => Ok(()),
        Verdict::Invalid => Err("the licence key is not valid".into()),
        Verdict::Unknown => Err("the licence server cannot be reached".into()),
    }
}

/// Validates a key with the server, and stores in a file when it was last valid.
fn check(
    client: &Client,
    organization: Uuid,
    key: &str,
    cache: &Path,
    now: SystemTime,
) -> Result<Verdict, Box<dyn Error>> {
    let now = now.duration_since(UNIX_EPOCH)?.as_secs();
    let keys = client.customer_portal().license_keys();
    let body = LicenseKeyValidate::new(key, organization);
    let call = keys.validate(body).timeout(Duration::from_secs(10));
    match call.send_blocking() {
        Ok(_) => {
            // If the file cannot be written, only the next start without a network fails.
            let _ = fs::write(cache, format!("{now} {key}"));
            Ok(Verdict::Valid)
        }
        // The server responds with 404 to a key that is not valid.
        Err(error) if error.is_not_found() => {
            let _ = fs::remove_file(cache);
            Ok(Verdict::Invalid)
        }
        Err(error) if is_out_of_reach(&error) => Ok(remembered(cache, key, now)),
        Err(error) => Err(error.into()),
    }
}

/// Whether the server could not decide: no connection, a timeout, a rate limit, or a fault of the server.
fn is_out_of_reach(error: &polar_client::Error) -> bool {
    match error.status() {
        Some(status) => status.is_server_error() || error.is_rate_limited(),
        None => error.is_connect() || error.is_timeout(),
    }
}

/// The verdict according to the file. This does not protect against users who change the file or their clock.
fn remembered(cache: &Path, key: &str, now: u64) -> Verdict {
    let text = fs::read_to_string(cache).unwrap_or_default();
    let last = text.split_once(' ').filter(|(_, known)| *known == key);
    let last = last.and_then(|(time, _)| time.parse::<u64>().ok());
    let is_recent = |last| {
        now.checked_sub(last)
            .is_some_and(|age| age <= GRACE.as_secs())
    };
    match last.is_some_and(is_recent) {
        true => Verdict::Offline,
        false => Verdict::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use polar_client::Mock;
    use polar_client::models::{ResourceNotFound, ValidatedLicenseKey};

    use super::*;

    const KEY: &str = "POLAR-1C285B2D";

    fn at(days: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs((20_000 + days) * 24 * 60 * 60)
    }

    /// C13: a key is accepted offline if it was valid recently, and another key is not.
    #[test]
    fn valid_keys_are_accepted_offline_for_a_while() {
        let cache = std::env::temp_dir().join(format!(
            "licence-{}",
            Uuid::from_u128(std::process::id().into())
        ));
        let _ = fs::remove_file(&cache);
        let ask = |polar: &Mock, key: &str, day| {
            let client = polar.client();
            check(&client, Uuid::nil(), key, &cache, at(day)).expect("a verdict")
        };
        let (online, offline, refusing) = (Mock::new(), Mock::new(), Mock::new());
        let of = |polar: &Mock| polar.customer_portal().license_keys().validate();
        of(&online).returns(ValidatedLicenseKey::sample());
        of(&offline).fails_to_connect();
        of(&refusing).fails(ResourceNotFound::sample(), 404);

        assert_eq!(ask(&offline, KEY, 0), Verdict::Unknown);
        assert_eq!(ask(&online, KEY, 0), Verdict::Valid);
        assert_eq!(ask(&offline, KEY, 14), Verdict::Offline);
        assert_eq!(ask(&offline, KEY, 15), Verdict::Unknown);
        assert_eq!(ask(&offline, "another", 1), Verdict::Unknown);
        assert_eq!(ask(&refusing, KEY, 1), Verdict::Invalid);
        // A key that was refused is not accepted offline.
        assert_eq!(ask(&offline, KEY, 1), Verdict::Unknown);
        let sent = &of(&online).requests()[0];
        assert_eq!(sent.body.key, KEY);
    }
}
