//! The statements that both engines understand. A write is a change of rows that either happens or does not: how many
//! rows it touched is the decision.

/// Names of the same scope, keys of the same scope or ids of the same scope: whatever stands in the way of a new one.
pub(super) const TAKEN: &str = "SELECT name_digest, key_digest FROM application \
     WHERE scope = $1 AND (name_digest = $2 OR key_digest = $3 OR id = $4)";

/// Counts one application more, unless the quota is reached. The first one makes the row.
pub(super) const COUNT_UP: &str = "INSERT INTO tally (scope, used) SELECT $1, 1 WHERE $2 > 0 \
     ON CONFLICT (scope) DO UPDATE SET used = tally.used + 1 WHERE tally.used < $2";

/// Counts one application less.
pub(super) const COUNT_DOWN: &str = "UPDATE tally SET used = used - 1 WHERE scope = $1";

/// Keeps an application, unless something is taken.
pub(super) const INSERT: &str = "INSERT INTO application \
     (scope, place, id, name, name_digest, key, key_digest, created, document) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";

/// Removes an application.
pub(super) const DELETE: &str =
    "DELETE FROM application WHERE scope = $1 AND id = $2 AND place = $3";

/// One application.
pub(super) const GET: &str = "SELECT id, name, key, created, document FROM application \
     WHERE scope = $1 AND id = $2 AND place = $3";

/// How many applications match, and a window of them, as one statement sees them. `$contains` compares a part of a name
/// with `$5`. Beyond the end there is one row without an application.
macro_rules! list {
    ($contains:literal) => {
        concat!(
            "SELECT whole.total, page.id, page.name, page.key, page.created, page.document \
             FROM (SELECT count(*) AS total FROM application WHERE ",
            $crate::store::statement::list!(@matches $contains),
            ") AS whole LEFT JOIN (SELECT id, name, key, created, document FROM application WHERE ",
            $crate::store::statement::list!(@matches $contains),
            " ORDER BY created DESC, id LIMIT $6 OFFSET $7) AS page ON TRUE \
             ORDER BY page.created DESC, page.id"
        )
    };
    (@matches $contains:literal) => {
        concat!(
            "place = $1 AND ($2 IS NULL OR id = $2) AND ($3 IS NULL OR key_digest = $3) \
             AND ($4 IS NULL OR name_digest = $4) AND ($5 IS NULL OR ",
            $contains,
            ")"
        )
    };
}
pub(super) use list;

/// Remembers a nonce, unless it is remembered and has not expired.
pub(super) const ADMIT: &str = "INSERT INTO nonce (digest, expires) VALUES ($1, $2) \
     ON CONFLICT (digest) DO UPDATE SET expires = excluded.expires WHERE nonce.expires < $3";

/// Removes nonces that have expired, so many that nobody waits long.
pub(super) const PURGE: &str = "DELETE FROM nonce WHERE digest IN \
     (SELECT digest FROM nonce WHERE expires < $1 LIMIT 10000)";
