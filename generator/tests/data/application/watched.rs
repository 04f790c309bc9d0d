//! What a server tells of its requests.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use served::runtime::server::{Answered, Meter};
use served::server::router;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::app::ask;
use crate::server;

/// Remembers what it is told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Told {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Meter for Told {
    fn answered(&self, answer: &Answered) {
        let Answered { operation, status, .. } = answer;
        self.0.lock().unwrap().push(format!("{} {}", operation.id, status.as_u16()));
    }
}

#[tokio::test]
async fn a_meter_gets_every_answer_of_an_operation() {
    let told = Told::default();
    let app = router(server().meter(told.clone()));
    ask(app.clone(), "GET", "/pets").await;
    ask(app.clone(), "GET", "/pets/gone").await;
    ask(app.clone(), "HEAD", "/pets").await;
    ask(app, "GET", "/nothing").await;
    assert_eq!(told.take(), ["listPets 200", "showPet 410", "listPets 200"]);
}

impl Subscriber for Told {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span()
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.0.lock().unwrap().push(span.metadata().name().to_owned());
        span.record(&mut Fields(self));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields(self));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Fields<'t>(&'t Told);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.0.lock().unwrap().push(format!("{field}={value:?}"));
    }
}

#[tokio::test]
async fn a_span_names_the_operation_and_nothing_of_the_request() {
    let told = Told::default();
    let app = router(server().traced());
    let guard = tracing::subscriber::set_default(told.clone());
    ask(app, "GET", "/pets/secret").await;
    drop(guard);
    let expected = [
        "operation",
        r#"operation="showPet""#,
        r#"http.request.method="GET""#,
        r#"http.route="/pets/{name}""#,
        "http.response.status_code=200",
    ];
    assert_eq!(told.take(), expected);
}
