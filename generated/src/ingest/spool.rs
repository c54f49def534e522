//! Keeps events on the disk until Polar has them. In: events before they are sent. Out: those that a crash has left.
//!
//! A folder has a lock, for one program at a time, and segments: files with one event a line. A segment is deleted once all its events are stored or refused, so a
//! restart also sends some events that Polar has: it recognizes them by their `external_id`.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use tokio::sync::oneshot;

use super::worker::{Queued, set_time};
use crate::json::{self, RawJson, Unknown};
use crate::models::EventCreate;

/// From this size on, events go into another segment.
const SEGMENT: u64 = 4 << 20;
/// The most events that are written with one sync.
const MOST: usize = 10_000;

/// A folder of events, for as long as a program runs.
pub(super) struct Spool {
    writer: Sender<Entry>,
    segments: Arc<Segments>,
}

/// A line to write, and who waits for it.
struct Entry {
    line: String,
    done: Box<dyn FnOnce(Written) + Send>,
}

/// The segment that has the line, or why it could not be written.
type Written = Result<u64, io::ErrorKind>;

struct Segments {
    folder: PathBuf,
    /// Keeps other programs out of the folder. Nothing is written without it.
    held: Mutex<Option<File>>,
    left: Mutex<BTreeMap<u64, Left>>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Left {
    /// The events that are neither stored nor refused.
    events: usize,
    /// Whether no more are written to it.
    is_full: bool,
}

impl Spool {
    /// Opens a folder, and returns the segments that it has.
    pub(super) fn open(folder: PathBuf) -> io::Result<(Self, Vec<u64>)> {
        fs::create_dir_all(&folder)?;
        let held = Mutex::new(Some(hold(&folder)?));
        let segments = Arc::new(Segments {
            folder,
            held,
            left: Mutex::default(),
        });
        let mut old = Vec::new();
        for entry in fs::read_dir(&segments.folder)? {
            let name = entry?.file_name();
            let number = name.to_str().and_then(|name| name.strip_suffix(".events"));
            old.extend(number.and_then(|number| number.parse::<u64>().ok()));
        }
        old.sort_unstable();
        // What cannot be read is an error now, not later when no one looks.
        for number in &old {
            let events = segments.read(*number)?.len();
            let is_full = true;
            segments.lock().insert(*number, Left { events, is_full });
        }
        let next = old.last().map_or(0, |last| last + 1);
        let (writer, entries) = channel();
        let shared = Arc::clone(&segments);
        let name = "polar-ingest-spool".to_owned();
        let thread = std::thread::Builder::new().name(name);
        thread.spawn(move || write(&shared, &entries, next))?;
        Ok((Self { writer, segments }, old))
    }

    /// Writes an event, and returns once it is on the disk.
    pub(super) async fn keep(&self, queued: &Queued) -> Written {
        let (sender, done) = oneshot::channel();
        // Whoever waited may be gone.
        self.write(queued, move |written| {
            let _ = sender.send(written);
        });
        done.await.unwrap_or(Err(io::ErrorKind::BrokenPipe))
    }

    /// Writes an event, and blocks until it is on the disk.
    pub(super) fn keep_blocking(&self, queued: &Queued) -> Written {
        let (sender, done) = channel();
        self.write(queued, move |written| {
            let _ = sender.send(written);
        });
        done.recv().unwrap_or(Err(io::ErrorKind::BrokenPipe))
    }

    fn write(&self, queued: &Queued, done: impl FnOnce(Written) + Send + 'static) {
        let mut event = queued.event.clone();
        // It may be sent much later.
        set_time(&mut event, queued.since);
        let mut line = json::to_string(&event);
        line.push('\n');
        let done = Box::new(done);
        // Without the thread, `done` is dropped, which is reported as an error.
        let _ = self.writer.send(Entry { line, done });
    }

    /// The events of a segment of an earlier run.
    pub(super) fn left(&self, segment: u64) -> io::Result<Vec<Queued>> {
        let events = self.segments.read(segment)?;
        self.segments.tidy(segment);
        let since = SystemTime::now();
        let queued = events.into_iter().map(|event| Queued {
            event,
            since,
            segment: Some(segment),
        });
        Ok(queued.collect())
    }

    /// Notes that some events need not be kept any more.
    pub(super) fn done(&self, events: &[Queued]) {
        for segment in events.iter().filter_map(|queued| queued.segment) {
            if let Some(left) = self.segments.lock().get_mut(&segment) {
                left.events = left.events.saturating_sub(1);
            }
            self.segments.tidy(segment);
        }
    }

    /// Deletes what is not needed, when no more events come, and leaves the folder to other programs.
    pub(super) fn close(&self) {
        // What is being written now is finished first.
        let mut held = self.segments.held();
        let mut all = self.segments.lock();
        all.values_mut().for_each(|left| left.is_full = true);
        let numbers: Vec<u64> = all.keys().copied().collect();
        drop(all);
        numbers.into_iter().for_each(|it| self.segments.tidy(it));
        *held = None;
    }
}

impl Segments {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<u64, Left>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn held(&self) -> MutexGuard<'_, Option<File>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn path(&self, number: u64) -> PathBuf {
        self.folder.join(format!("{number:020}.events"))
    }

    /// Deletes a segment if nothing in it is needed. If that fails, its events are sent once more after a restart.
    fn tidy(&self, number: u64) {
        let mut all = self.lock();
        let is_needed = |left: &Left| left.events > 0 || !left.is_full;
        if all.get(&number).is_some_and(|left| !is_needed(left)) {
            all.remove(&number);
            let _ = fs::remove_file(self.path(number));
        }
    }

    /// The events of a segment. A line without an end was being written at a crash: no caller was told that it is
    /// kept.
    fn read(&self, number: u64) -> io::Result<Vec<EventCreate>> {
        let path = self.path(number);
        let text = fs::read(&path)?;
        let end = text.iter().rposition(|byte| *byte == b'\n');
        let whole = text.get(..end.unwrap_or(0)).unwrap_or_default();
        let lines = whole.split(|byte| *byte == b'\n').enumerate();
        let lines = lines.filter(|(_, line)| !line.is_empty());
        let events = lines.map(|(place, line)| {
            event(line).ok_or_else(|| {
                let (path, line) = (path.display(), place + 1);
                io::Error::other(format!("{path}: line {line} is not an event"))
            })
        });
        events.collect()
    }
}

/// An event as it was written: it is sent as it is.
fn event(line: &[u8]) -> Option<EventCreate> {
    let json: RawJson = json::from_str(std::str::from_utf8(line).ok()?).ok()?;
    let unknown: Unknown = json::from_str(json.as_str()).ok()?;
    json.as_str()
        .starts_with('{')
        .then_some(EventCreate::Unknown(unknown))
}

/// The segment that is written to.
struct Open {
    number: u64,
    file: File,
    length: u64,
}

/// Writes what waits with one sync, again and again.
fn write(segments: &Segments, entries: &Receiver<Entry>, mut next: u64) {
    let mut open: Option<Open> = None;
    while let Ok(first) = entries.recv() {
        let mut lines = first.line;
        let mut waiting = vec![first.done];
        for entry in entries.try_iter().take(MOST) {
            lines.push_str(&entry.line);
            waiting.push(entry.done);
        }
        let written = append(segments, &mut open, &mut next, &lines, waiting.len());
        let written = written.map_err(|error| error.kind());
        for done in waiting {
            done(written);
        }
    }
}

fn append(
    segments: &Segments,
    open: &mut Option<Open>,
    next: &mut u64,
    lines: &str,
    events: usize,
) -> io::Result<u64> {
    let held = segments.held();
    if held.is_none() {
        return Err(io::ErrorKind::BrokenPipe.into());
    }
    if open.as_ref().is_some_and(|open| open.length >= SEGMENT) {
        full(segments, open.take());
    }
    let current = match open {
        Some(open) => open,
        None => {
            let number = *next;
            *next += 1;
            let path = segments.path(number);
            let file = OpenOptions::new().append(true).create_new(true).open(path)?;
            segments.lock().insert(number, Left::default());
            sync_folder(&segments.folder)?;
            let length = 0;
            open.insert(Open { number, file, length })
        }
    };
    let number = current.number;
    // Noted first: nothing of this segment may be deleted from here on.
    segments.lock().entry(number).or_default().events += events;
    let written = current.file.write_all(lines.as_bytes());
    let written = written.and_then(|()| current.file.sync_data());
    if let Err(error) = written {
        // Half a line must not be followed by another one.
        let _ = current.file.set_len(current.length);
        if let Some(left) = segments.lock().get_mut(&number) {
            left.events = left.events.saturating_sub(events);
        }
        full(segments, open.take());
        return Err(error);
    }
    current.length += lines.len() as u64;
    Ok(number)
}

/// Ends a segment.
fn full(segments: &Segments, ended: Option<Open>) {
    let Some(ended) = ended else { return };
    if let Some(left) = segments.lock().get_mut(&ended.number) {
        left.is_full = true;
    }
    segments.tidy(ended.number);
}

/// Locks a folder. The system ends the lock when the file is closed, also if the program is killed.
#[cfg(any(unix, windows))]
fn hold(folder: &Path) -> io::Result<File> {
    use fs4::TryLockError;

    let file = lock_file(folder)?;
    let folder = folder.display();
    match fs4::FileExt::try_lock(&file) {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(io::Error::other(format!(
            "the folder `{folder}` is in use, by another program or another `Ingest`"
        ))),
        Err(TryLockError::Error(error)) => Err(io::Error::other(format!(
            "the folder `{folder}` cannot be locked: {error}"
        ))),
    }
}

/// Elsewhere, folders cannot be locked.
#[cfg(not(any(unix, windows)))]
fn hold(folder: &Path) -> io::Result<File> {
    lock_file(folder)
}

/// The file stays: if it were deleted, two programs could hold locks on different files of that name.
fn lock_file(folder: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    options.open(folder.join("lock"))
}

/// Makes sure that a new file is there after a crash of the machine, too.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Elsewhere, folders cannot be synced.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
