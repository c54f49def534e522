//! A mock behind a server on this machine, for programs that call it over HTTP.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use polar_client::{Body, Mock, Transport};

use crate::server::{Answer, Request, Server};

/// Serves a mock. A request that the mock does not expect has the status 501, and the mock's words as its body.
#[must_use]
pub fn serve(polar: &Mock) -> Server {
    let polar = polar.clone();
    Server::start(move |request| answer(&polar, request))
}

fn answer(polar: &Mock, request: &Request) -> Answer {
    let target = match request.query.as_str() {
        "" => request.path.clone(),
        query => format!("{}?{query}", request.path),
    };
    let mut message = http::Request::builder()
        .method(request.method.as_str())
        .uri(target);
    for name in ["authorization", "content-type", "accept", "polar-version"] {
        if let Some(value) = request.header(name) {
            message = message.header(name, value);
        }
    }
    let message = message.body(Body::from(request.body.clone()));
    let message = message.expect("the parts of a request make one");
    match now(polar.send(message)) {
        Ok(response) => {
            let status = response.status().as_u16();
            let body = now(response.into_body().into_bytes()).expect("it is in memory");
            Answer::new(status, String::from_utf8_lossy(&body))
        }
        Err(error) => Answer::new(501, polar_client::json::to_string(&error.to_string())),
    }
}

/// Waits for what is ready as soon as it is asked for: the time of a mock does not pass by itself.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}
