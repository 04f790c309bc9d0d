//! Plays every case of an API and tells which failed.

use crate::api::{self, Api, Reading, ReadyReply, Recorder};
use crate::case::{CaseFile, ReplyCase, RequestCase};
use crate::compare::{self, Answer};
use crate::load::{self, LoadError};
use crate::request;
use http_body_util::BodyExt;
use std::fmt;
use std::path::{Path, PathBuf};
use tower::ServiceExt;

/// How the cases of an API went.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many cases passed.
    pub passed: usize,
    /// The cases that did not.
    pub failures: Vec<Failure>,
}

/// A case that did not pass.
#[derive(Debug)]
pub struct Failure {
    /// The file that has the case.
    pub file: PathBuf,
    /// The name of the case.
    pub case: String,
    /// What differs from what the case expects.
    pub differences: Vec<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.file_name().unwrap_or_default().display();
        write!(formatter, "{file}: {}", self.case)?;
        self.differences.iter().try_for_each(|difference| write!(formatter, "\n    {difference}"))
    }
}

/// The folder that holds the specs of all APIs.
pub fn specs() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the player lies in the folder of the specs")
}

/// Plays every case of an API.
pub async fn play(api: &Api) -> Result<Outcome, LoadError> {
    let mut outcome = Outcome::default();
    for (path, file) in load::folder(&specs().join(api.folder).join("cases"))? {
        for case in &file.cases {
            outcome.add(&path, &case.name, request_case(api, &file, case).await);
        }
        for case in &file.replies {
            outcome.add(&path, &case.name, reply_case(api, &file, case).await);
        }
    }
    Ok(outcome)
}

impl Outcome {
    fn add(&mut self, file: &Path, case: &str, differences: Vec<String>) {
        match differences.is_empty() {
            true => self.passed += 1,
            false => self.failures.push(Failure {
                file: file.to_owned(),
                case: case.to_owned(),
                differences,
            }),
        }
    }
}

async fn request_case(api: &Api, file: &CaseFile, case: &RequestCase) -> Vec<String> {
    match answer(api, file, case).await {
        Ok(answer) => compare::answer(case, &file.reply_headers, &answer),
        Err(reason) => vec![reason],
    }
}

/// What a router answers to a case, or why there is no answer.
pub async fn answer(api: &Api, file: &CaseFile, case: &RequestCase) -> Result<Answer, String> {
    let recorder = Recorder::default();
    let request = request::build(file, case)?;
    let Ok(response) = (api.router)(recorder.clone()).oneshot(request).await;
    let (head, body) = response.into_parts();
    let body = body.collect().await.map_err(|error| error.to_string())?.to_bytes().to_vec();
    let violations = recorder.violations();
    Ok(Answer { status: head.status.as_u16(), headers: head.headers, body, violations })
}

async fn reply_case(api: &Api, file: &CaseFile, case: &ReplyCase) -> Vec<String> {
    match reply(api, file, case).await {
        Ok(read) => compare::reply(case, read),
        Err(reason) => vec![reason],
    }
}

/// How the generated client reads the reply of a case, or why it does not read it at all.
pub async fn reply(api: &Api, file: &CaseFile, case: &ReplyCase) -> Result<compare::Read, String> {
    let body = case.document().into();
    let reply = ReadyReply { status: case.status, headers: case.headers()?, body };
    let unlisted = api::unlisted(&(api.strict)(&file.operation, case.status, &reply.body));
    match (api.call)(&file.operation, reply).await {
        Reading::Accepted => Ok(Ok(unlisted)),
        Reading::Refused(violations) => Ok(Err(violations)),
        Reading::Failed(reason) => Err(reason),
    }
}
