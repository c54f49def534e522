//! Breaks the text of a document. In: bytes and random numbers. Out: other bytes.

use super::random::Random;

/// Changes a few places of a text.
pub(super) fn text(mut bytes: Vec<u8>, random: &mut Random) -> Vec<u8> {
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let depth = 1 + random.below(9_000);
        match random.below(8) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, u8::try_from(random.below(256)).unwrap_or(0)),
            2 => bytes.splice(at..at, b"\0".iter().copied()).for_each(drop),
            3 => {
                let end = (at + random.below(50)).min(bytes.len());
                bytes.drain(at..end).for_each(drop);
            }
            4 => {
                let end = (at + random.below(2_000)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part).for_each(drop);
            }
            5 => double_line(&mut bytes, at),
            6 => bytes
                .splice(at..at, b"&a [*a, *a]\n".iter().copied())
                .for_each(drop),
            _ => bytes.splice(at..at, b"[{".repeat(depth)).for_each(drop),
        }
    }
    bytes
}

/// Writes a line twice, which often duplicates a key in YAML.
fn double_line(bytes: &mut Vec<u8>, at: usize) {
    let start = bytes[..at]
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |newline| newline + 1);
    let end = bytes[at..]
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(bytes.len(), |newline| at + newline + 1);
    let line = bytes[start..end].to_vec();
    bytes.splice(start..start, line).for_each(drop);
}
