// Made by Specwright from `specs/huawei-rtc/openapi.yaml`: change that and generate again.

//! How the types are read from JSON.

use crate::types;
use specwright_runtime::decode::{Decode, Field, Fields, Reader};
use specwright_runtime::enumeration::Choice;

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

static APP_LIST_TABLE: Fields = Fields::new(
    &[Field::optional("count"), Field::optional("apps")],
);

impl Decode for types::AppList {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut count = None;
        let mut apps = None;
        reader
            .object(
                &APP_LIST_TABLE,
                &mut |field, reader| match field {
                    0 => count = Decode::read(reader),
                    _ => apps = Decode::read(reader),
                },
            )?;
        Some(Self { count, apps })
    }
}

static APP_TABLE: Fields = Fields::new(
    &[
        Field::optional("app_name"),
        Field::optional("app_id"),
        Field::optional("state"),
        Field::optional("scope"),
        Field::optional("tenant_name"),
        Field::optional("domain"),
        Field::optional("create_time"),
        Field::optional("authentication"),
        Field::optional("callbacks"),
        Field::optional("auto_record_mode"),
    ],
);

impl Decode for types::App {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut app_name = None;
        let mut app_id = None;
        let mut state = None;
        let mut scope = None;
        let mut tenant_name = None;
        let mut domain = None;
        let mut create_time = None;
        let mut authentication = None;
        let mut callbacks = None;
        let mut auto_record_mode = None;
        reader
            .object(
                &APP_TABLE,
                &mut |field, reader| match field {
                    0 => app_name = Decode::read(reader),
                    1 => app_id = Decode::read(reader),
                    2 => state = Decode::read(reader),
                    3 => scope = Decode::read(reader),
                    4 => tenant_name = Decode::read(reader),
                    5 => domain = Decode::read(reader),
                    6 => create_time = Decode::read(reader),
                    7 => authentication = Decode::read(reader),
                    8 => callbacks = Decode::read(reader),
                    _ => auto_record_mode = Decode::read(reader),
                },
            )?;
        Some(Self {
            app_name,
            app_id,
            state,
            scope,
            tenant_name,
            domain,
            create_time,
            authentication,
            callbacks,
            auto_record_mode,
        })
    }
}

pub(super) static LISTED_STATE_TABLE: [&str; 3] = [
    "ACTIVATION",
    "DEACTIVATION",
    "ARREARS",
];

impl Decode for types::ListedState {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let index = reader.enumeration(&LISTED_STATE_TABLE)?;
        Self::ALL.get(index).copied()
    }
}

static APP_STATE_TABLE: Fields = Fields::new(
    &[Field::optional("state"), Field::optional("update_time")],
);

impl Decode for types::AppState {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut state = None;
        let mut update_time = None;
        reader
            .object(
                &APP_STATE_TABLE,
                &mut |field, reader| match field {
                    0 => state = Decode::read(reader),
                    _ => update_time = Decode::read(reader),
                },
            )?;
        Some(Self { state, update_time })
    }
}

pub(super) static STATE_TABLE: [&str; 4] = [
    "ACTIVATION",
    "DEACTIVATION",
    "ARREARS",
    "DELETED",
];

impl Decode for types::State {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&STATE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

pub(super) static SCOPE_TABLE: [&str; 3] = ["DOMESTIC", "OVERSEA", "GLOBAL"];

impl Decode for types::Scope {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&SCOPE_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

static APP_AUTH_TABLE: Fields = Fields::new(
    &[
        Field::optional("enable"),
        Field::optional("expire"),
        Field::optional("app_key"),
        Field::optional("update_time"),
    ],
);

impl Decode for types::AppAuth {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut enable = None;
        let mut expire = None;
        let mut app_key = None;
        let mut update_time = None;
        reader
            .object(
                &APP_AUTH_TABLE,
                &mut |field, reader| match field {
                    0 => enable = Decode::read(reader),
                    1 => expire = Decode::read(reader),
                    2 => app_key = Decode::read(reader),
                    _ => update_time = Decode::read(reader),
                },
            )?;
        Some(Self {
            enable,
            expire,
            app_key,
            update_time,
        })
    }
}

static APP_CALLBACKS_TABLE: Fields = Fields::new(
    &[Field::optional("push_callback"), Field::optional("record_callback")],
);

impl Decode for types::AppCallbacks {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut push_callback = None;
        let mut record_callback = None;
        reader
            .object(
                &APP_CALLBACKS_TABLE,
                &mut |field, reader| match field {
                    0 => push_callback = Decode::read(reader),
                    _ => record_callback = Decode::read(reader),
                },
            )?;
        Some(Self {
            push_callback,
            record_callback,
        })
    }
}

static APP_CALLBACK_URL_TABLE: Fields = Fields::new(
    &[
        Field::optional("url"),
        Field::optional("auth_key"),
        Field::optional("notify_event_subscription"),
        Field::optional("update_time"),
    ],
);

impl Decode for types::AppCallbackUrl {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut url = None;
        let mut auth_key = None;
        let mut notify_event_subscription = None;
        let mut update_time = None;
        reader
            .object(
                &APP_CALLBACK_URL_TABLE,
                &mut |field, reader| match field {
                    0 => url = Decode::read(reader),
                    1 => auth_key = Decode::read(reader),
                    2 => notify_event_subscription = Decode::read(reader),
                    _ => update_time = Decode::read(reader),
                },
            )?;
        Some(Self {
            url,
            auth_key,
            notify_event_subscription,
            update_time,
        })
    }
}

pub(super) static RECORD_EVENT_TABLE: [&str; 2] = [
    "RECORD_NEW_FILE_START",
    "RECORD_FILE_COMPLETE",
];

impl Decode for types::RecordEvent {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&RECORD_EVENT_TABLE)? {
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(value) => Some(Self::Unknown(value)),
        }
    }
}

static APP_AUTO_RECORD_MODE_TABLE: Fields = Fields::new(
    &[
        Field::required("mode"),
        Field::optional("record_rule_id"),
        Field::optional("update_time"),
    ],
);

impl Decode for types::AppAutoRecordMode {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut mode = None;
        let mut record_rule_id = None;
        let mut update_time = None;
        reader
            .object(
                &APP_AUTO_RECORD_MODE_TABLE,
                &mut |field, reader| match field {
                    0 => mode = Decode::read(reader),
                    1 => record_rule_id = Decode::read(reader),
                    _ => update_time = Decode::read(reader),
                },
            )?;
        Some(Self {
            mode: mode?,
            record_rule_id,
            update_time,
        })
    }
}

pub(super) static RECORD_MODE_TABLE: [&str; 2] = [
    "AUTO_RECORD_OFF",
    "AUTO_INDIVIDUAL_RECORD",
];

impl Decode for types::RecordMode {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        match reader.open_enumeration(&RECORD_MODE_TABLE)? {
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
