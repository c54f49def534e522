//! C10: deliveries are verified before they are read.
//!
//! The signatures were computed with Python's `hmac` module.

#![cfg(feature = "webhooks")]

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue};
use runtime::webhooks::{Delivery, Webhook, WebhookError, WebhookEvent};

#[cfg(feature = "axum")]
mod extract;
#[cfg(feature = "tower")]
mod layer;
mod times;

type Outcome = Result<(), Box<dyn Error>>;

const AT: u64 = 1_790_000_000;
const BODY: &str = r#"{"type":"widget.created","name":"Flange – 30 €"}"#;

/// A secret whose text is the key.
const PLAIN: &str = "polar_whs_0123456789abcdefghijklmnop";
const PLAIN_SIGNATURE: &str = "v1,CpxxVBTop8Cwx10YWJhWyBgrVi9oJqZdMklsXMc21dk=";
/// A secret whose key is encoded in base64.
const ENCODED: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
const ENCODED_SIGNATURE: &str = "v1,2VhxAXv5nDC+foTRRZ2VKb0+meEz++KiY8Dqcrc73PU=";
/// A signature whose key is the text of [`ENCODED`], including the prefix.
const ENCODED_AS_TEXT: &str = "v1,NAhL0ANVLdpH5urqlzTJgGgb+6olRacYx4DvG9oRmFo=";
const OTHER: &str = "whsec_yMnKy8zNzs/Q0dLT1NXW19jZ2tvc3d7f4OHi4+Tl5g==";
const OTHER_SIGNATURE: &str = "v1,9tX2SIauqH5CGll3Bxv6aysHx2lVRIOFiobH9LRKUSM=";

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn standing(webhook: Webhook) -> Webhook {
    webhook.clock(|| at(AT))
}

fn webhook(secret: &str) -> Result<Webhook, WebhookError> {
    Webhook::new(secret).map(standing)
}

fn headers(signature: &str) -> [(&'static str, String); 3] {
    [
        ("webhook-id", "msg_1".to_owned()),
        ("webhook-timestamp", AT.to_string()),
        ("webhook-signature", signature.to_owned()),
    ]
}

fn refused(secret: &str, signature: &str, body: &str) -> Result<WebhookError, Box<dyn Error>> {
    match webhook(secret)?.verify(headers(signature), body) {
        Ok(event) => Err(format!("accepted: {event:?}").into()),
        Err(error) => Ok(error),
    }
}

#[test]
fn c10_both_signing_styles_are_accepted() -> Outcome {
    for (secret, signature) in [
        (PLAIN, PLAIN_SIGNATURE),
        (ENCODED, ENCODED_SIGNATURE),
        (ENCODED, ENCODED_AS_TEXT),
        (OTHER, OTHER_SIGNATURE),
        (
            "whsec_not base64 at all",
            "v1,DdaRId/awreQrXRjI1NOWZdnjyodpFGmr85SUiEr4DU=",
        ),
    ] {
        match webhook(secret)?.verify(headers(signature), BODY) {
            Ok(Delivery {
                event: WebhookEvent::WidgetCreated(event),
                ..
            }) => assert_eq!(event.name, "Flange – 30 €"),
            other => return Err(format!("{secret}: {other:?}").into()),
        }
    }
    Ok(())
}

#[test]
fn c10_base64_may_lack_its_padding_and_a_secret_its_line() -> Outcome {
    let bare = OTHER.trim_end_matches('=');
    let signature = OTHER_SIGNATURE.trim_end_matches('=');
    webhook(bare)?.verify(headers(signature), BODY)?;
    // The secret uses the URL-safe alphabet.
    webhook(&bare.replace('/', "_").replace('+', "-"))?.verify(headers(signature), BODY)?;
    webhook(&format!("{PLAIN}\n"))?.verify(headers(PLAIN_SIGNATURE), BODY)?;
    Ok(())
}

#[test]
fn c10_the_secret_of_another_is_refused() -> Outcome {
    for (secret, signature) in [
        (PLAIN, ENCODED_SIGNATURE),
        (ENCODED, OTHER_SIGNATURE),
        (OTHER, PLAIN_SIGNATURE),
        // Without its prefix, the text of a secret is the key.
        (ENCODED.trim_start_matches("whsec_"), ENCODED_SIGNATURE),
    ] {
        assert!(
            refused(secret, signature, BODY)?.is_signature(),
            "{secret} {signature}"
        );
    }
    Ok(())
}

#[test]
fn c10_any_of_several_secrets_may_have_signed() -> Outcome {
    let webhook = standing(Webhook::with_secrets([PLAIN, ENCODED])?);
    webhook.verify(headers(PLAIN_SIGNATURE), BODY)?;
    webhook.verify(headers(ENCODED_SIGNATURE), BODY)?;
    let error = webhook.verify(headers(OTHER_SIGNATURE), BODY).err();
    assert!(error.is_some_and(|error| error.is_signature()));
    Ok(())
}

#[test]
fn c10_any_of_several_signatures_may_match() -> Outcome {
    let webhook = webhook(ENCODED)?;
    for signature in [
        format!("{OTHER_SIGNATURE} {ENCODED_SIGNATURE}"),
        format!("{ENCODED_SIGNATURE} {OTHER_SIGNATURE}"),
        format!("v1a,AAAA v2,{OTHER_SIGNATURE} v1,not-base64 v1, {ENCODED_SIGNATURE}"),
    ] {
        webhook.verify(headers(&signature), BODY)?;
    }
    let twice = [
        headers(OTHER_SIGNATURE).to_vec(),
        headers(ENCODED_SIGNATURE).to_vec(),
    ];
    webhook.verify(twice.concat(), BODY)?;
    Ok(())
}

#[test]
fn c10_what_is_no_signature_of_this_body_is_refused() -> Outcome {
    let value = ENCODED_SIGNATURE.trim_start_matches("v1,");
    for signature in [
        String::new(),
        "v1,".to_owned(),
        "v1,AAAA".to_owned(),
        value.to_owned(),
        format!("v2,{value}"),
        format!("v1a,{value}"),
        // One byte is added, or one is removed.
        format!("v1,{}AA", value.trim_end_matches('=')),
        "v1,2VhxAXv5nDC+foTRRZ2VKb0+meEz++KiY8Dqcrc73A==".to_owned(),
    ] {
        let error = refused(ENCODED, &signature, BODY)?;
        assert!(error.is_signature(), "{signature}: {error}");
    }
    for body in ["", &BODY[1..], &format!("{BODY} "), &BODY.replace('F', "f")] {
        assert!(refused(ENCODED, ENCODED_SIGNATURE, body)?.is_signature());
    }
    Ok(())
}

#[test]
fn c10_each_byte_of_a_signature_counts() -> Outcome {
    let text = ENCODED_SIGNATURE.trim_start_matches("v1,");
    // Each digit is changed, except the last, of which two bits are not used.
    for index in 0..text.len() - 2 {
        let mut digits = text.as_bytes().to_vec();
        digits[index] = if digits[index] == b'A' { b'B' } else { b'A' };
        let changed = format!("v1,{}", String::from_utf8(digits)?);
        assert!(
            refused(ENCODED, &changed, BODY)?.is_signature(),
            "place {index}"
        );
    }
    Ok(())
}

#[test]
fn c10_id_and_timestamp_are_signed_too() -> Outcome {
    let webhook = webhook(PLAIN)?;
    for (index, value) in [(0, "msg_2"), (1, "1790000001"), (1, "+1790000000")] {
        let mut headers = headers(PLAIN_SIGNATURE);
        headers[index].1 = value.to_owned();
        let error = webhook.verify(headers, BODY).err();
        assert!(
            error.is_some_and(|error| error.is_signature()),
            "{index} {value}"
        );
    }
    Ok(())
}

#[test]
fn c10_headers_come_in_any_case_and_from_anything() -> Outcome {
    let webhook = webhook(PLAIN)?;
    let mut map = HeaderMap::new();
    let mut hash = HashMap::new();
    let mut tree = BTreeMap::new();
    for (name, value) in headers(PLAIN_SIGNATURE) {
        map.insert(name, HeaderValue::from_str(&value)?);
        hash.insert(name.to_uppercase(), value.clone());
        tree.insert(name.replace("webhook", "Webhook"), value.into_bytes());
    }
    let list: Vec<(&String, &str)> = hash
        .iter()
        .map(|(name, value)| (name, value.as_str()))
        .collect();
    webhook.verify(&map, BODY)?;
    webhook.verify(&map, BODY.as_bytes())?;
    webhook.verify(&map, bytes::Bytes::from_static(BODY.as_bytes()))?;
    webhook.verify(&hash, BODY)?;
    webhook.verify(&tree, BODY)?;
    webhook.verify(&list, BODY)?;
    webhook.verify(list.iter().map(|(name, value)| (*name, *value)), BODY)?;
    webhook.verify(list, BODY)?;
    Ok(())
}

#[test]
fn c10_a_missing_or_odd_header_is_told_apart() -> Outcome {
    let webhook = webhook(PLAIN)?;
    for index in 0..3 {
        let mut headers = headers(PLAIN_SIGNATURE).to_vec();
        let (name, _) = headers.remove(index);
        let error = webhook.verify(headers, BODY).err().ok_or("accepted")?;
        assert!(error.is_header() && !error.is_signature());
        assert_eq!(
            error.to_string(),
            format!("webhook: the header `{name}` is missing or invalid")
        );
    }
    for value in ["", "soon", "17900000.5", "99999999999999999999"] {
        let mut headers = headers(PLAIN_SIGNATURE);
        headers[1].1 = value.to_owned();
        let error = webhook.verify(headers, BODY).err().ok_or("accepted")?;
        assert!(error.is_header(), "{value}: {error}");
    }
    Ok(())
}

#[test]
fn c10_what_sign_gives_is_what_the_server_gives() -> Outcome {
    // A secret that can be read as two keys gives a signature with each.
    let both = format!("{ENCODED_SIGNATURE} {ENCODED_AS_TEXT}");
    for (secret, signature) in [(PLAIN, PLAIN_SIGNATURE), (ENCODED, &both)] {
        let signed = webhook(secret)?.sign("msg_1", at(AT), BODY);
        assert_eq!(signed, headers(signature));
    }
    // Of several secrets, the first one signs.
    let several = standing(Webhook::with_secrets([ENCODED, PLAIN])?);
    assert_eq!(several.sign("msg_1", at(AT), BODY), headers(&both));
    Ok(())
}

#[test]
fn c10_an_unknown_event_is_a_value() -> Outcome {
    let body = r#"{"type":"widget.melted","data":{"n":1.50}}"#;
    let mut headers = headers("v1,eTk2S4kKwiUd6NyuIRqGIBOZuTLWqv5ICkeNWTI9JGY=");
    headers[0].1 = "msg_2".to_owned();
    match webhook(ENCODED)?.verify(headers, body)?.event {
        WebhookEvent::Unknown(event) => {
            assert_eq!(event.tag(), Some("widget.melted"));
            assert_eq!(event.json(), body);
        }
        other => return Err(format!("{other:?}").into()),
    }
    Ok(())
}

#[test]
fn c10_a_body_is_read_only_once_it_is_verified() -> Outcome {
    let broken = r#"{"type":"widget.created","name":7}"#;
    assert!(refused(ENCODED, ENCODED_SIGNATURE, broken)?.is_signature());
    let mut headers = headers("v1,+uzIawA/iT7b1sq6Ult71/GmCEzcPXIpes5WZuC7xi0=");
    headers[0].1 = "msg_3".to_owned();
    let webhook = webhook(ENCODED)?;
    let error = webhook
        .verify(headers.clone(), broken)
        .err()
        .ok_or("accepted")?;
    assert!(error.is_decode() && error.source().is_some());
    assert_eq!(error.json_path(), Some("name"));
    // The delivery is authentic nevertheless.
    let authenticated = webhook.authenticate(headers, broken)?;
    assert_eq!(
        (authenticated.id.as_str(), authenticated.timestamp),
        ("msg_3", 1_790_000_000)
    );
    Ok(())
}

#[test]
fn c10_a_delivery_has_an_id() -> Outcome {
    let webhook = webhook(ENCODED)?;
    let delivery = webhook.verify(webhook.sign("msg_7", at(AT), BODY), BODY)?;
    assert_eq!(
        (delivery.id.as_str(), delivery.timestamp),
        ("msg_7", 1_790_000_000)
    );
    // An empty id cannot distinguish deliveries, so it is rejected even if it is signed.
    for id in ["", " "] {
        let signed = webhook.sign(id, at(AT), BODY);
        let error = webhook.verify(signed, BODY).err().ok_or("accepted")?;
        assert!(error.is_header(), "{error}");
    }
    Ok(())
}

#[test]
fn c10_a_body_that_is_no_text_is_an_error() -> Outcome {
    let mut headers = headers("v1,GeLhPQG1/qHs7T7dHIHV7WYHA1N9pxX6/8Jy0iGe6h8=");
    headers[0].1 = "msg_4".to_owned();
    let error = webhook(ENCODED)?.verify(headers, b"\xff not json").err();
    assert!(error.is_some_and(|error| error.is_decode()));
    Ok(())
}

#[test]
fn c10_an_empty_secret_is_refused() {
    for secret in ["", " ", "\n", "whsec_", "whsec_\n", "whsec_=="] {
        let error = Webhook::new(secret).err();
        assert!(error.is_some_and(|error| error.is_secret()), "{secret:?}");
        let error = Webhook::with_secrets([PLAIN, secret]).err();
        assert!(error.is_some_and(|error| error.is_secret()), "{secret:?}");
    }
    let none: [&str; 0] = [];
    assert!(Webhook::with_secrets(none).is_err_and(|error| error.is_secret()));
}

#[test]
fn c10_a_secret_that_stands_for_no_bytes_does_not_make_an_empty_key() -> Outcome {
    // These are signed with an empty key, and with the prefix alone.
    for signature in [
        "v1,BXjwZn2vqjl27tcyJgtlaVIcIqiPhaht5CukdP4T3gg=",
        "v1,ckZcn5uFix+tdEputi0z1VoVjW+FesSCxOnCRyUtx/U=",
    ] {
        for secret in [PLAIN, ENCODED] {
            assert!(refused(secret, signature, BODY)?.is_signature());
        }
    }
    Ok(())
}

#[test]
fn c10_nothing_shows_the_secret() -> Outcome {
    let webhook = webhook(ENCODED)?;
    let error = refused(ENCODED, PLAIN_SIGNATURE, BODY)?;
    for text in [
        format!("{webhook:?}"),
        format!("{error:?}"),
        format!("{error}"),
    ] {
        assert!(!text.contains("AAEC") && !text.contains("Flange"), "{text}");
    }
    Ok(())
}
