//! A server that speaks HTTP/2, with the faults that are special to it: RST_STREAM, GOAWAY, stalled windows.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use h2::server::{Connection, SendResponse};
use h2::{Reason, RecvStream, SendStream};
use http::{Request, Response, StatusCode};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use crate::answer;
use crate::fault::Fault;
use crate::http1::NOT_FOUND;
use crate::ledger::Ledger;

/// Starts the server, and returns its URL. `away` is the origin to which it redirects.
pub(crate) async fn start(ledger: Arc<Ledger>, away: String, seed: u64) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let mut random = fastrand::Rng::with_seed(seed);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (ledger, away) = (Arc::clone(&ledger), away.clone());
            let random = random.fork();
            tokio::spawn(async move {
                // A client that disconnects is not a fault.
                let _ = connection(stream, ledger, away, random).await;
            });
        }
    });
    Ok(url)
}

/// What happens to the connection after a request.
enum Fate {
    Drain,
    Abort,
    Close,
}

async fn connection(
    stream: TcpStream,
    ledger: Arc<Ledger>,
    away: String,
    mut random: fastrand::Rng,
) -> Result<(), h2::Error> {
    let mut connection: Connection<TcpStream, Bytes> = h2::server::handshake(stream).await?;
    let (fates, mut fate) = mpsc::unbounded_channel();
    loop {
        tokio::select! {
            accepted = connection.accept() => {
                let Some(accepted) = accepted else { return Ok(()) };
                let (request, respond) = accepted?;
                let (ledger, away, fates) = (Arc::clone(&ledger), away.clone(), fates.clone());
                let mut random = random.fork();
                tokio::spawn(async move {
                    let _ = answer(request, respond, &ledger, &away, &mut random, &fates).await;
                });
            }
            Some(fate) = fate.recv() => match fate {
                Fate::Drain => connection.graceful_shutdown(),
                Fate::Abort => connection.abrupt_shutdown(Reason::INTERNAL_ERROR),
                Fate::Close => return Ok(()),
            },
        }
    }
}

async fn answer(
    request: Request<RecvStream>,
    mut respond: SendResponse<Bytes>,
    ledger: &Ledger,
    away: &str,
    random: &mut fastrand::Rng,
    fates: &mpsc::UnboundedSender<Fate>,
) -> Result<(), h2::Error> {
    let (head, mut body) = request.into_parts();
    let header = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
    let Some(call) = header("x-call").and_then(|value| value.parse().ok()) else {
        ledger
            .unknown
            .fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        return Ok(());
    };
    let token = header("authorization").and_then(answer::token);
    let fault = ledger.request(call, token, random);
    if !matches!(fault, Some(Fault::StalledWindow | Fault::Refused)) {
        while let Some(piece) = body.data().await {
            let length = piece?.len();
            body.flow_control().release_capacity(length)?;
        }
    }
    let target = head.uri.path_and_query().map_or("/", |it| it.as_str());
    let text = answer::body(&head.method, target, call);
    let half = text[..text.len() / 2].to_owned();
    let Some(fault) = fault else {
        return whole(&mut respond, 401, r#"{"error":"Unauthorized"}"#, None);
    };
    match fault {
        // Closing a connection ends all its streams, so usually only the one stream is reset.
        Fault::Close | Fault::NotHttp | Fault::GoAway if random.u32(0..8) > 0 => {
            respond.send_reset(Reason::CANCEL);
            Ok(())
        }
        Fault::None | Fault::Http10 => whole(&mut respond, 200, &text, None),
        Fault::Trickle | Fault::Informational => {
            let mut stream = respond.send_response(head_of(200, None), false)?;
            for piece in text.as_bytes().chunks(text.len() / 5 + 1) {
                stream.send_data(Bytes::copy_from_slice(piece), false)?;
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            stream.send_data(Bytes::new(), true)
        }
        Fault::CloseAfter | Fault::Drain => {
            whole(&mut respond, 200, &text, None)?;
            _ = fates.send(Fate::Drain);
            Ok(())
        }
        Fault::Close | Fault::NotHttp => {
            _ = fates.send(Fate::Close);
            Ok(())
        }
        Fault::GoAway => {
            _ = fates.send(Fate::Abort);
            Ok(())
        }
        Fault::Refused => {
            respond.send_reset(Reason::REFUSED_STREAM);
            Ok(())
        }
        Fault::Reset | Fault::HalfHead => {
            respond.send_reset(Reason::INTERNAL_ERROR);
            Ok(())
        }
        Fault::HalfBody | Fault::ShortBody | Fault::HalfChunk => {
            let mut stream = respond.send_response(head_of(200, None), false)?;
            stream.send_data(Bytes::from(half), false)?;
            tokio::time::sleep(Duration::from_millis(1)).await;
            stream.send_reset(Reason::INTERNAL_ERROR);
            Ok(())
        }
        Fault::Silence | Fault::StalledWindow => {
            silent(&mut respond).await;
            Ok(())
        }
        Fault::SilenceInBody => {
            let mut stream = respond.send_response(head_of(200, None), false)?;
            stream.send_data(Bytes::from(half), false)?;
            gone(&mut stream).await;
            Ok(())
        }
        Fault::HalfJson => whole(&mut respond, 200, &half, None),
        Fault::Html => whole(&mut respond, 200, "<html>Sign in</html>", None),
        Fault::Empty => whole(&mut respond, 200, "", None),
        Fault::TooLarge | Fault::Endless => {
            let mut stream = respond.send_response(head_of(200, None), false)?;
            endless(&mut stream).await
        }
        Fault::RedirectHere => whole(&mut respond, 307, "", Some(("location", "/v1/elsewhere"))),
        Fault::RedirectAway => whole(&mut respond, 307, "", Some(("location", away))),
        Fault::NotFound => whole(&mut respond, 404, NOT_FOUND, None),
        Fault::Limited => whole(&mut respond, 429, "", Some(("retry-after", "0"))),
        Fault::ServerError => whole(&mut respond, 500, "oops", None),
    }
}

fn head_of(status: u16, header: Option<(&str, &str)>) -> Response<()> {
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    let headers = header.into_iter();
    for (name, value) in headers.chain([("content-type", "application/json")]) {
        if let (Ok(name), Ok(value)) = (name.parse::<http::HeaderName>(), value.parse()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn whole(
    respond: &mut SendResponse<Bytes>,
    status: u16,
    body: &str,
    header: Option<(&str, &str)>,
) -> Result<(), h2::Error> {
    let mut stream = respond.send_response(head_of(status, header), false)?;
    stream.send_data(Bytes::copy_from_slice(body.as_bytes()), true)
}

/// Sends data for as long as the client accepts it.
async fn endless(stream: &mut SendStream<Bytes>) -> Result<(), h2::Error> {
    const PIECE: usize = 16 << 10;
    loop {
        stream.reserve_capacity(PIECE);
        while stream.capacity() == 0 {
            match std::future::poll_fn(|context| stream.poll_capacity(context)).await {
                Some(capacity) => _ = capacity?,
                None => return Ok(()),
            }
        }
        let length = stream.capacity().min(PIECE);
        stream.send_data(Bytes::from(vec![b' '; length]), false)?;
    }
}

/// Waits until the client cancels the request.
async fn silent(respond: &mut SendResponse<Bytes>) {
    _ = std::future::poll_fn(|context| respond.poll_reset(context)).await;
}

/// Waits until the client stops reading the response.
async fn gone(stream: &mut SendStream<Bytes>) {
    _ = std::future::poll_fn(|context| stream.poll_reset(context)).await;
}
