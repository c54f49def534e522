//! Operations: oauth2.

use sdk::models::{IntrospectTokenRequest, RevokeTokenRequest, TokenRequest};

use sdk::Client;
use crate::answer::{self, Operation, Outcome};
use crate::arguments::Arguments;

pub(in crate::operations) mod clients;

pub(in crate::operations) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "oauth2:authorize",
        method: "GET",
        path: "/v1/oauth2/authorize",
        call: authorize,
    },
    Operation {
        id: "oauth2:introspect_token",
        method: "POST",
        path: "/v1/oauth2/introspect",
        call: introspect_token,
    },
    Operation {
        id: "oauth2:revoke_token",
        method: "POST",
        path: "/v1/oauth2/revoke",
        call: revoke_token,
    },
    Operation {
        id: "oauth2:request_token",
        method: "POST",
        path: "/v1/oauth2/token",
        call: request_token,
    },
    Operation {
        id: "oauth2:userinfo",
        method: "GET",
        path: "/v1/oauth2/userinfo",
        call: userinfo,
    },
];

fn authorize(client: &Client, _: &mut Arguments) -> Outcome {
    let call = client.oauth2().authorize();
    answer::json(call.send_response())
}

fn introspect_token(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client
        .oauth2()
        .introspect_token(arguments.body::<IntrospectTokenRequest>()?);
    answer::json(call.send_response())
}

fn revoke_token(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.oauth2().revoke_token(arguments.body::<RevokeTokenRequest>()?);
    answer::json(call.send_response())
}

fn request_token(client: &Client, arguments: &mut Arguments) -> Outcome {
    let call = client.oauth2().request_token(arguments.body::<TokenRequest>()?);
    answer::json(call.send_response())
}

fn userinfo(client: &Client, _: &mut Arguments) -> Outcome {
    let call = client.oauth2().userinfo();
    answer::json(call.send_response())
}
