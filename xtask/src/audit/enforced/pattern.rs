//! How a pattern is matched, in the code and in the model, as one text.

use std::fmt::Write;

use specwright::model::{Pattern, Run, Way};
use syn::Expr;

use super::code::Code;
use super::eval;

/// What the model makes of a pattern: its source, then each run, or the kind of what it is matched by.
pub fn wanted(pattern: &Pattern) -> String {
    let rest: Vec<String> = match &pattern.way {
        Ok(Way::Runs(runs)) => runs.iter().map(run).collect(),
        Ok(other) => vec![other.kind().to_owned()],
        Err(_) => Vec::new(),
    };
    [pattern.source.clone()].into_iter().chain(rest).collect::<Vec<_>>().join(" ")
}

fn run(run: &Run) -> String {
    let (ascii, others) = run.class.notation();
    let others = others.into_iter().map(|(low, high)| format!(" {low:?}..={high:?}"));
    let class = others.fold(ascii, |class, range| class + &range);
    shown(&class, run.min, run.max)
}

fn shown(class: &str, min: usize, max: usize) -> String {
    let mut text = format!("[{class}]{{{min},");
    if max != usize::MAX {
        // Writing into a text never fails.
        let _ = write!(text, "{max}");
    }
    text + "}"
}

/// The same of `Some(Pattern::runs("^a*$", &[Run::any(Class::of("a"))]))`.
pub fn seen(code: &Code, expr: &Expr) -> Option<String> {
    let Expr::Call(some) = expr else { return None };
    let Expr::Call(runs) = some.args.first()? else { return None };
    let source = eval::text(code, runs.args.first()?)?;
    let kind = eval::path_words(&runs.func).last()?.clone();
    if kind != "runs" {
        return Some(format!("{source} {kind}"));
    }
    let Expr::Reference(list) = runs.args.get(1)? else { return None };
    let Expr::Array(list) = &*list.expr else { return None };
    let runs = list.elems.iter().map(|run| seen_run(code, run)).collect::<Option<Vec<_>>>()?;
    Some([source].into_iter().chain(runs).collect::<Vec<_>>().join(" "))
}

fn seen_run(code: &Code, expr: &Expr) -> Option<String> {
    let Expr::Call(call) = expr else { return None };
    let class = class(code, call.args.first()?)?;
    let number = |place: usize| match call.args.get(place)? {
        // `usize::MAX`
        Expr::Path(_) => Some(usize::MAX),
        other => eval::text(code, other)?.parse().ok(),
    };
    let (min, max) = match eval::path_words(&call.func).last()?.as_str() {
        "once" => (1, 1),
        "any" => (0, usize::MAX),
        "some" => (1, usize::MAX),
        _ => (number(1)?, number(2)?),
    };
    Some(shown(&class, min, max))
}

/// `Class::of("a-z").and(&[('一', '鿿')])`
fn class(code: &Code, expr: &Expr) -> Option<String> {
    let Expr::MethodCall(and) = expr else { return ascii(code, expr) };
    let Expr::Reference(list) = and.args.first()? else { return None };
    let Expr::Array(list) = &*list.expr else { return None };
    let mut class = ascii(code, &and.receiver)?;
    for range in &list.elems {
        let Expr::Tuple(range) = range else { return None };
        let end = |place: usize| eval::text(code, range.elems.get(place)?)?.chars().next();
        // Writing into a text never fails.
        let _ = write!(class, " {:?}..={:?}", end(0)?, end(1)?);
    }
    Some(class)
}

fn ascii(code: &Code, expr: &Expr) -> Option<String> {
    let Expr::Call(of) = expr else { return None };
    eval::text(code, of.args.first()?)
}
