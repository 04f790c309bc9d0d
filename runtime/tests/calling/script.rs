//! A transport that follows a script, a clock that does not wait, and operations of every method.

use std::collections::VecDeque;
use std::future::{pending, ready};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::body::Bytes;
use axum::http::{Request, Response};
use specwright_runtime::client::{
    Budget, Builder, CallOptions, Caller, Clock, Exchange, FromReply, Incoming, IntoCall, Mismatch,
    Outgoing, Sleep, Transport, TransportError,
};
use specwright_runtime::content::{Binary, Body};
use specwright_runtime::fault::PROBLEMS;
use specwright_runtime::operation::{Operation, Rpc};

/// What comes of one attempt.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// A reply of this status.
    Status(u16),
    /// A reply of this status that asks for a wait.
    After(u16, &'static str),
    /// No connection.
    Connect,
    /// A connection that breaks.
    Broken,
    /// A body beyond the limit.
    TooLarge,
    /// No answer, ever.
    Silence,
}

/// What was sent, what was allowed, and how long was waited.
#[derive(Clone, Default)]
pub(crate) struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    sent: Arc<Mutex<Vec<Request<Body>>>>,
    budgets: Arc<Mutex<Vec<Budget>>>,
    time: Arc<Mutex<Duration>>,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl Script {
    pub(crate) fn of(steps: &[Step]) -> Self {
        let script = Self::default();
        script.steps.lock().unwrap().extend(steps);
        script
    }

    /// A caller that follows the script.
    pub(crate) fn caller(&self, options: CallOptions) -> Caller {
        let builder = Builder::new("http://test/base").with_options(options);
        builder.with_transport(self.clone()).with_clock(self.clone()).build().unwrap()
    }

    /// The requests that were sent.
    pub(crate) fn sent(&self) -> Vec<Request<Body>> {
        std::mem::take(&mut self.sent.lock().unwrap())
    }

    /// What each attempt was allowed, in milliseconds.
    pub(crate) fn timeouts(&self) -> Vec<u128> {
        self.budgets.lock().unwrap().iter().map(|budget| budget.timeout.as_millis()).collect()
    }

    /// The waits of the clock, in milliseconds.
    pub(crate) fn waits(&self) -> Vec<u128> {
        self.waits.lock().unwrap().iter().map(Duration::as_millis).collect()
    }
}

impl Transport for Script {
    fn send(&self, request: Request<Body>, budget: Budget) -> Exchange<'_> {
        self.sent.lock().unwrap().push(request);
        self.budgets.lock().unwrap().push(budget);
        let step = self.steps.lock().unwrap().pop_front().unwrap_or(Step::Status(200));
        let reply = |status| Response::builder().status(status);
        let outcome = match step {
            Step::Status(status) => Ok(reply(status).body(Body::default()).unwrap()),
            Step::After(status, text) => {
                Ok(reply(status).header("retry-after", text).body(Body::default()).unwrap())
            }
            Step::Connect => Err(TransportError::Connect("fake".into())),
            Step::Broken => Err(TransportError::Broken("fake".into())),
            Step::TooLarge => Err(TransportError::TooLarge { max: budget.max_reply_bytes }),
            Step::Silence => return Box::pin(pending()),
        };
        Box::pin(ready(outcome))
    }
}

/// The time of day at which all scripts begin: Sun, 06 Nov 1994 08:49:37 GMT.
const START: Duration = Duration::from_secs(784_111_777);

impl Clock for Script {
    fn elapsed(&self) -> Duration {
        *self.time.lock().unwrap()
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + START + self.elapsed()
    }

    fn sleep(&self, time: Duration) -> Option<Sleep> {
        self.waits.lock().unwrap().push(time);
        *self.time.lock().unwrap() += time;
        Some(Box::pin(ready(())))
    }
}

const fn operation(method: &'static str, rpc: Option<Rpc>) -> Operation {
    Operation {
        id: "act",
        method,
        also: &[],
        rpc,
        path: "/things",
        security: &[],
        consumes: &[],
        faults: &PROBLEMS,
    }
}

const ACTION: Rpc = Rpc { action: "Act", version: "1" };

static OPERATIONS: [Operation; 10] = [
    operation("GET", None),
    operation("HEAD", None),
    operation("OPTIONS", None),
    operation("TRACE", None),
    operation("PUT", None),
    operation("DELETE", None),
    operation("POST", None),
    operation("PATCH", None),
    operation("GET", Some(ACTION)),
    operation("QUERY", None),
];

pub(crate) const GET: usize = 0;
pub(crate) const HEAD: usize = 1;
pub(crate) const OPTIONS: usize = 2;
pub(crate) const TRACE: usize = 3;
pub(crate) const PUT: usize = 4;
pub(crate) const DELETE: usize = 5;
pub(crate) const POST: usize = 6;
pub(crate) const PATCH: usize = 7;
pub(crate) const ACTION_BY_GET: usize = 8;
pub(crate) const QUERY: usize = 9;

/// A request to one of the operations, with an idempotency key or without.
#[derive(Default)]
pub(crate) struct Act<const OPERATION: usize> {
    pub(crate) key: Option<String>,
}

impl<const OPERATION: usize> IntoCall for Act<OPERATION> {
    const OPERATION: &'static Operation = &OPERATIONS[OPERATION];
    type Reply = Done;

    fn write(&self, call: &mut Outgoing) {
        call.optional_header("Idempotency-Key", self.key.as_ref());
        call.header("X-Language", "en");
    }

    fn has_idempotency_key(&self) -> bool {
        self.key.is_some()
    }
}

/// A request that may be done twice, but for its body, which flows once.
pub(crate) struct Stream;

impl IntoCall for Stream {
    const OPERATION: &'static Operation = &OPERATIONS[PUT];
    type Reply = Done;

    fn write(&self, call: &mut Outgoing) {
        let pieces =
            futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"x"))]);
        call.binary_body("*/*", &Binary::of_stream(pieces));
    }
}

/// `200`, and nothing else is documented.
#[derive(Debug)]
pub(crate) struct Done;

impl FromReply for Done {
    type Success = ();

    fn from_reply(reply: &Incoming) -> Result<Self, Mismatch> {
        match reply.status().as_u16() {
            200 => Ok(Self),
            _ => Err(Mismatch::Undocumented),
        }
    }

    fn into_success(self) -> Result<(), Self> {
        Ok(())
    }
}
