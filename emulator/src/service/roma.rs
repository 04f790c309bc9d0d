//! Huawei ROMA Connect: integration applications of an instance.

use super::*;
use crate::config::InstanceApi;
use crate::directory::Account;
use crate::store::Api;
use crate::{ids, times};
use huawei_roma::faults;
use huawei_roma::operations::{
    CreateAppReply, CreateAppRequest, DeleteAppReply, DeleteAppRequest, ListAppsReply,
    ListAppsRequest, ShowAppReply, ShowAppRequest,
};
use huawei_roma::server::HuaweiRoma;
use huawei_roma::types::{App, AppList, AppRole, CreateApp, InstanceId, ProjectId, Time, User};
use serde::Serialize;
use specwright_runtime::nullable::Nullable;

/// The service of Huawei ROMA Connect.
#[derive(Debug)]
pub struct Roma(pub Arc<World>);

const REFUSALS: Refusals =
    Refusals { name: faults::duplicate_name, key: faults::duplicate_key, quota: faults::quota };

impl Roma {
    /// Where the applications of an instance are kept, if the caller may go there.
    fn place(
        &self,
        caller: &Account,
        project: &ProjectId,
        instance: &InstanceId,
    ) -> Result<Place, Fault> {
        let (project, instance) = (project.as_str(), instance.as_str());
        if !caller.has_project(project) {
            return Err(Fault::new(names::FORBIDDEN));
        }
        if !self.0.directory.has_instance(InstanceApi::Roma, instance, project) {
            return Err(faults::unknown_instance(instance));
        }
        let scope = instance.to_owned();
        Ok(Place { api: Api::Roma, scope, owner: caller.id.clone() })
    }
}

impl HuaweiRoma for Roma {
    type Principal = Arc<Account>;

    async fn create_app(
        &self,
        caller: Arc<Account>,
        request: CreateAppRequest,
    ) -> Result<CreateAppReply, Fault> {
        let place = self.place(&caller, &request.project_id, &request.instance_id)?;
        let created = Timestamp::now();
        let (id, name) = (ids::uuid()?, request.body.name.to_string());
        let secret = match request.body.secret.as_ref().and_then(Nullable::as_option) {
            Some(secret) => secret.expose().to_owned(),
            None => ids::secret()?,
        };
        let app = app(id.clone(), &caller, created, request.body)?;
        let secret_digest = caller.digest(&id, &secret);
        let kept = Kept { app: &app, secret_digest };
        let document = serde_json::to_vec(&kept).map_err(|_| internal())?;
        let new = New { id, name, key: app.key.clone(), created, document };
        self.0.keep(place, new, self.0.quota.roma, &REFUSALS).await?;
        Ok(CreateAppReply::Created(app))
    }

    async fn list_apps(
        &self,
        caller: Arc<Account>,
        request: ListAppsRequest,
    ) -> Result<ListAppsReply, Fault> {
        let place = self.place(&caller, &request.project_id, &request.instance_id)?;
        let name = request.name.as_ref().map(|part| NameMatch::Contains(part.to_string()));
        let filter = Filter { name, ..Filter::default() };
        let mut apps = self.0.all::<App>(&place, &filter).await?;
        apps.retain(|app| is_meant(&request, app));
        // Favourites come before all others, as the page of the create operation says.
        apps.sort_by_key(|app| app.favorite != Some(true));
        let offset = request.offset.and_then(|offset| offset.get().try_into().ok());
        let limit = request.limit.and_then(|limit| limit.get().try_into().ok());
        let listed = Listed::of(apps, offset.unwrap_or_default(), limit.unwrap_or_default());
        let mut list = AppList::new();
        list.total = Some(number(listed.total));
        list.size = Some(number(listed.items.len()));
        list.apps = Some(listed.items);
        Ok(ListAppsReply::Ok(list))
    }

    async fn show_app(
        &self,
        caller: Arc<Account>,
        request: ShowAppRequest,
    ) -> Result<ShowAppReply, Fault> {
        let place = self.place(&caller, &request.project_id, &request.instance_id)?;
        let app = self.0.find(&place, request.app_id.as_str()).await?;
        app.map(ShowAppReply::Ok).ok_or_else(|| faults::unknown_app(request.app_id.as_str()))
    }

    async fn delete_app(
        &self,
        caller: Arc<Account>,
        request: DeleteAppRequest,
    ) -> Result<DeleteAppReply, Fault> {
        let place = self.place(&caller, &request.project_id, &request.instance_id)?;
        if self.0.remove(&place, request.app_id.as_str()).await? {
            Ok(DeleteAppReply::Ok)
        } else {
            Err(faults::unknown_app(request.app_id.as_str()))
        }
    }
}

/// Whether an application meets what the store does not look for.
fn is_meant(request: &ListAppsRequest, app: &App) -> bool {
    let has_role = |name: &str| app.roles.iter().flatten().any(|role| role.as_str() == name);
    let is_made_by = |name: &str| {
        app.created_user.as_ref().is_some_and(|user| user.user_name.as_deref() == Some(name))
    };
    request.favorite.is_none_or(|favorite| app.favorite == Some(favorite))
        && request.owner.is_none_or(|owner| app.owner == Some(owner))
        && request.auth_role.as_ref().is_none_or(|role| has_role(role.as_str()))
        && request.user_name.as_ref().is_none_or(|name| is_made_by(name.as_str()))
}

/// What is kept of an application: what the API shows, and a digest of the secret, which it never shows again.
#[derive(Serialize)]
struct Kept<'a> {
    #[serde(flatten)]
    app: &'a App,
    secret_digest: String,
}

/// A new application, with whatever the request does not say.
fn app(id: String, caller: &Account, created: Timestamp, request: CreateApp) -> Result<App, Fault> {
    let time = times::written(created, times::MILLISECONDS, Time::new)?;
    let key = request.key.map_or_else(ids::secret, |key| Ok(key.into_string()))?;
    let mut user = User::new();
    user.user_id = Some(caller.id.clone());
    user.user_name = Some(caller.id.clone());
    let mut app = App::new();
    app.id = Some(id);
    app.name = Some(request.name.into_string());
    app.remark = request.remark;
    app.roles = Some(AppRole::ALL.to_vec());
    app.create_time = Some(time.clone());
    app.update_time = Some(time);
    app.created_user = Some(user.clone());
    app.last_updated_user = Some(user);
    app.owner = Some(true);
    app.key = Some(key);
    app.favorite = Some(request.favorite.unwrap_or(false));
    Ok(app)
}
