//! Files and readers as bodies, read in chunks while they are sent.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::Upload;
use crate::runtime::{Body, BoxFuture};

/// The size of a chunk, in bytes.
const PIECE: usize = 64 << 10;

impl Body {
    /// Creates a body from a file, which is read while it is sent, and read again for each retry.
    ///
    /// # Errors
    /// Returns an error if the file does not exist.
    pub fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let about = fs::metadata(&path)?;
        if !about.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "the path is not a file",
            ));
        }
        let body = Self::replay(move || Self::stream(Pieces::new(Source::Path(path.clone()))));
        Ok(body.with_size(about.len()))
    }

    /// Creates a body from a reader, which is read while the body is sent. It can be sent once; for a body that can
    /// be retried, use [`replay`](Self::replay).
    pub fn reader(reader: impl Read + Send + 'static) -> Self {
        Self::stream(Pieces::new(Source::Reader(Box::new(reader))))
    }
}

impl Upload {
    /// Creates an upload from a file and its name. The file is read while it is sent.
    ///
    /// # Errors
    /// Returns an error if the file does not exist.
    pub fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let upload = Self::new(Body::file(path)?);
        Ok(match path.file_name() {
            Some(name) => upload.name(name.to_string_lossy()),
            None => upload,
        })
    }
}

/// The source: a file, which is opened for the first chunk, or a reader.
enum Source {
    Path(PathBuf),
    Reader(Box<dyn Read + Send>),
}

/// A source and its next chunk, which is empty at the end.
type Read1 = io::Result<(Source, Bytes)>;

/// The chunks of a source.
struct Pieces {
    /// `None` while a chunk is being read, and after the end.
    source: Option<Source>,
    reading: Option<BoxFuture<'static, Read1>>,
}

impl Pieces {
    fn new(source: Source) -> Self {
        Self {
            source: Some(source),
            reading: None,
        }
    }
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pieces = self.get_mut();
        if let Some(source) = pieces.source.take() {
            pieces.reading = Some(aside(source));
        }
        let Some(reading) = &mut pieces.reading else {
            return Poll::Ready(None);
        };
        let read = std::task::ready!(reading.as_mut().poll(context));
        pieces.reading = None;
        Poll::Ready(match read {
            Ok((_, piece)) if piece.is_empty() => None,
            Ok((source, piece)) => {
                pieces.source = Some(source);
                Some(Ok(piece))
            }
            Err(error) => Some(Err(error)),
        })
    }
}

/// Reads on a thread for blocking work, or without Tokio on this thread.
#[cfg(feature = "tokio")]
fn aside(source: Source) -> BoxFuture<'static, Read1> {
    match tokio::runtime::Handle::try_current() {
        Ok(runtime) => {
            let reading = runtime.spawn_blocking(|| read(source));
            Box::pin(async { reading.await.map_err(io::Error::other)? })
        }
        Err(_) => Box::pin(std::future::ready(read(source))),
    }
}

/// Reads on this thread, the only one.
#[cfg(not(feature = "tokio"))]
fn aside(source: Source) -> BoxFuture<'static, Read1> {
    Box::pin(std::future::ready(read(source)))
}

fn read(source: Source) -> Read1 {
    let mut reader = match source {
        Source::Path(path) => Box::new(File::open(path)?),
        Source::Reader(reader) => reader,
    };
    let mut piece = vec![0; PIECE];
    let length = loop {
        match reader.read(&mut piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => break read?,
        }
    };
    piece.truncate(length);
    Ok((Source::Reader(reader), Bytes::from(piece)))
}
