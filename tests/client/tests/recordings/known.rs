//! Known differences between the recordings and the document, each with its reason.

/// Exchanges with the older server.
pub(crate) const OLDER: &str = "polar.jsonl";
/// Exchanges with the newer server.
pub(crate) const NEWER: &str = "polar-live.jsonl";

/// Exchanges that belong to no operation of the API.
pub(crate) const NOT_DESCRIBED: &[(&str, u64, &str)] = &[
    (OLDER, 8, "a slash too many"),
    (OLDER, 9, "a slash too many"),
    (OLDER, 10, "there is no such route"),
    (OLDER, 24, "OPTIONS"),
    (OLDER, 27, "a document that OpenID Connect prescribes"),
    (
        OLDER,
        343,
        "a path of the checkout page, which the document leaves out",
    ),
];

/// Exchanges whose request cannot be built with the types of the client, so another body or none is sent instead.
pub(crate) const NOT_SENDABLE: &[(&str, u64, &str)] = &[
    (OLDER, 73, "the body lacks a required property"),
    (OLDER, 75, "the body lacks a required property"),
    (OLDER, 78, "the body lacks a required property"),
    (OLDER, 86, "the body is not JSON"),
    (OLDER, 121, "the body lacks a required property"),
    (OLDER, 260, "the body has no date where there must be one"),
    (
        OLDER,
        275,
        "the path of a checkout link holds its secret in place of its id",
    ),
    (OLDER, 360, "the body lacks a required property"),
];

/// Properties that the server sends and the document lacks, by the end of their place.
#[rustfmt::skip]
pub(crate) const EXTRA: &[&str] = &[
    ".bio",
    ".blog",
    ".customer_billing_address_fields",
    ".customer_email_settings",
    ".customer_external_id",
    ".default_upfront_split_to_contributors",
    ".details_submitted_at",
    ".from_balance_amount",
    ".is_tax_applicable",
    ".max_units",
    ".min_units",
    ".notification_settings",
    ".organization.company",
    ".organization.email",
    ".organization.feature_settings",
    ".organization.location",
    ".organization.socials",
    ".organization.status",
    ".organization.website",
    ".pledge_badge_show_amount",
    ".pledge_minimum_amount",
    ".price_id",
    ".price_per_seat",
    ".prices.*[].recurring_interval",
    ".prices.*[].type",
    ".prices[].recurring_interval",
    ".prices[].type",
    ".product_price.recurring_interval",
    ".product_price.type",
    ".product_price_id",
    ".subscription_settings",
    ".subtotal_amount",
    ".twitter_username",
    ".unit_based_pricing_enabled",
    ".user_id",
];

/// The same for single services: a part of the operation's id, and whole places within the response or an item of its
/// list.
pub(crate) const EXTRA_OF_SERVICE: &[(&str, &[&str])] = &[
    ("benefits:", &[".properties.repository_id"]),
    ("benefit-grants:", &[".benefit.properties.repository_id"]),
    (
        "checkout-links:",
        &[".product", ".product_id", ".product_price", ".units"],
    ),
    ("checkouts:", &[".units"]),
    ("license_keys:", &[".user", ".license_key.user"]),
    (
        "orders:",
        &[
            ".amount",
            ".product_price",
            ".subscription.units",
            ".units",
            ".user",
        ],
    ),
    ("organizations:", &[".company", ".location"]),
    // The document has this property only for payments by card.
    ("payments:", &[".method_metadata"]),
    (
        "subscriptions:",
        &[".pending_update.units", ".price", ".units", ".user"],
    ),
];
