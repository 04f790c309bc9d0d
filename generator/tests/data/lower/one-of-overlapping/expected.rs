// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::schema::{Rule, Schema, Types};

/// `Limit`.
///
/// All that it keeps stands in [`LimitRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Limit`.
pub type Limit = Checked<LimitValue, LimitRules>;

/// What [`Limit`] keeps.
pub enum LimitRules {}

impl Rules for LimitRules {
    const NAME: &'static str = "Limit";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[Rule::Types(Types::INTEGER), Rule::Maximum("10")]),
        Schema::new(&[Rule::Types(Types::INTEGER), Rule::Minimum("5")]),
    ])]);
    const COMPLETE: bool = true;
}

/// `LimitValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Limit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LimitValue {
    /// As `Integer`.
    Integer(LimitInteger),
    /// As `Integer2`.
    Integer2(LimitInteger2),
}

/// `LimitInteger`.
///
/// At most 10.
///
/// Stated in `openapi.yaml` at `/components/schemas/Limit/oneOf/0`.
pub type LimitInteger = Integer<i64, LimitIntegerLimits>;

/// The limits of [`LimitInteger`].
pub enum LimitIntegerLimits {}

impl IntegerLimits for LimitIntegerLimits {
    const NAME: &'static str = "LimitInteger";
    const MAX: i128 = 10;
}

/// `LimitInteger2`.
///
/// At least 5.
///
/// Stated in `openapi.yaml` at `/components/schemas/Limit/oneOf/1`.
pub type LimitInteger2 = Integer<i64, LimitInteger2Limits>;

/// The limits of [`LimitInteger2`].
pub enum LimitInteger2Limits {}

impl IntegerLimits for LimitInteger2Limits {
    const NAME: &'static str = "LimitInteger2";
    const MIN: i128 = 5;
}

/// `Contact`.
///
/// All that it keeps stands in [`ContactRules`].
///
/// Stated in `openapi.yaml` at `/components/schemas/Contact`.
pub type Contact = Checked<ContactValue, ContactRules>;

/// What [`Contact`] keeps.
pub enum ContactRules {}

impl Rules for ContactRules {
    const NAME: &'static str = "Contact";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::OneOf(&[
        Schema::new(&[
            Rule::Types(Types::OBJECT),
            Rule::Required(&["mail"]),
            Rule::Members {
                named: &[("mail", Schema::new(&[Rule::Types(Types::STRING)]))],
                matching: &[],
                rest: None,
            },
        ]),
        Schema::new(&[
            Rule::Types(Types::OBJECT),
            Rule::Required(&["phone"]),
            Rule::Members {
                named: &[("phone", Schema::new(&[Rule::Types(Types::STRING)]))],
                matching: &[],
                rest: None,
            },
        ]),
    ])]);
    const COMPLETE: bool = true;
}

/// `ContactValue`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Contact`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContactValue {
    /// As `Mail`.
    Mail(ContactMail),
    /// As `Phone`.
    Phone(ContactPhone),
}

/// `ContactMail`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Contact/oneOf/0`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactMail {
    /// `mail`
    pub mail: String,
}

impl ContactMail {
    /// A `ContactMail` with its required fields; the others are absent.
    pub fn new(mail: impl Into<String>) -> Self {
        Self { mail: mail.into() }
    }
}

/// `ContactPhone`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Contact/oneOf/1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactPhone {
    /// `phone`
    pub phone: String,
}

impl ContactPhone {
    /// A `ContactPhone` with its required fields; the others are absent.
    pub fn new(phone: impl Into<String>) -> Self {
        Self { phone: phone.into() }
    }
}
