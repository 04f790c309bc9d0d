// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! The forms of parameters and headers that are more than one plain text.

use crate::operations::*;
use specwright_runtime::parameter::{Form, Shape, Style};
use specwright_runtime::schema::Types;

impl CreateApplicationRequest {
    /// How `RedirectUris` stands in the query.
    pub(super) const REDIRECT_URIS: Form<'static> = Form::joined(
        Style::Separated(';'),
        Shape::List(Types::STRING),
    );

    /// How `PredefinedScopes` stands in the query.
    pub(super) const PREDEFINED_SCOPES: Form<'static> = Form::joined(
        Style::Separated(';'),
        Shape::List(Types::STRING),
    );

    /// How `RequiredScopes` stands in the query.
    pub(super) const REQUIRED_SCOPES: Form<'static> = Form::joined(
        Style::Separated(';'),
        Shape::List(Types::STRING),
    );
}
