//! The generated clients and the process: what one side documents the other keeps.

use alibaba_ims::types::{AppType, Application};
use app_emulator::store::Api;
use huawei_apig::{operations as apig, types as apig_types};
use huawei_roma::{operations as roma, types as roma_types};
use specwright_runtime::client::Error;
use specwright_runtime::nullable::Nullable;

use crate::api::{Account, FIRST, GATEWAY, SECOND};
use crate::home::{Home, with_quotas};
use crate::typed::{Clients, Refused, settle, web_app};

/// What each API answers, by status and code, where it has a code for it.
struct Codes {
    api: Api,
    duplicate_name: (u16, &'static str),
    quota: (u16, &'static str),
    unknown_application: (u16, &'static str),
    /// A token that nobody has, or an access key.
    bad_credentials: (u16, &'static str),
    bad_signature: (u16, &'static str),
}

const CODES: [Codes; 4] = [
    Codes {
        api: Api::Apig,
        duplicate_name: (400, "APIG.3203"),
        quota: (403, "APIG.3103"),
        unknown_application: (404, "APIG.3004"),
        bad_credentials: (401, "APIG.1002"),
        bad_signature: (401, "APIGW.0301"),
    },
    Codes {
        api: Api::Ims,
        duplicate_name: (409, "EntityAlreadyExists.Application"),
        quota: (403, "LimitExceeded.Application"),
        unknown_application: (404, "EntityNotExist.Application"),
        bad_credentials: (404, "InvalidAccessKeyId.NotFound"),
        bad_signature: (400, "SignatureDoesNotMatch"),
    },
    Codes {
        api: Api::Roma,
        duplicate_name: (400, "ROMA.14011"),
        quota: (403, "ROMA.00000101"),
        unknown_application: (404, "ROMA.00110006"),
        bad_credentials: (400, "ROMA.1002"),
        bad_signature: (401, "APIGW.0301"),
    },
    Codes {
        api: Api::Rtc,
        duplicate_name: (400, "RTC.00001020"),
        quota: (400, "RTC.00001017"),
        unknown_application: (404, "RTC.00001003"),
        bad_credentials: (400, "RTC.00001001"),
        bad_signature: (401, "APIGW.0301"),
    },
];

#[track_caller]
fn check<T: std::fmt::Debug>(result: Result<T, Refused>, (status, code): (u16, &str)) {
    assert_eq!(result.unwrap_err(), Refused(status, code.to_owned()));
}

pub(crate) async fn an_application_is_created_listed_shown_and_deleted(home: Home) {
    let emulator = home.start();
    let clients = [
        Clients::with_token(emulator.address, FIRST),
        Clients::with_signature(emulator.address, FIRST),
    ];
    for (codes, clients) in CODES.iter().flat_map(|codes| clients.iter().map(move |it| (codes, it)))
    {
        let api = codes.api;
        let first = clients.create(api, "app_one").await.unwrap();
        let second = clients.create(api, "app_two").await.unwrap();
        let all = clients.list(api).await.unwrap();
        let (one, two) = ("app_one".to_owned(), "app_two".to_owned());
        assert_eq!(all, [(first.clone(), one), (second.clone(), two)].into(), "{api:?}");
        assert_eq!(clients.show(api, &first).await.unwrap(), "app_one");
        clients.delete(api, &first).await.unwrap();
        check(clients.show(api, &first).await, codes.unknown_application);
        check(clients.delete(api, &first).await, codes.unknown_application);
        clients.create(api, "app_one").await.unwrap();
        for id in clients.list(api).await.unwrap().into_keys() {
            clients.delete(api, &id).await.unwrap();
        }
        assert_eq!(clients.list(api).await.unwrap().len(), 0);
    }
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn documented_failures_are_typed() {
    let home = Home::file().with_configuration(&with_quotas(2));
    let emulator = home.start();
    let address = emulator.address;
    let clients = Clients::with_token(address, FIRST);
    let nobody = Account { ak: "FAKEAKNOBODY", token: "fake-nobody", ..FIRST };
    let forger = Account { sk: "fakeSKforged", ..FIRST };
    for codes in &CODES {
        let api = codes.api;
        clients.create(api, "app_one").await.unwrap();
        check(clients.create(api, "app_one").await, codes.duplicate_name);
        clients.create(api, "app_two").await.unwrap();
        check(clients.create(api, "app_two").await, codes.duplicate_name);
        check(clients.create(api, "app_three").await, codes.quota);
        let stranger = Clients::with_token(address, nobody);
        check(stranger.create(api, "app_three").await, codes.bad_credentials);
        check(stranger.list(api).await, codes.bad_credentials);
        let stranger = Clients::with_signature(address, nobody);
        check(stranger.create(api, "app_three").await, codes.bad_credentials);
        let forged = Clients::with_signature(address, forger);
        check(forged.create(api, "app_three").await, codes.bad_signature);
        check(forged.list(api).await, codes.bad_signature);
        assert_eq!(clients.list(api).await.unwrap().len(), 2);
    }
    let forged = Clients::with_token(address, forger);
    check(forged.create(Api::Ims, "app_three").await, (400, "SignatureDoesNotMatch"));
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn apig_keeps_what_it_is_given_and_refuses_a_key_that_is_taken() {
    let home = Home::file();
    let emulator = home.start();
    let clients = Clients::with_signature(emulator.address, FIRST);
    let mut given = apig_types::CreateApp::new("app_one".parse().unwrap());
    given.app_key = Some("key-of-one".parse().unwrap());
    given.app_secret = Some("secret!of#one".parse().unwrap());
    given.remark = Some("应用".parse().unwrap());
    let id = clients.create_apig(given.clone()).await.unwrap();
    let request = apig::ShowAppRequest::new(FIRST.project, GATEWAY, id);
    let shown = clients.apig.show_app(&request).await.unwrap();
    assert_eq!(
        (shown.app_key.as_deref(), shown.remark.as_deref()),
        (Some("key-of-one"), Some("应用"))
    );
    assert_eq!(shown.app_secret.unwrap().expose(), "secret!of#one");

    given.name = "app_two".parse().unwrap();
    check(clients.create_apig(given.clone()).await, (400, "APIG.3310"));
    let elsewhere = apig::CreateAppRequest::new(FIRST.project, "nowhere", given);
    let error = clients.apig.create_app(&elsewhere).await.unwrap_err();
    let Error::Failure { reply, .. } = error else { panic!("{error:?}") };
    let apig::CreateAppReply::NotFound(body) = *reply else { panic!("{reply:?}") };
    assert_eq!(body.error_code.as_deref(), Some("APIG.3030"));
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn roma_keeps_what_it_is_given_and_refuses_a_key_that_is_taken() {
    let home = Home::file();
    let emulator = home.start();
    let clients = Clients::with_signature(emulator.address, FIRST);
    let mut given = roma_types::CreateApp::new("应用 (1)".parse().unwrap());
    given.key = Some("key@one".parse().unwrap());
    given.secret = Some(Nullable::from(Some("Secret!1".parse().unwrap())));
    given.favorite = Some(true);
    clients.create_roma(given.clone()).await.unwrap();
    assert_eq!(
        clients.list(Api::Roma).await.unwrap().into_values().collect::<Vec<_>>(),
        ["应用 (1)"]
    );

    given.name = "two".parse().unwrap();
    check(clients.create_roma(given.clone()).await, (400, "ROMA.14012"));
    let (instance, project) = ("nowhere".parse().unwrap(), FIRST.project.parse().unwrap());
    let elsewhere = roma::CreateAppRequest::new(instance, project, given);
    let refused = settle(clients.roma.create_app(&elsewhere).await).await;
    check(refused, (404, "ROMA.00110002"));
    emulator.stop();
}

/// What IMS makes of a type: whether a secret is required, how long a refresh token is valid in seconds, whether other
/// tenants may use it.
fn check_derived(application: &Application, derived: (bool, i32, bool)) {
    let Application { secret_required, refresh_token_validity, is_multi_tenant, .. } = application;
    let seen = (*secret_required, *refresh_token_validity, *is_multi_tenant);
    assert_eq!(seen, (Some(derived.0), Some(derived.1), Some(derived.2)), "{application:?}");
    assert_eq!(application.access_token_validity, Some(3600));
    assert_eq!(application.protocol_version.as_ref().map(|version| version.as_str()), Some("2.0"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ims_derives_what_hangs_on_the_type_of_an_application() {
    let home = Home::file();
    let emulator = home.start();
    let types = [
        (AppType::WebApp, (true, 7_776_000, false)),
        (AppType::NativeApp, (false, 2_592_000, true)),
        (AppType::ServerApp, (true, 2_592_000, true)),
    ];
    for clients in [
        Clients::with_token(emulator.address, FIRST),
        Clients::with_signature(emulator.address, SECOND),
    ] {
        for (app_type, derived) in types.clone() {
            let mut request = web_app(app_type.as_str());
            request.app_type = app_type;
            // For all but native applications this is not the caller's to say.
            request.secret_required = Some(false);
            let created = clients.ims.create_application(&request).await.unwrap();
            let created = created.application.unwrap();
            check_derived(&created, derived);
            assert_eq!(created.account_id.as_deref(), Some(clients.account.id));
            let id = created.app_id.clone().unwrap();
            let request = alibaba_ims::operations::GetApplicationRequest::new(id);
            let shown = clients.ims.get_application(&request).await.unwrap();
            assert_eq!(shown.application, Some(created));
        }
    }
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ims_always_grants_openid_and_requires_what_was_granted_only() {
    let home = Home::file();
    let emulator = home.start();
    let clients = Clients::with_signature(emulator.address, FIRST);
    let mut request = web_app("app_scopes");
    let texts = |list: &[&str]| Some(list.iter().map(|text| (*text).to_owned()).collect());
    request.predefined_scopes = texts(&["aliuid", "profile"]);
    request.required_scopes = texts(&["profile", "/acs/ccc"]);
    request.redirect_uris = texts(&["https://a.test/x", "https://b.test/"]);
    let application = clients.ims.create_application(&request).await.unwrap().application.unwrap();
    let scopes = application.delegated_scope.unwrap().predefined_scopes.unwrap();
    let scopes: Vec<_> = scopes.predefined_scope.unwrap();
    let scopes: Vec<_> = scopes
        .iter()
        .map(|scope| (scope.name.as_deref().unwrap(), scope.required.unwrap()))
        .collect();
    assert_eq!(scopes, [("openid", true), ("aliuid", false), ("profile", true)]);
    assert_eq!(application.redirect_uris.unwrap().redirect_uri, request.redirect_uris);
    emulator.stop();
}
