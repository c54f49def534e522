//! Files of a commit or a tag. In: `REVISION:PATH`, as git spells it. Out: a copy of the folder, which is removed when
//! it is dropped.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Files of a revision, in a temporary folder.
#[derive(Debug)]
pub(super) struct Exported {
    folder: PathBuf,
    /// The requested path in the copy.
    pub(super) path: PathBuf,
    /// The folder that paths in messages are relative to.
    pub(super) root: PathBuf,
}

impl Drop for Exported {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Splits `REVISION:PATH`; `None` if there is a file with this name, or if the text has another form.
pub(super) fn split(path: &Path) -> Option<(&str, &str)> {
    let (revision, inner) = path.to_str()?.split_once(':')?;
    // `C:\openapi.yaml` and `https://…` are not revisions.
    let is_revision = revision.len() > 1 && !inner.starts_with(['/', '\\']) && !inner.is_empty();
    (is_revision && !path.exists()).then_some((revision, inner))
}

/// Copies the content of a path in a revision: a folder, or a file with the files next to it and below.
///
/// # Errors
/// If git is not installed, or does not know the revision or the path.
pub(super) fn export(revision: &str, path: &str) -> Result<Exported, String> {
    let name = format!("{revision}:{path}");
    if revision.starts_with('-') {
        return Err(format!("cannot read {name}: `{revision}` is no revision"));
    }
    let kind = git(
        &["cat-file", "-t", &format!("{revision}:./{path}")],
        &[],
        None,
    )?;
    let folder = match String::from_utf8_lossy(&kind.stdout).trim() {
        "tree" => path,
        "blob" => path.rsplit_once('/').map_or(".", |(folder, _)| folder),
        _ => {
            let why = String::from_utf8_lossy(&kind.stderr).trim().to_owned();
            return Err(format!("cannot read {name}: {why}"));
        }
    };
    let exported = Exported::empty(path)?;
    let index = exported.folder.join("index");
    let index = [("GIT_INDEX_FILE", index.as_path())];
    // A separate index leaves the user's own one unchanged.
    done(&name, git(&["read-tree", revision], &index, None)?)?;
    let listed = git(&["ls-files", "-z", "--", folder], &index, None)?;
    let listed = done(&name, listed)?;
    let prefix = format!("--prefix={}/", exported.root.display());
    let copy = ["checkout-index", "-z", "--stdin", "--quiet", &prefix];
    done(&name, git(&copy, &index, Some(&listed))?)?;
    // `checkout-index` names files relative to the root of the repository.
    let below = done(&name, git(&["rev-parse", "--show-prefix"], &[], None)?)?;
    let below = String::from_utf8_lossy(&below).trim().to_owned();
    let root = exported.root.join(&below);
    Ok(exported.at(&root, path))
}

impl Exported {
    fn empty(path: &str) -> Result<Self, String> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("oasmith-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder)
            .map_err(|error| format!("cannot write {}: {error}", folder.display()))?;
        let root = folder.join("files");
        Ok(Self {
            path: root.join(path),
            root,
            folder,
        })
    }

    fn at(mut self, root: &Path, path: &str) -> Self {
        self.root = root.to_owned();
        self.path = root.join(path);
        self
    }
}

fn git(
    arguments: &[&str],
    variables: &[(&str, &Path)],
    input: Option<&[u8]>,
) -> Result<Output, String> {
    let mut command = Command::new("git");
    command.args(arguments).envs(variables.iter().copied());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.stdin(match input {
        Some(_) => Stdio::piped(),
        None => Stdio::null(),
    });
    let failed = |error: std::io::Error| format!("cannot run git: {error}");
    let mut child = command.spawn().map_err(failed)?;
    let stdin = child.stdin.take();
    std::thread::scope(|scope| {
        if let (Some(mut stdin), Some(input)) = (stdin, input) {
            // If git stops reading, its exit code tells why.
            scope.spawn(move || drop(stdin.write_all(input)));
        }
        child.wait_with_output().map_err(failed)
    })
}

fn done(name: &str, output: Output) -> Result<Vec<u8>, String> {
    match output.status.success() {
        true => Ok(output.stdout),
        false => {
            let why = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            Err(format!("cannot read {name}: {why}"))
        }
    }
}
