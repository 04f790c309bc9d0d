//! The model, interpreted, and the generated crate say the same of every case: what one accepts, the other accepts, and
//! what one refuses, the other refuses for the same reasons and with the same status.

use specwright::interpret::Interpreter;
use specwright::model::{FRAMEWORK_ROWS, FaultRow, Faults};
use specwright_player::api::Api;
use specwright_player::case::{CaseFile, RequestCase};
use specwright_player::compare::{self, Answer};
use specwright_player::interpreted::{self, Prepared, Seen};
use specwright_player::play::{self, specs};
use specwright_player::{APIS, load};

/// A request that reaches the handler, which alone may answer with such a row.
fn is_handlers(row: &FaultRow) -> bool {
    row.name == "internal" || !FRAMEWORK_ROWS.contains(&row.name.as_str())
}

/// Whether a template, with anything in the place of its braces, is a text.
fn fits(template: &str, text: &str) -> bool {
    let (first, rest) = template.split_once('{').unwrap_or((template, ""));
    match rest.split_once('}') {
        None => template == text,
        Some((_, "")) => text.starts_with(first),
        Some((_, rest)) => {
            let next = rest.split('{').next().unwrap_or_default();
            text.strip_prefix(first).is_some_and(|text| text.contains(next))
        }
    }
}

/// Whether an answer is one of the service itself.
fn is_answered_by_service(faults: Option<&Faults>, answer: &Answer) -> bool {
    let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let is_row = |row: &FaultRow| {
        let mut members = row.body.iter();
        row.status == answer.status
            && members.all(|member| {
                body[&member.wire].as_str().is_some_and(|text| fits(&member.template, text))
            })
    };
    let rows = faults.into_iter().flat_map(|faults| &faults.rows);
    (200..300).contains(&answer.status)
        || rows.into_iter().any(|row| is_handlers(row) && is_row(row))
}

fn agrees(faults: Option<&Faults>, seen: &Seen, answer: &Answer) -> bool {
    let is_same = match seen {
        Seen::Accepted(_) => is_answered_by_service(faults, answer),
        Seen::Refused { status, .. } => status.is_none_or(|status| status == answer.status),
    };
    is_same && seen.violations() == answer.violations
}

async fn disagreements(
    api: &Api,
    faults: Option<&Faults>,
    interpreter: &Interpreter<'_>,
    file: &CaseFile,
) -> Vec<String> {
    let mut found = Vec::new();
    for case in &file.cases {
        let seen =
            Prepared::new(file, case).expect("the request can be built").judge(interpreter, api);
        let answer = play::answer(api, file, case).await.expect("the router answers");
        if !agrees(faults, &seen, &answer) {
            found.push(format!("{}: {seen:?}, but the crate: {answer:?}", case.name));
        }
    }
    found.extend(file.cases.iter().filter_map(|case| echoed(api, interpreter, file, case)));
    for case in &file.replies {
        let (seen, read) =
            (interpreted::reply(interpreter, file, case), play::reply(api, file, case).await);
        if seen.as_ref().ok() != read.as_ref().ok() {
            found.push(format!("{}: {seen:?}, but the crate: {read:?}", case.name));
        }
    }
    found
}

/// What the service echoes of the values that the model gives it, where the case does not expect that.
fn echoed(
    api: &Api,
    interpreter: &Interpreter<'_>,
    file: &CaseFile,
    case: &RequestCase,
) -> Option<String> {
    let request = Prepared::new(file, case).expect("the request can be built");
    match request.judge(interpreter, api) {
        Seen::Accepted(values) if (200..300).contains(&case.status) => {
            compare::body(case, &(api.echo)(&file.operation, &values)?)
        }
        _ => None,
    }
}

#[tokio::test]
async fn the_model_and_the_crate_agree_on_every_case() {
    for api in APIS {
        let model = interpreted::model(api).expect("the document is sound");
        let interpreter = Interpreter::new(&model);
        let files =
            load::folder(&specs().join(api.folder).join("cases")).expect("the cases can be read");
        for (path, file) in files {
            let found = disagreements(api, model.faults.as_ref(), &interpreter, &file).await;
            assert!(found.is_empty(), "{}\n{}", path.display(), found.join("\n"));
        }
    }
}
