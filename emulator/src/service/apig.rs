//! Huawei APIG: apps of a gateway and a project.

use super::*;
use crate::config::InstanceApi;
use crate::directory::Account;
use crate::store::Api;
use crate::{ids, times};
use huawei_apig::faults;
use huawei_apig::operations::{CreateAppReply, CreateAppRequest};
use huawei_apig::server::HuaweiApig;
use huawei_apig::types::{App, AppCreator, AppStatus, AppType, CreateApp, ShownSecret};
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
