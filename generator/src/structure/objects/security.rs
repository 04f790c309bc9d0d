//! Security schemes and requirements.

use super::ours;
use crate::structure::rules;
use crate::structure::shape::{Keys, Object, Shape, StandIn, may, must, should, since_3_2};

/// The value of `security` wherever it stands.
pub(crate) static REQUIREMENT: Shape =
    Shape::List(&Shape::Map(Keys::Any, &Shape::List(&Shape::Text)));

/// A security scheme.
pub(super) static SECURITY_SCHEME: Object = Object {
    name: "security scheme",
    keywords: &[
        &[
            must("type", Shape::Since31(&TYPE, &TYPE_3_1)),
            may("description", Shape::Text),
            may("name", Shape::Text),
            may("in", Shape::OneOf(&["query", "header", "cookie"])),
            may("scheme", Shape::Text),
            may("bearerFormat", Shape::Text),
            may("flows", Shape::Object(&FLOWS)),
            may("openIdConnectUrl", Shape::Text),
            since_3_2("oauth2MetadataUrl", Shape::Text),
            since_3_2("deprecated", Shape::Bool),
        ],
        &ours::FACT,
        &ours::CREDENTIAL,
    ],
    rules: &[rules::a_scheme_has_what_its_type_needs, rules::a_signature_stands_in_its_place],
};

static TYPE: Shape = Shape::OneOf(&["apiKey", "http", "oauth2", "openIdConnect"]);

static TYPE_3_1: Shape = Shape::OneOf(&["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]);

static FLOWS: Object = Object {
    name: "map of OAuth flows",
    keywords: &[&[
        may("implicit", Shape::Object(&IMPLICIT)),
        may("password", Shape::Object(&TOKEN)),
        may("clientCredentials", Shape::Object(&TOKEN)),
        may("authorizationCode", Shape::Object(&AUTHORIZATION_CODE)),
        since_3_2("deviceAuthorization", Shape::Object(&DEVICE_AUTHORIZATION)),
    ]],
    rules: &[],
};

/// The scopes of a flow, with a description for each.
pub(super) static SCOPES: Shape = Shape::Map(Keys::Any, &Shape::Text);

static IMPLICIT: Object = Object {
    name: "implicit flow",
    keywords: &[&[
        should("authorizationUrl", Shape::Text, StandIn::Text("")),
        may("refreshUrl", Shape::Text),
        should("scopes", Shape::Same(&SCOPES), StandIn::Map),
    ]],
    rules: &[],
};

static TOKEN: Object = Object {
    name: "OAuth flow",
    keywords: &[&[
        should("tokenUrl", Shape::Text, StandIn::Text("")),
        may("refreshUrl", Shape::Text),
        should("scopes", Shape::Same(&SCOPES), StandIn::Map),
    ]],
    rules: &[],
};

static AUTHORIZATION_CODE: Object = Object {
    name: "authorization code flow",
    keywords: &[&[
        should("authorizationUrl", Shape::Text, StandIn::Text("")),
        should("tokenUrl", Shape::Text, StandIn::Text("")),
        may("refreshUrl", Shape::Text),
        should("scopes", Shape::Same(&SCOPES), StandIn::Map),
    ]],
    rules: &[],
};

static DEVICE_AUTHORIZATION: Object = Object {
    name: "device authorization flow",
    keywords: &[&[
        should("deviceAuthorizationUrl", Shape::Text, StandIn::Text("")),
        should("tokenUrl", Shape::Text, StandIn::Text("")),
        may("refreshUrl", Shape::Text),
        should("scopes", Shape::Same(&SCOPES), StandIn::Map),
    ]],
    rules: &[],
};
