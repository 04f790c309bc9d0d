//! What the compiler says of crates: the messages of cargo, counted.

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
    /// Reads the messages that `--message-format=json` gives.
    pub fn read(output: &str) -> Self {
        let mut said = Self::default();
        for line in output.lines() {
            let Ok(line) = serde_json::from_str::<Line>(line) else { continue };
            let (Some(target), Some(message)) = (line.target, line.message) else { continue };
            said.note(&target, &message);
        }
        said
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
            self.first =
                format!("{level} in {name}, {file_name}:{line_start}: {message}").replace('\n', " ");
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
