//! Matches an expression. In: the expression and a text. Out: the positions in the text where a match ends.
//!
//! The expression is written out as a program. It runs through the text once, in all its states at the same time, so
//! that a state is entered at most once at each place. What looks around is run first, over the whole text: that gives
//! the places where it holds. To find where matches start, the program and the text are run backwards.

use super::Pattern;

/// For each position between two characters, whether an assertion is true there.
type Places = Vec<bool>;

/// A step of a program. After the last step, a match has been found.
#[derive(Clone, Copy)]
enum Step {
    /// Consumes a character in one of these ranges, or in none of them.
    Pass(&'static [(char, char)], bool),
    /// Continues with the next step, and also this many steps later.
    Fork(isize),
    /// Continues this many steps later.
    Jump(isize),
    Start,
    End,
    Edge(bool),
    /// Continues at the positions of the set with this number, or at all others.
    Within(usize, bool),
}

/// The state of matching a text.
pub(super) struct Machine {
    text: Vec<char>,
    /// The positions where each lookaround matches.
    sets: Vec<Places>,
    steps: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Forwards,
    Backwards,
}

impl Machine {
    pub(super) fn new(text: &str) -> Self {
        Self {
            text: text.chars().collect(),
            sets: Vec::new(),
            steps: 0,
        }
    }

    /// Returns whether an expression matches somewhere in the text.
    pub(super) fn matches(&mut self, pattern: &Pattern) -> bool {
        self.ends(pattern, Direction::Forwards).contains(&true)
    }

    /// Returns how many states have been entered.
    pub(super) fn steps(&self) -> usize {
        self.steps
    }

    /// Returns the positions where a match ends, in this direction.
    fn ends(&mut self, pattern: &Pattern, direction: Direction) -> Places {
        let program = self.program(pattern, direction);
        self.run(&program, direction)
    }

    fn program(&mut self, pattern: &Pattern, direction: Direction) -> Vec<Step> {
        match pattern {
            Pattern::In(ranges) => vec![Step::Pass(ranges, true)],
            Pattern::NotIn(ranges) => vec![Step::Pass(ranges, false)],
            Pattern::Sequence(parts) => {
                let parts = parts.iter().map(|part| self.program(part, direction));
                let mut parts: Vec<_> = parts.collect();
                if direction == Direction::Backwards {
                    parts.reverse();
                }
                parts.concat()
            }
            Pattern::Either(parts) => {
                let parts: Vec<_> = parts
                    .iter()
                    .map(|part| self.program(part, direction))
                    .collect();
                either(&parts)
            }
            Pattern::Repeat(part, least, most) => {
                // Of more parts than there are characters one is empty, and can be there as often as one likes.
                let enough = self.text.len() + 1;
                let part = self.program(part, direction);
                let least = (*least).min(enough);
                repeat(&part, least, most.filter(|most| *most < enough))
            }
            Pattern::Start => vec![Step::Start],
            Pattern::End => vec![Step::End],
            Pattern::Edge(wanted) => vec![Step::Edge(*wanted)],
            Pattern::Ahead(wanted, part) => self.within(part, Direction::Backwards, *wanted),
            Pattern::Behind(wanted, part) => self.within(part, Direction::Forwards, *wanted),
        }
    }

    /// True at the positions where a match of the part ends in this direction, or where none does.
    fn within(&mut self, part: &Pattern, direction: Direction, wanted: bool) -> Vec<Step> {
        let places = self.ends(part, direction);
        self.sets.push(places);
        vec![Step::Within(self.sets.len() - 1, wanted)]
    }

    /// Runs a program from all positions.
    fn run(&mut self, program: &[Step], direction: Direction) -> Places {
        let length = self.text.len();
        let mut ends = vec![false; length + 1];
        // By state, the last position where it was entered.
        let mut entered = vec![None; program.len()];
        let mut waiting = Vec::new();
        for distance in 0..=length {
            let (place, next) = match direction {
                Direction::Forwards => (distance, self.text.get(distance)),
                Direction::Backwards => {
                    let place = length - distance;
                    let next = place.checked_sub(1).and_then(|next| self.text.get(next));
                    (place, next)
                }
            };
            let mut states = std::mem::take(&mut waiting);
            states.push(0);
            while let Some(state) = states.pop() {
                self.steps += 1;
                let Some(step) = program.get(state) else {
                    ends[place] = true;
                    continue;
                };
                if entered[state] == Some(place) {
                    continue;
                }
                entered[state] = Some(place);
                match *step {
                    Step::Pass(ranges, wanted) => {
                        let is_in =
                            |c: &char| ranges.iter().any(|(first, last)| first <= c && c <= last);
                        if next.is_some_and(|c| is_in(c) == wanted) {
                            waiting.push(state + 1);
                        }
                    }
                    Step::Fork(further) => {
                        states.push(state + 1);
                        states.push(state.wrapping_add_signed(further));
                    }
                    Step::Jump(further) => states.push(state.wrapping_add_signed(further)),
                    Step::Start | Step::End | Step::Edge(_) | Step::Within(..) => {
                        if self.holds(*step, place) {
                            states.push(state + 1);
                        }
                    }
                }
            }
        }
        ends
    }

    /// Returns whether a step that consumes no character continues here.
    fn holds(&self, step: Step, place: usize) -> bool {
        let is_word = |at: Option<usize>| {
            let c = at.and_then(|at| self.text.get(at));
            c.is_some_and(|c| c.is_ascii_alphanumeric() || *c == '_')
        };
        match step {
            Step::Start => place == 0,
            Step::End => place == self.text.len(),
            Step::Edge(wanted) => (is_word(place.checked_sub(1)) != is_word(Some(place))) == wanted,
            Step::Within(set, wanted) => {
                let places = self.sets.get(set);
                places.and_then(|places| places.get(place)) == Some(&wanted)
            }
            Step::Pass(..) | Step::Fork(_) | Step::Jump(_) => true,
        }
    }
}

/// One of several programs.
fn either(parts: &[Vec<Step>]) -> Vec<Step> {
    let Some((last, others)) = parts.split_last() else {
        // No state continues.
        return vec![Step::Pass(&[], true)];
    };
    let mut left = last.len() + others.iter().map(|part| part.len() + 2).sum::<usize>();
    let mut program = Vec::with_capacity(left);
    for part in others {
        left -= part.len() + 2;
        program.push(Step::Fork(distance(part.len() + 2)));
        program.extend_from_slice(part);
        program.push(Step::Jump(distance(left + 1)));
    }
    program.extend_from_slice(last);
    program
}

/// A program so often.
fn repeat(part: &[Step], least: usize, most: Option<usize>) -> Vec<Step> {
    let mut program = part.repeat(least);
    let length = distance(part.len());
    match most {
        Some(most) => {
            let mut optional = vec![Step::Fork(length + 1)];
            optional.extend_from_slice(part);
            program.extend(optional.repeat(most.saturating_sub(least)));
        }
        None => {
            program.push(Step::Fork(length + 2));
            program.extend_from_slice(part);
            program.push(Step::Jump(-length - 1));
        }
    }
    program
}

/// No program is longer than memory.
fn distance(steps: usize) -> isize {
    isize::try_from(steps).unwrap_or(isize::MAX)
}
