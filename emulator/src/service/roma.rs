//! Huawei ROMA Connect: integration applications of an instance.

use super::*;
use crate::config::InstanceApi;
use crate::directory::Account;
use crate::store::Api;
use crate::{ids, times};
use huawei_roma::faults;
use huawei_roma::operations::{CreateAppReply, CreateAppRequest};
use huawei_roma::server::HuaweiRoma;
use huawei_roma::types::{App, AppRole, CreateApp, Time, User};
use serde::Serialize;
use specwright_runtime::nullable::Nullable;

/// The service of Huawei ROMA Connect.
#[derive(Debug)]
pub struct Roma(pub Arc<World>);

const REFUSALS: Refusals =
    Refusals { name: faults::duplicate_name, key: faults::duplicate_key, quota: faults::quota };

impl Roma {
    /// Where the applications of an instance are kept, if the caller may go there.
    fn place(&self, caller: &Account, project: &str, instance: &str) -> Result<Place, Fault> {
        if !caller.has_project(project) {
            return Err(faults::no_permission());
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
        let place =
            self.place(&caller, request.project_id.as_str(), request.instance_id.as_str())?;
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
