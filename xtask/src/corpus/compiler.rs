//! What the compiler says of crates: the messages of cargo, counted.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One line of what cargo prints.
#[derive(Deserialize)]
struct Line {
    target: Option<Target>,
    message: Option<Message>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    message: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: u32,
}

fn messages(output: &str) -> impl Iterator<Item = (Target, Message)> {
    let lines = output.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok());
    lines.filter_map(|line| Some((line.target?, line.message?)))
}

/// Errors and warnings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// How many errors.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// The first error, or else the first warning.
    pub first: String,
}

impl Said {
    /// Reads the messages that `--message-format=json` gives of one crate.
    pub fn read(output: &str) -> Self {
        let mut said = Self::default();
        messages(output).for_each(|(target, message)| said.note(&target, &message));
        said
    }

    /// Reads those of several crates, by the names of their libraries; what examples give stands under their own.
    pub fn of_each(output: &str) -> BTreeMap<String, Self> {
        let mut each = BTreeMap::<String, Self>::new();
        for (target, message) in messages(output) {
            each.entry(target.name.replace('-', "_")).or_default().note(&target, &message);
        }
        each
    }

    fn note(&mut self, target: &Target, message: &Message) {
        // What counts the others up stands nowhere.
        let Some(span) = message.spans.first() else { return };
        let is_first = match message.level.as_str() {
            "error" => self.errors == 0,
            "warning" => self.errors + self.warnings == 0,
            _ => return,
        };
        match message.level.as_str() {
            "error" => self.errors += 1,
            _ => self.warnings += 1,
        }
        if is_first {
            let Span { file_name, line_start } = span;
            let Message { level, message, .. } = message;
            let name = &target.name;
            self.first = format!("{level} in {name}, {file_name}:{line_start}: {message}")
                .replace('\n', " ");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(level: &str, text: &str) -> String {
        format!(
            r#"{{"reason":"compiler-message","target":{{"name":"a"}},"message":{{"level":"{level}","message":"{text}","spans":[{{"file_name":"src/lib.rs","line_start":7}}]}}}}"#
        )
    }

    #[test]
    fn an_error_comes_before_a_warning() {
        let said = Said::read(&[message("warning", "unused"), message("error", "no")].join("\n"));
        let first = "error in a, src/lib.rs:7: no".to_owned();
        assert_eq!(said, Said { errors: 1, warnings: 1, first });
    }

    #[test]
    fn what_counts_the_others_up_is_not_counted() {
        let sum = r#"{"target":{"name":"a"},"message":{"level":"warning","message":"1 warning","spans":[]}}"#;
        assert_eq!(Said::read(sum), Said::default());
    }
}
