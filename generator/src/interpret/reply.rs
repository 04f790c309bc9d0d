//! A reply, as one who called reads it.

use super::value::{self, Author};
use super::{Interpreter, content, formed, input};
use crate::model::{self, Operation, Param, Status, is_plain};
use http::HeaderMap;
use specwright_runtime::decode::Mode;
use specwright_runtime::parameter::{Given, Source};
use specwright_runtime::violation::{Kind, Place, Segment, Violation, Violations};

/// A reply as it comes.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'r> {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: &'r HeaderMap,
    /// Its body.
    pub body: &'r [u8],
}

impl Interpreter<'_> {
    /// What is wrong with a reply for one who knows that enumerations may grow; nothing where its status is not documented.
    pub fn reply(&self, operation: &Operation, reply: Reply<'_>) -> Option<Violations> {
        let documented = documented(operation, reply.status)?;
        let body = self.body(documented, reply, Mode::Reply);
        if !body.is_empty() {
            return Some(body);
        }
        let mut headers =
            documented.headers.iter().map(|header| self.header(header, reply.headers));
        Some(headers.find(|found| !found.is_empty()).unwrap_or_default())
    }

    /// What is wrong with a reply's body for one who knows the listed values only.
    pub fn strict_reply(&self, operation: &Operation, reply: Reply<'_>) -> Option<Violations> {
        let documented = documented(operation, reply.status)?;
        Some(self.body(documented, reply, Mode::Request))
    }

    fn body(&self, documented: &model::Reply, reply: Reply<'_>, mode: Mode) -> Violations {
        content::reply(self.api, &documented.contents, reply.headers, (reply.body, mode))
    }

    fn header(&self, header: &Param, headers: &HeaderMap) -> Violations {
        let refuse = |kinds: Vec<Kind>| -> Violations {
            let path = || [Segment::name(header.wire.clone())];
            let all = kinds.into_iter();
            all.map(|kind| Violation::new(kind).at(Place::Header, path())).collect()
        };
        if !is_plain(self.api, header) {
            return self.formed_header(header, headers);
        }
        let Some(value) = headers.get(&header.wire) else {
            return refuse(if header.required { vec![Kind::Missing] } else { Vec::new() });
        };
        let Ok(text) = std::str::from_utf8(value.as_bytes()) else {
            return refuse(vec![input::not_text()]);
        };
        let read = value::read_text(self.api, &header.ty, text, Author::Server);
        refuse(read.err().unwrap_or_default())
    }

    fn formed_header(&self, header: &Param, headers: &HeaderMap) -> Violations {
        let at = |kind| {
            Violation::new(kind).at(Place::Header, [Segment::name(header.wire.clone())]).into()
        };
        let lines = headers.get_all(&header.wire).iter();
        let lines = lines.map(|line| std::str::from_utf8(line.as_bytes()));
        let Ok(lines) = lines.collect::<Result<Vec<_>, _>>() else { return at(input::not_text()) };
        let (name, given) = (header.wire.as_str(), Given::Lines(&lines));
        let source = Source { place: Place::Header, name, given, capital_booleans: false };
        match formed::read(self.api, header, (&source, Mode::Reply), &[]) {
            Ok(None) if header.required => at(Kind::Missing),
            read => read.err().unwrap_or_default(),
        }
    }
}

fn documented(operation: &Operation, status: u16) -> Option<&model::Reply> {
    operation.replies.iter().find(|reply| match reply.status {
        Status::Code(code) => code == status,
        Status::Range(hundred) => status / 100 == hundred,
        Status::Default => true,
    })
}
