//! Replies that break the document, and what becomes of them.

use std::sync::{Arc, Mutex};

use served::runtime::operation::Operation;
use served::runtime::server::{CheckReplies, Observer};
use served::runtime::violation::Violations;
use served::server::router;

use crate::app::ask;
use crate::server;

/// Remembers what was wrong with replies.
#[derive(Clone, Default)]
struct Reports(Arc<Mutex<Vec<String>>>);

impl Observer for Reports {
    fn refused(&self, _: &'static Operation, _: &Violations) {}

    fn broke(&self, operation: &'static Operation, violations: &Violations) {
        self.0.lock().unwrap().extend(violations.iter().map(|violation| {
            let (place, pointer) = (violation.place(), violation.pointer());
            format!("{} {place}{pointer} {}", operation.id, violation.keyword())
        }));
    }
}

/// Checks the status that the reply about a pet gets, and what the observer is told.
async fn check(check_replies: CheckReplies, pet: &str, status: u16, told: &[&str]) {
    let reports = Reports::default();
    let app = router(server().check_replies(check_replies).observer(reports.clone()));
    let (seen, _, body) = ask(app, "GET", &format!("/pets/{pet}")).await;
    assert_eq!(seen, status, "{pet}: {body}");
    let seen = reports.0.lock().unwrap().clone();
    assert_eq!(seen, told, "{pet}");
    assert!(!seen.concat().contains("secret"), "{seen:?}");
    if check_replies == CheckReplies::Deny && status == 500 {
        assert!(!body.contains("secret"), "{body}");
    }
}

/// Pets whose replies break the document, with the status that they have and what is wrong.
const BROKEN: [(&str, u16, &str); 5] = [
    ("unlisted", 200, "showPet body/kind enum"),
    ("weightless", 200, "showPet body/weight type"),
    ("two-lines", 200, "showPet header/X-Note format"),
    ("no-failure", 500, "showPet value/status enum"),
    ("known", 200, "showPet value/status enum"),
];

#[tokio::test]
async fn what_keeps_to_the_document_is_sent() {
    for check_replies in [CheckReplies::Off, CheckReplies::Log, CheckReplies::Deny] {
        check(check_replies, "Rex", 200, &[]).await;
        check(check_replies, "gone", 410, &[]).await;
    }
}

#[tokio::test]
async fn nobody_looks_unless_asked_to() {
    for (pet, status, _) in BROKEN {
        check(CheckReplies::Off, pet, status, &[]).await;
    }
}

#[tokio::test]
async fn what_is_logged_is_sent() {
    for (pet, status, told) in BROKEN {
        check(CheckReplies::Log, pet, status, &[told]).await;
    }
}

#[tokio::test]
async fn what_is_denied_is_a_fault_of_the_server() {
    for (pet, _, told) in BROKEN {
        check(CheckReplies::Deny, pet, 500, &[told]).await;
    }
}
