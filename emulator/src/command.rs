//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Parser;
use clap::builder::{StringValueParser, TypedValueParser};

use crate::store::DatabaseUrl;

/// Four cloud APIs that create applications, on one port of your own machine: Huawei Cloud RTC, Huawei ROMA Connect,
/// Huawei APIG and Alibaba Cloud IMS.
#[derive(Debug, Parser)]
#[command(name = "app-emulator", version)]
pub struct Arguments {
    /// The address to listen at; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8484")]
    pub listen: SocketAddr,
    /// The folder of the embedded database; it is made where it is absent.
    #[arg(long, value_name = "DIR", default_value = "app-emulator-data")]
    pub data: PathBuf,
    /// The configuration; without it, the one that `--print-config` prints.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// A PostgreSQL database instead of the embedded one, so that several processes can share it.
    #[arg(long, value_name = "URL", env = "APP_EMULATOR_DATABASE", hide_env_values = true, value_parser = database_url())]
    pub database: Option<DatabaseUrl>,
    /// Print the configuration that holds when no other is named, and do nothing else.
    #[arg(long)]
    pub print_config: bool,
    /// Print a request to each API that is ready to be pasted into a shell.
    #[arg(long)]
    pub tour: bool,
}

/// Takes any text: what is wrong with it is told without showing it, when the database is opened.
fn database_url() -> impl TypedValueParser<Value = DatabaseUrl> {
    StringValueParser::new().map(DatabaseUrl::new)
}
