//! Texts of each format, short ones and such as patterns like to tell apart.

use specwright_runtime::text::Format;

/// Some texts of a format.
pub(super) fn of(format: Format) -> &'static [&'static str] {
    match format {
        Format::DateTime => &["2020-01-01T00:00:00Z", "1999-12-31T23:59:59.5+02:00"],
        Format::Date => &["2020-01-01", "1999-12-31"],
        Format::Time => &["00:00:00Z", "23:59:59.5+02:00"],
        Format::Duration => &["P1D", "PT1H"],
        Format::Uuid => {
            &["00000000-0000-0000-0000-000000000000", "A2C4E6F8-1b3d-4f5a-8c7e-9d0b2a4c6e8f"]
        }
        Format::Uri | Format::Iri => &["a:b", "https://example.com/a?b#c"],
        Format::UriReference | Format::IriReference => &["", "a", "/a?b#c"],
        Format::UriTemplate => &["", "a", "/{a}"],
        Format::Email | Format::IdnEmail => &["a@b", "a.b@example.com"],
        Format::Hostname | Format::IdnHostname => &["a", "a1.example.com"],
        Format::Ipv4 => &["0.0.0.0", "192.0.2.1"],
        Format::Ipv6 => &["::", "2001:db8::1"],
        Format::Byte => &["", "YQ==", "YWJj"],
        Format::JsonPointer => &["", "/a"],
        Format::RelativeJsonPointer => &["0", "1/a"],
        _ => &["", "a"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_of_its_format() {
        for format in Format::ALL {
            for sample in of(format) {
                assert!(format.check(sample).is_ok(), "{} {sample}", format.name());
            }
        }
    }
}
