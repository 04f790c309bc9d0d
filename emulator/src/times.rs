//! Points in time as the APIs write them, each in its own precision.

use jiff::Timestamp;
use specwright_runtime::fault::{Fault, names};

/// With nine digits after the second, as APIG shows it.
pub(crate) const NANOSECONDS: &str = "%Y-%m-%dT%H:%M:%S.%9fZ";

/// With three digits after the second, as ROMA Connect shows it.
pub(crate) const MILLISECONDS: &str = "%Y-%m-%dT%H:%M:%S.%3fZ";

/// Without digits after the second, as IMS shows it.
pub(crate) const SECONDS: &str = "%Y-%m-%dT%H:%M:%SZ";

/// The time in one of these forms, as the type that an API has for it.
pub(crate) fn written<T, E>(
    time: Timestamp,
    form: &str,
    read: impl FnOnce(String) -> Result<T, E>,
) -> Result<T, Fault> {
    read(time.strftime(form).to_string()).map_err(|_| Fault::new(names::INTERNAL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_its_digits() {
        let time = Timestamp::new(1_596_460_153, 120_000_009).unwrap();
        let text = |form| written(time, form, Ok::<String, ()>).unwrap();
        assert_eq!(text(NANOSECONDS), "2020-08-03T13:09:13.120000009Z");
        assert_eq!(text(MILLISECONDS), "2020-08-03T13:09:13.120Z");
        assert_eq!(text(SECONDS), "2020-08-03T13:09:13Z");
    }
}
