//! Verifying deliveries: headers and a body in, an event out.
//!
//! Deliveries are signed as <https://www.standardwebhooks.com> says.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::alphabet::{Alphabet, STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{WebhookError, WebhookEvent};
use crate::runtime::json;
use crate::runtime::secret::{Secret, wipe};
use crate::runtime::timing;

const ID: &str = "webhook-id";
const TIMESTAMP: &str = "webhook-timestamp";
const SIGNATURE: &str = "webhook-signature";

const BASE64: GeneralPurpose = lenient(&STANDARD);
const BASE64_OF_URLS: GeneralPurpose = lenient(&URL_SAFE);

const fn lenient(alphabet: &Alphabet) -> GeneralPurpose {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(alphabet, config)
}

/// Verifies deliveries to a webhook endpoint, and reads their events.
///
/// Make one at start and keep it: a clone is cheap.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::webhooks::{Webhook, WebhookError, WebhookEvent};")]
///
/// /// Gives the status to answer with. `headers` are those of the request, of the crate `http` or as
/// /// pairs; `body` is its body as it came: not one byte may change.
/// fn receive(webhook: &Webhook, headers: &http::HeaderMap, body: &[u8]) -> u16 {
///     match webhook.verify(headers, body) {
///         Ok(WebhookEvent::Unknown(event)) => {
///             println!("newer than this crate: {:?}", event.tag());
///             202
///         }
///         Ok(event) => {
///             println!("{event:?}");
///             202
///         }
///         Err(error) if error.is_signature() => 403,
///         Err(_) => 400,
///     }
/// }
///
/// let webhook = Webhook::new("whsec_c2VjcmV0IG9mIHRoZSBkb2NzIG9mIHRoaXM=")?;
/// assert_eq!(receive(&webhook, &http::HeaderMap::new(), b"{}"), 400);
/// # Ok::<(), WebhookError>(())
/// ```
#[derive(Clone)]
pub struct Webhook {
    keys: Arc<[Key]>,
    tolerance: Duration,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

impl Webhook {
    /// Takes the secret of the endpoint.
    ///
    /// Both kinds of secrets work: `whsec_` and base64, where the key is what the base64 stands for,
    /// and others, where the key is the text itself.
    ///
    /// # Errors
    /// When the secret is empty: with it, everybody could sign.
    pub fn new(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Self::with_secrets([secret])
    }

    /// Takes several secrets, of which any may have signed, as while a secret is replaced by another.
    ///
    /// # Errors
    /// When there is no secret, or one of them is empty.
    pub fn with_secrets<I>(secrets: I) -> Result<Self, WebhookError>
    where
        I: IntoIterator,
        I::Item: Into<Secret>,
    {
        let mut keys = Vec::new();
        for secret in secrets {
            keys_of(&secret.into(), &mut keys)?;
        }
        if keys.is_empty() {
            return Err(WebhookError::secret("there is no secret"));
        }
        Ok(Self {
            keys: keys.into(),
            tolerance: Duration::from_secs(300),
            clock: Arc::new(timing::now),
        })
    }

    /// Sets how old a delivery may be, or how far in the future, in whole seconds; 300 s at first.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the clock that deliveries are compared with, in place of the system's.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies a delivery, then reads its event.
    ///
    /// The headers are those of the request: a reference to a `HeaderMap`, or pairs of name and value,
    /// in any order and case. The body is the request's as it came, before anything has parsed it.
    ///
    /// # Errors
    /// When a header is missing, when no signature matches, when the delivery is too old, or when the body
    /// is no event: [`WebhookError`] tells which. An event that this crate does not know is no error.
    pub fn verify<H>(
        &self,
        headers: H,
        body: impl AsRef<[u8]>,
    ) -> Result<WebhookEvent, WebhookError>
    where
        H: IntoIterator,
        H::Item: HeaderPair,
    {
        let body = body.as_ref();
        self.authenticate(headers, body)?;
        json::from_slice(body).map_err(WebhookError::decode)
    }

    /// Verifies a delivery without reading it, and returns its id, which is the same when it is sent again.
    ///
    /// # Errors
    /// As [`verify`](Self::verify), except that the body may be anything.
    pub fn authenticate<H>(
        &self,
        headers: H,
        body: impl AsRef<[u8]>,
    ) -> Result<Delivery, WebhookError>
    where
        H: IntoIterator,
        H::Item: HeaderPair,
    {
        let mut found = Found::default();
        for pair in headers {
            found.take(pair.name(), pair.value());
        }
        self.check(found, body.as_ref())
    }

    /// Signs a body as the server does, with the first secret: for tests of a receiver.
    ///
    /// Returns the headers of the delivery.
    #[must_use]
    pub fn sign(
        &self,
        id: &str,
        at: SystemTime,
        body: impl AsRef<[u8]>,
    ) -> [(&'static str, String); 3] {
        let timestamp = seconds(at).to_string();
        let mac = self.keys.first().and_then(|key| {
            let mac = key.mac([id.as_bytes(), timestamp.as_bytes(), body.as_ref()])?;
            Some(BASE64.encode(mac.finalize().into_bytes()))
        });
        let signature = format!("v1,{}", mac.unwrap_or_default());
        [
            (ID, id.to_owned()),
            (TIMESTAMP, timestamp),
            (SIGNATURE, signature),
        ]
    }

    fn check(&self, found: Found, body: &[u8]) -> Result<Delivery, WebhookError> {
        let id = found.id.ok_or_else(|| WebhookError::header(ID))?;
        let id = String::from_utf8(id).map_err(|_| WebhookError::header(ID))?;
        let signed_at = found
            .timestamp
            .as_deref()
            .ok_or_else(|| WebhookError::header(TIMESTAMP))?;
        let timestamp = std::str::from_utf8(signed_at)
            .ok()
            .and_then(|text| text.parse::<i64>().ok())
            .ok_or_else(|| WebhookError::header(TIMESTAMP))?;
        let signatures = found
            .signatures
            .ok_or_else(|| WebhookError::header(SIGNATURE))?;
        let content = [id.as_bytes(), signed_at, body];
        let signed = self.keys.iter().any(|key| {
            key.mac(content)
                .is_some_and(|mac| matches(&mac, &signatures))
        });
        if !signed {
            return Err(WebhookError::signature());
        }
        let seconds_ago = seconds((self.clock)()) - i128::from(timestamp);
        if seconds_ago.unsigned_abs() > u128::from(self.tolerance.as_secs()) {
            return Err(WebhookError::timestamp(seconds_ago));
        }
        Ok(Delivery { id, timestamp })
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Webhook")
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// What identifies a delivery that was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    id: String,
    timestamp: i64,
}

impl Delivery {
    /// Returns the id: keep it to notice a delivery that comes twice.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns when it was signed, in seconds since 1970.
    #[must_use]
    pub fn timestamp(&self) -> i64 {
        self.timestamp
    }
}

/// A header as frameworks give it: a pair of name and value, or a reference to one.
pub trait HeaderPair {
    /// Returns the name, in any case.
    fn name(&self) -> &str;

    /// Returns the value.
    fn value(&self) -> &[u8];
}

impl<N: AsRef<str>, V: AsRef<[u8]>> HeaderPair for (N, V) {
    fn name(&self) -> &str {
        self.0.as_ref()
    }

    fn value(&self) -> &[u8] {
        self.1.as_ref()
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>> HeaderPair for &(N, V) {
    fn name(&self) -> &str {
        self.0.as_ref()
    }

    fn value(&self) -> &[u8] {
        self.1.as_ref()
    }
}

/// The headers that matter.
#[derive(Default)]
struct Found {
    id: Option<Vec<u8>>,
    timestamp: Option<Vec<u8>>,
    /// Those of the version that is known, decoded; `None` without the header.
    signatures: Option<Vec<Vec<u8>>>,
}

impl Found {
    fn take(&mut self, name: &str, value: &[u8]) {
        let value = value.trim_ascii();
        if name.eq_ignore_ascii_case(ID) {
            self.id = Some(value.to_vec());
        } else if name.eq_ignore_ascii_case(TIMESTAMP) {
            self.timestamp = Some(value.to_vec());
        } else if name.eq_ignore_ascii_case(SIGNATURE) {
            let signatures = value.split(|byte| *byte == b' ');
            let known = signatures.filter_map(|signature| signature.strip_prefix(b"v1,"));
            self.signatures
                .get_or_insert_default()
                .extend(known.filter_map(|signature| BASE64.decode(signature).ok()));
        }
    }
}

/// A key of HMAC, whose memory is overwritten when it is dropped.
struct Key(Vec<u8>);

impl Key {
    /// Returns the code of `{id}.{timestamp}.{body}`.
    fn mac(&self, content: [&[u8]; 3]) -> Option<Hmac<Sha256>> {
        // A key of HMAC may have any length, so there is always a code.
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0).ok()?;
        for (index, part) in content.into_iter().enumerate() {
            if index > 0 {
                mac.update(b".");
            }
            mac.update(part);
        }
        Some(mac)
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

/// Says whether one of the signatures is this code; how long that takes tells nothing about the code.
fn matches(mac: &Hmac<Sha256>, signatures: &[Vec<u8>]) -> bool {
    signatures
        .iter()
        .any(|signature| mac.clone().verify_slice(signature).is_ok())
}

/// Adds the keys that a secret may stand for, the likeliest first.
fn keys_of(secret: &Secret, keys: &mut Vec<Key>) -> Result<(), WebhookError> {
    let secret = secret.expose();
    // A secret read from a file ends with a line break that is not its own.
    let plain = secret.trim();
    let encoded = plain.strip_prefix("whsec_");
    if encoded.unwrap_or(plain).trim_end_matches('=').is_empty() {
        return Err(WebhookError::secret("the secret is empty"));
    }
    let decoded = encoded.and_then(|encoded| {
        let decoded = BASE64.decode(encoded);
        decoded.or_else(|_| BASE64_OF_URLS.decode(encoded)).ok()
    });
    keys.extend(decoded.filter(|key| !key.is_empty()).map(Key));
    keys.push(Key(plain.as_bytes().to_vec()));
    if plain != secret {
        keys.push(Key(secret.as_bytes().to_vec()));
    }
    Ok(())
}

/// Returns the whole seconds since 1970, rounded down.
fn seconds(at: SystemTime) -> i128 {
    match at.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i128::from(after.as_secs()),
        Err(before) => {
            let before = before.duration();
            -i128::from(before.as_secs()) - i128::from(before.subsec_nanos() > 0)
        }
    }
}
