//! What leads from page to page must be there, and fit.

use super::super::{Findings, Rule};
use crate::model::{
    Api, NoReplyValue, Operation, PageStyle, Pagination, Stated, is_integer, is_text, list_of,
    reply_value,
};
use crate::report::Code;

pub(in super::super) const RULE: Rule = Rule { code: Code::Pagination, run };

fn run(api: &Api, findings: &mut Findings<'_>) {
    for operation in &api.operations {
        if let Some(pagination) = &operation.pagination {
            keywords(findings, pagination);
            parameter(api, findings, (operation, pagination));
            items(api, findings, (operation, pagination));
            next(api, findings, (operation, pagination));
        }
    }
}

/// Which keywords a style needs, and which of them it has no use for.
fn keywords(findings: &mut Findings<'_>, pagination: &Pagination) {
    let Pagination { style, parameter, first, next, origin, .. } = pagination;
    let (word, by_parameter, by_reply) = match style {
        PageStyle::Page => ("page", true, false),
        PageStyle::Offset => ("offset", true, false),
        PageStyle::Cursor => ("cursor", true, true),
        PageStyle::NextLink => ("next-link", false, true),
    };
    let by_number = by_parameter && !by_reply;
    let all = [
        ("parameter", parameter.as_ref().map(|stated| &stated.origin), by_parameter, by_parameter),
        ("next", next.as_ref().map(|stated| &stated.origin), by_reply, by_reply),
        ("first", first.as_ref().map(|stated| &stated.origin), false, by_number),
    ];
    for (keyword, stated, is_needed, is_useful) in all {
        match stated {
            None if is_needed => {
                findings
                    .add(origin, format!("pages of the style `{word}` need `{keyword}`"))
                    .help(help(keyword));
            }
            Some(stated) if !is_useful => {
                findings
                    .add(stated, format!("pages of the style `{word}` have no `{keyword}`"))
                    .help("leave it out, or choose another style");
            }
            _ => {}
        }
    }
}

fn help(keyword: &str) -> &'static str {
    match keyword {
        "parameter" => "name the parameter of the query that the next request differs in",
        _ => {
            "name the value of the reply that leads on: a pointer such as /next, or the name of a header"
        }
    }
}

fn parameter(
    api: &Api,
    findings: &mut Findings<'_>,
    (operation, pagination): (&Operation, &Pagination),
) {
    let Some(Stated { value: wire, origin }) = &pagination.parameter else { return };
    let Some(param) = pagination.moved(api, operation) else {
        findings
            .add(origin, format!("`{wire}` is no parameter that a next request can differ in"))
            .help("name a parameter of the query that holds one plain value");
        return;
    };
    let by_number = matches!(pagination.style, PageStyle::Page | PageStyle::Offset);
    let (fits, wanted) = match by_number {
        true => (is_integer(api, &param.ty), "a whole number"),
        false => {
            (is_integer(api, &param.ty) || is_text(api, &param.ty), "a text or a whole number")
        }
    };
    if !fits {
        findings
            .add(origin, format!("the parameter `{wire}` is not {wanted}"))
            .also(param.origin.span, "declared here")
            .help("name another parameter, or choose another style");
    }
}

fn items(
    api: &Api,
    findings: &mut Findings<'_>,
    (operation, pagination): (&Operation, &Pagination),
) {
    let Stated { value: place, origin } = &pagination.items;
    if !place.is_empty() && !place.starts_with('/') {
        findings
            .add(origin, "items stand in the body of the reply")
            .label(place.clone())
            .help("write a pointer such as /items, or an empty one for a body that is a list");
        return;
    }
    match reply_value(api, operation, place) {
        Err(reason) => absent(findings, (place, origin), &reason),
        Ok(value) if list_of(api, value.ty).is_none() => {
            findings.add(origin, format!("there is no list at `{place}`")).help(
                "point to a list that the schema declares by `type: array`, and not to what holds it",
            );
        }
        Ok(_) => {}
    }
}

fn next(
    api: &Api,
    findings: &mut Findings<'_>,
    (operation, pagination): (&Operation, &Pagination),
) {
    let Some(Stated { value: place, origin }) = &pagination.next else { return };
    match reply_value(api, operation, place) {
        Err(reason) => absent(findings, (place, origin), &reason),
        Ok(value) => {
            let is_token = pagination.style == PageStyle::Cursor && is_integer(api, value.ty);
            if !is_token && !is_text(api, value.ty) {
                findings
                    .add(origin, format!("what stands at `{place}` cannot lead to a next page"))
                    .help("a cursor is a text or a whole number, and an address is a text");
            }
        }
    }
}

fn absent(
    findings: &mut Findings<'_>,
    (place, origin): (&str, &crate::model::Origin),
    reason: &NoReplyValue<'_>,
) {
    let (message, help) = match reason {
        NoReplyValue::Success => (
            "only an operation with one success has pages".to_owned(),
            "document one reply with a status of 2xx, and no range of them",
        ),
        NoReplyValue::Body => (
            "the success of this operation is not JSON alone".to_owned(),
            "document its body as application/json alone",
        ),
        NoReplyValue::Header => (
            format!("the success of this operation has no header `{place}`"),
            "document the header, or write a pointer into the body, such as /next",
        ),
        NoReplyValue::Field(name) => (
            format!("there is no property `{name}` on the way to `{place}`"),
            "point to a property that the schema of the reply declares",
        ),
        NoReplyValue::Object(name) => (
            format!("what should have the property `{name}` is no plain object"),
            "lead through objects with `properties` only, and through no union",
        ),
    };
    findings.add(origin, message).label(place.to_owned()).help(help);
}
