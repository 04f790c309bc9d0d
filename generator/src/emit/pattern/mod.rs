//! Patterns as the runtime's constants.

mod run;

use super::known;
use super::names::Names;
use crate::model::{Look, Pattern, Program, Run, Step, Table, Way};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// The pattern of a type, with what is no reading matter left to a constant of its marker.
pub(super) fn of_type(names: &Names<'_>, marker: &Ident, pattern: &Pattern) -> TokenStream {
    let (outer, source) = (names.runtime(known::PATTERN), &pattern.source);
    match (pattern.way.as_ref().ok().and_then(folded), &pattern.way) {
        (Some(folded), _) => {
            let (make, name) = (format_ident!("{}", folded.make), format_ident!("{}", folded.name));
            quote! { #outer::#make(#source, &#marker::#name) }
        }
        (None, Ok(way)) => inline(names, source, way),
        // A rule of `check` sees to it that there is a way.
        (None, Err(_)) => quote! { #outer::always(#source) },
    }
}

/// The pattern of a rule, with all that belongs to it.
pub(super) fn within(names: &Names<'_>, pattern: &Pattern) -> TokenStream {
    match &pattern.way {
        Ok(way) => inline(names, &pattern.source, way),
        // A rule of `check` sees to it that there is a way.
        Err(_) => {
            let (outer, source) = (names.runtime(known::PATTERN), &pattern.source);
            quote! { #outer::always(#source) }
        }
    }
}

/// What a folded file holds of a pattern.
pub(super) struct Folded {
    /// The function of the runtime's pattern that takes it.
    pub make: &'static str,
    /// The name of the constant.
    pub name: &'static str,
    /// What it is, in words.
    pub words: String,
}

/// What a folded file holds of a pattern, if there is something.
pub(super) fn folded(way: &Way) -> Option<Folded> {
    let name = match way {
        Way::Always | Way::Runs(_) => return None,
        Way::Table(_) => "TABLE",
        Way::Program(_) | Way::Retrying(_) => "PROGRAM",
        Way::All(_) => "PARTS",
    };
    Some(Folded { make: way.kind(), name, words: way.to_string() })
}

/// The type of such a constant, and its value.
pub(super) fn constant(names: &Names<'_>, way: &Way) -> (TokenStream, TokenStream) {
    match way {
        Way::Table(table) => {
            let ty = names.runtime(known::TABLE);
            (quote! { #ty<'static> }, self::table(names, table))
        }
        Way::Program(program) | Way::Retrying(program) => {
            let ty = names.runtime(known::PROGRAM);
            (quote! { #ty<'static> }, self::program(names, program))
        }
        other => {
            let parts = match other {
                Way::All(parts) => parts.as_slice(),
                only => std::slice::from_ref(only),
            };
            let (ty, count) = (names.runtime(known::PATTERN), parts.len());
            let parts = parts.iter().map(|part| inline(names, "", part));
            let count = Literal::usize_unsuffixed(count);
            (quote! { [#ty<'static>; #count] }, quote! { [#(#parts),*] })
        }
    }
}

/// A pattern with all that belongs to it.
pub(super) fn inline(names: &Names<'_>, source: &str, way: &Way) -> TokenStream {
    let outer = names.runtime(known::PATTERN);
    match way {
        Way::Always => quote! { #outer::always(#source) },
        Way::Runs(runs) => {
            let runs = runs.iter().map(|run: &Run| run::run(names, run));
            quote! { #outer::runs(#source, &[#(#runs),*]) }
        }
        Way::Table(table) => {
            let table = self::table(names, table);
            quote! { #outer::table(#source, &#table) }
        }
        Way::Program(program) => {
            let program = self::program(names, program);
            quote! { #outer::program(#source, &#program) }
        }
        Way::Retrying(program) => {
            let program = self::program(names, program);
            quote! { #outer::retrying(#source, &#program) }
        }
        Way::All(parts) => {
            let parts = parts.iter().map(|part| inline(names, "", part));
            quote! { #outer::all(#source, &[#(#parts),*]) }
        }
    }
}

fn table(names: &Names<'_>, table: &Table) -> TokenStream {
    let outer = names.runtime(known::TABLE);
    let number = |number: &u8| Literal::u8_unsuffixed(*number);
    let begins = table.begins.iter().map(|(byte, class)| {
        let (byte, class) = (byte_literal(*byte), number(class));
        quote! { (#byte, #class) }
    });
    let rows = table.next.chunks(table.width.max(1)).map(|row| {
        let row = row.iter().map(number);
        quote! { [#(#row),*] }
    });
    let (start, end) = (number(&table.start), number(&table.end));
    quote! { #outer::new(&[#(#begins),*], &[#(#rows),*], #start, #end) }
}

fn byte_literal(byte: u8) -> Literal {
    if byte.is_ascii_graphic() {
        Literal::byte_character(byte)
    } else {
        Literal::u8_unsuffixed(byte)
    }
}

fn program(names: &Names<'_>, program: &Program) -> TokenStream {
    let outer = names.runtime(known::PROGRAM);
    let classes = program.classes.iter().map(|class| run::class(names, class));
    let steps = program.steps.iter().map(|step| self::step(names, *step));
    let looks = program.looks.iter().map(|look| self::look(names, *look));
    let start = Literal::usize_unsuffixed(program.start);
    let slots = Literal::usize_unsuffixed(program.slots);
    quote! {
        #outer {
            classes: &[#(#classes),*],
            steps: &[#(#steps),*],
            looks: &[#(#looks),*],
            start: #start,
            slots: #slots,
        }
    }
}

fn step(names: &Names<'_>, step: Step) -> TokenStream {
    let outer = names.runtime(known::STEP);
    let number = Literal::usize_unsuffixed;
    match step {
        Step::Take(class) => call(&outer, "Take", number(class)),
        Step::Fork(to) => call(&outer, "Fork", number(to)),
        Step::Jump(to) => call(&outer, "Jump", number(to)),
        Step::Seen(look) => call(&outer, "Seen", number(look)),
        Step::Unseen(look) => call(&outer, "Unseen", number(look)),
        Step::Mark(slot) => call(&outer, "Mark", number(slot)),
        Step::Moved(slot) => call(&outer, "Moved", number(slot)),
        Step::Again(slot) => call(&outer, "Again", number(slot)),
        Step::Forget(from, to) => {
            let (from, to) = (number(from), number(to));
            quote! { #outer::Forget(#from, #to) }
        }
        Step::Begin => quote! { #outer::Begin },
        Step::End => quote! { #outer::End },
        Step::Edge => quote! { #outer::Edge },
        Step::NoEdge => quote! { #outer::NoEdge },
        Step::Found => quote! { #outer::Found },
    }
}

fn call(outer: &TokenStream, variant: &str, number: Literal) -> TokenStream {
    let variant = format_ident!("{variant}");
    quote! { #outer::#variant(#number) }
}

fn look(names: &Names<'_>, look: Look) -> TokenStream {
    let outer = names.runtime(known::LOOK);
    let (start, ahead) = (Literal::usize_unsuffixed(look.start), look.ahead);
    quote! { #outer { start: #start, ahead: #ahead } }
}
