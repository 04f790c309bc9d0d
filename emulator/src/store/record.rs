//! Applications as rows, and back.

use sqlx::error::BoxDynError;

use super::application::{Application, Filter, NameMatch, Page, Place, Window};
use super::digest::{self, Digest};
use super::error::CreateError;

/// What goes into a row.
pub(super) struct Record<'a> {
    pub(super) scope: Digest,
    pub(super) place: Digest,
    pub(super) id: &'a [u8],
    pub(super) name: &'a [u8],
    pub(super) name_digest: Digest,
    pub(super) key: Option<&'a [u8]>,
    pub(super) key_digest: Option<Digest>,
    pub(super) created: i64,
    pub(super) document: &'a [u8],
}

/// The digests of a row that stands in the way: of its name and of its key.
pub(super) type Obstacle = (Vec<u8>, Option<Vec<u8>>);

impl<'a> Record<'a> {
    pub(super) fn new(application: &'a Application) -> Self {
        let Application { api, scope, owner, id, name, key, created, document } = application;
        Self {
            scope: digest::scope(*api, scope),
            place: digest::place(*api, scope, owner),
            id: id.as_bytes(),
            name: name.as_bytes(),
            name_digest: digest::text(name),
            key: key.as_deref().map(str::as_bytes),
            key_digest: key.as_deref().map(digest::text),
            created: *created,
            document: document.as_bytes(),
        }
    }

    /// What the rows that share something with this one say about it; nothing if there are none.
    pub(super) fn refusal(&self, obstacles: &[Obstacle]) -> Option<CreateError> {
        let names_alike = |(name, _): &Obstacle| name[..] == self.name_digest;
        let keys_alike = |(_, key): &Obstacle| {
            key.as_deref().zip(self.key_digest.as_ref()).is_some_and(|(it, own)| it == own)
        };
        if obstacles.is_empty() {
            None
        } else if obstacles.iter().any(names_alike) {
            Some(CreateError::NameTaken)
        } else if obstacles.iter().any(keys_alike) {
            Some(CreateError::KeyTaken)
        } else {
            Some(CreateError::IdTaken)
        }
    }
}

/// A place as rows know it.
pub(super) struct Spot {
    pub(super) scope: Digest,
    pub(super) place: Digest,
}

impl Spot {
    pub(super) fn new(place: &Place) -> Self {
        let Place { api, scope, owner } = place;
        Self { scope: digest::scope(*api, scope), place: digest::place(*api, scope, owner) }
    }
}

/// What a list is asked for, as rows know it.
pub(super) struct Query<'a> {
    pub(super) place: Digest,
    pub(super) id: Option<&'a [u8]>,
    pub(super) key_digest: Option<Digest>,
    pub(super) name_digest: Option<Digest>,
    pub(super) name_part: Option<&'a [u8]>,
    pub(super) limit: i64,
    pub(super) offset: i64,
}

impl<'a> Query<'a> {
    pub(super) fn new(place: &Place, filter: &'a Filter, window: Window) -> Self {
        let (exact, part) = match &filter.name {
            Some(NameMatch::Exact(name)) => (Some(digest::text(name)), None),
            // Every name contains the empty text; engines differ about it.
            Some(NameMatch::Contains(part)) if part.is_empty() => (None, None),
            Some(NameMatch::Contains(part)) => (None, Some(part.as_bytes())),
            None => (None, None),
        };
        Self {
            place: Spot::new(place).place,
            id: filter.id.as_deref().map(str::as_bytes),
            key_digest: filter.key.as_deref().map(digest::text),
            name_digest: exact,
            name_part: part,
            limit: i64::from(window.limit),
            offset: i64::try_from(window.offset).unwrap_or(i64::MAX),
        }
    }
}

/// The columns of an application: id, name, key, created, document.
pub(super) type Row = (Vec<u8>, Vec<u8>, Option<Vec<u8>>, i64, Vec<u8>);

/// The columns of a list: how many match, then those of an application, or none beyond the end.
pub(super) type ListRow =
    (i64, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>, Option<i64>, Option<Vec<u8>>);

/// The application that a row at this place holds.
pub(super) fn application(place: &Place, row: Row) -> Result<Application, sqlx::Error> {
    let (id, name, key, created, document) = row;
    Ok(Application {
        api: place.api,
        scope: place.scope.clone(),
        owner: place.owner.clone(),
        id: text(id)?,
        name: text(name)?,
        key: key.map(text).transpose()?,
        created,
        document: text(document)?,
    })
}

/// The page that the rows of a list hold.
pub(super) fn page(place: &Place, rows: Vec<ListRow>) -> Result<Page, sqlx::Error> {
    let total = rows.first().map_or(0, |row| row.0);
    let rows = rows.into_iter().filter_map(|(_, id, name, key, created, document)| {
        Some((id?, name?, key, created?, document?))
    });
    let applications = rows.map(|row| application(place, row)).collect::<Result<_, _>>()?;
    Ok(Page { total: total.unsigned_abs(), applications })
}

fn text(bytes: Vec<u8>) -> Result<String, sqlx::Error> {
    // The error of `String::from_utf8` holds the bytes, which may be secret.
    String::from_utf8(bytes)
        .map_err(|error| sqlx::Error::Decode(BoxDynError::from(error.utf8_error())))
}
