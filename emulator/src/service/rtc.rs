//! Huawei Cloud RTC: applications of a tenant.

use super::*;
use crate::directory::Account;
use crate::ids;
use crate::store::Api;
use huawei_rtc::faults;
use huawei_rtc::operations::{CreateAppCreated, CreateAppReply, CreateAppRequest};
use huawei_rtc::server::HuaweiRtc;
use huawei_rtc::types::CreatedApp;
use specwright_runtime::encode::Encode;

/// The service of Huawei Cloud RTC.
#[derive(Debug)]
pub struct Rtc(pub Arc<World>);

const REFUSALS: Refusals = Refusals {
    name: faults::duplicate_name,
    // Applications of RTC have no key.
    key: internal,
    quota: faults::quota,
};

impl Rtc {
    /// Where the applications of the caller are kept.
    fn place(caller: &Account) -> Place {
        Place { api: Api::Rtc, scope: caller.id.clone(), owner: caller.id.clone() }
    }
}

impl HuaweiRtc for Rtc {
    type Principal = Arc<Account>;

    async fn create_app(
        &self,
        caller: Arc<Account>,
        request: CreateAppRequest,
    ) -> Result<CreateAppReply, Fault> {
        let (id, created) = (ids::hex()?, Timestamp::now());
        let mut app = CreatedApp::new();
        app.app_id = Some(id.clone());
        let new =
            New { id, name: request.body.app_name, key: None, created, document: app.encode() };
        self.0.keep(Self::place(&caller), new, self.0.quota.rtc, &REFUSALS).await?;
        Ok(CreateAppReply::Created(CreateAppCreated::new(app)))
    }
}
