// Made by Specwright from `openapi.yaml`: change that and generate again.

//! The types of the API, each with its limits.

use specwright_runtime::checked::{Checked, Rules};
use specwright_runtime::exact::{BigInteger, Decimal};
use specwright_runtime::integer::{Integer, IntegerLimits};
use specwright_runtime::number::NumberLimits;
use specwright_runtime::schema::{Rule, Schema};

/// `Plain`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Plain`.
pub type Plain = i64;

/// `Unsigned`.
///
/// 0 to 18446744073709551615.
///
/// Stated in `openapi.yaml` at `/components/schemas/Unsigned`.
pub type Unsigned = Integer<u64, UnsignedLimits>;

/// The limits of [`Unsigned`].
pub enum UnsignedLimits {}

impl IntegerLimits for UnsignedLimits {
    const NAME: &'static str = "Unsigned";
    const MIN: i128 = 0;
    const MAX: i128 = 18446744073709551615;
}

/// `Big`.
///
/// Stated in `openapi.yaml` at `/components/schemas/Big`.
pub type Big = i64;

/// `Bounded`.
///
/// At least -9223372036854775808.
///
/// Stated in `openapi.yaml` at `/components/schemas/Bounded`.
pub type Bounded = Integer<i64, BoundedLimits>;

/// The limits of [`Bounded`].
pub enum BoundedLimits {}

impl IntegerLimits for BoundedLimits {
    const NAME: &'static str = "Bounded";
    const MIN: i128 = -9223372036854775808;
}

/// `Beyond`.
///
/// At least 9223372036854775808.
///
/// Stated in `openapi.yaml` at `/components/schemas/Beyond`.
pub type Beyond = Checked<BigInteger, BeyondRules>;

/// What [`Beyond`] keeps.
pub enum BeyondRules {}

impl Rules for BeyondRules {
    const NAME: &'static str = "Beyond";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Minimum("9223372036854775808")]);
}

/// `Step`.
///
/// More than 3. A multiple of 3.
///
/// Stated in `openapi.yaml` at `/components/schemas/Step`.
pub type Step = Integer<i64, StepLimits>;

/// The limits of [`Step`].
pub enum StepLimits {}

impl IntegerLimits for StepLimits {
    const NAME: &'static str = "Step";
    const MIN: i128 = 4;
    const MULTIPLE_OF: Option<i128> = Some(3);
}

/// `Fraction`.
///
/// 1 to 3.
///
/// Stated in `openapi.yaml` at `/components/schemas/Fraction`.
pub type Fraction = Integer<i64, FractionLimits>;

/// The limits of [`Fraction`].
pub enum FractionLimits {}

impl IntegerLimits for FractionLimits {
    const NAME: &'static str = "Fraction";
    const MIN: i128 = 1;
    const MAX: i128 = 3;
}

/// `Number`.
///
/// At least 1e400.
///
/// Stated in `openapi.yaml` at `/components/schemas/Number`.
pub type Number = Checked<Decimal, NumberRules>;

/// What [`Number`] keeps.
pub enum NumberRules {}

impl Rules for NumberRules {
    const NAME: &'static str = "Number";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Minimum("1e400")]);
}

/// `Tenth`.
///
/// A multiple of 0.1.
///
/// Stated in `openapi.yaml` at `/components/schemas/Tenth`.
pub type Tenth = specwright_runtime::number::Number<TenthLimits>;

/// The limits of [`Tenth`].
pub enum TenthLimits {}

impl NumberLimits for TenthLimits {
    const NAME: &'static str = "Tenth";
    const MULTIPLE_OF: Option<f64> = Some(0.1);
}

/// `Low`.
///
/// At most -9223372036854775809.
///
/// Stated in `openapi.yaml` at `/components/schemas/Low`.
pub type Low = Checked<BigInteger, LowRules>;

/// What [`Low`] keeps.
pub enum LowRules {}

impl Rules for LowRules {
    const NAME: &'static str = "Low";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Maximum("-9223372036854775809")]);
}

/// `High`.
///
/// More than 9223372036854775807.
///
/// Stated in `openapi.yaml` at `/components/schemas/High`.
pub type High = Checked<BigInteger, HighRules>;

/// What [`High`] keeps.
pub enum HighRules {}

impl Rules for HighRules {
    const NAME: &'static str = "High";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Above("9223372036854775807")]);
}

/// `Far`.
///
/// At least 170141183460469231731687303715884105727.
///
/// Stated in `openapi.yaml` at `/components/schemas/Far`.
pub type Far = Checked<BigInteger, FarRules>;

/// What [`Far`] keeps.
pub enum FarRules {}

impl Rules for FarRules {
    const NAME: &'static str = "Far";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Minimum(
        "170141183460469231731687303715884105727",
    )]);
}

/// `Huge`.
///
/// At most 1e400.
///
/// Stated in `openapi.yaml` at `/components/schemas/Huge`.
pub type Huge = Checked<BigInteger, HugeRules>;

/// What [`Huge`] keeps.
pub enum HugeRules {}

impl Rules for HugeRules {
    const NAME: &'static str = "Huge";
    const SCHEMA: Schema<'static> = Schema::new(&[Rule::Maximum("1e400")]);
}
