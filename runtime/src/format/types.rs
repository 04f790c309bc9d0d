//! The type of each format.

use super::formatted::sealed::Sealed;
use super::{
    CalendarDate, Format, Formatted, Mailbox, Span, TextFormat, TimeOfDay, UriParts, calendar,
    duration, email, hostname, internet, pointer, template, uri, uuid,
};
use std::net::{Ipv4Addr, Ipv6Addr};

/// For each format: what its type is, the type, its marker, the variant of [`Format`], what it says, who reads it.
macro_rules! formats {
    ($($(#[$docs:meta])* $name:ident = $marker:ident: $format:ident => $value:ty, $parse:path;)*) => {
        $(
            $(#[$docs])*
            pub type $name = Formatted<$marker>;

            #[doc = concat!("The format of [`", stringify!($name), "`].")]
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $marker {}

            impl Sealed for $marker {}

            impl TextFormat for $marker {
                const NAME: &'static str = stringify!($name);
                const FORMAT: Format = Format::$format;
                type Value<'t> = $value;

                fn parse(text: &str) -> Option<Self::Value<'_>> {
                    $parse(text)
                }
            }
        )*
    };
}

formats! {
    /// A date and time with an offset, as RFC 3339 writes it: `2020-08-04T07:17:02.519734342Z`.
    ///
    /// With the feature `time` it converts to and from `jiff::Timestamp`.
    DateTime = DateTimeFormat: DateTime => (CalendarDate, TimeOfDay<'t>), calendar::date_time;

    /// A day, as RFC 3339 writes it: `2020-08-04`.
    Date = DateFormat: Date => CalendarDate, calendar::date;

    /// A time of day with an offset, as RFC 3339 writes it: `07:17:02.5Z`.
    Time = TimeFormat: Time => TimeOfDay<'t>, calendar::time;

    /// A length of time, as RFC 3339 writes it in appendix A: `P1DT12H`.
    Duration = DurationFormat: Duration => Span, duration::span;

    /// A UUID in its 36 characters: `2eb8aa08-aa98-11ea-b4aa-73b441d16380`. It says 16 octets.
    Uuid = UuidFormat: Uuid => [u8; 16], uuid::octets;

    /// A URI of RFC 3986, with a scheme: `https://example.com/a?b#c`.
    Uri = UriFormat: Uri => UriParts<'t>, uri::uri;

    /// A URI or a relative reference of RFC 3986: `../a?b#c`.
    UriReference = UriReferenceFormat: UriReference => UriParts<'t>, uri::uri_reference;

    /// An IRI of RFC 3987, with a scheme: `https://example.com/ä`.
    Iri = IriFormat: Iri => UriParts<'t>, uri::iri;

    /// An IRI or a relative reference of RFC 3987: `/ä`.
    IriReference = IriReferenceFormat: IriReference => UriParts<'t>, uri::iri_reference;

    /// A template of RFC 6570: `/users/{id}`. It says its own text.
    UriTemplate = UriTemplateFormat: UriTemplate => &'t str, template::template;

    /// A mailbox of RFC 5321: `joe.bloggs@example.com`.
    Email = EmailFormat: Email => Mailbox<'t>, email::ascii;

    /// A mailbox of RFC 5321 as RFC 6531 extends it to all of Unicode.
    IdnEmail = IdnEmailFormat: IdnEmail => Mailbox<'t>, email::international;

    /// A host name of RFC 1123: `www.example.com`. It says its own text.
    Hostname = HostnameFormat: Hostname => &'t str, hostname::ascii;

    /// An internationalized host name of RFC 5890; without the feature `idn`, any text. It says its own text.
    IdnHostname = IdnHostnameFormat: IdnHostname => &'t str, hostname::international;

    /// An address of IPv4: `192.0.2.1`.
    Ipv4 = Ipv4Format: Ipv4 => Ipv4Addr, internet::ipv4;

    /// An address of IPv6: `2001:db8::1`.
    Ipv6 = Ipv6Format: Ipv6 => Ipv6Addr, internet::ipv6;

    /// A JSON pointer of RFC 6901: `/a/0/b~1c`. It says its own text.
    JsonPointer = JsonPointerFormat: JsonPointer => &'t str, pointer::pointer;

    /// A relative JSON pointer: `2/a`, `0#`. It says its own text.
    RelativeJsonPointer = RelativeJsonPointerFormat: RelativeJsonPointer => &'t str, pointer::relative;
}

impl Ipv4 {
    /// The address.
    #[must_use]
    pub fn address(&self) -> Ipv4Addr {
        self.value()
    }
}

impl From<Ipv4Addr> for Ipv4 {
    fn from(address: Ipv4Addr) -> Self {
        Self::trusted(address.to_string())
    }
}

impl Ipv6 {
    /// The address.
    #[must_use]
    pub fn address(&self) -> Ipv6Addr {
        self.value()
    }
}

impl From<Ipv6Addr> for Ipv6 {
    fn from(address: Ipv6Addr) -> Self {
        Self::trusted(address.to_string())
    }
}

impl From<[u8; 16]> for Uuid {
    fn from(octets: [u8; 16]) -> Self {
        Self::trusted(uuid::written(octets))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_as_it_was_written() {
        let upper = "2EB8AA08-AA98-11EA-B4AA-73B441D16380";
        let uuid = Uuid::new(upper).unwrap();
        assert_eq!((uuid.as_str(), uuid.to_string().as_str()), (upper, upper));
        assert_eq!(Uuid::from(uuid.value()).as_str(), upper.to_lowercase());
    }

    #[test]
    fn an_address_is_that_of_the_standard_library() {
        assert_eq!(Ipv4::new("127.0.0.1").unwrap().address(), Ipv4Addr::LOCALHOST);
        assert_eq!(Ipv6::new("0:0::1").unwrap().address(), Ipv6Addr::LOCALHOST);
        assert_eq!(Ipv6::from(Ipv6Addr::LOCALHOST), "::1");
    }

    #[test]
    fn debug_shows_the_name_of_the_type() {
        assert_eq!(format!("{:?}", Date::new("2020-08-04").unwrap()), "Date(\"2020-08-04\")");
    }

    #[test]
    fn each_type_is_refused_by_the_name_of_its_format() {
        let seen = Email::new("2962").unwrap_err().to_string();
        assert_eq!(seen, "must be of the format `email`, but this is not");
    }
}
