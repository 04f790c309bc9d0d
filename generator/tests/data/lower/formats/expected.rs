// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::date_time::DateTime;
use specwright_runtime::exact::Decimal;
use specwright_runtime::format::{Bytes, Date, Hostname, Ipv4, Time, Uri, Uuid};
use specwright_runtime::schema::{Rule, Schema};
use specwright_runtime::text::{Format, Secret, Text, TextLimits, Unlimited};

/// `Day`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Day`.
pub type Day = Date;

/// `Moment`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Moment`.
pub type Moment = DateTime;

/// `Clock`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Clock`.
pub type Clock = Time;

/// `Id`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Id`.
pub type Id = Uuid;

/// `Mail`.
///
/// At most 12 characters. Of the format `email`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Mail`.
pub type Mail = Text<MailLimits>;

/// The limits of [`Mail`].
pub enum MailLimits {}

impl TextLimits for MailLimits {
    const NAME: &'static str = "Mail";
    const MAX_CHARS: usize = 12;
    const FORMAT: Option<Format> = Some(Format::Email);
}

/// `Link`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Link`.
pub type Link = Uri;

/// `Host`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Host`.
pub type Host = Hostname;

/// `Address`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Address`.
pub type Address = Ipv4;

/// `Data`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Data`.
pub type Data = Bytes;

/// `Word`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Word`.
pub type Word = Secret<Unlimited>;

/// `Unknown`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Unknown`.
pub type Unknown = String;

/// `Float`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Float`.
pub type Float = f32;

/// `Exact`.
///
/// At most 1.5.
///
/// Stated in `openapi.yaml` at `/components/schemas/Exact`.
pub type Exact = Checked<Decimal, ExactRules>;

/// What [`Exact`] keeps.
pub enum ExactRules {}

impl Rules for ExactRules {
    const NAME: &'static str = "Exact";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Maximum("1.5")]);
}

/// `Small`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Small`.
pub type Small = u8;
