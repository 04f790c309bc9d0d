// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! Calls `createApp` with the values that the document shows:
//! `API_URL=http://127.0.0.1:8080 cargo run --example create_app --features client`.

use huawei_rtc::client::Client;
use huawei_rtc::operations::CreateAppRequest;
use huawei_rtc::runtime::decode::Decode;
use huawei_rtc::types;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(&std::env::var("API_URL")?)?
        .with_token(std::env::var("API_TOKEN")?);
    let request = CreateAppRequest::new(
        types::CreateApp::decode(br#"{"app_name":"rtc"}"#)?,
    );
    let reply = client.create_app(&request).await?;
    println!("{reply:#?}");
    Ok(())
}
