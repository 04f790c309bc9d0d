// Made by Specwright from `specs/huawei-roma/openapi.yaml`: change that and generate again.

//! How the types are read from JSON.

use crate::types;
use specwright_runtime::decode::{Decode, Field, Fields, Reader};
use specwright_runtime::enumeration::Choice;

static CREATE_APP_TABLE: Fields = Fields::new(
    &[
        Field::required("name"),
        Field::optional("remark"),
        Field::optional("key"),
        Field::optional("secret"),
        Field::optional("favorite"),
    ],
);

impl Decode for types::CreateApp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut name = None;
        let mut remark = None;
        let mut key = None;
        let mut secret = None;
        let mut favorite = None;
        reader
            .object(
                &CREATE_APP_TABLE,
                &mut |field, reader| match field {
                    0 => name = Decode::read(reader),
                    1 => remark = Decode::read(reader),
                    2 => key = Decode::read(reader),
                    3 => secret = Decode::read(reader),
                    _ => favorite = Decode::read(reader),
                },
            )?;
        Some(Self {
            name: name?,
            remark,
            key,
            secret,
            favorite,
        })
    }
}

static APP_TABLE: Fields = Fields::new(
    &[
        Field::optional("id"),
        Field::optional("name"),
        Field::optional("remark"),
        Field::optional("roles"),
        Field::optional("create_time"),
        Field::optional("update_time"),
        Field::optional("created_user"),
        Field::optional("last_updated_user"),
        Field::optional("owner"),
        Field::optional("key"),
        Field::optional("favorite"),
    ],
);

impl Decode for types::App {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut id = None;
        let mut name = None;
        let mut remark = None;
        let mut roles = None;
        let mut create_time = None;
        let mut update_time = None;
        let mut created_user = None;
        let mut last_updated_user = None;
        let mut owner = None;
        let mut key = None;
        let mut favorite = None;
        reader
            .object(
                &APP_TABLE,
                &mut |field, reader| match field {
                    0 => id = Decode::read(reader),
                    1 => name = Decode::read(reader),
                    2 => remark = Decode::read(reader),
                    3 => roles = Decode::read(reader),
                    4 => create_time = Decode::read(reader),
                    5 => update_time = Decode::read(reader),
                    6 => created_user = Decode::read(reader),
                    7 => last_updated_user = Decode::read(reader),
                    8 => owner = Decode::read(reader),
                    9 => key = Decode::read(reader),
                    _ => favorite = Decode::read(reader),
                },
            )?;
        Some(Self {
            id,
            name,
            remark,
            roles,
            create_time,
            update_time,
            created_user,
            last_updated_user,
            owner,
            key,
            favorite,
        })
    }
}

static APP_LIST_TABLE: Fields = Fields::new(
    &[Field::optional("total"), Field::optional("size"), Field::optional("apps")],
);

impl Decode for types::AppList {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut total = None;
        let mut size = None;
        let mut apps = None;
        reader
            .object(
                &APP_LIST_TABLE,
                &mut |field, reader| match field {
                    0 => total = Decode::read(reader),
                    1 => size = Decode::read(reader),
                    _ => apps = Decode::read(reader),
                },
            )?;
        Some(Self { total, size, apps })
    }
}

pub(super) static APP_ROLE_TABLE: [&str; 5] = [
    "read",
    "access",
    "delete",
    "modify",
    "admin",
];

impl Decode for types::AppRole {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&APP_ROLE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

static USER_TABLE: Fields = Fields::new(
    &[Field::optional("user_id"), Field::optional("user_name")],
);

impl Decode for types::User {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut user_id = None;
        let mut user_name = None;
        reader
            .object(
                &USER_TABLE,
                &mut |field, reader| match field {
                    0 => user_id = Decode::read(reader),
                    _ => user_name = Decode::read(reader),
                },
            )?;
        Some(Self { user_id, user_name })
    }
}

static ERROR_BODY_TABLE: Fields = Fields::new(
    &[
        Field::optional("error_code"),
        Field::optional("error_msg"),
        Field::optional("error_details"),
        Field::optional("request_id"),
    ],
);

impl Decode for types::ErrorBody {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut error_code = None;
        let mut error_msg = None;
        let mut error_details = None;
        let mut request_id = None;
        reader
            .object(
                &ERROR_BODY_TABLE,
                &mut |field, reader| match field {
                    0 => error_code = Decode::read(reader),
                    1 => error_msg = Decode::read(reader),
                    2 => error_details = Decode::read(reader),
                    _ => request_id = Decode::read(reader),
                },
            )?;
        Some(Self {
            error_code,
            error_msg,
            error_details,
            request_id,
        })
    }
}

static GATEWAY_ERROR_TABLE: Fields = Fields::new(
    &[
        Field::optional("error_code"),
        Field::optional("error_msg"),
        Field::optional("request_id"),
    ],
);

impl Decode for types::GatewayError {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut error_code = None;
        let mut error_msg = None;
        let mut request_id = None;
        reader
            .object(
                &GATEWAY_ERROR_TABLE,
                &mut |field, reader| match field {
                    0 => error_code = Decode::read(reader),
                    1 => error_msg = Decode::read(reader),
                    _ => request_id = Decode::read(reader),
                },
            )?;
        Some(Self {
            error_code,
            error_msg,
            request_id,
        })
    }
}
