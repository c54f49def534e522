//! The texts to decode.

use std::fmt::Write as _;

/// How many items a page has.
pub(crate) const ITEMS: usize = 100;

/// Each kind of benefit with its properties.
const BENEFITS: &[(&str, &str)] = &[
    (
        "custom",
        r#"{"note":"Write to us within 14 days, and we send the printed edition."}"#,
    ),
    (
        "discord",
        r#"{"guild_id":"102938475610293847","role_id":"564738291056473829","kick_member":true,"guild_token":"c2lnbmVkLWd1aWxk"}"#,
    ),
    (
        "github_repository",
        r#"{"repository_owner":"example","repository_name":"printed-edition","permission":"pull"}"#,
    ),
    (
        "downloadables",
        r#"{"archived":{},"files":["c0ffee00-0000-4000-8000-0000000000f1","c0ffee00-0000-4000-8000-0000000000f2"]}"#,
    ),
    (
        "license_keys",
        r#"{"prefix":"PRO","expires":{"ttl":1,"timeframe":"year"},"activations":{"limit":5,"enable_customer_admin":true},"limit_usage":null}"#,
    ),
    (
        "meter_credit",
        r#"{"units":1000,"rollover":false,"meter_id":"c0ffee00-0000-4000-8000-00000000beef"}"#,
    ),
    ("feature_flag", "{}"),
    (
        "slack_shared_channel",
        r#"{"slack_integration_id":"c0ffee00-0000-4000-8000-00000000face","channel_name_template":"support-{customer}","private":true,"welcome_message":"Ask us anything."}"#,
    ),
];

const PRICES: &[&str] = &[
    r#""source":"catalog","amount_type":"fixed","price_currency":"eur","tax_behavior":null,"is_archived":false,"product_id":"c0ffee00-0000-4000-8000-00000000cafe","price_amount":2900"#,
    r#""source":"catalog","amount_type":"metered_unit","price_currency":"eur","tax_behavior":"exclusive","is_archived":false,"product_id":"c0ffee00-0000-4000-8000-00000000cafe","unit_amount":"0.05","cap_amount":50000,"meter_id":"c0ffee00-0000-4000-8000-00000000beef","meter":{"id":"c0ffee00-0000-4000-8000-00000000beef","name":"Requests","unit":"scalar","custom_label":null,"custom_multiplier":null}"#,
    r#""source":"catalog","amount_type":"seat_based","price_currency":"eur","tax_behavior":null,"is_archived":false,"product_id":"c0ffee00-0000-4000-8000-00000000cafe","seat_tiers":{"seat_tier_type":"volume","tiers":[{"min_seats":1,"max_seats":9,"price_per_seat":1200},{"min_seats":10,"max_seats":null,"price_per_seat":900}],"minimum_seats":1,"maximum_seats":null}"#,
    r#""source":"catalog","amount_type":"fixed","price_currency":"eur","tax_behavior":null,"is_archived":true,"product_id":"c0ffee00-0000-4000-8000-00000000cafe","type":"recurring","recurring_interval":"month","price_amount":1900,"legacy":true"#,
];

const FIELD: &str = r#"{"custom_field_id":"c0ffee00-0000-4000-8000-00000000f1e1","custom_field":{"created_at":"2026-01-02T03:04:05.678901Z","modified_at":null,"id":"c0ffee00-0000-4000-8000-00000000f1e1","metadata":{},"type":"select","slug":"edition","name":"Edition","organization_id":"c0ffee00-0000-4000-8000-00000000abcd","properties":{"form_label":"Which edition?","options":[{"value":"print","label":"Printed"},{"value":"epub","label":"EPUB"}]}},"order":0,"required":true}"#;

const MEDIA: &str = r#"{"id":"c0ffee00-0000-4000-8000-00000000d1a0","organization_id":"c0ffee00-0000-4000-8000-00000000abcd","name":"cover.png","path":"media/cover.png","mime_type":"image/png","size":48213,"storage_version":null,"checksum_etag":"9e107d9d372bb6826bd81d3542a419d6","checksum_sha256_base64":null,"checksum_sha256_hex":null,"last_modified_at":"2026-01-02T03:04:05Z","version":null,"service":"product_media","is_uploaded":true,"created_at":"2026-01-02T03:04:05Z","size_readable":"47.1 KB","public_url":"https://files.example.com/media/cover.png"}"#;

/// A page of benefits of the first kinds, in turn.
pub(crate) fn benefits(kinds: usize) -> String {
    page((0..ITEMS).map(|index| benefit(index, BENEFITS[index % kinds])))
}

/// A page of benefits of all kinds.
pub(crate) fn mixed_benefits() -> String {
    benefits(BENEFITS.len())
}

/// A list of custom benefits, without the page around it.
pub(crate) fn custom_benefits() -> String {
    list((0..ITEMS).map(|index| benefit(index, BENEFITS[0])))
}

/// A page of products, each with two prices, two benefits, a picture and a custom field.
pub(crate) fn products() -> String {
    page((0..ITEMS).map(|index| {
        let mut text = product_head(index);
        let benefits = [index, index + 3].map(|index| benefit(index, BENEFITS[index % BENEFITS.len()]));
        let _ = write!(
            text,
            r#","metadata":{{"shelf":"A{index}"}},"prices":{},"benefits":{},"medias":[{MEDIA}],"attached_custom_fields":[{FIELD}]}}"#,
            list([index, index + 1].map(price)),
            list(benefits),
        );
        text
    }))
}

/// A checkout.
pub(crate) fn checkout() -> String {
    let mut product = product_head(7);
    let shown = r#"{"id":"c0ffee00-0000-4000-8000-0000000000b1","created_at":"2026-01-02T03:04:05Z","modified_at":null,"type":"custom","description":"Printed edition","selectable":true,"deletable":true,"is_deleted":false,"organization_id":"c0ffee00-0000-4000-8000-00000000abcd"}"#;
    let _ = write!(
        product,
        r#","prices":{},"benefits":[{shown}],"medias":[{MEDIA}]}}"#,
        list([0, 1].map(price))
    );
    let price = price(0);
    format!(
        r#"{{"id":"c0ffee00-0000-4000-8000-00000000c4ec","created_at":"2026-01-02T03:04:05.678901Z","modified_at":null,"custom_field_data":{{"edition":"print"}},"payment_processor":"stripe","status":"open","client_secret":"polar_c_0123456789abcdef","url":"https://polar.example.com/checkout/polar_c_0123456789abcdef","expires_at":"2026-01-02T04:04:05.678901Z","success_url":"https://example.com/thanks","return_url":null,"embed_origin":null,"amount":2900,"seats":null,"min_seats":null,"max_seats":null,"units":null,"min_units":null,"max_units":null,"discount_amount":290,"net_amount":2610,"tax_amount":496,"tax_behavior":"exclusive","total_amount":3106,"currency":"eur","allow_trial":null,"active_trial_interval":null,"active_trial_interval_count":null,"trial_end":null,"organization_id":"c0ffee00-0000-4000-8000-00000000abcd","product_id":"c0ffee00-0000-4000-8000-000000000007","product_price_id":"c0ffee00-0000-4000-8000-000000000000","discount_id":"c0ffee00-0000-4000-8000-00000000d15c","allow_discount_codes":true,"require_billing_address":false,"is_discount_applicable":true,"is_free_product_price":false,"is_payment_required":true,"is_payment_setup_required":false,"is_payment_form_required":true,"customer_id":null,"is_business_customer":false,"customer_name":"Ada Byron","customer_email":"ada@example.com","customer_ip_address":"192.0.2.7","customer_billing_name":null,"customer_billing_address":{{"line1":"1 Example Road","postal_code":"1010","city":"Wien","country":"AT"}},"customer_tax_id":null,"locale":"de","payment_method_type":null,"payment_processor_metadata":{{"publishable_key":"pk_0123456789"}},"billing_address_fields":{{"country":"required","state":"disabled","city":"optional","postal_code":"optional","line1":"optional","line2":"optional"}},"trial_interval":null,"trial_interval_count":null,"metadata":{{"attempt":2,"campaign":"winter"}},"external_customer_id":"u-1815","products":[{product}],"product":{product},"product_price":{price},"prices":{{"c0ffee00-0000-4000-8000-000000000007":[{price}]}},"discount":{{"duration":"once","type":"percentage","basis_points":1000,"id":"c0ffee00-0000-4000-8000-00000000d15c","name":"Winter","code":"WINTER"}},"subscription_id":null,"attached_custom_fields":[{FIELD}],"customer_metadata":{{}}}}"#
    )
}

/// The event that a checkout was created.
pub(crate) fn webhook() -> String {
    format!(
        r#"{{"type":"checkout.created","timestamp":"2026-01-02T03:04:06Z","data":{}}}"#,
        checkout()
    )
}

fn benefit(index: usize, (kind, properties): (&str, &str)) -> String {
    let modified_at = if index.is_multiple_of(3) {
        "null"
    } else {
        r#""2026-02-03T04:05:06.789012Z""#
    };
    format!(
        r#"{{"id":"c0ffee00-0000-4000-8000-{index:012x}","created_at":"2026-01-02T03:04:05.678901Z","modified_at":{modified_at},"type":"{kind}","description":"Benefit number {index} for supporters","selectable":true,"deletable":true,"is_deleted":false,"organization_id":"c0ffee00-0000-4000-8000-00000000abcd","metadata":{{"region":"eu-{index}","tier":"gold"}},"visibility":"public","properties":{properties},"visibility_configurable":false}}"#
    )
}

fn price(index: usize) -> String {
    format!(
        r#"{{"created_at":"2026-01-02T03:04:05.678901Z","modified_at":null,"id":"c0ffee00-0000-4000-8000-{index:012x}",{}}}"#,
        PRICES[index % PRICES.len()]
    )
}

/// A product up to where those of a checkout differ.
fn product_head(index: usize) -> String {
    format!(
        r#"{{"id":"c0ffee00-0000-4000-8000-{index:012x}","created_at":"2026-01-02T03:04:05.678901Z","modified_at":null,"trial_interval":null,"trial_interval_count":null,"name":"Book {index}","description":"The book, \"as is\", with all benefits.","visibility":"public","recurring_interval":"month","recurring_interval_count":1,"meter_interval":null,"meter_interval_count":null,"is_recurring":true,"is_archived":false,"organization_id":"c0ffee00-0000-4000-8000-00000000abcd""#
    )
}

fn page(items: impl IntoIterator<Item = String>) -> String {
    format!(
        r#"{{"items":{},"pagination":{{"total_count":2500,"max_page":25}}}}"#,
        list(items)
    )
}

fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    format!("[{}]", items.join(","))
}
