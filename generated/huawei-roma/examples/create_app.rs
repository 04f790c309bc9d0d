// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! Calls `createApp` with the values that the document shows:
//! `API_URL=http://127.0.0.1:8080 cargo run --example create_app --features client`.

use huawei_roma::client::Client;
use huawei_roma::operations::CreateAppRequest;
use huawei_roma::runtime::decode::Decode;
use huawei_roma::types;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(&std::env::var("API_URL")?)?
        .with_token(std::env::var("API_TOKEN")?);
    let request = CreateAppRequest::new(
        "5bb93fd5-0fab-4e30-b47c-a80d7f3e4f45".parse::<types::InstanceId>()?,
        "0123456789abcdef0123456789abcdef".parse::<types::ProjectId>()?,
        types::CreateApp::decode(
            br#"{"favorite":false,"key":"JNs1VK3vLdTT9Djd","name":"AppName","remark":"example","secret":"TEI95R8RZ2pIf8UM"}"#,
        )?,
    );
    let reply = client.create_app(&request).await?;
    println!("{reply:#?}");
    Ok(())
}
