//! The header `Retry-After`: how long a server asks its callers to wait.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// How long the server asks to wait, in seconds or until a date (RFC 9110, section 10.2.3). A date that has passed is
/// no wait; what is neither says nothing.
pub(super) fn wait(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?;
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number beyond all measure is a very long wait.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn check(text: &str, expected: Option<u64>) {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_str(text).unwrap())]);
        assert_eq!(wait(&headers, now), expected.map(Duration::from_secs), "{text}");
    }

    #[test]
    fn seconds_are_seconds() {
        check("0", Some(0));
        check("120", Some(120));
        check("99999999999999999999999999", Some(u64::MAX));
    }

    #[test]
    fn a_date_is_the_time_until_then_in_all_three_forms() {
        check("Sun, 06 Nov 1994 08:49:40 GMT", Some(3));
        check("Sunday, 06-Nov-94 08:49:40 GMT", Some(3));
        check("Sun Nov  6 08:49:40 1994", Some(3));
        check("Sun, 06 Nov 1994 08:49:30 GMT", Some(0));
    }

    #[test]
    fn what_is_neither_says_nothing() {
        for text in ["", "-1", "1.5", "soon", "+3"] {
            check(text, None);
        }
    }
}
