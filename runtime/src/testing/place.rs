//! A place in a document: the way to it, what stands there, and the document with something else there.

use crate::json::Json;
use crate::violation::Segment;

/// What stands at the end of the path.
pub(super) fn get<'a>(json: &'a Json, path: &[Segment]) -> Option<&'a Json> {
    path.iter().try_fold(json, |json, segment| match (json, segment) {
        (Json::Object(members), Segment::Name(name)) => members.get(name.as_ref()),
        (Json::Array(items), Segment::Index(index)) => items.get(*index),
        _ => None,
    })
}

/// The document with another value at the end of the path; `None` when nothing stands there.
pub(super) fn put(json: &Json, path: &[Segment], value: Json) -> Option<Json> {
    let Some((segment, rest)) = path.split_first() else { return Some(value) };
    match (json, segment) {
        (Json::Object(members), Segment::Name(name)) => {
            let mut members = members.clone();
            let member = members.get_mut(name.as_ref())?;
            *member = put(member, rest, value)?;
            Some(Json::Object(members))
        }
        (Json::Array(items), Segment::Index(index)) => {
            let mut items = items.clone();
            let item = items.get_mut(*index)?;
            *item = put(item, rest, value)?;
            Some(Json::Array(items))
        }
        _ => None,
    }
}

/// The path as a JSON pointer (RFC 6901).
pub(super) fn pointer(path: &[Segment]) -> String {
    path.iter().map(|segment| format!("/{}", segment.escaped())).collect()
}
