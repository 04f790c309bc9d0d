//! Accounts beside each other.

use app_emulator::store::Api;

use crate::api::{Account, FIRST, SECOND};
use crate::home::Home;
use crate::typed::{Clients, Refused};

pub(crate) async fn an_account_sees_nothing_of_another(home: Home) {
    let emulator = home.start();
    let first = Clients::with_token(emulator.address, FIRST);
    let strangers = [
        Clients::with_token(emulator.address, SECOND),
        Clients::with_signature(emulator.address, SECOND),
    ];
    for api in Api::ALL {
        let id = first.create(api, "app_of_first").await.unwrap();
        for stranger in &strangers {
            assert!(stranger.list(api).await.unwrap().is_empty(), "{api:?}");
            assert_eq!(stranger.show(api, &id).await.unwrap_err().0, 404, "{api:?}");
            assert_eq!(stranger.delete(api, &id).await.unwrap_err().0, 404, "{api:?}");
        }
        assert_eq!(first.list(api).await.unwrap(), [(id, "app_of_first".to_owned())].into());
    }
    emulator.stop();
}

pub(crate) async fn names_collide_across_accounts_in_an_instance_of_roma_only(home: Home) {
    let emulator = home.start();
    let [first, second] =
        [FIRST, SECOND].map(|account| Clients::with_signature(emulator.address, account));
    for api in Api::ALL {
        first.create(api, "app_one").await.unwrap();
        let created = second.create(api, "app_one").await;
        if api == Api::Roma {
            assert_eq!(created, Err(Refused(400, "ROMA.14011".to_owned())));
        } else {
            created.unwrap();
        }
    }
    emulator.stop();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_project_of_another_account_is_closed() {
    let home = Home::file();
    let emulator = home.start();
    let intruder = Account { project: FIRST.project, ..SECOND };
    // With a token, RTC is told no project; IMS knows none.
    let closed = [(Api::Apig, 403, "APIG.1005"), (Api::Roma, 400, "ROMA.1006")];
    let with_token = Clients::with_token(emulator.address, intruder);
    for (api, status, code) in closed {
        let refused = with_token.create(api, "app_one").await.unwrap_err();
        assert_eq!(refused, Refused(status, code.to_owned()));
        assert_eq!(with_token.list(api).await.unwrap_err(), refused);
    }
    let closed = [
        (Api::Apig, 403, "APIG.1005"),
        (Api::Roma, 403, "ROMA.00000101"),
        (Api::Rtc, 400, "RTC.00001021"),
    ];
    let with_signature = Clients::with_signature(emulator.address, intruder);
    for (api, status, code) in closed {
        let refused = with_signature.create(api, "app_one").await.unwrap_err();
        assert_eq!(refused, Refused(status, code.to_owned()));
    }
    emulator.stop();
}
