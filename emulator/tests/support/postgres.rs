//! A real PostgreSQL for tests: a scratch cluster on a free port of the loopback, with the syncs of a real one.
//!
//! Without the programs of PostgreSQL the tests say that they are skipped; with `CI` set that is a failure.

mod programs;

use std::fs;
use std::io::Write as _;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use programs::Programs;
use sqlx::{Connection as _, Executor as _, PgConnection};

const PASSWORD: &str = "not-a-secret";

/// One engine with its data.
pub(crate) struct Cluster {
    programs: Programs,
    folder: PathBuf,
    port: u16,
    databases: AtomicU32,
    /// Ends the engine and removes its data when this program ends, however it ends: it waits for its input to close.
    warden: Child,
}

impl Cluster {
    /// The engine that the tests of one program share.
    pub(crate) fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
        SHARED.get_or_init(Self::start_new).as_ref()
    }

    /// An engine of one's own, which may be stopped.
    pub(crate) fn start_new() -> Option<Self> {
        let Some(programs) = Programs::find() else {
            assert!(std::env::var_os("CI").is_none(), "PostgreSQL is not installed");
            // Not by a macro, whose output is shown of failures only.
            let _ = writeln!(std::io::stderr(), "skipped: PostgreSQL is not installed");
            return None;
        };
        let folder = programs.make_folder();
        initialize(&programs, &folder);
        let cluster = Self {
            port: free_port(),
            warden: warden(&folder),
            databases: 0.into(),
            programs,
            folder,
        };
        cluster.start();
        Some(cluster)
    }

    /// The URL of a new, empty database.
    pub(crate) async fn database(&self) -> String {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let mut connection = PgConnection::connect(&self.url("postgres")).await.unwrap();
        let statement = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"));
        connection.execute(statement).await.unwrap();
        connection.close().await.unwrap();
        self.url(&name)
    }

    /// Starts the engine, and waits until it answers.
    pub(crate) fn start(&self) {
        let port = self.port.to_string();
        let log = fs::File::options().append(true).create(true).open(self.folder.join("log"));
        let mut command = self.programs.command("postgres", &self.folder);
        command.args(["-D", "data", "-h", "127.0.0.1", "-p", &port]);
        for setting in SETTINGS {
            command.args(["-c", setting]);
        }
        let engine = command.stdout(Stdio::null()).stderr(log.unwrap()).spawn().unwrap();
        let pid = engine.id();
        std::thread::spawn(move || reap(engine));
        self.wait_until_ready(pid);
    }

    /// Stops the engine in good order; whoever is connected is sent away.
    pub(crate) fn stop(&self) {
        self.control(&["stop", "-m", "fast"]);
    }

    /// Kills the engine, as a machine that fails would.
    pub(crate) fn kill(&self) {
        let (pid, _) = self.state().unwrap();
        run(Command::new("kill").args(["-KILL", &pid]));
        // Its other processes notice, and must be gone before the next start.
        let deadline = Instant::now() + PATIENCE;
        while TcpListener::bind(("127.0.0.1", self.port)).is_err() {
            assert!(Instant::now() < deadline, "the killed engine goes on");
            std::thread::sleep(PAUSE);
        }
    }

    /// Stops the engine's main process where it stands: connections stand, and nothing answers.
    pub(crate) fn freeze(&self) {
        self.signal_all("-STOP");
    }

    /// Lets it go on.
    pub(crate) fn thaw(&self) {
        self.signal_all("-CONT");
    }

    fn signal_all(&self, signal: &str) {
        let (pid, _) = self.state().unwrap();
        let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap();
        run(Command::new("kill").arg(signal).arg(&pid).args(children.split_whitespace()));
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://emulator:{PASSWORD}@127.0.0.1:{}/{database}", self.port)
    }

    fn control(&self, arguments: &[&str]) {
        let mut command = self.programs.command("pg_ctl", &self.folder);
        run(command.args(["-D", "data", "-s", "-w"]).args(arguments));
    }

    /// The engine writes its number and how it is into a file, which one that was killed leaves behind.
    fn wait_until_ready(&self, pid: u32) {
        let deadline = Instant::now() + PATIENCE;
        let pid = pid.to_string();
        while self.state().is_none_or(|(writer, state)| writer != pid || state != "ready") {
            let log = || fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(Instant::now() < deadline, "the engine does not start: {}", log());
            std::thread::sleep(PAUSE);
        }
    }

    fn state(&self) -> Option<(String, String)> {
        let text = fs::read_to_string(self.folder.join("data/postmaster.pid")).ok()?;
        let mut lines = text.lines().map(|line| line.trim().to_owned());
        Some((lines.next()?, lines.nth(6)?))
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.warden.stdin.take());
        let _ = self.warden.wait();
    }
}

const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(20);

const SETTINGS: [&str; 4] = [
    "unix_socket_directories=",
    "max_connections=300",
    "shared_buffers=32MB",
    "log_min_messages=warning",
];

fn initialize(programs: &Programs, folder: &std::path::Path) {
    fs::write(folder.join("password"), PASSWORD).unwrap();
    let mut command = programs.command("initdb", folder);
    command.args(["-D", "data", "-U", "emulator", "--pwfile", "password"]);
    run(command.args(["--auth", "password", "-E", "UTF8", "--locale", "C", "--no-sync"]));
}

fn warden(folder: &std::path::Path) -> Child {
    let script = "cat > /dev/null; \
        kill -KILL $(head -n 1 data/postmaster.pid) 2> /dev/null; sleep 0.2; rm -rf \"$PWD\"";
    let mut command = Command::new("sh");
    command.args(["-c", script]).current_dir(folder).stdin(Stdio::piped());
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Waits for a process that ended, so that its number is free.
fn reap(mut engine: Child) {
    let _ = engine.wait();
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {errors}");
}
