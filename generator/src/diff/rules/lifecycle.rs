//! How long things stay.

use super::Rule;
use crate::diff::Level::{Breaking, Info, Warning};

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    DEPRECATED_SET "deprecated-set" Info Info
        "it is deprecated now"
        "callers are told to look for something else; nothing stops working";
    DEPRECATED_UNSET "deprecated-unset" Info Info
        "it is no longer deprecated"
        "callers may stay";
    SUNSET_SET "sunset-set" Info Info
        "the day of its sunset is named"
        "callers know how long it stays";
    SUNSET_LATER "sunset-later" Info Info
        "the day of its sunset is later"
        "callers have more time";
    SUNSET_EARLIER "sunset-earlier" Breaking Breaking
        "the day of its sunset is earlier"
        "callers were promised more time";
    SUNSET_REMOVED "sunset-removed" Breaking Breaking
        "the day of its sunset is no longer named, and it is still deprecated"
        "callers were promised that it stays until that day";
    SUNSET_UNREADABLE "sunset-unreadable" Breaking Breaking
        "the day of its sunset cannot be read"
        "a sunset is a date or a date and time of RFC 3339, such as 2030-01-31; any other text promises nothing";
    SUNSET_MENDED "sunset-unreadable" Warning Warning
        "the day of its sunset, which could not be read, is named or gone"
        "nobody knew the day before, so that it may be earlier than callers think";
    STABILITY_LOWERED "stability-lowered" Warning Warning
        "it is less settled now"
        "callers were promised that it does not change; of a draft or an alpha that is no longer so";
    STABILITY_RAISED "stability-raised" Info Info
        "it is more settled now"
        "callers may rely on more";
    STABILITY_UNREADABLE "stability-unreadable" Breaking Breaking
        "how settled it is cannot be read"
        "the levels are draft, alpha, beta and stable; any other text promises nothing";
    STABILITY_MENDED "stability-unreadable" Warning Warning
        "how settled it is, which could not be read, is named or gone"
        "nobody knew the level before, so that it may be lower than callers think";
}
