// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! Calls `createApp` with the values that the document shows:
//! `API_URL=http://127.0.0.1:8080 cargo run --example create_app --features client`.

use huawei_apig::client::Client;
use huawei_apig::operations::CreateAppRequest;
use huawei_apig::runtime::decode::Decode;
use huawei_apig::types;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(&std::env::var("API_URL")?)?
        .with_token(std::env::var("API_TOKEN")?);
    let request = CreateAppRequest::new(
        "0123456789abcdef0123456789abcdef",
        "eddc4d25480b4cd6b512f270a1b8b341",
        types::CreateApp::decode(br#"{"name":"app_demo","remark":"Demo app"}"#)?,
    );
    let reply = client.create_app(&request).await?;
    println!("{reply:#?}");
    Ok(())
}
