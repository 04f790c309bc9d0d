//! Judges texts by a pattern of the model, over the runtime's own code.

use crate::model::{CharClass, Pattern, Program, Run, Way};
use specwright_runtime::pattern::{self as runtime, Class, Table};

impl Pattern {
    /// Gives the pattern as the runtime has it; nothing where there is no way to match it.
    pub fn as_runtime<T>(&self, take: impl FnOnce(Option<runtime::Pattern<'_>>) -> T) -> T {
        let Ok(way) = &self.way else { return take(None) };
        let kept: Vec<Kept<'_>> = match way {
            Way::All(parts) => parts.iter().map(Kept::of).collect(),
            other => vec![Kept::of(other)],
        };
        let held: Vec<Held<'_>> = kept.iter().map(Kept::hold).collect();
        let parts: Vec<_> = held.iter().map(|held| held.pattern(&self.source)).collect();
        match parts.as_slice() {
            [only] => take(Some(*only)),
            all => take(Some(runtime::Pattern::all(&self.source, all))),
        }
    }
}

/// The parts of a way, with what the runtime borrows.
enum Kept<'m> {
    Always,
    Runs(Vec<runtime::Run<'m>>),
    Table(Box<Table<'m>>),
    Program(&'m Program, Vec<Class<'m>>),
    Retrying(&'m Program, Vec<Class<'m>>),
}

impl<'m> Kept<'m> {
    fn of(way: &'m Way) -> Self {
        match way {
            // No part of a list is a list.
            Way::Always | Way::All(_) => Self::Always,
            Way::Runs(runs) => Self::Runs(runs.iter().map(run).collect()),
            Way::Table(table) => Self::Table(Box::new(Table::flat(
                &table.begins,
                table.width,
                &table.next,
                table.start,
                table.end,
            ))),
            Way::Program(program) => Self::Program(program, classes(program)),
            Way::Retrying(program) => Self::Retrying(program, classes(program)),
        }
    }

    fn hold(&self) -> Held<'_> {
        match self {
            Self::Always => Held::Always,
            Self::Runs(runs) => Held::Runs(runs),
            Self::Table(table) => Held::Table(table),
            Self::Program(program, classes) => Held::Program(held(program, classes)),
            Self::Retrying(program, classes) => Held::Retrying(held(program, classes)),
        }
    }
}

/// The parts of a way as the runtime borrows them.
enum Held<'k> {
    Always,
    Runs(&'k [runtime::Run<'k>]),
    Table(&'k Table<'k>),
    Program(runtime::Program<'k>),
    Retrying(runtime::Program<'k>),
}

impl<'k> Held<'k> {
    fn pattern(&'k self, source: &'k str) -> runtime::Pattern<'k> {
        match self {
            Self::Always => runtime::Pattern::always(source),
            Self::Runs(runs) => runtime::Pattern::runs(source, runs),
            Self::Table(table) => runtime::Pattern::table(source, table),
            Self::Program(program) => runtime::Pattern::program(source, program),
            Self::Retrying(program) => runtime::Pattern::retrying(source, program),
        }
    }
}

fn run(run: &Run) -> runtime::Run<'_> {
    runtime::Run::between(class(&run.class), run.min, run.max)
}

fn classes(program: &Program) -> Vec<Class<'_>> {
    program.classes.iter().map(class).collect()
}

fn held<'k>(program: &'k Program, classes: &'k [Class<'k>]) -> runtime::Program<'k> {
    let Program { steps, looks, start, slots, .. } = program;
    runtime::Program { classes, steps, looks, start: *start, slots: *slots }
}

fn class(class: &CharClass) -> Class<'_> {
    Class::over(&class.0)
}
