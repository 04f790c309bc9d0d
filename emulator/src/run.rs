//! The process from its arguments to its end.

use std::error::Error;
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

use crate::command::Arguments;
use crate::config::{Config, ConfigError, DEFAULT};
use crate::listen::Protocols;
use crate::patience::Patience;
use crate::store::{Location, OpenError};
use crate::{app, listen, store, tour};

/// The name of the embedded database in its folder.
const FILE: &str = "applications.db";

/// Which lines of log are written: what `RUST_LOG` says, or one for each request.
#[must_use]
pub fn log_filter() -> EnvFilter {
    EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"))
}

/// Serves until the process is told to stop, by SIGTERM or SIGINT.
///
/// # Errors
/// What keeps it from serving, and requests that do not end when it stops.
pub async fn run(arguments: Arguments, output: &mut (dyn Write + Send)) -> Result<(), RunError> {
    if arguments.print_config {
        return output.write_all(DEFAULT.as_bytes()).map_err(RunError::Output);
    }
    let config = config(arguments.config.as_deref())?;
    let location = location(&arguments)?;
    let store = store::open(&location).await.map_err(RunError::Database)?;
    let listener = bind(arguments.listen).await?;
    let address = listener.local_addr().map_err(RunError::Output)?;
    let stop = stop().map_err(RunError::Output)?;
    writeln!(output, "listening on http://{address}").map_err(RunError::Output)?;
    if arguments.tour {
        tour::write(&config, address, &location, output).map_err(RunError::Output)?;
    }
    output.flush().map_err(RunError::Output)?;
    let patience = Patience::default();
    let router = app::router(store.clone(), &config, patience);
    let protocols = Protocols { header_bytes: config.limits.header_bytes, patience };
    let served = listen::serve(listener, router, protocols, stop).await;
    store.close().await;
    served.map_err(RunError::Drain)
}

fn config(path: Option<&Path>) -> Result<Config, RunError> {
    let Some(path) = path else {
        return Config::parse("default.toml", DEFAULT).map_err(RunError::Config);
    };
    let text = fs::read_to_string(path)
        .map_err(|source| RunError::File { path: path.to_owned(), source })?;
    Config::parse(&path.display().to_string(), &text).map_err(RunError::Config)
}

/// Where applications are kept. The folder of the embedded database is made.
fn location(arguments: &Arguments) -> Result<Location, RunError> {
    if let Some(url) = &arguments.database {
        return Ok(Location::Url(url.clone()));
    }
    fs::create_dir_all(&arguments.data)
        .map_err(|source| RunError::File { path: arguments.data.clone(), source })?;
    Ok(Location::File(arguments.data.join(FILE)))
}

async fn bind(address: SocketAddr) -> Result<TcpListener, RunError> {
    TcpListener::bind(address).await.map_err(|source| RunError::Listen { address, source })
}

/// Done when the process is told to stop.
fn stop() -> io::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping: requests that are under way come to their end");
    })
}

/// Why the process ends before it is told to.
#[derive(Debug)]
#[non_exhaustive]
pub enum RunError {
    /// The configuration is wrong.
    Config(ConfigError),
    /// A file or a folder cannot be used.
    File {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The database cannot be used.
    Database(OpenError),
    /// The address cannot be listened at.
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        source: io::Error,
    },
    /// Nothing can be written to the output, or the system gives no signals.
    Output(io::Error),
    /// Requests did not end in time.
    Drain(io::Error),
}

impl RunError {
    /// 2 where arguments or the configuration are at fault, 1 otherwise.
    #[must_use]
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Config(_) | Self::File { .. } => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for RunError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(error) => error.fmt(formatter),
            Self::File { path, source } => write!(formatter, "{}: {source}", path.display()),
            Self::Database(error) => error.fmt(formatter),
            Self::Listen { address, source } => {
                write!(formatter, "cannot listen at {address}: {source}; port 0 takes a free one")
            }
            Self::Output(error) => write!(formatter, "cannot write: {error}"),
            Self::Drain(_) => {
                formatter.write_str("requests that were under way did not end in time")
            }
        }
    }
}

impl Error for RunError {}
