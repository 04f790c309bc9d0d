// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! Calls `createApplication` with the values that the document shows:
//! `API_URL=http://127.0.0.1:8080 cargo run --example create_application --features client`.

use alibaba_ims::client::Client;
use alibaba_ims::operations::CreateApplicationRequest;
use alibaba_ims::runtime::signing::AccessKey;
use alibaba_ims::types;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(&std::env::var("API_URL")?)?
        .with_acs3(
            AccessKey::new(
                std::env::var("API_ACCESS_KEY_ID")?,
                std::env::var("API_ACCESS_KEY_SECRET")?,
            ),
        );
    let request = CreateApplicationRequest::new(
        "myapp".parse::<types::DisplayName>()?,
        "WebApp".parse::<types::AppType>()?,
        "myapp".parse::<types::AppName>()?,
    );
    let reply = client.create_application(&request).await?;
    println!("{reply:#?}");
    Ok(())
}
