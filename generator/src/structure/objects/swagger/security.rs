//! Security schemes of Swagger 2.0.

use crate::structure::objects::ours;
use crate::structure::objects::security::SCOPES;
use crate::structure::rules;
use crate::structure::shape::{Object, Shape, may, must};

/// A security scheme.
pub(super) static SECURITY_SCHEME: Object = Object {
    name: "security scheme",
    keywords: &[
        &[
            must("type", Shape::OneOf(&["basic", "apiKey", "oauth2"])),
            may("description", Shape::Text),
            may("name", Shape::Text),
            may("in", Shape::OneOf(&["query", "header"])),
            may("flow", Shape::OneOf(&["implicit", "password", "application", "accessCode"])),
            may("authorizationUrl", Shape::Text),
            may("tokenUrl", Shape::Text),
            may("scopes", Shape::Same(&SCOPES)),
        ],
        &ours::FACT,
        &ours::CREDENTIAL,
    ],
    rules: &[
        rules::swagger::a_scheme_has_what_its_type_needs,
        rules::a_signature_stands_in_its_place,
    ],
};
