//! What is asked of the database and changes nothing.

use sqlx::PgConnection;

use super::super::record::{ListRow, Query, Row, Spot};
use super::super::{migration, statement};
use super::again::Work;

const LIST: &str = statement::list!("position($5 in name) > 0");

/// One application.
pub(super) struct Get<'a> {
    pub(super) spot: Spot,
    pub(super) id: &'a str,
}

impl Work for Get<'_> {
    type Outcome = Option<Row>;

    async fn once(&self, connection: &mut PgConnection) -> Result<Option<Row>, sqlx::Error> {
        let query = sqlx::query_as(statement::GET)
            .bind(&self.spot.scope[..])
            .bind(self.id.as_bytes())
            .bind(&self.spot.place[..]);
        query.fetch_optional(connection).await
    }
}

/// A window of the applications that match.
pub(super) struct List<'a> {
    pub(super) query: Query<'a>,
}

impl Work for List<'_> {
    type Outcome = Vec<ListRow>;

    async fn once(&self, connection: &mut PgConnection) -> Result<Vec<ListRow>, sqlx::Error> {
        let query = &self.query;
        let rows = sqlx::query_as(LIST)
            .bind(&query.place[..])
            .bind(query.id)
            .bind(query.key_digest.as_ref().map(|digest| &digest[..]))
            .bind(query.name_digest.as_ref().map(|digest| &digest[..]))
            .bind(query.name_part)
            .bind(query.limit)
            .bind(query.offset);
        rows.fetch_all(connection).await
    }
}

/// Whether the tables are there.
pub(super) struct Version;

impl Work for Version {
    type Outcome = ();

    async fn once(&self, connection: &mut PgConnection) -> Result<(), sqlx::Error> {
        sqlx::query_scalar::<_, i64>(migration::VERSION).fetch_one(connection).await.map(drop)
    }
}
