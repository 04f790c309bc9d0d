//! Huawei Cloud RTC: applications of a tenant.

use super::*;
use crate::directory::Account;
use crate::store::Api;
use crate::{ids, times};
use huawei_rtc::faults;
use huawei_rtc::operations::{
    CreateAppCreated, CreateAppReply, CreateAppRequest, DeleteAppNoContent, DeleteAppReply,
    DeleteAppRequest, ListAppsOk, ListAppsReply, ListAppsRequest, ShowAppOk, ShowAppReply,
    ShowAppRequest,
};
use huawei_rtc::server::HuaweiRtc;
use huawei_rtc::types::{App, AppList, AppState, CreatedApp, ListedState, Scope, State};
use specwright_runtime::date_time::DateTime;
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
        let name = request.body.app_name;
        let document = app(&caller, id.clone(), name.clone(), created)?.encode();
        let new = New { id: id.clone(), name, key: None, created, document };
        self.0.keep(Self::place(&caller), new, self.0.quota.rtc, &REFUSALS).await?;
        let mut reply = CreatedApp::new();
        reply.app_id = Some(id);
        Ok(CreateAppReply::Created(CreateAppCreated::new(reply)))
    }

    async fn list_apps(
        &self,
        caller: Arc<Account>,
        request: ListAppsRequest,
    ) -> Result<ListAppsReply, Fault> {
        let mut list = AppList::new();
        // Every application is active, for nothing here makes one another.
        let listed = match request.state {
            None | Some(ListedState::Activation) => {
                let window = pages(
                    request.offset.map(|page| page.get()),
                    request.limit.map(|size| size.get()),
                );
                self.0.list(&Self::place(&caller), &Filter::default(), window).await?
            }
            Some(_) => Listed { total: 0, items: Vec::new() },
        };
        list.count = Some(number(listed.total));
        list.apps = Some(listed.items);
        Ok(ListAppsReply::Ok(ListAppsOk::new(list)))
    }

    async fn show_app(
        &self,
        caller: Arc<Account>,
        request: ShowAppRequest,
    ) -> Result<ShowAppReply, Fault> {
        let app = self.0.find(&Self::place(&caller), &request.app_id).await?;
        Ok(ShowAppReply::Ok(ShowAppOk::new(app.ok_or_else(faults::unknown_app)?)))
    }

    async fn delete_app(
        &self,
        caller: Arc<Account>,
        request: DeleteAppRequest,
    ) -> Result<DeleteAppReply, Fault> {
        if self.0.remove(&Self::place(&caller), &request.app_id).await? {
            Ok(DeleteAppReply::NoContent(DeleteAppNoContent::new()))
        } else {
            Err(faults::unknown_app())
        }
    }
}

/// The window of a page, whose number and size are filled in where the request lacks them.
fn pages(page: Option<i64>, size: Option<i64>) -> Window {
    let limit = size.and_then(|size| u32::try_from(size).ok()).unwrap_or_default();
    let page = page.and_then(|page| u64::try_from(page).ok()).unwrap_or_default();
    Window { offset: page.saturating_mul(limit.into()), limit }
}

/// A new application.
fn app(caller: &Account, id: String, name: String, created: Timestamp) -> Result<App, Fault> {
    let time = times::written(created, times::MILLISECONDS, DateTime::new)?;
    let mut state = AppState::new();
    state.state = Some(State::Activation);
    state.update_time = Some(time.clone());
    let mut app = App::new();
    app.app_name = Some(name);
    app.app_id = Some(id);
    app.state = Some(state);
    app.scope = Some(Scope::Domestic);
    app.tenant_name = Some(caller.id.clone());
    app.create_time = Some(time);
    Ok(app)
}
