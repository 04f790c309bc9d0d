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
        let mut name = None;
        let mut remark = None;
        let mut app_key = None;
        let mut app_secret = None;
        let mut related_domain_id = None;
        let mut related_project_id = None;
        reader
            .object(
                &CREATE_APP_TABLE,
                &mut |field, reader| match field {
                    0 => name = Decode::read(reader),
                    1 => remark = Decode::read(reader),
                    2 => app_key = Decode::read(reader),
                    3 => app_secret = Decode::read(reader),
                    4 => related_domain_id = Decode::read(reader),
                    _ => related_project_id = Decode::read(reader),
                },
            )?;
        Some(Self {
            name: name?,
            remark,
            app_key,
            app_secret,
            related_domain_id,
            related_project_id,
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
        let mut id = None;
        let mut name = None;
        let mut remark = None;
        let mut creator = None;
        let mut update_time = None;
        let mut app_key = None;
        let mut app_secret = None;
        let mut register_time = None;
        let mut status = None;
        let mut app_type = None;
        let mut roma_app_type = None;
        let mut related_domain_id = None;
        let mut related_project_id = None;
        reader
            .object(
                &APP_TABLE,
                &mut |field, reader| match field {
                    0 => id = Decode::read(reader),
                    1 => name = Decode::read(reader),
                    2 => remark = Decode::read(reader),
                    3 => creator = Decode::read(reader),
                    4 => update_time = Decode::read(reader),
                    5 => app_key = Decode::read(reader),
                    6 => app_secret = Decode::read(reader),
                    7 => register_time = Decode::read(reader),
                    8 => status = Decode::read(reader),
                    9 => app_type = Decode::read(reader),
                    10 => roma_app_type = Decode::read(reader),
                    11 => related_domain_id = Decode::read(reader),
                    _ => related_project_id = Decode::read(reader),
                },
            )?;
        Some(Self {
            id,
            name,
            remark,
            creator,
            update_time,
            app_key,
            app_secret,
            register_time,
            status,
            app_type,
            roma_app_type,
            related_domain_id,
            related_project_id,
        })
    }
}

static APP_LIST_TABLE: Fields = Fields::new(
    &[Field::required("size"), Field::required("total"), Field::optional("apps")],
);

impl Decode for types::AppList {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut size = None;
        let mut total = None;
        let mut apps = None;
        reader
            .object(
                &APP_LIST_TABLE,
                &mut |field, reader| match field {
                    0 => size = Decode::read(reader),
                    1 => total = Decode::read(reader),
                    _ => apps = Decode::read(reader),
                },
            )?;
        Some(Self {
            size: size?,
            total: total?,
            apps,
        })
    }
}

static LISTED_APP_TABLE: Fields = Fields::new(
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
        Field::optional("bind_num"),
    ],
);

impl Decode for types::ListedApp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut id = None;
        let mut name = None;
        let mut remark = None;
        let mut creator = None;
        let mut update_time = None;
        let mut app_key = None;
        let mut app_secret = None;
        let mut register_time = None;
        let mut status = None;
        let mut app_type = None;
        let mut roma_app_type = None;
        let mut related_domain_id = None;
        let mut related_project_id = None;
        let mut bind_num = None;
        reader
            .object(
                &LISTED_APP_TABLE,
                &mut |field, reader| match field {
                    0 => id = Decode::read(reader),
                    1 => name = Decode::read(reader),
                    2 => remark = Decode::read(reader),
                    3 => creator = Decode::read(reader),
                    4 => update_time = Decode::read(reader),
                    5 => app_key = Decode::read(reader),
                    6 => app_secret = Decode::read(reader),
                    7 => register_time = Decode::read(reader),
                    8 => status = Decode::read(reader),
                    9 => app_type = Decode::read(reader),
                    10 => roma_app_type = Decode::read(reader),
                    11 => related_domain_id = Decode::read(reader),
                    12 => related_project_id = Decode::read(reader),
                    _ => bind_num = Decode::read(reader),
                },
            )?;
        Some(Self {
            id,
            name,
            remark,
            creator,
            update_time,
            app_key,
            app_secret,
            register_time,
            status,
            app_type,
            roma_app_type,
            related_domain_id,
            related_project_id,
            bind_num,
        })
    }
}

pub(super) static PRECISE_SEARCH_TABLE: [&str; 1] = ["name"];

impl Decode for types::PreciseSearch {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let index = reader.enumeration(&PRECISE_SEARCH_TABLE)?;
        Self::ALL.get(index).copied()
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
        let mut error_code = None;
        let mut error_msg = None;
        reader
            .object(
                &ERROR_BODY_TABLE,
                &mut |field, reader| match field {
                    0 => error_code = Decode::read(reader),
                    _ => error_msg = Decode::read(reader),
                },
            )?;
        Some(Self { error_code, error_msg })
    }
}
