//! Replies.

use super::lowering::Lowering;
use super::naming::Scope;
use super::operation::OperationAt;
use super::place::Place;
use super::{content, facts, header_names, params, schema, stated_names};
use crate::model::{LeftOut, Location, Param, Reply, Status, Style};
use crate::report::Code;
use crate::source::Node;
use openapiv3::{Header, ReferenceOr, Response, StatusCode};

/// Every documented reply, in the document's order; `default` stands last.
pub(super) fn replies<'d>(
    lowering: &mut Lowering<'d, '_>,
    place: &OperationAt<'d>,
    prefix: &str,
) -> Option<Vec<Reply>> {
    let nodes = place.node.get("responses")?;
    let responses = &place.view.responses;
    let coded =
        responses.responses.iter().map(|(code, view)| (status(code), code.to_string(), view));
    let default =
        responses.default.iter().map(|view| (Status::Default, "default".to_owned(), view));
    let mut names = Scope::default();
    let mut replies = Vec::new();
    for (status, key, view) in coded.chain(default) {
        let (ReferenceOr::Item(view), Some(node)) = (view, nodes.get(&key)) else { continue };
        replies.push(reply(
            lowering,
            names.type_name(&variant(status)),
            (status, view, node),
            (&place.method, prefix),
        )?);
    }
    Some(replies)
}

fn status(code: &StatusCode) -> Status {
    match code {
        StatusCode::Code(code) => Status::Code(*code),
        StatusCode::Range(hundred) => Status::Range(*hundred),
    }
}

fn reply<'d>(
    lowering: &mut Lowering<'d, '_>,
    name: String,
    (status, view, node): (Status, &'d Response, Node<'d>),
    (method, prefix): (&str, &str),
) -> Option<Reply> {
    let place = lowering.shared_words.of_reply(node, || format!("{prefix} {name}"));
    let content = node.get("content").filter(|content| content.entries().len() > 0);
    let (contents, left_out) = match content {
        None => (Vec::new(), Vec::new()),
        Some(content) => {
            let words = lowering.shared_words.of_body(node, &place);
            let place = Place::new(words, lowering.reply());
            match bodiless(method, status) {
                Some(what) => (Vec::new(), never_sent(lowering, content, what, &place)),
                None => content::contents(lowering, content, &place)?,
            }
        }
    };
    let headers = headers(lowering, view, node, &place)?;
    let (docs, origin) = (facts::docs(Some(described(view, node)), false), facts::origin(node));
    let links = facts::links(node);
    Some(Reply { status, name, contents, left_out, headers, docs, origin, links })
}

/// What is answered without a body by RFC 9110, sections 9.3.2 and 15, whatever a document says of one.
fn bodiless(method: &str, status: Status) -> Option<String> {
    match status {
        _ if method == "HEAD" => Some("a reply to HEAD".to_owned()),
        Status::Range(1) => Some("a reply of `1XX`".to_owned()),
        Status::Code(code @ (100..=199 | 204 | 205 | 304)) => Some(format!("a reply of `{code}`")),
        _ => None,
    }
}

/// The media types of a body that is never sent, which is said of it.
fn never_sent<'d>(
    lowering: &mut Lowering<'d, '_>,
    content: Node<'d>,
    what: String,
    place: &Place,
) -> Vec<LeftOut> {
    lowering.warn(
        Code::NeverSent,
        content,
        format!("{what} is sent without a body, and one is described"),
        "it is read as a reply without a body; describe one where it can be sent",
    );
    let entries = content.entries();
    entries.map(|entry| content::ungenerated(lowering, (entry.key, entry.node), place)).collect()
}

/// The description of a response, or else its summary.
fn described<'d>(view: &'d Response, node: Node<'d>) -> &'d str {
    let summary = node.get("summary").and_then(Node::as_str);
    if view.description.is_empty() { summary.unwrap_or_default() } else { &view.description }
}

fn headers<'d>(
    lowering: &mut Lowering<'d, '_>,
    view: &'d Response,
    node: Node<'d>,
    place: &str,
) -> Option<Vec<Param>> {
    let Some(nodes) = node.get("headers") else { return Some(Vec::new()) };
    let mut names = Scope::with(&["new", "body"]);
    let mut headers = Vec::new();
    for (wire, view) in
        view.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"))
    {
        if let (ReferenceOr::Item(view), Some(node)) = (view, nodes.get(wire))
            && header_names::is_of_http(lowering, node, wire)
            && header_names::is_new(lowering, node, wire, &headers)
        {
            let name = stated_names::of_value(lowering, &mut names, (node, wire));
            headers.push(header(lowering, name, (wire, view, node), place)?);
        }
    }
    Some(headers)
}

fn header<'d>(
    lowering: &mut Lowering<'d, '_>,
    name: String,
    (wire, view, node): (&str, &'d Header, Node<'d>),
    place: &str,
) -> Option<Param> {
    let (at, json) = params::value_at(lowering, node)?;
    let words = lowering.shared_words.of_value(node, || format!("{place} {wire}"));
    let place = Place::new(words, lowering.reply());
    let ty = schema::inline(lowering, at, &place)?;
    let json = json.then_some(Style::Json);
    Some(Param {
        form: params::form(lowering, (Location::Header, node), json, &ty)?,
        content: None,
        ty,
        name,
        wire: wire.to_owned(),
        location: Location::Header,
        required: view.required,
        derived: Vec::new(),
        docs: facts::docs_of(node),
        origin: facts::origin(node),
        default: None,
        examples: facts::examples(node),
    })
}

/// The words for the body of a reply, by its key in the document.
pub(super) fn word(key: &str) -> String {
    format!("{} body", name_of(key))
}

/// The name of a reply, by its key in the document.
pub(super) fn name_of(key: &str) -> String {
    let status = match (key.parse(), key.chars().next().and_then(|digit| digit.to_digit(10))) {
        (Ok(code), _) => Status::Code(code),
        (Err(_), Some(hundred)) => Status::Range(u16::try_from(hundred).unwrap_or_default()),
        (Err(_), None) => Status::Default,
    };
    variant(status)
}

/// The name of a status as RFC 9110 has it.
fn variant(status: Status) -> String {
    let code = match status {
        Status::Default => return "Default".to_owned(),
        Status::Range(1) => return "Informational".to_owned(),
        Status::Range(2) => return "Success".to_owned(),
        Status::Range(3) => return "Redirection".to_owned(),
        Status::Range(4) => return "ClientError".to_owned(),
        Status::Range(_) => return "ServerError".to_owned(),
        Status::Code(code) => code,
    };
    let reason = http::StatusCode::from_u16(code).ok().and_then(|code| code.canonical_reason());
    match reason {
        Some("OK") | None if code == 200 => "Ok".to_owned(),
        Some(reason) => reason.replace(['\'', '-'], ""),
        None => format!("Status{code}"),
    }
}
