//! Parameters beside their schemas.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Unseen, Warning};

// The columns: constant, id, effect where callers send it, effect where the API does; what is said; why.
protocol! {
    PARAM_ADDED_REQUIRED "param-added-required" Breaking Info
        "the parameter is new and required"
        "requests of today do not have it";
    PARAM_ADDED_OPTIONAL "param-added-optional" Info Info
        "the parameter is new and optional"
        "requests of today stay valid";
    PARAM_REMOVED "param-removed" Warning Warning
        "the parameter is gone"
        "most servers read over it, strict gateways refuse it";
    PARAM_REMOVED_REQUIRED "param-removed" Warning Breaking
        "the parameter, which was always there, is gone"
        "most servers read over it, strict gateways refuse it; who is called relies on it";
    PARAM_REMOVED_DEPRECATED "param-removed-deprecated" Info Info
        "the parameter, whose day of sunset is over, is gone"
        "it was announced";
    PARAM_REMOVED_BEFORE_SUNSET "param-removed-before-sunset" Breaking Breaking
        "the parameter is gone before the day of its sunset"
        "callers were promised that it stays until that day";
    PARAM_BECAME_REQUIRED "param-became-required" Breaking Info
        "the parameter is required now"
        "requests of today may leave it out";
    PARAM_BECAME_OPTIONAL "param-became-optional" Info Breaking
        "the parameter is optional now"
        "requests of today have it, and may";
    PARAM_MOVED_IN "param-moved-in" Breaking Breaking
        "the parameter stands in another part of the request"
        "requests of today have it in the old part";
    PARAM_STYLE_CHANGED "param-style-changed" Breaking Breaking
        "the value is written in another style"
        "values of today are written in the old style";
    PARAM_CONTENT_VS_SCHEMA "param-content-vs-schema" Breaking Breaking
        "the value is written as JSON on one side only"
        "`content` has one text of JSON, `schema` has texts in a style";
    PARAM_EMPTY_VALUE_WITHDRAWN "param-allowemptyvalue-withdrawn" Breaking Breaking
        "an empty value is no longer allowed"
        "requests of today may have the name without a value";
    PARAM_EMPTY_VALUE_ALLOWED "param-allowemptyvalue-allowed" Info Info
        "an empty value is allowed now"
        "requests of today have none, and stay valid";
    PARAM_DEFAULT_BY "param-default-by-changed" Warning Info
        "what stands for an absent value hangs on another parameter in another way"
        "who leaves the value out may mean another one now";
    PARAM_FORCED_BY "param-forced-by-changed" Warning Info
        "what replaces the value hangs on another parameter in another way"
        "the value that a request says may count for another one now";
    PARAM_SUBSET_OF "param-subset-of-changed" Warning Info
        "which items count hangs on another parameter in another way"
        "an item that a request says may have no effect now";
    PARAM_BECAME_LIST "param-became-list" Info Breaking
        "it is a list now"
        "the text of one value is the text of a list of one; readers of one value do not know of more";
    PARAM_BECAME_PARTED "param-became-list" Breaking Breaking
        "it is a list now, whose items stand in one text"
        "the text of one value that holds the sign between items is read as several items";
    PARAM_BECAME_VALUE "param-became-value" Breaking Info
        "it is one value now"
        "the texts of several items are refused; the text of one item is the text of the value";
    TYPE_TEXT_COMPATIBLE "type-xml-or-text-compatible" Info Info
        "it is any text now"
        "each value of the old type is a text already";
    PARAM_NAME_CASE "param-name-case" Breaking Breaking
        "the name is written with other capitals"
        "names of parameters in the path, the query and cookies are told apart by their capitals";
    HEADER_NAME_CASE "header-name-case" Unseen Unseen
        "the header is written with other capitals"
        "names of headers are the same in any capitals (RFC 9110, section 5.1)";
}
