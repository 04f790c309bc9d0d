//! The service that answers the cases of Alibaba IMS: one account that keeps nothing.

use crate::api::{Api, Called, Credentials, Reading, ReadyReply, Recorder, strictly};
use crate::interpreted::Values;
use crate::stub;
use alibaba_ims::client::Client;
use alibaba_ims::operations::{CreateApplicationReply, CreateApplicationRequest};
use alibaba_ims::types::{
    AppName, AppType, Application, CreatedApplication, DelegatedScope, DisplayName, ErrorBody,
    PredefinedScope, PredefinedScopes, RedirectUris,
};
use alibaba_ims::{faults, server};
use specwright_runtime::decode::Decode;
use specwright_runtime::encode::Encode;
use specwright_runtime::fault::Fault;
use specwright_runtime::server::{Attempt, Authenticator, Denial, Server};
use specwright_runtime::violation::{Violation, Violations};

/// Alibaba IMS with its service.
pub const ALIBABA_IMS: Api = Api {
    folder: "alibaba-ims",
    door,
    router: |recorder| server::router(account(recorder)),
    routes: |recorder| server::routes(account(recorder)),
    served: &server::API,
    call,
    strict,
    echo,
};

/// What the page says about the scope that every application has.
const OPENID: &str =
    "Obtain the OpenID of the user. This is the default permission that you cannot remove.";

/// The reply that the page shows, without what every request brings or the server fills in.
const PAGE_REPLY: &[u8] = br#"{
    "RequestId": "6616F09B-2768-4C11-8866-A8EE4C4A583E",
    "Application": {
        "AccountId": "177242285274****",
        "CreateDate": "2020-10-23T08:06:57Z",
        "UpdateDate": "2020-10-23T08:06:57Z",
        "AppId": "472457090344041****"
    }
}"#;

fn account(recorder: Recorder) -> Server<Account, Gate> {
    Server::new(Account, Gate).observer(recorder)
}

struct Account;

impl server::AlibabaIms for Account {
    type Principal = ();

    async fn create_application(
        &self,
        (): (),
        request: CreateApplicationRequest,
    ) -> Result<CreateApplicationReply, Fault> {
        match request.app_name.as_str() {
            stub::TOO_OFTEN => return Err(faults::throttled()),
            "unknown" => return Err(faults::unknown_application()),
            name => stub::judge(name, faults::duplicate_name, faults::quota)?,
        }
        created(request).map(CreateApplicationReply::Ok)
    }
}

/// The page's reply, with everything in it that the request brings or the server has filled in.
fn created(request: CreateApplicationRequest) -> Result<CreatedApplication, Fault> {
    let mut created: CreatedApplication = stub::page_reply(PAGE_REPLY)?;
    created.application = created.application.map(|page| filled(page, request));
    Ok(created)
}

/// The body that the service answers with to a request with these parameters.
fn echo(_: &str, values: &Values) -> Option<Vec<u8>> {
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

/// The parameter that tells whose the older signature is.
const ACCESS_KEY: &str = "AccessKeyId";

/// Shows the door the access key beside the credentials.
struct Gate;

impl Authenticator for Gate {
    type Principal = ();

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<(), Denial> {
        door(&|name| match name {
            ACCESS_KEY => access_key(&attempt).map(str::to_owned),
            scheme => attempt.credential(scheme).map(str::to_owned),
        })
    }
}

/// Knows every access key but `UNKNOWN`, lets `FORBIDDEN` do nothing, and looks at the last part of a signature only.
fn door(credentials: Credentials<'_>) -> Result<(), Denial> {
    let (key, signature) = match credentials("acs3") {
        Some(all) => {
            let key = part(&all, ',', "Credential").map(str::to_owned);
            (key, stub::last_part(&all).to_owned())
        }
        None => (credentials(ACCESS_KEY), credentials("rpc").unwrap_or_default()),
    };
    match key.as_deref() {
        Some("UNKNOWN") => Err(Denial::BadCredentials),
        Some("FORBIDDEN") => Err(Denial::Forbidden),
        _ => stub::judge_signature(&signature),
    }
}

/// The access key among the parameters, in the query or in the form.
fn access_key<'a>(attempt: &Attempt<'a>) -> Option<&'a str> {
    let query = attempt.head.expose().uri.query();
    let form = std::str::from_utf8(attempt.body).ok();
    query.into_iter().chain(form).find_map(|text| part(text, '&', ACCESS_KEY))
}

/// The value of a name, in a text of names and values.
fn part<'a>(text: &'a str, separator: char, name: &str) -> Option<&'a str> {
    text.split(separator).find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='))
}

fn call(operation: &str, reply: ReadyReply) -> Called {
    let client = Client::from(reply.caller());
    match operation {
        "createApplication" => stub::called(request(), |request| async move {
            Reading::of(client.create_application(&request).await)
        }),
        other => stub::no_operation(other),
    }
}

fn request() -> Result<CreateApplicationRequest, Violation> {
    let (display_name, name) = (DisplayName::new("myapp")?, AppName::new("myapp")?);
    Ok(CreateApplicationRequest::new(display_name, AppType::WebApp, name))
}

fn strict(_: &str, status: u16, reply: &[u8]) -> Violations {
    match status {
        200 => strictly::<CreatedApplication>(reply),
        _ => strictly::<ErrorBody>(reply),
    }
}
