//! What must hold of every decoder, whatever the bytes.

use specwright_runtime::decode::Decode;
use specwright_runtime::encode::Encode;
use specwright_runtime::violation::{Kind, Violations};
use std::fmt::Debug;

/// Decodes bytes as one type, in both directions.
type Check = fn(&[u8]);

/// Reads the bytes behind the first as a value of the type that the first one names.
///
/// # Panics
/// When a decoder fails without a word or without an explanation, or when a value is not read again as what it was.
pub fn check(data: &[u8]) {
    let Some((first, json)) = data.split_first() else { return };
    TYPES[usize::from(*first) % TYPES.len()](json);
}

macro_rules! types {
    ($($name:path),* $(,)?) => { &[$(both::<$name>),*] };
}

/// The types; a new one comes last, so that the corpus keeps its meaning.
const TYPES: &[Check] = types![
    alibaba_ims::types::CreatedApplication,
    alibaba_ims::types::PredefinedScopes,
    alibaba_ims::types::ErrorBody,
    huawei_apig::types::CreateApp,
    huawei_apig::types::App,
    huawei_apig::types::ErrorBody,
    huawei_roma::types::CreateApp,
    huawei_roma::types::App,
    huawei_roma::types::GatewayError,
    huawei_rtc::types::CreateApp,
    huawei_rtc::types::CreatedApp,
    schemas::types::Runs,
    schemas::types::Counted,
    schemas::types::Folded,
    schemas::types::Sought,
    schemas::types::Programmed,
    schemas::types::Astral,
    schemas::types::Small,
    schemas::types::Large,
    schemas::types::Unsigned,
    schemas::types::Cents,
    schemas::types::Double,
    schemas::types::Exact,
    schemas::types::Color,
    schemas::types::Level,
    schemas::types::Values,
    schemas::types::Moment,
    schemas::types::Day,
    schemas::types::Clock,
    schemas::types::Span,
    schemas::types::Identity,
    schemas::types::Address,
    schemas::types::Mail,
    schemas::types::Host,
    schemas::types::Octets,
    schemas::types::V4,
    schemas::types::V6,
    schemas::types::Pointer,
    schemas::types::Listed,
    schemas::types::Tuple,
    schemas::types::Holding,
    schemas::types::Anything,
    schemas::types::Nothing,
    schemas::types::Bag,
    schemas::types::Matched,
    schemas::types::Depending,
    schemas::types::Closed,
    schemas::types::Tree,
    schemas::types::Nested,
    schemas::types::ByType,
    schemas::types::AnyOf,
    schemas::types::OneOf,
    schemas::types::Pet,
    schemas::types::Conditional,
    schemas::types::Denied,
    schemas::types::Unevaluated,
    schemas::types::Rest,
    schemas::types::Hidden,
    schemas::types::Merged,
];

fn both<T: Decode + Encode + PartialEq + Debug>(json: &[u8]) {
    one(json, T::decode);
    one(json, T::decode_reply);
}

fn one<T: Encode + PartialEq + Debug>(json: &[u8], decode: fn(&[u8]) -> Result<T, Violations>) {
    let value = match decode(json) {
        Ok(value) => value,
        Err(violations) => return explained(&violations),
    };
    let encoded = value.encode();
    let shown = String::from_utf8_lossy(&encoded);
    match decode(&encoded) {
        Ok(again) => {
            assert_eq!(again, value, "read again from {shown}");
            assert_eq!(String::from_utf8_lossy(&again.encode()), shown, "written again");
        }
        Err(violations) => panic!("{shown} is not read again: {violations:?}"),
    }
}

/// There is a violation, and every one says what is wrong.
fn explained(violations: &Violations) {
    assert!(!violations.is_empty(), "it failed without a violation");
    for violation in violations.iter() {
        assert!(*violation.kind() != Kind::Unexplained, "it failed without an explanation");
        assert!(!violation.to_string().is_empty() && !violation.keyword().is_empty());
        assert!(violation.path().is_empty() || violation.pointer().starts_with('/'));
    }
}
