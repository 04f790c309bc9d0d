//! Where callbacks are sent: runtime expressions over the request that asked for them.

use std::fmt;

use http::Request;

use super::{IntoCall, Outgoing};
use crate::content::Body;
use crate::decode::Decode;
use crate::json::Json;
use crate::operation::Operation;
use crate::percent;
use crate::template;

/// An expression that has no value for a request. It shows the expression and nothing of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved(String);

impl fmt::Display for Unresolved {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` has no value in the request", self.0)
    }
}

impl std::error::Error for Unresolved {}

/// The address of a callback: the text of the document with the values of the expressions in it, such as
/// `{$request.body#/url}?by={$method}`, for a request that asked for the callback.
///
/// What begins the address stands as it is; any later value is percent-encoded, so that it is one part of the address.
/// Known are `$method` and what `$request` holds: `header`, `query`, `path` and `body`.
///
/// # Errors
///
/// Names the expression that has no value: of an optional part that is absent, or of something else than the request.
pub fn callback_url<R: IntoCall>(address: &str, request: &R) -> Result<String, Unresolved> {
    let mut outgoing = Outgoing::new(R::OPERATION, "*/*");
    request.write(&mut outgoing);
    let sent = outgoing.finish("http://localhost").map_err(|_| Unresolved(address.to_owned()))?;
    let occasion = Occasion { operation: R::OPERATION, sent };
    // Some documents leave the braces out where nothing stands beside the expression.
    if address.starts_with('$') {
        return occasion.value(address);
    }
    let (mut url, mut rest) = (String::new(), address);
    while let Some((before, after)) = rest.split_once('{') {
        let Some((expression, more)) = after.split_once('}') else { break };
        url.push_str(before);
        let value = occasion.value(expression)?;
        match url.is_empty() {
            true => url.push_str(&value),
            false => url.extend(percent::encoded(&value)),
        }
        rest = more;
    }
    url.push_str(rest);
    Ok(url)
}

/// The request that asked for a callback.
struct Occasion {
    operation: &'static Operation,
    sent: Request<Body>,
}

impl Occasion {
    fn value(&self, expression: &str) -> Result<String, Unresolved> {
        self.find(expression).ok_or_else(|| Unresolved(expression.to_owned()))
    }

    fn find(&self, expression: &str) -> Option<String> {
        if expression == "$method" {
            return Some(self.sent.method().to_string());
        }
        let source = expression.strip_prefix("$request.")?;
        if let Some(pointer) = source.strip_prefix("body") {
            return self.in_body(pointer);
        }
        match source.split_once('.')? {
            ("header", name) => {
                let value = self.sent.headers().get(name)?;
                std::str::from_utf8(value.as_bytes()).ok().map(str::to_owned)
            }
            ("query", name) => self.in_query(name),
            ("path", name) => {
                let raw = template::raw_value(self.operation.path, self.sent.uri().path(), name)?;
                percent::decoded(raw).ok().map(|text| text.into_owned())
            }
            _ => None,
        }
    }

    fn in_query(&self, name: &str) -> Option<String> {
        let decoded = |raw| percent::form_decoded(raw).ok();
        let pairs = self.sent.uri().query()?.split('&').filter_map(|pair| pair.split_once('='));
        let mut found = pairs.filter(|(key, _)| decoded(key).is_some_and(|key| key == name));
        found.next().and_then(|(_, value)| decoded(value)).map(|text| text.into_owned())
    }

    /// The whole body, or the value that a pointer (RFC 6901) leads to.
    fn in_body(&self, pointer: &str) -> Option<String> {
        let body = self.sent.body().bytes()?;
        if pointer.is_empty() {
            return String::from_utf8(body.to_vec()).ok();
        }
        let mut json = &Json::decode(body).ok()?;
        for step in pointer.strip_prefix('#')?.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            json = match json {
                Json::Object(fields) => fields.get(&step)?,
                Json::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        match json {
            Json::String(text) => Some(text.clone()),
            Json::Number(_) | Json::Boolean(_) => Some(json.to_string()),
            Json::Null | Json::Array(_) | Json::Object(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FromReply, Incoming, Mismatch};
    use super::*;

    static OPERATION: Operation = Operation {
        id: "subscribe",
        method: "POST",
        also: &[],
        rpc: None,
        path: "/shops/{shop}/hooks",
        security: &[],
        consumes: &["application/json"],
        faults: &crate::fault::PROBLEMS,
    };

    struct Subscribe;

    struct Nothing;

    impl IntoCall for Subscribe {
        const OPERATION: &'static Operation = &OPERATION;
        type Reply = Nothing;

        fn write(&self, call: &mut Outgoing) {
            call.path("shop", "a b");
            call.query("kind", "c&d");
            call.header("X-Hook", "http://localhost/h");
            let url = Json::String("http://localhost/hook?a=1".to_owned());
            let list = Json::Array(vec![Json::Null, Json::Boolean(true)]);
            let fields = [("url".to_owned(), url), ("a/b~".to_owned(), list)];
            call.json_body(&Json::Object(fields.into()));
        }
    }

    impl FromReply for Nothing {
        type Success = Self;

        fn from_reply(_: &Incoming) -> Result<Self, Mismatch> {
            Err(Mismatch::Undocumented)
        }

        fn into_success(self) -> Result<Self, Self> {
            Ok(self)
        }
    }

    fn check(address: &str, expected: Result<&str, &str>) {
        let seen = callback_url(address, &Subscribe).map_err(|unresolved| unresolved.0);
        assert_eq!(seen, expected.map(str::to_owned).map_err(str::to_owned), "{address}");
    }

    #[test]
    fn what_begins_an_address_stands_as_it_is() {
        check("{$request.body#/url}", Ok("http://localhost/hook?a=1"));
        check("$request.body#/url", Ok("http://localhost/hook?a=1"));
        check("{$request.header.x-hook}", Ok("http://localhost/h"));
        check("http://localhost/fixed", Ok("http://localhost/fixed"));
    }

    #[test]
    fn later_values_are_one_part_of_the_address() {
        check(
            "{$request.body#/url}&kind={$request.query.kind}",
            Ok("http://localhost/hook?a=1&kind=c%26d"),
        );
        check("http://localhost/{$request.path.shop}/{$method}", Ok("http://localhost/a%20b/POST"));
        check("http://localhost/{$request.body#/a~1b~0/1}", Ok("http://localhost/true"));
    }

    #[test]
    fn what_has_no_value_is_named() {
        for expression in [
            "$request.body#/none",
            "$request.body#/a~1b~0",
            "$request.body#/a~1b~0/0",
            "$request.query.none",
            "$request.path.none",
            "$request.header.none",
            "$response.body#/url",
            "$url",
            "",
        ] {
            check(&format!("{{{expression}}}"), Err(expression));
        }
    }
}
