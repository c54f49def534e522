//! A server for the crate under test, which keeps each request with its response.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use crate::http::{Answer, Arrived, forward, serve};

/// Requests with their responses.
pub type Exchanges = Vec<(Arrived, Answer)>;

/// A server that keeps the requests.
#[derive(Debug)]
pub struct Stage {
    /// Its base URL.
    pub url: String,
    next: Arc<Mutex<Answer>>,
    seen: Arc<Mutex<Exchanges>>,
}

impl Stage {
    /// Starts a server with given responses.
    ///
    /// # Errors
    /// If there is no loopback interface.
    pub fn answering() -> io::Result<Self> {
        let next = Arc::new(Mutex::new(Answer::default()));
        let told = Arc::clone(&next);
        Self::new(next, move |_| locked(&told).clone())
    }

    /// Starts a server that forwards requests to another one, such as `127.0.0.1:4010`.
    ///
    /// # Errors
    /// If there is no loopback interface.
    pub fn forwarding(address: String) -> io::Result<Self> {
        Self::new(Arc::default(), move |request| {
            forward(&address, request).unwrap_or_else(|error| Answer {
                status: 599,
                headers: Vec::new(),
                body: error.to_string().into_bytes(),
            })
        })
    }

    fn new(
        next: Arc<Mutex<Answer>>,
        answer: impl Fn(&Arrived) -> Answer + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let seen = Arc::new(Mutex::new(Exchanges::new()));
        let log = Arc::clone(&seen);
        let url = serve(move |request| {
            let answer = answer(&request);
            locked(&log).push((request, answer.clone()));
            answer
        })?;
        Ok(Self { url, next, seen })
    }

    /// Sets the response to all further requests.
    pub fn answer(&self, answer: Answer) {
        *locked(&self.next) = answer;
    }

    /// Takes the exchanges since the last call.
    #[must_use]
    pub fn take(&self) -> Exchanges {
        std::mem::take(&mut *locked(&self.seen))
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
