//! Operations: oauth2.

use sdk::Client;
use sdk::models::{
    CodeChallengeMethod, IntrospectTokenRequest, RevokeTokenRequest, SubType,
    TokenRequest,
};

use crate::answer;
use crate::answer::{Operation, Outcome};
use crate::arguments::{Arguments, Place};

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

fn authorize(client: &Client, arguments: &mut Arguments) -> Outcome {
    arguments.fixed(Place::Query, "response_type");
    let call = client
        .oauth2()
        .authorize(arguments.required::<String>(Place::Query, "client_id")?);
    let call = arguments
        .set(
            call,
            Place::Query,
            "redirect_uri",
            |call, value: String| call.redirect_uri(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "scope", |call, value: String| call.scope(value))?;
    let call = arguments
        .set(call, Place::Query, "state", |call, value: String| call.state(value))?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "sub_type",
            |call, value: SubType| call.sub_type(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "code_challenge",
            |call, value: String| call.code_challenge(value),
        )?;
    let call = arguments
        .set(
            call,
            Place::Query,
            "code_challenge_method",
            |call, value: CodeChallengeMethod| call.code_challenge_method(value),
        )?;
    let call = arguments
        .set(call, Place::Query, "nonce", |call, value: String| call.nonce(value))?;
    let call = arguments
        .set(call, Place::Query, "prompt", |call, value: String| call.prompt(value))?;
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
