//! What is in a database, seen beside the process that uses it.

use serde_json::Value;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Connection as _, FromRow, PgConnection, SqliteConnection};

use crate::home::Home;
use crate::load::Acknowledged;

/// Everything that is kept, as ids and names. Every row is whole, and the tally counts every row.
pub(crate) async fn kept(home: &Home) -> Acknowledged {
    for statement in [UNCOUNTED, MISCOUNTED] {
        let count: Vec<(i64,)> = rows(home, statement).await;
        assert_eq!(count, [(0,)], "{statement}");
    }
    let rows = rows::<(Vec<u8>, Vec<u8>, Vec<u8>)>(home, ROWS).await;
    rows.into_iter()
        .map(|columns| {
            let (id, name, document) = columns;
            let (id, name) = (text(id), text(name));
            let document: Value = serde_json::from_slice(&document).unwrap();
            let members = document.as_object().unwrap().values();
            assert!(members.into_iter().any(|value| *value == *id), "{document}");
            (id, name)
        })
        .collect()
}

/// Makes sure that all that was acknowledged is kept.
pub(crate) async fn check_kept(home: &Home, acknowledged: &Acknowledged) {
    let kept = kept(home).await;
    let lost: Vec<_> =
        acknowledged.iter().filter(|(id, name)| kept.get(*id) != Some(name)).collect();
    assert!(lost.is_empty(), "{} of {} are lost: {lost:?}", lost.len(), acknowledged.len());
}

/// All documents.
pub(crate) async fn documents(home: &Home) -> String {
    let rows = rows::<(Vec<u8>, Vec<u8>, Vec<u8>)>(home, ROWS).await;
    rows.into_iter().map(|(_, _, document)| text(document)).collect()
}

const ROWS: &str = "SELECT id, name, document FROM application";

const UNCOUNTED: &str =
    "SELECT count(*) FROM application WHERE scope NOT IN (SELECT scope FROM tally)";

const MISCOUNTED: &str = "SELECT count(*) FROM tally WHERE used <> \
     (SELECT count(*) FROM application WHERE application.scope = tally.scope)";

async fn rows<T>(home: &Home, statement: &'static str) -> Vec<T>
where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin,
{
    match &home.url {
        Some(url) => {
            let mut connection = PgConnection::connect(url).await.unwrap();
            sqlx::query_as(statement).fetch_all(&mut connection).await.unwrap()
        }
        None => {
            let mut connection = open(home).await;
            sqlx::query_as(statement).fetch_all(&mut connection).await.unwrap()
        }
    }
}

/// A connection to the embedded database.
pub(crate) async fn open(home: &Home) -> SqliteConnection {
    let url = format!("sqlite://{}", home.database_file().display());
    SqliteConnection::connect(&url).await.unwrap()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}
