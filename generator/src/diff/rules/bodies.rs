//! Bodies, media types, replies and their headers.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen, Warning};

// The columns: constant, id, effect where callers send it, effect where the API does; what is said; why.
protocol! {
    BODY_ADDED_REQUIRED "body-added-required" Breaking Info
        "the body is new and required"
        "requests of today have no body";
    BODY_ADDED_OPTIONAL "body-added-optional" Info Info
        "the body is new and optional"
        "requests of today stay valid";
    BODY_REMOVED "body-removed" Breaking Breaking
        "the body is gone"
        "what callers send in the body is refused or lost";
    BODY_BECAME_REQUIRED "body-became-required" Breaking Info
        "the body is required now"
        "requests of today may have no body";
    BODY_BECAME_OPTIONAL "body-became-optional" Info Breaking
        "the body is optional now"
        "requests of today have a body, and may";
    REQ_MEDIA_REMOVED "req-media-removed" Breaking Info
        "a media type is no longer accepted"
        "requests of this media type are answered with 415";
    REQ_MEDIA_ADDED "req-media-added" Info Warning
        "a further media type is accepted"
        "requests of today stay valid";
    REQ_MEDIA_WIDENED "req-media-widened" Info Info
        "a range of media types is accepted, of which one was before"
        "requests of today lie in the range";
    RESP_MEDIA_REMOVED "resp-media-removed" Breaking Breaking
        "a media type is no longer answered with"
        "callers who take this media type only are answered with 406";
    RESP_MEDIA_ADDED "resp-media-added" Warning Warning
        "a further media type is answered with"
        "callers who do not say what they take may get it";
    RESP_MEDIA_WIDENED "resp-media-widened" Warning Warning
        "any media type of a range is answered with, of which one was before"
        "callers may get a media type that they do not know";
    MEDIA_PARAMS_CHANGED "media-params-changed" Info Info
        "the media type has other parameters"
        "parameters such as the charset do not choose another form";
    ENCODING_CHANGED "encoding-changed" Breaking Breaking
        "it stands in the body in another way"
        "the same value has other bytes";
    SUCCESS_STATUS_REMOVED "success-status-removed" Breaking Breaking
        "the status of success is gone"
        "callers that wait for this status never see it";
    SUCCESS_STATUS_ADDED "success-status-added" Info Warning
        "the status of success is new"
        "callers may take a status that they do not know for a failure";
    SUCCESS_STATUS_REPLACED "success-status-replaced" Breaking Breaking
        "the status of success is another"
        "callers that wait for the old status never see it";
    ERROR_STATUS_REMOVED "error-status-removed" Info Info
        "the status is gone"
        "callers handle any failure by the class of its status";
    ERROR_STATUS_ADDED "error-status-added" Info Info
        "the status is new"
        "callers handle any failure by the class of its status";
    STATUS_RANGE_EQUIVALENT "status-range-equivalent" Unseen Unseen
        "a code stands for its range, or the range for a code"
        "the range holds the code";
    DEFAULT_RESPONSE_REMOVED "default-response-removed" Warning Warning
        "the reply of every other status is gone"
        "what other statuses say has no type any more";
    SCHEMA_APPEARED "schema-appeared" Breaking Info
        "it has a body now"
        "callers send or get something where there was nothing";
    SCHEMA_VANISHED "schema-vanished" Info Breaking
        "it has no body any more"
        "callers send or get nothing where there was something";
    HEADER_REMOVED_REQUIRED "resp-header-removed-required" Info Breaking
        "the header, which was always sent, is gone"
        "callers rely on a header that was always sent";
    HEADER_REMOVED_OPTIONAL "resp-header-removed-optional" Info Warning
        "the header is gone"
        "callers may look for it";
    HEADER_ADDED "resp-header-added" Info Info
        "the header is new"
        "callers read over headers that they do not know";
    HEADER_ADDED_REQUIRED "resp-header-added" Breaking Info
        "the header is new, and always sent"
        "callers read over headers that they do not know; who is called has to send it";
    HEADER_BECAME_OPTIONAL "resp-header-became-optional" Info Breaking
        "the header may be absent now"
        "callers rely on a header that was always sent";
    HEADER_BECAME_REQUIRED "resp-header-became-required" Breaking Info
        "the header is always sent now"
        "callers that looked for it find it";
}
