//! Verifies webhook deliveries: headers and a body in, a delivery with its event out.
//!
//! Deliveries are signed as <https://www.standardwebhooks.com> specifies.

use std::fmt;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::alphabet::{Alphabet, STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use hmac_sha256::HMAC;

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

/// Verifies the deliveries to a webhook endpoint and decodes their events.
///
/// Create one at startup and keep it. A clone is cheap.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::webhooks::{Webhook, WebhookError, WebhookEvent};")]
///
/// /// Returns the status of the response. `headers` are the headers of the request, and `body` is its body,
/// /// byte for byte.
/// fn receive(webhook: &Webhook, headers: &http::HeaderMap, body: &[u8]) -> u16 {
///     match webhook.verify(headers, body) {
///         Ok(delivery) => match delivery.event {
///             WebhookEvent::Unknown(event) => {
///                 println!("{}: newer than this crate: {:?}", delivery.id, event.tag());
///                 202
///             }
///             event => {
///                 println!("{}: {event:?}", delivery.id);
///                 202
///             }
///         },
///         Err(error) => error.status().as_u16(),
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
    /// How many of the first keys belong to the first secret.
    signing: usize,
    tolerance: Duration,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

impl Webhook {
    /// Creates a verifier from the secret of the endpoint.
    ///
    /// Servers sign with the UTF-8 bytes of the secret or, if the secret is `whsec_` followed by base64, with the
    /// decoded bytes. A signature by either key is accepted.
    ///
    /// # Errors
    /// Returns an error if the secret is empty, since anyone could sign with an empty key.
    pub fn new(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Self::with_secrets([secret])
    }

    /// Creates a verifier that accepts signatures by any of several secrets, for use while a secret is being replaced.
    ///
    /// # Errors
    /// Returns an error if there is no secret, or if one of them is empty.
    pub fn with_secrets<I>(secrets: I) -> Result<Self, WebhookError>
    where
        I: IntoIterator,
        I::Item: Into<Secret>,
    {
        let (mut keys, mut signing) = (Vec::new(), 0);
        for secret in secrets {
            keys_of(&secret.into(), &mut keys)?;
            if signing == 0 {
                signing = keys.len();
            }
        }
        if keys.is_empty() {
            return Err(WebhookError::secret("there is no secret"));
        }
        Ok(Self {
            keys: keys.into(),
            signing,
            tolerance: Duration::from_secs(300),
            clock: Arc::new(timing::now),
        })
    }

    /// Sets how far the timestamp of a delivery may be from the current time, in either direction, in whole seconds.
    /// Defaults to 300 s.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the clock that timestamps are compared with. Defaults to the system clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies a delivery, then decodes its event.
    ///
    /// `headers` are the headers of the request: a reference to a `HeaderMap`, or pairs of name and value, in any
    /// order and case. `body` is the unparsed body of the request, byte for byte.
    ///
    /// # Errors
    /// Returns an error if a header is missing or empty, no signature matches, the timestamp is too far from now, or
    /// the body is not an event; [`WebhookError`] says which. An event that this crate does not know is not an error.
    pub fn verify<H>(&self, headers: H, body: impl AsRef<[u8]>) -> Result<Delivery, WebhookError>
    where
        H: IntoIterator,
        H::Item: HeaderPair,
    {
        let body = body.as_ref();
        let Authenticated { id, timestamp } = self.authenticate(headers, body)?;
        let event = json::from_slice(body).map_err(WebhookError::decode)?;
        Ok(Delivery {
            id,
            timestamp,
            event,
        })
    }

    /// Verifies a delivery without decoding its body.
    ///
    /// # Errors
    /// Returns the errors of [`verify`](Self::verify), except those about the body, which is not decoded.
    pub fn authenticate<H>(
        &self,
        headers: H,
        body: impl AsRef<[u8]>,
    ) -> Result<Authenticated, WebhookError>
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

    /// Signs a body with the first secret and returns the headers of the delivery, for tests of a receiver.
    ///
    /// If the secret has two keys (see [`new`](Self::new)), the delivery has a signature by each, so that
    /// receivers with either key accept it.
    #[must_use]
    pub fn sign(
        &self,
        id: &str,
        at: SystemTime,
        body: impl AsRef<[u8]>,
    ) -> [(&'static str, String); 3] {
        let timestamp = seconds(at).to_string();
        let content = [id.as_bytes(), timestamp.as_bytes(), body.as_ref()];
        let signatures: Vec<String> = self
            .keys
            .iter()
            .take(self.signing)
            .map(|key| format!("v1,{}", BASE64.encode(key.mac(content))))
            .collect();
        [
            (ID, id.to_owned()),
            (TIMESTAMP, timestamp),
            (SIGNATURE, signatures.join(" ")),
        ]
    }

    fn check(&self, found: Found, body: &[u8]) -> Result<Authenticated, WebhookError> {
        let id = found.id.filter(|id| !id.is_empty());
        let id = id.ok_or_else(|| WebhookError::header(ID))?;
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
            let mac = key.mac(content);
            signatures.iter().any(|signature| is_same(&mac, signature))
        });
        if !signed {
            return Err(WebhookError::signature());
        }
        let seconds_ago = seconds((self.clock)()) - i128::from(timestamp);
        if seconds_ago.unsigned_abs() > u128::from(self.tolerance.as_secs()) {
            return Err(WebhookError::timestamp(seconds_ago));
        }
        Ok(Authenticated { id, timestamp })
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

/// A verified delivery, with its event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery<E = WebhookEvent> {
    /// The ID of the delivery. A redelivery has the same ID, so store the IDs to handle each delivery once.
    pub id: String,
    /// When the delivery was signed, in seconds since 1970-01-01 00:00 UTC.
    pub timestamp: i64,
    /// The event.
    pub event: E,
}

/// The headers of a verified delivery whose body was not decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authenticated {
    /// The ID of the delivery. A redelivery has the same ID, so store the IDs to handle each delivery once.
    pub id: String,
    /// When the delivery was signed, in seconds since 1970-01-01 00:00 UTC.
    pub timestamp: i64,
}

/// A header of any web framework: a pair of name and value, or a reference to one.
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
    /// The decoded signatures of the supported version, or `None` without the header.
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

/// An HMAC key, which is zeroed on drop.
struct Key(Vec<u8>);

impl Key {
    /// Returns the code of `{id}.{timestamp}.{body}`.
    fn mac(&self, content: [&[u8]; 3]) -> [u8; 32] {
        let mut mac = HMAC::new(&self.0);
        for (index, part) in content.into_iter().enumerate() {
            if index > 0 {
                mac.update(b".");
            }
            mac.update(part);
        }
        mac.finalize()
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

/// Compares a code with a signature. The time that this takes does not depend on how many bytes are equal.
fn is_same(mac: &[u8; 32], signature: &[u8]) -> bool {
    let pairs = mac.iter().zip(signature);
    let difference = pairs.fold(0, |difference, (a, b)| black_box(difference | (a ^ b)));
    mac.len() == signature.len() && difference == 0
}

/// Adds the keys of a secret.
fn keys_of(secret: &Secret, keys: &mut Vec<Key>) -> Result<(), WebhookError> {
    let secret = secret.expose();
    // A secret that was read from a file may end with a line break.
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
