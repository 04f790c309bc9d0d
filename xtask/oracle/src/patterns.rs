//! Patterns, as ECMA-262 writes them and as the runtime matches them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use specwright::model::{CharClass, Way};
use specwright::pattern::compile;
use specwright_runtime::pattern::{Class, Pattern, Program, Run, Table};

/// A few patterns of every shape that the generator tells apart.
pub const ALL: [&str; 18] = [
    "^[a-c]*$",
    "^[0-9]{2,4}$",
    "^[A-Za-z][A-Za-z0-9_]*$",
    "^x-",
    "^[^/]+$",
    "^[a\\u4e00-\\u9fff]{1,3}$",
    "^$",
    "",
    "a",
    "b+$",
    "^a|b$",
    "^(ab|x)*$",
    "^(?=.*[0-9])[a-z0-9]{2,}$",
    "\\d",
    "^\\w+$",
    "^\\S*$",
    "^.$",
    "\\bab\\b",
];

/// What was made of patterns so far: it lives as long as the process, and is made once.
static MADE: Mutex<BTreeMap<String, Option<Pattern<'static>>>> = Mutex::new(BTreeMap::new());

/// The pattern of this text; `None` where there is no way to match it.
pub fn find(source: &str) -> Option<Pattern<'static>> {
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    *made.entry(source.to_owned()).or_insert_with(|| pattern(source))
}

fn pattern(source: &str) -> Option<Pattern<'static>> {
    let way: &'static Way = Box::leak(Box::new(compile(source).way.ok()?));
    Some(matched(kept(source.to_owned()), way))
}

fn matched(source: &'static str, way: &'static Way) -> Pattern<'static> {
    match way {
        Way::Always => Pattern::always(source),
        Way::Runs(runs) => {
            let run = |run: &'static specwright::model::Run| {
                Run::between(class(&run.class), run.min, run.max)
            };
            Pattern::runs(source, Vec::leak(runs.iter().map(run).collect()))
        }
        Way::Table(table) => {
            let table =
                Table::flat(&table.begins, table.width, &table.next, table.start, table.end);
            Pattern::table(source, Box::leak(Box::new(table)))
        }
        Way::Program(program) => Pattern::program(source, steps(program)),
        Way::Retrying(program) => Pattern::retrying(source, steps(program)),
        Way::All(parts) => {
            let part = |way: &'static Way| matched(source, way);
            Pattern::all(source, Vec::leak(parts.iter().map(part).collect()))
        }
    }
}

fn steps(program: &'static specwright::model::Program) -> &'static Program<'static> {
    let specwright::model::Program { classes, steps, looks, start, slots } = program;
    let classes = Vec::leak(classes.iter().map(class).collect());
    Box::leak(Box::new(Program { classes, steps, looks, start: *start, slots: *slots }))
}

fn class(class: &'static CharClass) -> Class<'static> {
    Class::over(&class.0)
}

fn kept(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}
