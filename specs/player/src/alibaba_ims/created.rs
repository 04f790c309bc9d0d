//! The reply to a call that creates an application: the page's, with what the request brings and the server fills in.

use super::PAGE_REPLY;
use crate::interpreted::Values;
use crate::stub;
use alibaba_ims::operations::CreateApplicationRequest;
use alibaba_ims::types::{
    AppName, Application, CreatedApplication, DelegatedScope, DisplayName, PredefinedScope,
    PredefinedScopes, RedirectUris,
};
use specwright_runtime::decode::Decode;
use specwright_runtime::encode::Encode;
use specwright_runtime::fault::Fault;

/// What the page says about the scope that every application has.
const OPENID: &str =
    "Obtain the OpenID of the user. This is the default permission that you cannot remove.";

/// The page's reply, with everything in it that the request brings or the server has filled in.
pub(super) fn created(request: CreateApplicationRequest) -> Result<CreatedApplication, Fault> {
    let mut created: CreatedApplication = stub::page_reply(PAGE_REPLY)?;
    created.application = created.application.map(|page| filled(page, request));
    Ok(created)
}

/// The body that the service answers with to a request with these parameters.
pub(super) fn echo(values: &Values) -> Option<Vec<u8>> {
    let display_name: DisplayName = value(values, "DisplayName")?;
    let app_name: AppName = value(values, "AppName")?;
    let app_type = value(values, "AppType")?;
    let mut request = CreateApplicationRequest::new(display_name, app_type, app_name);
    request.redirect_uris = value(values, "RedirectUris");
    request.secret_required = value(values, "SecretRequired");
    request.access_token_validity = value(values, "AccessTokenValidity");
    request.refresh_token_validity = value(values, "RefreshTokenValidity");
    request.predefined_scopes = value(values, "PredefinedScopes");
    request.required_scopes = value(values, "RequiredScopes");
    request.is_multi_tenant = value(values, "IsMultiTenant");
    request.protocol_version = value(values, "ProtocolVersion");
    created(request).ok().map(|created| created.encode())
}

/// The value of a parameter as the crate's own type.
fn value<T: Decode>(values: &Values, name: &str) -> Option<T> {
    T::decode(values.get(name)?.to_string().as_bytes()).ok()
}

/// The page's application, with everything in it that the request brings or the server has filled in.
fn filled(mut app: Application, request: CreateApplicationRequest) -> Application {
    let predefined = request.predefined_scopes.unwrap_or_default();
    let required = request.required_scopes.unwrap_or_default();
    app.delegated_scope = Some(delegated(&predefined, &required));
    app.redirect_uris = request.redirect_uris.map(redirects);
    app.app_name = Some(request.app_name.into_string());
    app.display_name = Some(request.display_name.into_string());
    app.app_type = Some(request.app_type);
    app.access_token_validity = request.access_token_validity.map(|seconds| seconds.get());
    app.refresh_token_validity = request.refresh_token_validity.map(|seconds| seconds.get());
    app.secret_required = request.secret_required;
    app.is_multi_tenant = request.is_multi_tenant;
    app.protocol_version = request.protocol_version;
    app
}

fn redirects(addresses: Vec<String>) -> RedirectUris {
    let mut redirects = RedirectUris::new();
    redirects.redirect_uri = Some(addresses);
    redirects
}

/// The scope that every application has, then those of the request, each with the words for how it was asked for.
fn delegated(predefined: &[String], required: &[String]) -> DelegatedScope {
    let openid = scope("openid", OPENID, true);
    let predefined = predefined.iter().map(|name| scope(name, "asked for", false));
    let required = required.iter().map(|name| scope(name, "asked for as required", true));
    let scopes = [openid].into_iter().chain(predefined).chain(required);

    let mut all = PredefinedScopes::new();
    all.predefined_scope = Some(scopes.collect());
    let mut delegated = DelegatedScope::new();
    delegated.predefined_scopes = Some(all);
    delegated
}

fn scope(name: &str, description: &str, required: bool) -> PredefinedScope {
    let mut scope = PredefinedScope::new();
    scope.name = Some(name.to_owned());
    scope.description = Some(description.to_owned());
    scope.required = Some(required);
    scope
}
