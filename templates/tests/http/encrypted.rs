//! C6 and C13: calls over TLS, in HTTP/1.1 and HTTP/2, directly and through a proxy.
//!
//! The environment determines the trusted issuers of certificates. It belongs to the whole process, so each test runs
//! itself again in a separate process. Certificates are made for each test.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
#[cfg(feature = "hyper")]
use runtime::fixture::Widget;
use runtime::runtime::{Client, Retries};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::done::{Done, several};

/// The environment variable with the URL to call, which is set in the process that makes the call.
const INSIDE: &str = "TEST_CALLS_OVER_TLS";
const WIDGET: &str = r#"{"id":"w"}"#;

/// What happened at the server, one line for each event.
type Log = Arc<Mutex<Vec<String>>>;

/// A server whose certificate has an issuer of its own.
struct Server {
    address: SocketAddr,
    /// The certificate of the issuer.
    issuer: PathBuf,
    log: Log,
}

impl Server {
    /// Starts a server that has a certificate for `api.invalid` and `localhost`, and offers these protocols. It
    /// declares the first `refusals` requests as not processed.
    fn start(name: &str, protocols: &[&str], refusals: usize) -> Self {
        let key = KeyPair::generate().expect("a key can be made");
        let mut params = CertificateParams::new(Vec::new()).expect("there are no names");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // The issuer is found by its name, so the name must differ from that of the server.
        params.distinguished_name.push(DnType::CommonName, "issuer");
        let own = params.self_signed(&key).expect("an issuer can be made");
        let issuer = std::env::temp_dir().join(format!("{name}-{}.pem", std::process::id()));
        std::fs::write(&issuer, own.pem()).expect("the folder for such files is there");
        let leaf_key = KeyPair::generate().expect("a key can be made");
        let leaf = CertificateParams::new(["api.invalid", "localhost"].map(String::from));
        let leaf = leaf.expect("these are names");
        let leaf = leaf.signed_by(&leaf_key, &Issuer::new(params, key));
        let leaf = leaf.expect("a certificate can be made");
        let key = PrivatePkcs8KeyDer::from(leaf_key.serialize_der());
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("there are versions of TLS")
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], PrivateKeyDer::from(key))
            .expect("the key is that of the certificate");
        config.alpn_protocols = protocols
            .iter()
            .map(|name| name.as_bytes().into())
            .collect();
        let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
        listener.set_nonblocking(true).expect("it can be polled");
        let address = listener.local_addr().expect("the listener is bound");
        let log = Log::default();
        let serving = serve(
            listener,
            Arc::new(config).into(),
            Arc::clone(&log),
            refusals,
        );
        std::thread::spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread();
            let runtime = { runtime }.enable_all().build().expect("a runtime");
            runtime.block_on(serving);
        });
        Self {
            address,
            issuer,
            log,
        }
    }

    /// Runs a test in a process that trusts the issuer, and returns the server's log.
    fn called(&self, test: &str, url: &str, environment: &[(&str, &str)]) -> Vec<String> {
        let program = std::env::current_exe().expect("a test is a program");
        let mut command = Command::new(program);
        command.args(["--exact", test, "--nocapture"]);
        for name in [
            "HTTPS_PROXY",
            "https_proxy",
            "ALL_PROXY",
            "NO_PROXY",
            "no_proxy",
        ] {
            command.env_remove(name);
        }
        command.env(INSIDE, url).env("SSL_CERT_FILE", &self.issuer);
        command.env_remove("SSL_CERT_DIR");
        let output = command.envs(environment.iter().copied()).output();
        let output = output.expect("the test can run itself");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && text.contains("1 passed"),
            "{text}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        lock(&self.log).clone()
    }

    fn url(&self) -> String {
        format!("https://localhost:{}", self.address.port())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.issuer);
    }
}

async fn serve(listener: TcpListener, tls: TlsAcceptor, log: Log, refusals: usize) {
    let listener = tokio::net::TcpListener::from_std(listener).expect("there is a runtime");
    let mut connection = 0;
    while let Ok((stream, _)) = listener.accept().await {
        let (tls, log, number) = (tls.clone(), Arc::clone(&log), connection);
        connection += 1;
        tokio::spawn(async move {
            let stream = tls.accept(stream).await?;
            match stream.get_ref().1.alpn_protocol() == Some(b"h2") {
                true => speak_h2(stream, number, &log, refusals).await,
                false => speak_h1(stream, number, &log).await,
            }
        });
    }
}

type Stream = tokio_rustls::server::TlsStream<tokio::net::TcpStream>;

async fn speak_h2(stream: Stream, number: usize, log: &Log, mut refusals: usize) -> Ended {
    let mut connection = h2::server::handshake(stream).await.map_err(other)?;
    while let Some(request) = connection.accept().await {
        let (request, mut respond) = request.map_err(other)?;
        lock(log).push(format!("h2 {number} {}", request.method()));
        if refusals > 0 {
            refusals -= 1;
            respond.send_reset(h2::Reason::REFUSED_STREAM);
            continue;
        }
        let head = http::Response::builder().header("content-type", "application/json");
        let head = head.body(()).map_err(other)?;
        let mut body = respond.send_response(head, false).map_err(other)?;
        body.send_data(Bytes::from(WIDGET), true).map_err(other)?;
    }
    Ok(())
}

async fn speak_h1(mut stream: Stream, number: usize, log: &Log) -> Ended {
    let mut seen = Vec::new();
    loop {
        let Some(end) = seen.windows(4).position(|end| end == b"\r\n\r\n") else {
            if stream.read_buf(&mut seen).await? == 0 {
                return Ok(());
            }
            continue;
        };
        let method = String::from_utf8_lossy(&seen);
        let method = method.split(' ').next().unwrap_or_default();
        lock(log).push(format!("h1 {number} {method}"));
        seen.drain(..end + 4);
        let length = WIDGET.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        stream.write_all((head + WIDGET).as_bytes()).await?;
        stream.flush().await?;
    }
}

type Ended = std::io::Result<()>;

fn other(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> std::io::Error {
    std::io::Error::other(error)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The client for the server that this process is to call; `None` in the process that starts the server.
fn inside() -> Option<Client> {
    let url = std::env::var(INSIDE).ok()?;
    let client = Client::builder("TOKEN")
        .base_url(url)
        .retries(Retries::none());
    Some(client.build().expect("the settings are right"))
}

/// A call in the best protocol of the transport, in the log of a server with all protocols.
const BEST: &str = if cfg!(feature = "hyper") {
    "h2 0 GET"
} else {
    "h1 0 GET"
};

#[cfg(feature = "hyper")]
#[tokio::test]
async fn c6_http_2_where_the_server_offers_it() {
    if let Some(client) = inside() {
        return several(&client).await;
    }
    let server = Server::start("http-2", &["h2", "http/1.1"], 0);
    let test = "encrypted::c6_http_2_where_the_server_offers_it";
    let log = server.called(test, &server.url(), &[]);
    assert_eq!(log, ["h2 0 GET"; 5], "one connection has all calls");
}

#[tokio::test]
async fn c6_http_1_where_the_server_offers_no_other() {
    if let Some(client) = inside() {
        let widget = client.widgets().get("w").done().await;
        widget.expect("the server answers");
        let widget = client.widgets().get("w").done().await;
        widget.expect("the server answers");
        return;
    }
    let server = Server::start("http-1", &["http/1.1"], 0);
    let test = "encrypted::c6_http_1_where_the_server_offers_no_other";
    let log = server.called(test, &server.url(), &[]);
    assert_eq!(log, ["h1 0 GET"; 2], "the connection is kept");
}

/// C4: a request that the server declares as not processed is sent again, whatever its method.
#[cfg(feature = "hyper")]
#[tokio::test]
async fn c4_a_refused_request_is_sent_again() {
    if let Some(client) = inside() {
        let widget = client.widgets().create(Widget::new("w")).done().await;
        widget.expect("the server answers the second");
        return;
    }
    let server = Server::start("refused", &["h2"], 1);
    let test = "encrypted::c4_a_refused_request_is_sent_again";
    let log = server.called(test, &server.url(), &[]);
    assert_eq!(log, ["h2 0 POST"; 2]);
}

#[cfg(feature = "hyper")]
#[tokio::test]
async fn c4_a_server_that_refuses_all_is_not_asked_for_ever() {
    if let Some(client) = inside() {
        let error = client.widgets().create(Widget::new("w")).done().await;
        let error = error.expect_err("the server refuses");
        assert!(error.is_transport() && !error.is_connect(), "{error:?}");
        return;
    }
    let server = Server::start("refuses-all", &["h2"], usize::MAX);
    let test = "encrypted::c4_a_server_that_refuses_all_is_not_asked_for_ever";
    let log = server.called(test, &server.url(), &[]);
    assert_eq!(log, ["h2 0 POST"; 3]);
}

/// R4: no request is sent to a server that cannot prove its name.
#[tokio::test]
async fn r4_a_certificate_must_be_right() {
    if let Some(client) = inside() {
        let error = client.widgets().get("w").done().await;
        let error = error.expect_err("nobody trusts the server");
        assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
        return;
    }
    let server = Server::start("certificate", &["h2"], 0);
    let test = "encrypted::r4_a_certificate_must_be_right";
    // The certificate is for the names of hosts, not for this address.
    let url = format!("https://{}", server.address);
    assert_eq!(server.called(test, &url, &[]), Vec::<String>::new());
    // This certificate has another issuer.
    let other = Server::start("certificate-of-another", &["h2"], 0);
    assert_eq!(other.called(test, &server.url(), &[]), Vec::<String>::new());
    assert_eq!(*lock(&server.log), Vec::<String>::new());
}

/// A proxy that forwards requests for `api.invalid` to a server of the test; returns its address and the heads of
/// requests.
fn proxy(to: SocketAddr, status: &'static str) -> (SocketAddr, Log) {
    use std::io::{Read, Write};
    let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
    let address = listener.local_addr().expect("the listener is bound");
    let log = Log::default();
    let heads = Arc::clone(&log);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut client = stream?;
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                client.read_exact(&mut byte)?;
                head.extend(byte);
            }
            lock(&heads).push(String::from_utf8_lossy(&head).into_owned());
            client.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes())?;
            if !status.starts_with("200") {
                continue;
            }
            let mut server = std::net::TcpStream::connect(to)?;
            let (mut from, mut back) = (client.try_clone()?, server.try_clone()?);
            std::thread::spawn(move || std::io::copy(&mut from, &mut server));
            std::thread::spawn(move || std::io::copy(&mut back, &mut client));
        }
        std::io::Result::Ok(())
    });
    (address, log)
}

/// R4: a proxy sees only the host and the proxy's own password.
#[tokio::test]
async fn r4_a_tunnel_through_the_proxy_of_the_environment() {
    if let Some(client) = inside() {
        return several(&client).await;
    }
    let server = Server::start("tunnel", &["h2", "http/1.1"], 0);
    let (address, heads) = proxy(server.address, "200 OK");
    let url = format!("http://user:pass%20word@{address}");
    let test = "encrypted::r4_a_tunnel_through_the_proxy_of_the_environment";
    let log = server.called(test, "https://api.invalid", &[("HTTPS_PROXY", &url)]);
    assert_eq!(log, [BEST; 5]);
    let heads = lock(&heads);
    let [head] = heads.as_slice() else {
        panic!("one tunnel, not {heads:?}")
    };
    assert!(
        head.starts_with("CONNECT api.invalid:443 HTTP/1.1\r\n"),
        "{head}"
    );
    let head = head.to_ascii_lowercase();
    assert!(head.contains("proxy-authorization: basic "), "{head}");
    assert!(!head.contains("\r\nauthorization"), "{head}");
}

#[tokio::test]
async fn c13_a_proxy_that_makes_no_tunnel() {
    if let Some(client) = inside() {
        let error = client.widgets().get("w").done().await;
        let error = error.expect_err("there is no tunnel");
        assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
        return;
    }
    let server = Server::start("no-tunnel", &["h2"], 0);
    let test = "encrypted::c13_a_proxy_that_makes_no_tunnel";
    for status in ["407 Proxy Authentication Required", "502 Bad Gateway"] {
        let (address, heads) = proxy(server.address, status);
        let url = format!("http://{address}");
        let log = server.called(test, "https://api.invalid", &[("ALL_PROXY", &url)]);
        assert_eq!(log, Vec::<String>::new());
        assert_eq!(lock(&heads).len(), 1);
    }
}

/// R4: no proxy is used for this machine or for the hosts in `NO_PROXY`.
#[tokio::test]
async fn r4_no_proxy_is_heeded() {
    if let Some(client) = inside() {
        _ = client.widgets().get("w").done().await;
        return;
    }
    let server = Server::start("no-proxy", &["h2"], 0);
    let (address, heads) = proxy(server.address, "200 OK");
    let url = format!("http://{address}");
    let test = "encrypted::r4_no_proxy_is_heeded";
    let proxy = ("HTTPS_PROXY", url.as_str());
    let log = server.called(test, &server.url(), &[proxy]);
    assert_eq!(log, [BEST]);
    let excluded = [proxy, ("NO_PROXY", "other.test,api.invalid")];
    server.called(test, "https://api.invalid", &excluded);
    assert_eq!(*lock(&heads), Vec::<String>::new());
}
