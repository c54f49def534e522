//! Serves the mock at an address.

use std::io::Read;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::Arc;
use std::thread;

use super::{Mock, Request, Response};

/// The maximum number of concurrent requests.
const THREADS: usize = 8;

/// The maximum size of a body, in bytes.
const LARGEST: u64 = 64 << 20;

/// A server that runs until it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    address: SocketAddr,
    threads: Vec<thread::JoinHandle<()>>,
}

impl Server {
    /// Serves a mock. Calls `tell` with each request and its response.
    ///
    /// # Errors
    /// The reason why the address cannot be used.
    pub fn start(
        mock: Mock,
        address: impl ToSocketAddrs,
        tell: impl Fn(&Request, &Response) + Send + Sync + 'static,
    ) -> Result<Self, String> {
        let http = tiny_http::Server::http(address).map_err(|error| error.to_string())?;
        let http = Arc::new(http);
        let address = http
            .server_addr()
            .to_ip()
            .ok_or("the address is not an IP address")?;
        let shared = Arc::new((mock, tell));
        let threads = (0..THREADS).map(|_| {
            let (http, shared) = (Arc::clone(&http), Arc::clone(&shared));
            thread::spawn(move || {
                while let Ok(incoming) = http.recv() {
                    let (mock, tell) = &*shared;
                    answer(mock, tell, incoming);
                }
            })
        });
        let threads = threads.collect();
        Ok(Self {
            http,
            address,
            threads,
        })
    }

    /// Returns the address, with the actual port.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        for thread in std::mem::take(&mut self.threads) {
            // If one thread panicked, the others continue.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.http.unblock();
        }
        for thread in std::mem::take(&mut self.threads) {
            let _ = thread.join();
        }
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Server")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

fn answer(mock: &Mock, tell: &impl Fn(&Request, &Response), mut incoming: tiny_http::Request) {
    let headers = incoming.headers().iter();
    let headers = headers.map(|header| (header.field.to_string(), header.value.to_string()));
    let mut request = Request {
        method: incoming.method().to_string(),
        target: incoming.url().to_owned(),
        headers: headers.collect(),
        body: Vec::new(),
    };
    let read = incoming
        .as_reader()
        .take(LARGEST)
        .read_to_end(&mut request.body);
    let response = match read {
        Ok(length) if u64::try_from(length).is_ok_and(|length| length < LARGEST) => {
            mock.respond(&request)
        }
        // The connection broke, or the body is too large.
        Ok(_) | Err(_) => Response {
            status: 413,
            ..Response::default()
        },
    };
    tell(&request, &response);
    let headers = response.headers.iter().filter_map(|(name, value)| {
        tiny_http::Header::from_bytes(name.as_bytes(), value.as_bytes()).ok()
    });
    let length = response.body.len();
    let response = tiny_http::Response::new(
        tiny_http::StatusCode(response.status),
        headers.collect(),
        response.body.as_slice(),
        Some(length),
        None,
    );
    // An error means that the caller has closed the connection.
    let _ = incoming.respond(response);
}
