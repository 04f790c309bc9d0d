//! Every rule as a value: its name, what it does to requests and to replies, and its sentence.

use super::Level;
use super::Level::{Breaking, Info, Warning};
use crate::model::Usage;

/// One kind of change and its effect on the wire.
#[derive(Debug)]
pub struct Rule {
    /// Its name. Rules that differ only in a condition share one.
    pub id: &'static str,
    /// The effect where callers send the thing, or where it is the operation itself.
    pub request: Level,
    /// The effect where the server sends the thing.
    pub reply: Level,
    /// What is said of the thing that changed.
    pub says: &'static str,
}

impl Rule {
    /// The effect on an operation that meets the thing this way.
    pub fn level(&self, usage: Usage) -> Level {
        match (usage.request, usage.reply) {
            (true, true) => self.request.max(self.reply),
            (_, false) => self.request,
            (false, true) => self.reply,
        }
    }
}

/// The rules of a limit: one for each way in which it can change.
pub(super) struct Ladder {
    /// Both documents state it; it is higher now.
    pub raised: &'static Rule,
    /// Both documents state it; it is lower now.
    pub lowered: &'static Rule,
    /// Only the newer document states it.
    pub set: &'static Rule,
    /// Only the older document states it.
    pub removed: &'static Rule,
}

/// Makes one constant for each line, and the list of all.
macro_rules! rules {
    ($($name:ident $id:literal $request:ident $reply:ident $says:literal;)+) => {
        $(pub(super) const $name: &Rule = &Rule { id: $id, request: $request, reply: $reply, says: $says };)+

        /// Every rule, subject by subject.
        pub const ALL: &[&Rule] = &[$($name),+];
    };
}

/// Makes the ladder of a limit from its four rules.
macro_rules! ladders {
    ($($name:ident $raised:ident $lowered:ident $set:ident $removed:ident;)+) => {
        $(pub(super) const $name: Ladder =
            Ladder { raised: $raised, lowered: $lowered, set: $set, removed: $removed };)+
    };
}

// The columns: constant, id, effect in requests, effect in replies, sentence.
rules! {
    OP_REMOVED "op-removed" Breaking Breaking "the operation is gone";
    OP_ADDED "op-added" Info Info "the operation is new";
    PATH_RENAMED "path-renamed-params-only" Info Info "the parameters of the path have other names";
    PATH_MOVED "path-moved" Breaking Breaking "the path is another";
    METHOD_CHANGED "method-changed" Breaking Breaking "the method is another";
    ID_RENAMED "operation-id-renamed" Info Info "the operationId is another";
    ID_ADDED_OR_REMOVED "operation-id-added-or-removed" Info Info "the operationId appeared or disappeared";
    DEPRECATED_SET "deprecated-set" Info Info "it is deprecated now";
    DEPRECATED_UNSET "deprecated-unset" Info Info "it is no longer deprecated";
    SERVER_REMOVED "server-removed" Warning Warning "the server is gone";
    SERVER_URL_CHANGED "server-url-changed" Warning Warning "the URL of the server is another";
    SERVER_ADDED "server-added" Info Info "the server is new";

    PARAM_ADDED_REQUIRED "param-added-required" Breaking Breaking "the parameter is new and required";
    PARAM_ADDED_OPTIONAL "param-added-optional" Info Info "the parameter is new and optional";
    PARAM_REMOVED "param-removed" Warning Warning "the parameter is gone";
    PARAM_BECAME_REQUIRED "param-became-required" Breaking Breaking "the parameter is required now";
    PARAM_BECAME_OPTIONAL "param-became-optional" Info Info "the parameter is optional now";
    PARAM_MOVED_IN "param-moved-in" Breaking Breaking "the parameter stands in another part of the request";
    PARAM_STYLE_CHANGED "param-style-changed" Breaking Breaking "the list is written in another style";
    PARAM_NAME_CASE "param-name-case" Breaking Breaking "the name is written with other capitals";
    HEADER_NAME_CASE "header-name-case" Info Info "the header is written with other capitals";

    BODY_ADDED_REQUIRED "body-added-required" Breaking Breaking "the body is new and required";
    BODY_ADDED_OPTIONAL "body-added-optional" Info Info "the body is new and optional";
    BODY_REMOVED "body-removed" Breaking Breaking "the body is gone";
    BODY_BECAME_REQUIRED "body-became-required" Breaking Breaking "the body is required now";
    BODY_BECAME_OPTIONAL "body-became-optional" Info Info "the body is optional now";
    REQ_MEDIA_REMOVED "req-media-removed" Breaking Breaking "a media type is no longer accepted";
    REQ_MEDIA_ADDED "req-media-added" Info Info "a further media type is accepted";
    RESP_MEDIA_REMOVED "resp-media-removed" Breaking Breaking "the media type of the reply is another";
    MEDIA_PARAMS_CHANGED "media-params-changed" Info Info "the media type has other parameters";

    SUCCESS_STATUS_REMOVED "success-status-removed" Breaking Breaking "the status of success is gone";
    SUCCESS_STATUS_ADDED "success-status-added" Warning Warning "the status of success is new";
    SUCCESS_STATUS_REPLACED "success-status-replaced" Breaking Breaking "the status of success is another";
    ERROR_STATUS_REMOVED "error-status-removed" Info Info "the status is gone";
    ERROR_STATUS_ADDED "error-status-added" Info Info "the status is new";
    STATUS_RANGE_EQUIVALENT "status-range-equivalent" Info Info "a code stands for its range, or the range for a code";
    DEFAULT_RESPONSE_REMOVED "default-response-removed" Warning Warning "the reply of every other status is gone";
    SCHEMA_APPEARED "schema-appeared" Breaking Info "it has a body now";
    SCHEMA_VANISHED "schema-vanished" Info Breaking "it has no body any more";
    HEADER_REMOVED_REQUIRED "resp-header-removed-required" Breaking Breaking "the header, which was always sent, is gone";
    HEADER_REMOVED_OPTIONAL "resp-header-removed-optional" Warning Warning "the header is gone";
    HEADER_ADDED "resp-header-added" Info Info "the header is new";
    HEADER_BECAME_OPTIONAL "resp-header-became-optional" Breaking Breaking "the header may be absent now";
    HEADER_BECAME_REQUIRED "resp-header-became-required" Info Info "the header is always sent now";

    TYPE_CHANGED "type-changed-disjoint" Breaking Breaking "the type is another";
    TYPE_WIDENED "type-widened" Info Breaking "the type admits more";
    TYPE_NARROWED "type-narrowed" Breaking Info "the type admits less";
    FORMAT_ADDED "format-added" Breaking Info "the format admits less";
    FORMAT_REMOVED "format-removed" Info Breaking "the format is gone";
    FORMAT_WIDENED "format-widened" Info Breaking "the format admits more";
    FORMAT_UNKNOWN_CHANGED "format-unknown-changed" Info Info "the format is another, the values are the same";
    NULLABLE_ADDED "nullable-added" Info Breaking "null is a value now";
    NULLABLE_REMOVED "nullable-removed" Breaking Info "null is no longer a value";
    ENUM_VALUE_REMOVED "enum-value-removed" Breaking Info "a value is gone";
    ENUM_VALUE_ADDED "enum-value-added" Info Warning "a value is new";
    ENUM_INTRODUCED "enum-introduced" Breaking Info "only listed values are left";
    ENUM_WITHDRAWN "enum-withdrawn" Info Breaking "values are no longer listed";

    MAX_LENGTH_RAISED "max-length-raised" Info Breaking "the maximum length is higher";
    MAX_LENGTH_LOWERED "max-length-lowered" Breaking Info "the maximum length is lower";
    MAX_LENGTH_SET "max-length-set" Breaking Info "a maximum length is set";
    MAX_LENGTH_REMOVED "max-length-removed" Info Breaking "the maximum length is gone";
    MIN_LENGTH_RAISED "min-length-raised" Breaking Info "the minimum length is higher";
    MIN_LENGTH_LOWERED "min-length-lowered" Info Breaking "the minimum length is lower";
    MIN_LENGTH_SET "min-length-set" Breaking Info "a minimum length is set";
    MIN_LENGTH_REMOVED "min-length-removed" Info Breaking "the minimum length is gone";
    PATTERN_ADDED "pattern-added" Breaking Info "a pattern is set";
    PATTERN_REMOVED "pattern-removed" Info Breaking "the pattern is gone";
    PATTERN_NARROWED "pattern-narrowed" Breaking Info "the pattern admits less";
    PATTERN_WIDENED "pattern-widened" Info Breaking "the pattern admits more";
    PATTERN_EQUAL "pattern-equal" Info Info "the pattern is written in another way";
    PATTERN_INCOMPARABLE "pattern-incomparable" Breaking Breaking "the pattern admits other texts and refuses some that it admitted";
    PATTERN_UNDECIDED "pattern-undecided" Warning Warning "the pattern is another, and it is not known which texts only one of the two admits";
    LENGTH_MOVED "length-moved-into-pattern" Info Info "the length and the pattern are written in another way, and admit the same texts";

    MAX_RAISED "max-raised" Info Breaking "the maximum is higher";
    MAX_LOWERED "max-lowered" Breaking Info "the maximum is lower";
    MAX_SET "max-set" Breaking Info "a maximum is set";
    MAX_REMOVED "max-removed" Info Breaking "the maximum is gone";
    MIN_RAISED "min-raised" Breaking Info "the minimum is higher";
    MIN_LOWERED "min-lowered" Info Breaking "the minimum is lower";
    MIN_SET "min-set" Breaking Info "a minimum is set";
    MIN_REMOVED "min-removed" Info Breaking "the minimum is gone";
    EXCLUSIVE_FLIP "exclusive-flip" Info Info "the same bound is written in another way";
    BOUND_UNREACHABLE "bound-unreachable" Info Info "the bound changed where no value is";
    MULTIPLE_OF_ADDED "multiple-of-added" Breaking Info "only multiples are left";
    MULTIPLE_OF_REMOVED "multiple-of-removed" Info Breaking "values need not be multiples any more";
    MULTIPLE_OF_CHANGED "multiple-of-changed" Breaking Breaking "values are multiples of another number";
    MULTIPLE_OF_COARSER "multiple-of-changed" Breaking Info "fewer multiples are left";
    MULTIPLE_OF_FINER "multiple-of-changed" Info Breaking "more multiples are admitted";

    MAX_ITEMS_RAISED "max-items-raised" Info Breaking "the maximum count is higher";
    MAX_ITEMS_LOWERED "max-items-lowered" Breaking Info "the maximum count is lower";
    MAX_ITEMS_SET "max-items-set" Breaking Info "a maximum count is set";
    MAX_ITEMS_REMOVED "max-items-removed" Info Breaking "the maximum count is gone";
    MIN_ITEMS_RAISED "min-items-raised" Breaking Info "the minimum count is higher";
    MIN_ITEMS_LOWERED "min-items-lowered" Info Breaking "the minimum count is lower";
    MIN_ITEMS_SET "min-items-set" Breaking Info "a minimum count is set";
    MIN_ITEMS_REMOVED "min-items-removed" Info Breaking "the minimum count is gone";
    UNIQUE_ITEMS_SET "unique-items-set" Breaking Info "items must differ now";
    UNIQUE_ITEMS_UNSET "unique-items-unset" Info Breaking "items may repeat now";

    PROP_ADDED_OPTIONAL "prop-added-optional" Info Info "the field is new and optional";
    PROP_ADDED_REQUIRED "prop-added-required" Breaking Info "the field is new and required";
    PROP_ADDED_WITH_DEFAULT "prop-added-required-with-default" Breaking Info "the field is new and required, its default notwithstanding";
    PROP_ADDED_TO_CLOSED "prop-added-into-closed-response" Info Warning "the field is new where other fields were refused";
    PROP_ADDED_TO_CLOSED_REQUIRED "prop-added-into-closed-response" Breaking Warning "the field is new and required where other fields were refused";
    PROP_REMOVED "prop-removed-open" Warning Warning "the field is gone";
    PROP_REMOVED_REQUIRED "prop-removed-open" Warning Breaking "the field, which was always there, is gone";
    PROP_REMOVED_CLOSED "prop-removed-closed" Breaking Warning "the field is gone, and refused now";
    PROP_REMOVED_CLOSED_REQUIRED "prop-removed-closed" Breaking Breaking "the field, which was always there, is gone, and refused now";
    PROP_BECAME_REQUIRED "prop-became-required" Breaking Info "the field is required now";
    PROP_BECAME_OPTIONAL "prop-became-optional" Info Breaking "the field is optional now";
    ADDITIONAL_CLOSED "additional-closed" Breaking Info "other fields are refused now";
    ADDITIONAL_OPENED "additional-opened" Info Warning "other fields are admitted now";
    ADDITIONAL_NARROWED "additional-schema-changed" Breaking Info "other fields have a type now";
    ADDITIONAL_WIDENED "additional-schema-changed" Info Breaking "other fields may hold anything now";
    DEFAULT_CHANGED "default-changed" Warning Info "the default is another";
    DEFAULT_ADDED "default-added" Warning Info "a default is set";
    DEFAULT_REMOVED "default-removed" Warning Info "the default is gone";

    REF_RENAMED "ref-renamed" Info Info "the component has another name";
    UNUSED_REMOVED "component-unused-removed" Info Info "the component, which no operation used, is gone";
    UNUSED_CHANGED "component-unused-changed" Info Info "the component, which no operation uses, is another";
    UNUSED_ADDED "component-unused-changed" Info Info "the component, which no operation uses, is new";

    SEC_ADDED_TO_OPEN "sec-added-to-open" Breaking Breaking "callers must say who they are now";
    SEC_ALTERNATIVE_REMOVED "sec-alternative-removed" Breaking Breaking "a way to say who calls is gone";
    SEC_ALTERNATIVE_ADDED "sec-alternative-added" Info Info "there is a further way to say who calls";
    SEC_OR_TO_AND "sec-or-to-and" Breaking Breaking "more credentials are needed together";
    SEC_AND_RELAXED "sec-and-relaxed" Info Info "fewer credentials are needed";
    SCHEME_APIKEY_NAME "scheme-apikey-name" Breaking Breaking "the key has another name";
    SCHEME_APIKEY_IN "scheme-apikey-in" Breaking Breaking "the key stands in another part of the request";
    SCHEME_HTTP_SCHEME "scheme-http-scheme" Breaking Breaking "the HTTP authentication scheme is another";
    SCHEME_TYPE_CHANGED "scheme-type-changed" Breaking Breaking "the type of the scheme is another";
    SCHEME_RENAMED "scheme-renamed" Info Info "the scheme has another name";

    UNCLASSIFIED_EDIT "unclassified-edit" Warning Warning "this changed, and no rule judges that yet";
}

ladders! {
    MAX_LENGTH MAX_LENGTH_RAISED MAX_LENGTH_LOWERED MAX_LENGTH_SET MAX_LENGTH_REMOVED;
    MIN_LENGTH MIN_LENGTH_RAISED MIN_LENGTH_LOWERED MIN_LENGTH_SET MIN_LENGTH_REMOVED;
    MAX MAX_RAISED MAX_LOWERED MAX_SET MAX_REMOVED;
    MIN MIN_RAISED MIN_LOWERED MIN_SET MIN_REMOVED;
    MAX_ITEMS MAX_ITEMS_RAISED MAX_ITEMS_LOWERED MAX_ITEMS_SET MAX_ITEMS_REMOVED;
    MIN_ITEMS MIN_ITEMS_RAISED MIN_ITEMS_LOWERED MIN_ITEMS_SET MIN_ITEMS_REMOVED;
}
