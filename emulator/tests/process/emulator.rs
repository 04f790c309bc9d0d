//! The process itself: started, told to stop, killed; and all that it writes.

use std::io::{BufRead as _, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Longer than any end takes: the emulator waits 20 seconds for requests that are under way.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(5);

/// A process that listens. It is killed when it is dropped.
pub(crate) struct Emulator {
    child: Child,
    pub(crate) address: SocketAddr,
    outputs: Vec<JoinHandle<String>>,
}

/// How a process ended, and all that it wrote.
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    pub(crate) output: String,
}

impl Emulator {
    /// Runs a command, and waits until it says where it listens.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = spawn(command);
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let errors = child.stderr.take().unwrap();
        let outputs = vec![read(output), read(errors)];
        let address = line.trim().strip_prefix("listening on http://").map(str::parse);
        let nowhere = ([0, 0, 0, 0], 0).into();
        let mut emulator = Self { child, address: nowhere, outputs };
        match address {
            Some(address) => emulator.address = address.unwrap(),
            None => panic!("it does not listen: {}", emulator.wait().output),
        }
        emulator
    }

    /// The number of the process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to stop.
    pub(crate) fn terminate(&self) {
        let status = Command::new("kill").args(["-TERM", &self.id().to_string()]).status();
        assert!(status.unwrap().success());
    }

    /// Asks it to stop, and makes sure that it ends well.
    pub(crate) fn stop(mut self) -> String {
        self.terminate();
        let Ended { status, output } = self.wait();
        assert_eq!(status.code(), Some(0), "{output}");
        output
    }

    /// Ends it without a warning.
    pub(crate) fn kill(mut self) -> String {
        self.child.kill().unwrap();
        self.wait().output
    }

    /// Waits for its end. It must not have panicked.
    pub(crate) fn wait(&mut self) -> Ended {
        let status = wait(&mut self.child);
        let outputs = self.outputs.drain(..).map(|output| output.join().unwrap());
        let output: String = outputs.collect();
        assert!(!output.contains("panicked"), "{output}");
        Ended { status, output }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a command to its end.
pub(crate) fn run(command: &mut Command) -> Ended {
    let mut child = spawn(command);
    let outputs = [read(child.stdout.take().unwrap()), read(child.stderr.take().unwrap())];
    let status = wait(&mut child);
    Ended { status, output: outputs.map(|output| output.join().unwrap()).concat() }
}

fn spawn(command: &mut Command) -> Child {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn wait(child: &mut Child) -> ExitStatus {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match child.try_wait().unwrap() {
            Some(status) => return status,
            None => assert!(Instant::now() < deadline, "it does not end"),
        }
        thread::sleep(PAUSE);
    }
}

/// Reads to the end, for a process stands still while nobody reads what it writes.
fn read(mut source: impl Read + Send + 'static) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = source.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
