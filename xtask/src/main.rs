//! Commands for the maintainers of this workspace.

fn main() {}
