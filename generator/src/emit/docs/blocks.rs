//! Blocks as lines: paragraphs, code and tables, in lists and quotations.

use super::{WIDTH, escape, lines};

/// How deep lists and quotations stand in each other at most, a list and its item counted apart; what is deeper stands where
/// they end.
const DEPTH: usize = 12;
/// Columns that a line of prose has at least, however deep it stands.
const LEAST_WIDTH: usize = 40;

/// What blocks stand in.
enum Container {
    Quotation { is_begun: bool },
    List(List),
    Item { marker: String, is_begun: bool },
}

struct List {
    /// The number of the next item, in a list that has numbers.
    next: Option<u64>,
    /// Whether it comes right after another one, from which it is told by its markers.
    is_second: bool,
    /// Whether there are empty lines between its items.
    is_loose: bool,
    is_begun: bool,
}

/// The list that ended last: how deep it was, how many lines there were then, and what its markers are.
#[derive(PartialEq, Eq)]
struct Ended {
    depth: usize,
    lines: usize,
    has_numbers: bool,
    is_second: bool,
}

/// Lines, and what the next one stands in.
#[derive(Default)]
pub(super) struct Blocks {
    lines: Vec<String>,
    open: Vec<Container>,
    /// How many are open besides, which are too deep to be shown.
    beyond: usize,
    /// Whether an empty line comes before the next one.
    gap: bool,
    ended: Option<Ended>,
}

impl Blocks {
    pub(super) fn lines(self) -> Vec<String> {
        self.lines
    }

    /// Whether nothing has been written.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    fn open(&mut self, container: Container) {
        match self.beyond > 0 || self.open.len() >= DEPTH {
            true => self.beyond += 1,
            false => self.open.push(container),
        }
    }

    pub(super) fn open_quotation(&mut self) {
        self.open(Container::Quotation { is_begun: false });
    }

    /// A list, with the number of its first item where it has numbers.
    pub(super) fn open_list(&mut self, first: Option<u64>) {
        let here = |is_second| Ended {
            depth: self.open.len(),
            lines: self.lines.len(),
            has_numbers: first.is_some(),
            is_second,
        };
        let is_second = self.ended.as_ref().is_some_and(|ended| *ended == here(false));
        self.open(Container::List(List {
            next: first,
            is_second,
            is_loose: false,
            is_begun: false,
        }));
    }

    /// An item of the list that is open.
    pub(super) fn open_item(&mut self) {
        let is_tight = self.is_in_tight_item();
        let (Some(Container::List(list)), 0) = (self.open.last_mut(), self.beyond) else {
            self.beyond += 1;
            return;
        };
        let marker = list.marker();
        if list.is_begun {
            self.gap = list.is_loose;
        } else if is_tight {
            self.gap = !["- ", "* ", "1. ", "1) "].contains(&marker.as_str());
        }
        self.ended = None;
        self.open.push(Container::Item { marker, is_begun: false });
    }

    /// Whether the list that is open stands in an item of which something is written and that has no empty lines.
    fn is_in_tight_item(&self) -> bool {
        matches!(
            self.open.as_slice(),
            [
                ..,
                Container::List(List { is_loose: false, .. }),
                Container::Item { is_begun: true, .. },
                _
            ]
        )
    }

    /// The list whose item is open has empty lines between its items.
    pub(super) fn loosen(&mut self) {
        if let (0, [.., Container::List(list), Container::Item { .. }]) =
            (self.beyond, self.open.as_mut_slice())
        {
            list.is_loose = true;
        }
    }

    /// Closes what was opened last; what comes next is told from it, unless it is another item.
    pub(super) fn close(&mut self) {
        self.gap = !self.lines.is_empty();
        if self.beyond > 0 {
            self.beyond -= 1;
        } else if let Some(Container::List(list @ List { is_begun: true, .. })) = self.open.pop() {
            self.ended = Some(Ended {
                depth: self.open.len(),
                lines: self.lines.len(),
                has_numbers: list.next.is_some(),
                is_second: list.is_second,
            });
        }
    }

    /// A paragraph whose marks are written.
    pub(super) fn paragraph(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let width = WIDTH.saturating_sub(self.prefix().len()).max(LEAST_WIDTH);
        self.write(lines::wrapped(text, width));
    }

    /// A heading of a level from 1 to 6.
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        let mut heading = format!("{} {}", "#".repeat(level), text.trim());
        // A mark at its end would be left out.
        if heading.ends_with('#') {
            heading.insert(heading.len() - 1, '\\');
        }
        self.write(vec![lines::unkept(heading)]);
    }

    /// Lines that stay as they are, between fences.
    pub(super) fn code(&mut self, language: &str, text: &str) {
        let fence = "`".repeat(escape::longest_run(text).max(2) + 1);
        let seen = |line: &str| escape::seen(&line.replace('\t', "    ")).trim_end().to_owned();
        let code: Vec<String> = text.lines().map(seen).collect();
        let shown = code.iter().position(|line| !line.is_empty());
        let last = code.iter().rposition(|line| !line.is_empty());
        let (Some(first), Some(last)) = (shown, last) else { return };
        let mut lines = vec![format!("{fence}{language}")];
        let indents = code.iter().filter(|line| !line.is_empty());
        let indent = indents.map(|line| line.len() - line.trim_start().len()).min();
        let indent = indent.unwrap_or_default();
        lines.extend(
            code[first..=last].iter().map(|line| line.get(indent..).unwrap_or_default().to_owned()),
        );
        lines.push(fence);
        self.write(lines);
    }

    /// A block that is lines already.
    pub(super) fn write(&mut self, block: Vec<String>) {
        if self.gap && !block.is_empty() {
            let prefix = self.prefix_of_begun();
            self.lines.push(prefix.trim_end().to_owned());
        }
        for line in block {
            let mut written = self.prefix();
            written.push_str(&line);
            written.truncate(written.trim_end().len());
            self.lines.push(written);
            self.begin();
            self.gap = true;
        }
    }

    /// What stands before the next line.
    fn prefix(&self) -> String {
        let prefixes = self.open.iter().map(|container| match container {
            Container::Item { marker, is_begun: false } => marker.clone(),
            container => container.prefix(),
        });
        prefixes.collect()
    }

    /// What stands before an empty line in front of what is not begun.
    fn prefix_of_begun(&self) -> String {
        let is_begun = |container: &&Container| match container {
            Container::Quotation { is_begun } | Container::Item { is_begun, .. } => *is_begun,
            Container::List(_) => true,
        };
        self.open.iter().take_while(is_begun).map(Container::prefix).collect()
    }

    fn begin(&mut self) {
        for container in &mut self.open {
            match container {
                Container::Quotation { is_begun }
                | Container::Item { is_begun, .. }
                | Container::List(List { is_begun, .. }) => *is_begun = true,
            }
        }
    }
}

impl Container {
    /// What stands before a line that is not the first.
    fn prefix(&self) -> String {
        match self {
            Container::Quotation { .. } => "> ".to_owned(),
            Container::Item { marker, .. } => " ".repeat(marker.len()),
            Container::List(_) => String::new(),
        }
    }
}

impl List {
    /// What the next item begins with.
    fn marker(&mut self) -> String {
        match &mut self.next {
            Some(number) => {
                let mark = if self.is_second { ')' } else { '.' };
                let marker = format!("{number}{mark} ");
                *number = number.saturating_add(1);
                marker
            }
            None if self.is_second => "* ".to_owned(),
            None => "- ".to_owned(),
        }
    }
}
