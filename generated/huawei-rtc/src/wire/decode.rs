// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How the types are read from JSON.

use crate::types;
use specwright_runtime::decode::{Decode, Field, Fields, Reader};

static CREATE_APP_TABLE: Fields = Fields::new(&[Field::required("app_name")]);

impl Decode for types::CreateApp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut app_name = None;
        reader
            .object(
                &CREATE_APP_TABLE,
                &mut |_, reader| app_name = Decode::read(reader),
            )?;
        Some(Self { app_name: app_name? })
    }
}

static CREATED_APP_TABLE: Fields = Fields::new(&[Field::optional("app_id")]);

impl Decode for types::CreatedApp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut app_id = None;
        reader
            .object(&CREATED_APP_TABLE, &mut |_, reader| app_id = Decode::read(reader))?;
        Some(Self { app_id })
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
