//! Decodes documents with the types of generated crates, and says what came of each.
//!
//! `jsts-runner FILE FIRST`: the file holds a record for each document, `NAME LENGTH`, a line break, that
//! many bytes and a line break. For each from number FIRST on, one such record is printed with the verdict
//! for a name. When a document ends the program, those that have no record are left to the next run.

mod types;

use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::{self, ExitCode};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, fs, thread};

use specwright_runtime::decode::Decode;
use specwright_runtime::encode::Encode;

/// Decodes a document.
pub type Judge = fn(&[u8]) -> Answer;

/// A verdict and its text.
pub type Answer = (&'static str, Vec<u8>);

/// The number of the document that is being decoded.
static CURRENT: AtomicUsize = AtomicUsize::new(0);

/// No document of the suites takes a millionth of this.
const PATIENCE: Duration = Duration::from_secs(20);

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().collect();
    let [_, path, first] = arguments.as_slice() else { return ExitCode::from(2) };
    let (Ok(file), Ok(first)) = (fs::read(path), first.parse()) else { return ExitCode::from(2) };
    panic::set_hook(Box::new(|_| {}));
    thread::spawn(watch);
    match answer_all(&file, first) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(2),
    }
}

fn answer_all(mut file: &[u8], first: usize) -> io::Result<()> {
    let mut output = io::stdout().lock();
    let mut number = 0;
    while let Some((name, document)) = record(&mut file) {
        if number >= first {
            CURRENT.store(number, Ordering::Relaxed);
            let (verdict, text) = answer(&name, document);
            writeln!(output, "{verdict} {}", text.len())?;
            output.write_all(&text)?;
            output.write_all(b"\n")?;
            output.flush()?;
        }
        number += 1;
    }
    Ok(())
}

/// The next record: its name and its bytes.
fn record<'f>(file: &mut &'f [u8]) -> Option<(String, &'f [u8])> {
    let end = file.iter().position(|byte| *byte == b'\n')?;
    let head = String::from_utf8_lossy(&file[..end]).into_owned();
    let (name, length) = head.rsplit_once(' ')?;
    let start = end + 1;
    let length: usize = length.parse().ok()?;
    let bytes = file.get(start..start + length)?;
    *file = file.get(start + length + 1..)?;
    Some((name.to_owned(), bytes))
}

fn answer(name: &str, document: &[u8]) -> Answer {
    let Some((_, judge)) = types::TYPES.iter().find(|(known, _)| *known == name) else {
        return ("untyped", Vec::new());
    };
    panic::catch_unwind(AssertUnwindSafe(|| judge(document))).unwrap_or_else(|said| {
        let text = said.downcast_ref::<String>().cloned();
        let text = text.or_else(|| said.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        ("panicked", text.unwrap_or_default().into_bytes())
    })
}

/// Decodes, and when that succeeds, encodes and decodes again.
pub fn judge<T: Decode + Encode + PartialEq>(document: &[u8]) -> Answer {
    let value = match T::decode(document) {
        Ok(value) => value,
        Err(violations) if violations.is_malformed() => {
            return ("malformed", violations.to_string().into_bytes());
        }
        Err(violations) => return ("refused", violations.to_string().into_bytes()),
    };
    let written = value.encode();
    match T::decode(&written) {
        Err(violations) => {
            let written = String::from_utf8_lossy(&written).into_owned();
            ("unreadable", format!("{written}: {violations}").into_bytes())
        }
        Ok(again) if again != value || again.encode() != written => ("unstable", written),
        Ok(_) => ("accepted", written),
    }
}

/// Ends the program when one document takes too long.
fn watch() {
    let mut former = usize::MAX;
    loop {
        let current = CURRENT.load(Ordering::Relaxed);
        if current == former {
            process::exit(124);
        }
        former = current;
        thread::sleep(PATIENCE);
    }
}
