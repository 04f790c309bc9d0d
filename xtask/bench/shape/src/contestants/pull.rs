//! The runtime's traits, and serde through the bridge.

use super::limits::{AppKey, AppSecret, Level, Name, Remark};
use requests::{Decoder, is_ok};
use specwright_runtime::decode::{Decode, Fields, Reader};
use specwright_runtime::encode::{Encode, Writer};

pub(crate) const DECODER: Decoder =
    Decoder { name: "pull, all violations", one, many, nested: Some(nested) };

pub(crate) const BRIDGED: Decoder = Decoder {
    name: "serde by bridge, first",
    one: bridged_one,
    many: bridged_many,
    nested: Some(bridged_nested),
};

/// The request that creates an app.
pub(crate) struct CreateApp {
    pub(crate) name: Name,
    pub(crate) remark: Option<Remark>,
    pub(crate) app_key: Option<AppKey>,
    pub(crate) app_secret: Option<AppSecret>,
}

static CREATE_APP: Fields =
    Fields::new(&["name", "remark", "app_key", "app_secret"]).requiring(0b1);

impl Decode for CreateApp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut name, mut remark, mut app_key, mut app_secret) = (None, None, None, None);
        reader.object(&CREATE_APP, &mut |field, reader| match field {
            0 => name = Name::read(reader),
            1 => remark = Remark::read(reader),
            2 => app_key = AppKey::read(reader),
            _ => app_secret = AppSecret::read(reader),
        })?;
        Some(Self { name: name?, remark, app_key, app_secret })
    }
}

impl Encode for CreateApp {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("name", &self.name);
        object.optional("remark", &self.remark);
        object.optional("app_key", &self.app_key);
        object.optional("app_secret", &self.app_secret);
        object.end();
    }
}

/// Who owns an app.
pub(crate) struct Owner {
    pub(crate) level: Level,
    pub(crate) creator: Option<Creator>,
}

static OWNER: Fields = Fields::new(&["level", "creator"]).requiring(0b1);

impl Decode for Owner {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut level, mut creator) = (None, None);
        reader.object(&OWNER, &mut |field, reader| match field {
            0 => level = Level::read(reader),
            _ => creator = Creator::read(reader),
        })?;
        Some(Self { level: level?, creator })
    }
}

impl Encode for Owner {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("level", &self.level);
        object.optional("creator", &self.creator);
        object.end();
    }
}

/// Who made an app.
#[derive(Clone, Copy)]
pub(crate) enum Creator {
    User,
    Market,
}

static CREATOR: [&str; 2] = ["USER", "MARKET"];

impl Decode for Creator {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let index = reader.enumeration(&CREATOR)?;
        [Self::User, Self::Market].get(index).copied()
    }
}

impl Encode for Creator {
    fn write(&self, writer: &mut Writer) {
        writer.string(match self {
            Self::User => "USER",
            Self::Market => "MARKET",
        });
    }
}

/// An app and its past.
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) app: CreateApp,
    pub(crate) history: Option<Vec<CreateApp>>,
    pub(crate) owner: Option<Owner>,
}

static RECORD: Fields = Fields::new(&["id", "app", "history", "owner"]).requiring(0b11);

impl Decode for Record {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut id, mut app, mut history, mut owner) = (None, None, None, None);
        reader.object(&RECORD, &mut |field, reader| match field {
            0 => id = String::read(reader),
            1 => app = CreateApp::read(reader),
            2 => history = Vec::<CreateApp>::read(reader),
            _ => owner = Owner::read(reader),
        })?;
        Some(Self { id: id?, app: app?, history, owner })
    }
}

impl Encode for Record {
    fn write(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("app", &self.app);
        object.optional("history", &self.history);
        object.optional("owner", &self.owner);
        object.end();
    }
}

specwright_runtime::serde_bridge!(CreateApp, Record);

fn one(json: &[u8]) -> bool {
    is_ok(CreateApp::decode(json))
}

fn many(json: &[u8]) -> bool {
    is_ok(Vec::<CreateApp>::decode(json))
}

fn nested(json: &[u8]) -> bool {
    is_ok(Record::decode(json))
}

fn bridged_one(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<CreateApp>(json))
}

fn bridged_many(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Vec<CreateApp>>(json))
}

fn bridged_nested(json: &[u8]) -> bool {
    is_ok(serde_json::from_slice::<Record>(json))
}
