//! The runtime's traits over its pull reader, and the bridge to serde.

use super::{TYPES, for_each_type, is_enumeration, kind, parent};

/// `wire.rs`
pub(crate) fn wire() -> String {
    let head = "//! Reading and writing.\n\n\
                use crate::types::*;\n\
                use specwright_runtime::decode::{Decode, Fields, Reader};\n\
                use specwright_runtime::encode::{Encode, Writer};\n\
                use specwright_runtime::enumeration::Choice;\n\n";
    format!("{head}{}", for_each_type(object, enumeration))
}

/// What gives every type the traits of serde.
pub(crate) fn bridge() -> String {
    let names = (0..TYPES).map(|index| match is_enumeration(index) {
        true => format!("    Kind{index},\n"),
        false => format!("    Object{index},\n"),
    });
    format!("specwright_runtime::serde_bridge!(\n{});\n", names.collect::<String>())
}

fn object(index: u32) -> String {
    let (parent, kind) = (parent(index), kind(index));
    format!(
        r#"static OBJECT_{index}: Fields = Fields::new(&["name", "remark", "count", "tags", "kind", "parent"]).requiring(0b1);

impl Decode for Object{index} {{
    fn read(reader: &mut Reader<'_>) -> Option<Self> {{
        let (mut name, mut remark, mut count, mut tags, mut kind, mut parent) = (None, None, None, None, None, None);
        reader.object(&OBJECT_{index}, &mut |field, reader| match field {{
            0 => name = Name{index}::read(reader),
            1 => remark = Remark{index}::read(reader),
            2 => count = Count{index}::read(reader),
            3 => tags = Vec::<String>::read(reader),
            4 => kind = Kind{kind}::read(reader),
            _ => parent = Box::<Object{parent}>::read(reader),
        }})?;
        Some(Self {{ name: name?, remark, count, tags, kind, parent }})
    }}
}}

impl Encode for Object{index} {{
    fn write(&self, writer: &mut Writer) {{
        let mut object = writer.object();
        object.field("name", &self.name);
        object.optional("remark", &self.remark);
        object.optional("count", &self.count);
        object.optional("tags", &self.tags);
        object.optional("kind", &self.kind);
        object.optional("parent", &self.parent);
        object.end();
    }}
}}
"#
    )
}

fn enumeration(index: u32) -> String {
    format!(
        r#"static KIND_{index}: [&str; 2] = ["USER", "MARKET"];

impl Decode for Kind{index} {{
    fn read(reader: &mut Reader<'_>) -> Option<Self> {{
        match reader.open_enumeration(&KIND_{index})? {{
            Choice::Listed(index) => Self::ALL.get(index).cloned(),
            Choice::Unlisted(text) => Some(Self::Unknown(text)),
        }}
    }}
}}

impl Encode for Kind{index} {{
    fn write(&self, writer: &mut Writer) {{
        writer.string(self.as_str());
    }}
}}
"#
    )
}
