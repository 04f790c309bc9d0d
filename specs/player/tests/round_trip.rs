//! What a generated type writes it reads again as the same value, and writes again as the same bytes; what it writes of a
//! value with all its members holds what was read.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use specwright_runtime::decode::Decode;
use specwright_runtime::encode::Encode;
use specwright_runtime::json::Json;
use specwright_runtime::testing::{Described, valid_json};
use std::fmt::Debug;

/// So many values of each type.
const COUNT: usize = 200;

fn check<T: Described + Encode + Debug + PartialEq>() {
    let strategy = valid_json(&T::SCHEMA, T::DEFINITIONS);
    let mut runner = TestRunner::deterministic();
    for _ in 0..COUNT {
        let json = strategy.new_tree(&mut runner).expect("the schema has values").current();
        let value = read::<T>(json.to_string().as_bytes());
        let written = value.encode();
        let again = read::<T>(&written);
        assert_eq!(again, value, "{}: {json}", T::NAME);
        assert_eq!(again.encode(), written, "{}: {json}", T::NAME);
        let rest = Json::decode(&written).expect("what is written is JSON");
        assert!(is_within(&rest, &json), "{}: {rest} is not of {json}", T::NAME);
    }
}

fn read<T: Described>(json: &[u8]) -> T {
    T::decode(json).unwrap_or_else(|violations| panic!("{}: {violations}", T::NAME))
}

/// Whether one value is another, but for members that no property names: a struct does not keep these.
fn is_within(one: &Json, whole: &Json) -> bool {
    match (one, whole) {
        (Json::Object(one), Json::Object(whole)) => one
            .iter()
            .all(|(name, value)| whole.get(name).is_some_and(|other| is_within(value, other))),
        (Json::Array(one), Json::Array(whole)) => {
            one.len() == whole.len()
                && one.iter().zip(whole).all(|(one, other)| is_within(one, other))
        }
        _ => one == whole,
    }
}

/// Checks types of one crate.
macro_rules! check_all {
    ($krate:ident: $($name:ident),+) => {
        $(check::<$krate::types::$name>();)+
    };
}

#[test]
fn the_types_of_huawei_apig_read_what_they_write() {
    check_all!(huawei_apig: CreateApp, AppName, AppRemark, AppKey, AppSecret, App, AppList, ListedApp, PreciseSearch, AppCreator, AppStatus, AppType, RomaAppType, ErrorBody);
}

#[test]
fn the_types_of_huawei_roma_read_what_they_write() {
    check_all!(huawei_roma: InstanceId, ProjectId, AppId, Offset, Limit, RoleName, NamePart, UserName, CreateApp, AppName, AppKey, App, AppList, AppRole, Time, User, ErrorBody, ErrorCode, ErrorMessage, ErrorDetails, RequestId, GatewayError);
}

#[test]
fn the_types_of_huawei_rtc_read_what_they_write() {
    check_all!(huawei_rtc: CreateApp, CreatedApp, AppList, App, ListedState, PageNumber, PageSize, AppState, State, Scope, AppAuth, AppCallbacks, AppCallbackUrl, RecordEvent, AppAutoRecordMode, RecordMode, ErrorBody);
}

#[test]
fn the_types_of_alibaba_ims_read_what_they_write() {
    check_all!(alibaba_ims: DisplayName, AppName, AppType, AccessTokenValidity, RefreshTokenValidity, ProtocolVersion, CreatedApplication, ShownApplication, ListedApplications, Applications, DeletedApplication, Application, RedirectUris, DelegatedScope, PredefinedScopes, PredefinedScope, ErrorBody);
}
