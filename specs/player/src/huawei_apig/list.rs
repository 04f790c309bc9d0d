//! The list of apps: it has one, whose name spells the query as the handler takes it.

use crate::interpreted::Values;
use crate::stub::{self, text, text_of};
use huawei_apig::operations::ListAppsRequest;
use huawei_apig::types::{AppList, ListedApp};
use specwright_runtime::json::Json;

/// The parameters of the query, in the order of the package.
const NAMES: [&str; 10] = [
    "offset",
    "limit",
    "id",
    "name",
    "status",
    "app_key",
    "creator",
    "precise_search",
    "related_domain_id",
    "related_project_id",
];

/// The values of the query.
pub(super) type Query = [Option<String>; NAMES.len()];

/// The query of a request.
pub(super) fn of_request(request: &ListAppsRequest) -> Query {
    let ListAppsRequest { offset, limit, id, name, status, app_key, creator, .. } = request;
    let [offset, limit] = counted(*offset, *limit);
    [
        offset,
        limit,
        text(id.as_ref()),
        text(name.as_ref()),
        text(status.as_ref()),
        text(app_key.as_ref()),
        text(creator.as_ref()),
        text(request.precise_search.as_ref()),
        text(request.related_domain_id.as_ref()),
        text(request.related_project_id.as_ref()),
    ]
}

/// The query of a request that the model has read.
pub(super) fn of_values(values: &Values) -> Query {
    let integer = |name| match values.get(name) {
        Some(Json::Number(number)) => number.as_i64(),
        _ => None,
    };
    let mut query = NAMES.map(|name| text_of(values, name));
    let [offset, limit] = counted(integer("offset"), integer("limit"));
    (query[0], query[1]) = (offset, limit);
    query
}

/// What an offset and a limit beyond the usual count as.
fn counted(offset: Option<i64>, limit: Option<i64>) -> [Option<String>; 2] {
    let offset = offset.map(|offset| offset.max(0));
    let limit = limit.map(|limit| if limit < 1 { 20 } else { limit.min(500) });
    [offset, limit].map(|number| text(number.as_ref()))
}

/// The list that answers a query.
pub(super) fn answer(query: Query) -> AppList {
    let mut app = ListedApp::new();
    app.name = Some(stub::spelt(NAMES, query));
    let mut list = AppList::new(1, 1);
    list.apps = Some(vec![app]);
    list
}
