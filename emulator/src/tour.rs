//! A request to each API that is ready to be pasted into a shell.

use std::io::{self, Write};
use std::net::SocketAddr;

use alibaba_ims::operations::CREATE_APPLICATION;
use http::{Request, Uri};
use specwright_runtime::operation::{Rpc, SignatureAlgorithm};
use specwright_runtime::signing::{self, AccessKey, Stamp};

use crate::config::{Account, Config, InstanceApi};
use crate::store::Location;

/// Writes where data lies, and a request to each API that the configuration has somebody and an instance for.
///
/// # Errors
/// When the output takes nothing.
pub fn write(
    config: &Config,
    address: SocketAddr,
    location: &Location,
    output: &mut dyn Write,
) -> io::Result<()> {
    writeln!(output, "applications are kept in {location}\n")?;
    let Some(account) = config.accounts.first() else {
        return writeln!(output, "the configuration has no account that could call");
    };
    for (name, path, body) in requests(config, account) {
        writeln!(output, "# {name}\n{}\n", with_token(account, address, &path, body))?;
    }
    if let Some(url) = signed(account, address) {
        writeln!(
            output,
            "# Alibaba Cloud IMS: signed just now, good for one call within 15 minutes"
        )?;
        writeln!(output, "curl -i -X POST '{url}'\n")?;
    }
    Ok(())
}

/// The requests that a token is enough for: what they call, the path, and the body.
fn requests(config: &Config, account: &Account) -> Vec<(&'static str, String, &'static str)> {
    let project = account.projects.first().map_or("", String::as_str);
    let instance = |api| {
        let mut of_api = config.instances.iter().filter(|instance| instance.api == api);
        of_api.find(|instance| instance.project.as_deref().is_none_or(|owner| owner == project))
    };
    let mut requests = Vec::new();
    if let Some(instance) = instance(InstanceApi::Apig) {
        let path = format!("/v2/{project}/apigw/instances/{}/apps", instance.id);
        requests.push(("Huawei APIG", path, r#"{"name":"app_demo"}"#));
    }
    if let Some(instance) = instance(InstanceApi::Roma) {
        let path = format!("/v2/{project}/instances/{}/apps", instance.id);
        requests.push(("Huawei ROMA Connect", path, r#"{"name":"app demo"}"#));
    }
    requests.push(("Huawei Cloud RTC", "/v2/apps".to_owned(), r#"{"app_name":"app demo"}"#));
    requests
}

fn with_token(account: &Account, address: SocketAddr, path: &str, body: &str) -> String {
    let token = account.tokens.first().map_or("", |token| token.get_ref().as_str());
    format!(
        "curl -i http://{address}{path} \\\n  -H 'X-Auth-Token: {token}' -H 'Content-Type: application/json' -d '{body}'"
    )
}

/// The address of a signed call that creates an application. IMS knows no tokens.
fn signed(account: &Account, address: SocketAddr) -> Option<Uri> {
    let Rpc { action, version } = CREATE_APPLICATION.rpc?;
    let url = format!(
        "http://{address}/?Action={action}&Version={version}&AppName=app_demo&DisplayName=demo&AppType=WebApp"
    );
    let mut request = Request::post(url).body([]).ok()?;
    let key = AccessKey::new(account.ak.get_ref(), &account.sk);
    signing::sign(&mut request, SignatureAlgorithm::RpcHmacSha1, &key, &Stamp::now().ok()?).ok()?;
    Some(request.uri().clone())
}
