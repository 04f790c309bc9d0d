//! The list of applications: it has one, whose name spells the query as it arrived.

use crate::interpreted::Values;
use crate::stub::{self, text, text_of};
use huawei_roma::operations::ListAppsRequest;
use huawei_roma::types::{App, AppList};

/// The parameters of the query, in the order of the package.
const NAMES: [&str; 7] = ["offset", "limit", "favorite", "auth_role", "name", "owner", "user_name"];

/// The values of the query.
pub(super) type Query = [Option<String>; NAMES.len()];

/// The query of a request.
pub(super) fn of_request(request: &ListAppsRequest) -> Query {
    let ListAppsRequest { offset, limit, favorite, auth_role, name, owner, user_name, .. } =
        request;
    [
        text(offset.as_ref()),
        text(limit.as_ref()),
        text(favorite.as_ref()),
        text(auth_role.as_ref()),
        text(name.as_ref()),
        text(owner.as_ref()),
        text(user_name.as_ref()),
    ]
}

/// The query of a request that the model has read.
pub(super) fn of_values(values: &Values) -> Query {
    NAMES.map(|name| text_of(values, name))
}

/// The list that answers a query.
pub(super) fn answer(query: Query) -> AppList {
    let mut app = App::new();
    app.name = Some(stub::spelt(NAMES, query));
    let mut list = AppList::new();
    list.total = Some(1);
    list.size = Some(1);
    list.apps = Some(vec![app]);
    list
}
