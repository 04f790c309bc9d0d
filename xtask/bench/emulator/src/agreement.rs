//! Contestants are worth comparing only if they do the same work: both give the same answers to good and bad requests,
//! and keep the same apps, but for what is random.

mod cases;
mod masked;

use std::io;

use app_emulator::store::{self, Api, Filter, Location, Place, Store, Window};
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use tower::ServiceExt;

use crate::contestants::{BOTH, Contestant, config, world};
use crate::instructions::take;
use crate::requests::{OWNER, SCOPE};
use cases::Case;
use masked::masked;

/// Lets both answer all cases, each over a database of its own. Gives how many there are.
///
/// # Errors
/// The first case that is not answered with its status, or not by both alike.
pub(crate) fn check() -> io::Result<usize> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let cases = cases::all();
        let [ours, by_hand] = BOTH;
        let (ours, by_hand) = (tried(ours, &cases).await?, tried(by_hand, &cases).await?);
        for ((case, ours), by_hand) in cases.iter().zip(&ours.answers).zip(&by_hand.answers) {
            alike(&case.to_string(), ours, by_hand)?;
        }
        alike("what is kept", &ours.kept, &by_hand.kept)?;
        Ok(cases.len())
    })
}

fn alike<T: PartialEq + std::fmt::Debug>(what: &str, ours: &T, by_hand: &T) -> io::Result<()> {
    if ours == by_hand {
        return Ok(());
    }
    Err(io::Error::other(format!("{what}: ours gives {ours:?}, by hand it is {by_hand:?}")))
}

/// What a contestant made of all cases.
struct Tried {
    /// Media type and body.
    answers: Vec<(String, String)>,
    /// Names and documents.
    kept: Vec<(String, String)>,
}

/// Lets a contestant answer the cases. There is room for as many apps as they make.
async fn tried(contestant: Contestant, cases: &[Case]) -> io::Result<Tried> {
    let folder = tempfile::tempdir()?;
    let file = Location::File(folder.path().join("applications.db"));
    let store = store::open(&file).await.map_err(io::Error::other)?;
    let created = cases.iter().filter(|case| case.status == 201).count();
    let config = config(u32::try_from(created).map_err(io::Error::other)?);
    let router = (contestant.router)(world(store.clone(), &config));
    let mut answers = Vec::new();
    for case in cases {
        let request = case.request().map(Body::from);
        let Ok(response) = router.clone().oneshot(request).await;
        let media_type = response.headers().get(CONTENT_TYPE).cloned();
        let (status, body) = take(response).await?;
        if status != case.status {
            return Err(io::Error::other(format!("{case}: {} gives {status}", contestant.name)));
        }
        answers.push((format!("{media_type:?}"), masked(&body)?));
    }
    let kept = kept(&*store).await?;
    store.close().await;
    Ok(Tried { answers, kept })
}

async fn kept(store: &dyn Store) -> io::Result<Vec<(String, String)>> {
    let place = Place { api: Api::Apig, scope: SCOPE.to_owned(), owner: OWNER.to_owned() };
    let window = Window { offset: 0, limit: u32::MAX };
    let page = store.list(&place, &Filter::default(), window).await.map_err(io::Error::other)?;
    let apps = page.applications.into_iter();
    apps.map(|app| Ok((app.name, masked(app.document.as_bytes())?))).collect()
}
