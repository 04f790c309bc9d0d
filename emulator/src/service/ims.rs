//! Alibaba Cloud IMS: applications of an account.

use super::*;
use crate::directory::Account;
use crate::store::Api;
use crate::{ids, times};
use alibaba_ims::faults;
use alibaba_ims::operations::{
    CreateApplicationReply, CreateApplicationRequest, DeleteApplicationReply,
    DeleteApplicationRequest, GetApplicationReply, GetApplicationRequest, ListApplicationsReply,
    ListApplicationsRequest,
};
use alibaba_ims::server::AlibabaIms;
use alibaba_ims::types::{
    Application as Shown, Applications, CreatedApplication, DelegatedScope, DeletedApplication,
    ListedApplications, PredefinedScope, PredefinedScopes, RedirectUris, ShownApplication,
};
use specwright_runtime::date_time::DateTime;
use specwright_runtime::encode::Encode;

/// The service of Alibaba Cloud IMS.
#[derive(Debug)]
pub struct Ims(pub Arc<World>);

const REFUSALS: Refusals = Refusals {
    name: faults::duplicate_name,
    // Applications of IMS have no key.
    key: internal,
    quota: faults::quota,
};

/// The scope that every application has.
const OPENID: &str = "openid";

impl Ims {
    /// Where the applications of the caller are kept.
    fn place(caller: &Account) -> Place {
        Place { api: Api::Ims, scope: caller.id.clone(), owner: caller.id.clone() }
    }
}

impl AlibabaIms for Ims {
    type Principal = Arc<Account>;

    async fn create_application(
        &self,
        caller: Arc<Account>,
        request: CreateApplicationRequest,
    ) -> Result<CreateApplicationReply, Fault> {
        let created = Timestamp::now();
        let (id, name) = (ids::number()?, request.app_name.to_string());
        let shown = shown(id.clone(), &caller, created, request)?;
        let new = New { id, name, key: None, created, document: shown.encode() };
        self.0.keep(Self::place(&caller), new, self.0.quota.ims, &REFUSALS).await?;
        let mut reply = CreatedApplication::new();
        reply.request_id = Some(request_id()?);
        reply.application = Some(shown);
        Ok(CreateApplicationReply::Ok(reply))
    }

    async fn get_application(
        &self,
        caller: Arc<Account>,
        request: GetApplicationRequest,
    ) -> Result<GetApplicationReply, Fault> {
        let found = self.0.find(&Self::place(&caller), &request.app_id).await?;
        let mut reply = ShownApplication::new();
        reply.request_id = Some(request_id()?);
        reply.application = Some(found.ok_or_else(faults::unknown_application)?);
        Ok(GetApplicationReply::Ok(reply))
    }

    async fn list_applications(
        &self,
        caller: Arc<Account>,
        _: ListApplicationsRequest,
    ) -> Result<ListApplicationsReply, Fault> {
        let place = Self::place(&caller);
        let mut list = Applications::new();
        list.application = Some(self.0.all(&place, &Filter::default()).await?);
        let mut reply = ListedApplications::new();
        reply.request_id = Some(request_id()?);
        reply.applications = Some(list);
        Ok(ListApplicationsReply::Ok(reply))
    }

    async fn delete_application(
        &self,
        caller: Arc<Account>,
        request: DeleteApplicationRequest,
    ) -> Result<DeleteApplicationReply, Fault> {
        if !self.0.remove(&Self::place(&caller), &request.app_id).await? {
            return Err(faults::unknown_application());
        }
        let mut reply = DeletedApplication::new();
        reply.request_id = Some(request_id()?);
        Ok(DeleteApplicationReply::Ok(reply))
    }
}

/// A new application. What hangs on its type was derived when the request was read.
fn shown(
    id: String,
    caller: &Account,
    created: Timestamp,
    request: CreateApplicationRequest,
) -> Result<Shown, Fault> {
    let time = times::written(created, times::SECONDS, DateTime::new)?;
    let mut uris = RedirectUris::new();
    uris.redirect_uri = Some(entries(request.redirect_uris));
    let mut shown = Shown::new();
    shown.app_id = Some(id);
    shown.app_name = Some(request.app_name.into_string());
    shown.display_name = Some(request.display_name.into_string());
    shown.app_type = Some(request.app_type);
    shown.account_id = Some(caller.id.clone());
    shown.create_date = Some(time.clone());
    shown.update_date = Some(time);
    shown.access_token_validity = request.access_token_validity.map(|validity| validity.get());
    shown.refresh_token_validity = request.refresh_token_validity.map(|validity| validity.get());
    shown.secret_required = request.secret_required;
    shown.is_multi_tenant = request.is_multi_tenant;
    shown.redirect_uris = Some(uris);
    shown.delegated_scope =
        Some(scopes(entries(request.predefined_scopes), &entries(request.required_scopes)));
    shown.protocol_version = request.protocol_version;
    Ok(shown)
}

/// The scopes of an application: openid, which cannot be removed, and those that were asked for.
fn scopes(asked: Vec<String>, required: &[String]) -> DelegatedScope {
    let others = asked.into_iter().filter(|scope| scope != OPENID);
    let all = std::iter::once(OPENID.to_owned()).chain(others);
    let scope = |name: String| {
        let mut scope = PredefinedScope::new();
        scope.required = Some(name == OPENID || required.contains(&name));
        scope.description = Some(description(&name));
        scope.name = Some(name);
        scope
    };
    let mut list = PredefinedScopes::new();
    list.predefined_scope = Some(all.map(scope).collect());
    let mut scopes = DelegatedScope::new();
    scopes.predefined_scopes = Some(list);
    scopes
}

/// What a scope lets an application do. Only the words for openid are documented.
fn description(scope: &str) -> String {
    match scope {
        OPENID => {
            "Obtain the OpenID of the user. This is the default permission that you cannot remove."
                .to_owned()
        }
        other => format!("The permission {other}."),
    }
}

/// The entries of a list, each once and none empty, as they come from a text with a semicolon at its end.
fn entries(list: Option<Vec<String>>) -> Vec<String> {
    let mut entries = Vec::new();
    for entry in list.unwrap_or_default() {
        if !entry.is_empty() && !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    entries
}

/// The name of a request, as replies of IMS have it.
fn request_id() -> Result<String, Fault> {
    Ok(ids::uuid()?.to_uppercase())
}
