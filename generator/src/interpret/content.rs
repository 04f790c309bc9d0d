//! Bodies in the media types that the document gives them.

use super::{input, value};
use crate::model::{Api, Codec, Content, essence};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use specwright_runtime::decode::Mode;
use specwright_runtime::violation::{Allowed, Kind, Place, Segment, Violation, Violations};
use std::cmp::Reverse;
use value::Author;

/// True where every media type is JSON of one type: then nobody asks which of them a body has.
pub(super) fn is_plain_json(contents: &[Content]) -> bool {
    contents.iter().all(|content| content.codec == Codec::Json)
        && Content::common_type(contents).is_some()
}

/// The place of the content whose media type the headers state; of several that fit, the narrowest.
pub(super) fn place(contents: &[Content], headers: &HeaderMap) -> Option<usize> {
    let stated = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let fits = contents.iter().enumerate();
    let fits = fits
        .filter_map(|(place, content)| Some((fit(&content.media_type, stated)?, Reverse(place))));
    fits.max().map(|(_, Reverse(place))| place)
}

/// How narrowly a documented media type fits another one; nothing where it does not.
pub(super) fn fit(range: &str, stated: &str) -> Option<u8> {
    let (whole, name) = (essence(range), essence(stated));
    match whole.strip_suffix('*') {
        Some("*/") => return Some(0),
        Some(kind) => return name.starts_with(kind).then_some(1),
        None if whole != name => return None,
        None => {}
    }
    let own = parameters(stated);
    let asked = parameters(range);
    Some(match asked.iter().all(|parameter| own.contains(parameter)) {
        true if asked.is_empty() => 3,
        true => 4,
        false => 2,
    })
}

/// The parameters of a media type, in small letters.
pub(super) fn parameters(media_type: &str) -> Vec<String> {
    media_type.split(';').skip(1).map(|text| text.trim().to_ascii_lowercase()).collect()
}

/// What is wrong with a body as one of its contents.
pub(super) fn violations(api: &Api, content: &Content, body: &[u8], mode: Mode) -> Violations {
    let text = || std::str::from_utf8(body).map_err(|_| at_body(vec![input::not_text()]));
    let author = if mode == Mode::Reply { Author::Server } else { Author::Caller };
    let found = match content.codec {
        Codec::Json => Ok(value::document(api, &content.ty, body, mode)),
        // Parts and XML are read by generated code alone: no example shows them as they stand on the wire. What is wrong with a value of
        // a stream is learned when it comes, and nothing of the message.
        Codec::Binary | Codec::Parts | Codec::Items(_) | Codec::Xml => Ok(Violations::default()),
        Codec::Text => text().and_then(|text| {
            value::read_text(api, &content.ty, text, author)
                .map(|_| Violations::default())
                .map_err(at_body)
        }),
        Codec::Form => text().map(|text| {
            let read = value::form(api, content, text, mode);
            read.map_or_else(|| at_body(vec![input::not_text()]), |(_, broken)| broken)
        }),
    };
    found.unwrap_or_else(|violations| violations)
}

/// What is wrong with the body of a reply, whose media type says how it is read.
pub(super) fn reply(
    api: &Api,
    contents: &[Content],
    headers: &HeaderMap,
    (body, mode): (&[u8], Mode),
) -> Violations {
    let found = match contents {
        [] => return Violations::default(),
        [only] => Some(only),
        several if is_plain_json(several) => several.first(),
        several => place(several, headers).and_then(|place| several.get(place)),
    };
    match found {
        Some(content) => violations(api, content, body, mode),
        None => {
            let texts = contents.iter().map(|content| content.media_type.clone());
            let allowed = Allowed::Literals(texts.collect());
            let path = [Segment::name("Content-Type")];
            Violation::new(Kind::Unlisted { allowed }).at(Place::Header, path).into()
        }
    }
}

fn at_body(kinds: Vec<Kind>) -> Violations {
    kinds.into_iter().map(|kind| Violation::new(kind).at(Place::Body, [])).collect()
}
