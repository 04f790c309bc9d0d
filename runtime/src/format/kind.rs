//! The formats by name.

use super::{base64, calendar, duration, email, hostname, internet, pointer, template, uri, uuid};
use crate::violation::Kind;
use std::borrow::Cow;

/// A format that a string can have besides its other limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `date-time` of RFC 3339, with a day that exists.
    DateTime,
    /// `full-date` of RFC 3339, a day that exists.
    Date,
    /// `full-time` of RFC 3339: with an offset.
    Time,
    /// `duration` of RFC 3339, appendix A.
    Duration,
    /// A UUID in its 36 characters, of any version and variant.
    Uuid,
    /// A URI of RFC 3986, with a scheme.
    Uri,
    /// A URI or a relative reference of RFC 3986.
    UriReference,
    /// An IRI of RFC 3987, with a scheme.
    Iri,
    /// An IRI or a relative reference of RFC 3987.
    IriReference,
    /// A template of RFC 6570, of any level.
    UriTemplate,
    /// A `Mailbox` of RFC 5321.
    Email,
    /// A `Mailbox` of RFC 5321 as RFC 6531 extends it.
    IdnEmail,
    /// A host name of RFC 1123. With the feature `idn`, labels that begin with `xn--` are held to RFC 5891.
    Hostname,
    /// An internationalized host name of RFC 5890. Without the feature `idn`, every text is one.
    IdnHostname,
    /// An address of IPv4: four decimal numbers.
    Ipv4,
    /// An address of IPv6 after RFC 4291, without a zone.
    Ipv6,
    /// `base64` of RFC 4648, section 4, padded.
    Byte,
    /// Any octets: every text is of this format.
    Binary,
    /// A JSON pointer of RFC 6901.
    JsonPointer,
    /// A relative JSON pointer, as its Internet draft has it.
    RelativeJsonPointer,
}

impl Format {
    /// Every format, in the order in which they are declared.
    pub const ALL: [Self; 20] = [
        Self::DateTime,
        Self::Date,
        Self::Time,
        Self::Duration,
        Self::Uuid,
        Self::Uri,
        Self::UriReference,
        Self::Iri,
        Self::IriReference,
        Self::UriTemplate,
        Self::Email,
        Self::IdnEmail,
        Self::Hostname,
        Self::IdnHostname,
        Self::Ipv4,
        Self::Ipv6,
        Self::Byte,
        Self::Binary,
        Self::JsonPointer,
        Self::RelativeJsonPointer,
    ];

    /// The name by which a schema calls the format, such as `date-time`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Uuid => "uuid",
            Self::Uri => "uri",
            Self::UriReference => "uri-reference",
            Self::Iri => "iri",
            Self::IriReference => "iri-reference",
            Self::UriTemplate => "uri-template",
            Self::Email => "email",
            Self::IdnEmail => "idn-email",
            Self::Hostname => "hostname",
            Self::IdnHostname => "idn-hostname",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Byte => "byte",
            Self::Binary => "binary",
            Self::JsonPointer => "json-pointer",
            Self::RelativeJsonPointer => "relative-json-pointer",
        }
    }

    /// The format of a name; `None` for one that this crate does not check.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Whether a text is of this format.
    #[must_use]
    pub fn admits(self, text: &str) -> bool {
        match self {
            Self::DateTime => calendar::date_time(text).is_some(),
            Self::Date => calendar::date(text).is_some(),
            Self::Time => calendar::time(text).is_some(),
            Self::Duration => duration::span(text).is_some(),
            Self::Uuid => uuid::octets(text).is_some(),
            Self::Uri => uri::uri(text).is_some(),
            Self::UriReference => uri::uri_reference(text).is_some(),
            Self::Iri => uri::iri(text).is_some(),
            Self::IriReference => uri::iri_reference(text).is_some(),
            Self::UriTemplate => template::template(text).is_some(),
            Self::Email => email::ascii(text).is_some(),
            Self::IdnEmail => email::international(text).is_some(),
            Self::Hostname => hostname::ascii(text).is_some(),
            Self::IdnHostname => hostname::international(text).is_some(),
            Self::Ipv4 => internet::ipv4(text).is_some(),
            Self::Ipv6 => internet::ipv6(text).is_some(),
            Self::Byte => base64::octets(text).is_some(),
            Self::Binary => true,
            Self::JsonPointer => pointer::pointer(text).is_some(),
            Self::RelativeJsonPointer => pointer::relative(text).is_some(),
        }
    }

    /// Checks a text.
    ///
    /// # Errors
    /// [`Kind::Format`] when the text is not of this format.
    pub fn check(self, text: &str) -> Result<(), Kind> {
        if self.admits(text) { Ok(()) } else { Err(self.refusal()) }
    }

    /// What is wrong with a text that is not of this format.
    pub(super) const fn refusal(self) -> Kind {
        Kind::Format { format: Cow::Borrowed(self.name()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in Format::ALL {
            assert_eq!(Format::from_name(format.name()), Some(format));
        }
        assert_eq!(Format::from_name("regex"), None);
    }

    #[test]
    fn a_refusal_names_the_format() {
        let refused = Format::Date.check("2021-02-29").unwrap_err();
        assert_eq!(refused.to_string(), "must be of the format `date`, but this is not");
    }
}
