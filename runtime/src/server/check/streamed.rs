//! Values of a stream, each held to the document when it is sent.

use std::fmt;
use std::sync::Arc;

use super::ReplyCheck;
use crate::content::{Event, Items, StreamError};
use crate::decode::Decode;
use crate::encode::Encode;
use crate::operation::Operation;
use crate::server::Observer;
use crate::violation::{Kind, Place, Segment, Violation, Violations};

/// Who is told of values that break the document, and whether the stream ends there.
#[derive(Clone)]
pub(super) struct Watch {
    pub(super) operation: &'static Operation,
    pub(super) observer: Arc<dyn Observer>,
    pub(super) denies: bool,
}

impl fmt::Debug for Watch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Watch({})", self.operation.id)
    }
}

impl Watch {
    /// Tells of a value, and says whether it may be sent.
    fn judge(&self, violations: Violations) -> Result<(), StreamError> {
        if violations.is_empty() {
            return Ok(());
        }
        self.observer.broke(self.operation, &violations);
        match self.denies {
            true => Err(StreamError::Invalid(violations)),
            false => Ok(()),
        }
    }
}

impl ReplyCheck {
    /// A body of values that come one after another: each is looked at when it is sent.
    pub fn items<T: Encode + Decode + 'static>(&mut self, body: &Items<T>) {
        let Some(watch) = self.watch.clone() else { return };
        body.set_check(move |item| watch.judge(broken(item)));
    }

    /// A body of events: each is looked at when it is sent.
    pub fn events<T: Encode + Decode + 'static>(&mut self, body: &Items<Event<T>>) {
        let Some(watch) = self.watch.clone() else { return };
        body.set_check(move |event| {
            let mut violations = broken(&event.data);
            violations.extend(uncarried("event", event.name.as_deref()));
            violations.extend(uncarried("id", event.id.as_deref()));
            watch.judge(violations)
        });
    }
}

/// What is wrong with a value.
fn broken<T: Encode + Decode>(value: &T) -> Violations {
    let violations = T::decode(&value.encode()).err().into_iter().flatten();
    violations.map(|violation| violation.at(Place::Body, [])).collect()
}

/// What a field of an event cannot carry, which would be left out.
fn uncarried(field: &'static str, text: Option<&str>) -> Option<Violation> {
    let is_carried = !text?.contains(['\r', '\n', '\0']);
    let kind = Kind::Format { format: "field of an event".into() };
    (!is_carried).then(|| Violation::new(kind).at(Place::Body, [Segment::name(field)]))
}
