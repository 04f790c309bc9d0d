//! Huawei APIG: apps of a gateway and a project.

use super::*;
use crate::config::InstanceApi;
use crate::directory::Account;
use crate::store::Api;
use crate::{ids, times};
use huawei_apig::faults;
use huawei_apig::operations::{
    CreateAppReply, CreateAppRequest, DeleteAppReply, DeleteAppRequest, ListAppsReply,
    ListAppsRequest, ShowAppReply, ShowAppRequest,
};
use huawei_apig::server::HuaweiApig;
use huawei_apig::types::{
    App, AppCreator, AppList, AppStatus, AppType, CreateApp, ListedApp, PreciseSearch, ShownSecret,
};
use specwright_runtime::date_time::DateTime;
use specwright_runtime::encode::Encode;

/// The service of Huawei APIG.
#[derive(Debug)]
pub struct Apig(pub Arc<World>);

const REFUSALS: Refusals =
    Refusals { name: faults::duplicate_name, key: faults::duplicate_key, quota: faults::quota };

impl Apig {
    /// Where the apps of a project in a gateway are kept, if the caller may go there.
    fn place(&self, caller: &Account, project: &str, instance: &str) -> Result<Place, Fault> {
        if !caller.has_project(project) {
            return Err(Fault::new(names::FORBIDDEN));
        }
        if !self.0.directory.has_instance(InstanceApi::Apig, instance, project) {
            return Err(faults::unknown_instance(instance));
        }
        let scope = format!("{project}/{instance}");
        Ok(Place { api: Api::Apig, scope, owner: caller.id.clone() })
    }
}

impl HuaweiApig for Apig {
    type Principal = Arc<Account>;

    async fn create_app(
        &self,
        caller: Arc<Account>,
        request: CreateAppRequest,
    ) -> Result<CreateAppReply, Fault> {
        let place = self.place(&caller, &request.project_id, &request.instance_id)?;
        let created = Timestamp::now();
        let (id, name) = (ids::hex()?, request.body.name.to_string());
        let app = app(id.clone(), created, request.body)?;
        let new = New { id, name, key: app.app_key.clone(), created, document: app.encode() };
        self.0.keep(place, new, self.0.quota.apig, &REFUSALS).await?;
        Ok(CreateAppReply::Created(app))
    }

    async fn list_apps(
        &self,
        caller: Arc<Account>,
        request: ListAppsRequest,
    ) -> Result<ListAppsReply, Fault> {
        let place = self.place(&caller, &request.project_id, &request.instance_id)?;
        let mut apps = self.0.all::<ListedApp>(&place, &filter(&request)).await?;
        apps.retain(|app| is_meant(&request, app));
        let listed = Listed::of(apps, offset(&request), limit(&request));
        let mut list = AppList::new(number(listed.items.len()), number(listed.total));
        list.apps = Some(listed.items.into_iter().map(unbound).collect());
        Ok(ListAppsReply::Ok(list))
    }

    async fn show_app(
        &self,
        caller: Arc<Account>,
        request: ShowAppRequest,
    ) -> Result<ShowAppReply, Fault> {
        let place = self.place(&caller, &request.project_id, &request.instance_id)?;
        let app = self.0.find(&place, &request.app_id).await?;
        app.map(ShowAppReply::Ok).ok_or_else(|| faults::unknown_app(&request.app_id))
    }

    async fn delete_app(
        &self,
        caller: Arc<Account>,
        request: DeleteAppRequest,
    ) -> Result<DeleteAppReply, Fault> {
        let place = self.place(&caller, &request.project_id, &request.instance_id)?;
        if self.0.remove(&place, &request.app_id).await? {
            Ok(DeleteAppReply::NoContent)
        } else {
            Err(faults::unknown_app(&request.app_id))
        }
    }
}

/// What the store looks for.
fn filter(request: &ListAppsRequest) -> Filter {
    let name = request.name.clone().map(|name| match request.precise_search {
        Some(PreciseSearch::Name) => NameMatch::Exact(name),
        _ => NameMatch::Contains(name),
    });
    Filter { id: request.id.clone(), key: request.app_key.clone(), name }
}

/// Whether an app meets what the store does not look for.
fn is_meant(request: &ListAppsRequest, app: &ListedApp) -> bool {
    fn fits<T: PartialEq>(asked: &Option<T>, stated: &Option<T>) -> bool {
        asked.is_none() || asked == stated
    }
    fits(&request.status, &app.status)
        && fits(&request.creator, &app.creator)
        && fits(&request.related_domain_id, &app.related_domain_id)
        && fits(&request.related_project_id, &app.related_project_id)
}

/// How many apps to leave out: a number below 0 counts as 0.
fn offset(request: &ListAppsRequest) -> usize {
    request.offset.and_then(|offset| usize::try_from(offset).ok()).unwrap_or_default()
}

/// How many apps to show: a number below 1 counts as 20, and one above 500 as 500.
fn limit(request: &ListAppsRequest) -> usize {
    match request.limit.map(usize::try_from) {
        Some(Ok(limit @ 1..)) => limit.min(500),
        _ => 20,
    }
}

/// The app as a list shows it: no API can be bound to it here.
fn unbound(mut app: ListedApp) -> ListedApp {
    app.bind_num = Some(0);
    app
}

/// A new app, with whatever the request does not say.
fn app(id: String, created: Timestamp, request: CreateApp) -> Result<App, Fault> {
    let time = times::written(created, times::NANOSECONDS, DateTime::new)?;
    let key = request.app_key.map_or_else(ids::secret, |key| Ok(key.into_string()))?;
    let secret = match &request.app_secret {
        Some(secret) => secret.expose().to_owned(),
        None => ids::secret()?,
    };
    let mut app = App::new();
    app.id = Some(id);
    app.name = Some(request.name.into_string());
    app.remark = request.remark.map(|remark| remark.into_string());
    app.creator = Some(AppCreator::User);
    app.register_time = Some(time.clone());
    app.update_time = Some(time);
    app.app_key = Some(key);
    app.app_secret = Some(ShownSecret::new(secret).map_err(|_| internal())?);
    app.status = Some(AppStatus::Valid);
    app.app_type = Some(AppType::Apig);
    app.related_domain_id = request.related_domain_id;
    app.related_project_id = request.related_project_id;
    Ok(app)
}
