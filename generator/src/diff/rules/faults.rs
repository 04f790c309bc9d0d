//! What the API answers before or around its operations (`x-faults`).

use super::Rule;
use crate::diff::Level::{Breaking, Info, Warning};

// The columns: constant, id, effect in requests, effect in replies; what is said; why.
protocol! {
    FAULTS_ADDED "faults-added" Warning Warning
        "faults are answered in the API's own words now"
        "without a table they were problems of RFC 9457";
    FAULTS_REMOVED "faults-removed" Breaking Breaking
        "faults are no longer answered in the API's own words"
        "without a table they are problems of RFC 9457, which callers do not know";
    FAULT_ADDED "fault-added" Info Info
        "the fault is new"
        "callers handle any failure by the class of its status";
    FAULT_REMOVED "fault-removed" Warning Warning
        "the fault is gone"
        "callers that look for it never see it";
    FAULT_STATUS "fault-status-changed" Breaking Breaking
        "the fault has another status"
        "callers tell faults apart by the status";
    FAULT_CODE "fault-code-changed" Breaking Breaking
        "the fault has another code"
        "callers tell faults apart by the code";
    FAULT_TEXT "fault-text-changed" Info Info
        "the fault is put in other words"
        "the words are for people";
    FAULT_MEMBER_ADDED "fault-member-added" Info Info
        "the body of the fault has a further member"
        "callers read over members that they do not know";
    FAULT_MEMBER_REMOVED "fault-member-removed" Breaking Breaking
        "the body of the fault lacks a member"
        "callers rely on a member that was always there";
    FAULT_MEDIA_TYPE "fault-media-type-changed" Breaking Breaking
        "faults have another media type"
        "callers cannot read the new media type";
    FAULT_HEADER_ADDED "fault-header-added" Info Info
        "faults have a further header"
        "callers read over headers that they do not know";
    FAULT_HEADER_REMOVED "fault-header-removed" Breaking Breaking
        "faults lack a header"
        "callers rely on a header that was always sent";
    FAULT_HEADER_CHANGED "fault-header-changed" Warning Warning
        "a header of faults has another value"
        "callers may look at it";
}
