//! What strings say of their content.

use super::Rule;
use crate::diff::Level::{Breaking, Info};

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    CONTENT_ENCODING_SET "content-encoding-changed" Breaking Info
        "the bytes are written in this encoding now"
        "texts in another encoding were admitted";
    CONTENT_ENCODING_REMOVED "content-encoding-changed" Info Breaking
        "the bytes may be written in any encoding"
        "who reads the text no longer knows how";
    CONTENT_ENCODING_CHANGED "content-encoding-changed" Breaking Breaking
        "the bytes are written in another encoding"
        "bytes of the old encoding read as something else";
    CONTENT_MEDIA_SET "content-media-changed" Breaking Info
        "the content is of this media type now"
        "content of another media type was admitted";
    CONTENT_MEDIA_REMOVED "content-media-changed" Info Breaking
        "the content may be of any media type"
        "who reads the content no longer knows what it is";
    CONTENT_MEDIA_CHANGED "content-media-changed" Breaking Breaking
        "the content is of another media type"
        "content of the old media type cannot be read as the new";
    CONTENT_SCHEMA_SET "content-schema-changed" Breaking Info
        "the content has a schema now"
        "any content was admitted";
    CONTENT_SCHEMA_REMOVED "content-schema-changed" Info Breaking
        "the content has no schema any more"
        "any content may come";
    CONTENT_SCHEMA_CHANGED "content-schema-changed" Breaking Breaking
        "the content has another schema"
        "the two schemas are not compared: content of the old one may break the new";
    KNOWN_VALUE_REMOVED "x-extensible-enum" Breaking Info
        "a value that was known is not any more"
        "callers that send the value are no longer understood";
    KNOWN_VALUE_ADDED "x-extensible-enum" Info Info
        "a further value is known"
        "callers were told that others come";
}
