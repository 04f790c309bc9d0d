//! What is kept, and how it is asked for.

use std::fmt;

/// One of the APIs; each has names, keys and quotas of its own.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Api {
    /// Huawei APIG.
    Apig,
    /// Alibaba Cloud IMS.
    Ims,
    /// Huawei ROMA Connect.
    Roma,
    /// Huawei Cloud RTC.
    Rtc,
}

impl Api {
    /// Every API.
    pub const ALL: [Self; 4] = [Self::Apig, Self::Ims, Self::Roma, Self::Rtc];

    /// Its name in the database. Such a name never changes.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Apig => "apig",
            Self::Ims => "ims",
            Self::Roma => "roma",
            Self::Rtc => "rtc",
        }
    }
}

/// One application as it is kept. Every text may hold any character, U+0000 too.
#[derive(Clone, Eq, PartialEq)]
pub struct Application {
    /// Whose application it is.
    pub api: Api,
    /// Where names and keys are unique and where the quota counts: a tenant, an instance, a project and an instance.
    pub scope: String,
    /// The account that may see it.
    pub owner: String,
    /// Unique in the scope; 1,000 bytes at most, since it is part of an index.
    pub id: String,
    /// Unique in the scope, byte by byte; of any length.
    pub name: String,
    /// The access key, where the API has one. Unique in the scope, byte by byte; of any length.
    pub key: Option<String>,
    /// When it was made: microseconds since 1970, UTC.
    pub created: i64,
    /// All the rest. The store does not read it; it may hold secrets.
    pub document: String,
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { api, scope, id, name, .. } = self;
        let mut shown = f.debug_struct("Application");
        shown.field("api", api).field("scope", scope).field("id", id).field("name", name);
        shown.finish_non_exhaustive()
    }
}

/// Where an account looks for its applications.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Place {
    /// The API.
    pub api: Api,
    /// See [`Application::scope`].
    pub scope: String,
    /// See [`Application::owner`].
    pub owner: String,
}

/// Which applications a list shows: those that match everything that is given.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Filter {
    /// The whole id.
    pub id: Option<String>,
    /// The whole key.
    pub key: Option<String>,
    /// The name, or a part of it.
    pub name: Option<NameMatch>,
}

/// How a name is looked for: case counts, and no character stands for another.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NameMatch {
    /// The whole name.
    Exact(String),
    /// Any part of the name.
    Contains(String),
}

/// A stretch of a list.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Window {
    /// How many applications to pass over.
    pub offset: u64,
    /// How many to show at most.
    pub limit: u32,
}

impl Window {
    /// The whole list.
    pub const ALL: Self = Self { offset: 0, limit: u32::MAX };
}

/// A stretch of a list, as it was found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Page {
    /// How many applications match, in the window or not.
    pub total: u64,
    /// Those in the window.
    pub applications: Vec<Application>,
}

/// A number that a caller uses once, sent with a signature.
#[derive(Clone, Copy)]
pub struct Nonce<'a> {
    /// The caller's access key: two callers may use the same number.
    pub access_key: &'a str,
    /// The number, which may be any text.
    pub value: &'a str,
    /// The last second, since 1970, in which it must not be used again.
    pub expires: i64,
}
