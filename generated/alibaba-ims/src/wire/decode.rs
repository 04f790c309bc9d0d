// Made by Specwright from `specs/alibaba-ims/openapi.yaml`: change that and generate again.

//! How the types are read from JSON.

use crate::types;
use specwright_runtime::decode::{Decode, Field, Fields, Reader};
use specwright_runtime::enumeration::Choice;

pub(super) static APP_TYPE_TABLE: [&str; 3] = ["WebApp", "NativeApp", "ServerApp"];

impl Decode for types::AppType {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&APP_TYPE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

pub(super) static PROTOCOL_VERSION_TABLE: [&str; 2] = ["2.0", "2.1"];

impl Decode for types::ProtocolVersion {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&PROTOCOL_VERSION_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

static CREATED_APPLICATION_TABLE: Fields = Fields::new(
    &[Field::optional("RequestId"), Field::optional("Application")],
);

impl Decode for types::CreatedApplication {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut request_id = None;
        let mut application = None;
        reader
            .object(
                &CREATED_APPLICATION_TABLE,
                &mut |field, reader| match field {
                    0 => request_id = Decode::read(reader),
                    _ => application = Decode::read(reader),
                },
            )?;
        Some(Self { request_id, application })
    }
}

static SHOWN_APPLICATION_TABLE: Fields = Fields::new(
    &[Field::optional("RequestId"), Field::optional("Application")],
);

impl Decode for types::ShownApplication {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut request_id = None;
        let mut application = None;
        reader
            .object(
                &SHOWN_APPLICATION_TABLE,
                &mut |field, reader| match field {
                    0 => request_id = Decode::read(reader),
                    _ => application = Decode::read(reader),
                },
            )?;
        Some(Self { request_id, application })
    }
}

static LISTED_APPLICATIONS_TABLE: Fields = Fields::new(
    &[Field::optional("RequestId"), Field::optional("Applications")],
);

impl Decode for types::ListedApplications {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut request_id = None;
        let mut applications = None;
        reader
            .object(
                &LISTED_APPLICATIONS_TABLE,
                &mut |field, reader| match field {
                    0 => request_id = Decode::read(reader),
                    _ => applications = Decode::read(reader),
                },
            )?;
        Some(Self { request_id, applications })
    }
}

static APPLICATIONS_TABLE: Fields = Fields::new(&[Field::optional("Application")]);

impl Decode for types::Applications {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut application = None;
        reader
            .object(
                &APPLICATIONS_TABLE,
                &mut |_, reader| application = Decode::read(reader),
            )?;
        Some(Self { application })
    }
}

static DELETED_APPLICATION_TABLE: Fields = Fields::new(&[Field::optional("RequestId")]);

impl Decode for types::DeletedApplication {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut request_id = None;
        reader
            .object(
                &DELETED_APPLICATION_TABLE,
                &mut |_, reader| request_id = Decode::read(reader),
            )?;
        Some(Self { request_id })
    }
}

static APPLICATION_TABLE: Fields = Fields::new(
    &[
        Field::optional("AppId"),
        Field::optional("AppName"),
        Field::optional("DisplayName"),
        Field::optional("AppType"),
        Field::optional("AccountId"),
        Field::optional("CreateDate"),
        Field::optional("UpdateDate"),
        Field::optional("AccessTokenValidity"),
        Field::optional("RefreshTokenValidity"),
        Field::optional("SecretRequired"),
        Field::optional("IsMultiTenant"),
        Field::optional("RedirectUris"),
        Field::optional("DelegatedScope"),
        Field::optional("ProtocolVersion"),
    ],
);

impl Decode for types::Application {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut app_id = None;
        let mut app_name = None;
        let mut display_name = None;
        let mut app_type = None;
        let mut account_id = None;
        let mut create_date = None;
        let mut update_date = None;
        let mut access_token_validity = None;
        let mut refresh_token_validity = None;
        let mut secret_required = None;
        let mut is_multi_tenant = None;
        let mut redirect_uris = None;
        let mut delegated_scope = None;
        let mut protocol_version = None;
        reader
            .object(
                &APPLICATION_TABLE,
                &mut |field, reader| match field {
                    0 => app_id = Decode::read(reader),
                    1 => app_name = Decode::read(reader),
                    2 => display_name = Decode::read(reader),
                    3 => app_type = Decode::read(reader),
                    4 => account_id = Decode::read(reader),
                    5 => create_date = Decode::read(reader),
                    6 => update_date = Decode::read(reader),
                    7 => access_token_validity = Decode::read(reader),
                    8 => refresh_token_validity = Decode::read(reader),
                    9 => secret_required = Decode::read(reader),
                    10 => is_multi_tenant = Decode::read(reader),
                    11 => redirect_uris = Decode::read(reader),
                    12 => delegated_scope = Decode::read(reader),
                    _ => protocol_version = Decode::read(reader),
                },
            )?;
        Some(Self {
            app_id,
            app_name,
            display_name,
            app_type,
            account_id,
            create_date,
            update_date,
            access_token_validity,
            refresh_token_validity,
            secret_required,
            is_multi_tenant,
            redirect_uris,
            delegated_scope,
            protocol_version,
        })
    }
}

static REDIRECT_URIS_TABLE: Fields = Fields::new(&[Field::optional("RedirectUri")]);

impl Decode for types::RedirectUris {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut redirect_uri = None;
        reader
            .object(
                &REDIRECT_URIS_TABLE,
                &mut |_, reader| redirect_uri = Decode::read(reader),
            )?;
        Some(Self { redirect_uri })
    }
}

static DELEGATED_SCOPE_TABLE: Fields = Fields::new(
    &[Field::optional("PredefinedScopes")],
);

impl Decode for types::DelegatedScope {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut predefined_scopes = None;
        reader
            .object(
                &DELEGATED_SCOPE_TABLE,
                &mut |_, reader| predefined_scopes = Decode::read(reader),
            )?;
        Some(Self { predefined_scopes })
    }
}

static PREDEFINED_SCOPES_TABLE: Fields = Fields::new(
    &[Field::optional("PredefinedScope")],
);

impl Decode for types::PredefinedScopes {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut predefined_scope = None;
        reader
            .object(
                &PREDEFINED_SCOPES_TABLE,
                &mut |_, reader| predefined_scope = Decode::read(reader),
            )?;
        Some(Self { predefined_scope })
    }
}

static PREDEFINED_SCOPE_TABLE: Fields = Fields::new(
    &[
        Field::optional("Name"),
        Field::optional("Description"),
        Field::optional("Required"),
    ],
);

impl Decode for types::PredefinedScope {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut name = None;
        let mut description = None;
        let mut required = None;
        reader
            .object(
                &PREDEFINED_SCOPE_TABLE,
                &mut |field, reader| match field {
                    0 => name = Decode::read(reader),
                    1 => description = Decode::read(reader),
                    _ => required = Decode::read(reader),
                },
            )?;
        Some(Self {
            name,
            description,
            required,
        })
    }
}

static ERROR_BODY_TABLE: Fields = Fields::new(
    &[
        Field::optional("RequestId"),
        Field::optional("HostId"),
        Field::optional("Code"),
        Field::optional("Message"),
        Field::optional("Recommend"),
    ],
);

impl Decode for types::ErrorBody {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut request_id = None;
        let mut host_id = None;
        let mut code = None;
        let mut message = None;
        let mut recommend = None;
        reader
            .object(
                &ERROR_BODY_TABLE,
                &mut |field, reader| match field {
                    0 => request_id = Decode::read(reader),
                    1 => host_id = Decode::read(reader),
                    2 => code = Decode::read(reader),
                    3 => message = Decode::read(reader),
                    _ => recommend = Decode::read(reader),
                },
            )?;
        Some(Self {
            request_id,
            host_id,
            code,
            message,
            recommend,
        })
    }
}
