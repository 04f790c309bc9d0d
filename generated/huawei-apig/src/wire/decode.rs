// Made by Specwright from `specs/huawei-apig/openapi.yaml`: change that and generate again.

//! How the types are read from JSON.

use crate::types;

use specwright_runtime::decode::{Decode, Field, Fields, Reader};

use specwright_runtime::enumeration::Choice;

static CREATE_APP_TABLE: Fields = Fields::new(
    &[
        Field::required("name"),
        Field::optional("remark"),
        Field::optional("app_key"),
        Field::optional("app_secret"),
        Field::optional("related_domain_id"),
        Field::optional("related_project_id"),
    ],
);

impl Decode for types::CreateApp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut field_0 = None;
        let mut field_1 = None;
        let mut field_2 = None;
        let mut field_3 = None;
        let mut field_4 = None;
        let mut field_5 = None;
        reader
            .object(
                &CREATE_APP_TABLE,
                &mut |field, reader| match field {
                    0 => field_0 = Decode::read(reader),
                    1 => field_1 = Decode::read(reader),
                    2 => field_2 = Decode::read(reader),
                    3 => field_3 = Decode::read(reader),
                    4 => field_4 = Decode::read(reader),
                    _ => field_5 = Decode::read(reader),
                },
            )?;
        Some(Self {
            name: field_0?,
            remark: field_1,
            app_key: field_2,
            app_secret: field_3,
            related_domain_id: field_4,
            related_project_id: field_5,
        })
    }
}

static APP_TABLE: Fields = Fields::new(
    &[
        Field::optional("id"),
        Field::optional("name"),
        Field::optional("remark"),
        Field::optional("creator"),
        Field::optional("update_time"),
        Field::optional("app_key"),
        Field::optional("app_secret"),
        Field::optional("register_time"),
        Field::optional("status"),
        Field::optional("app_type"),
        Field::optional("roma_app_type"),
        Field::optional("related_domain_id"),
        Field::optional("related_project_id"),
    ],
);

impl Decode for types::App {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut field_0 = None;
        let mut field_1 = None;
        let mut field_2 = None;
        let mut field_3 = None;
        let mut field_4 = None;
        let mut field_5 = None;
        let mut field_6 = None;
        let mut field_7 = None;
        let mut field_8 = None;
        let mut field_9 = None;
        let mut field_10 = None;
        let mut field_11 = None;
        let mut field_12 = None;
        reader
            .object(
                &APP_TABLE,
                &mut |field, reader| match field {
                    0 => field_0 = Decode::read(reader),
                    1 => field_1 = Decode::read(reader),
                    2 => field_2 = Decode::read(reader),
                    3 => field_3 = Decode::read(reader),
                    4 => field_4 = Decode::read(reader),
                    5 => field_5 = Decode::read(reader),
                    6 => field_6 = Decode::read(reader),
                    7 => field_7 = Decode::read(reader),
                    8 => field_8 = Decode::read(reader),
                    9 => field_9 = Decode::read(reader),
                    10 => field_10 = Decode::read(reader),
                    11 => field_11 = Decode::read(reader),
                    _ => field_12 = Decode::read(reader),
                },
            )?;
        Some(Self {
            id: field_0,
            name: field_1,
            remark: field_2,
            creator: field_3,
            update_time: field_4,
            app_key: field_5,
            app_secret: field_6,
            register_time: field_7,
            status: field_8,
            app_type: field_9,
            roma_app_type: field_10,
            related_domain_id: field_11,
            related_project_id: field_12,
        })
    }
}

pub(super) static APP_CREATOR_TABLE: [&str; 2] = ["USER", "MARKET"];

impl Decode for types::AppCreator {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&APP_CREATOR_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

pub(super) static APP_STATUS_TABLE: [i64; 1] = [1];

impl Decode for types::AppStatus {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_integer_enumeration(&APP_STATUS_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

pub(super) static APP_TYPE_TABLE: [&str; 2] = ["apig", "roma"];

impl Decode for types::AppType {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&APP_TYPE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

pub(super) static ROMA_APP_TYPE_TABLE: [&str; 2] = ["subscription", "integration"];

impl Decode for types::RomaAppType {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&ROMA_APP_TYPE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

static ERROR_BODY_TABLE: Fields = Fields::new(
    &[Field::optional("error_code"), Field::optional("error_msg")],
);

impl Decode for types::ErrorBody {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut field_0 = None;
        let mut field_1 = None;
        reader
            .object(
                &ERROR_BODY_TABLE,
                &mut |field, reader| match field {
                    0 => field_0 = Decode::read(reader),
                    _ => field_1 = Decode::read(reader),
                },
            )?;
        Some(Self {
            error_code: field_0,
            error_msg: field_1,
        })
    }
}
