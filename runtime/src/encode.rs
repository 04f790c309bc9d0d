//! Encoding values as JSON.

mod impls;
mod members;
mod writer;

pub use members::{WriteMember, WriteMembers};
pub use writer::{ListWriter, ObjectWriter, Writer};

/// A value that can be written as JSON.
pub trait Encode {
    /// Writes the value.
    fn write(&self, writer: &mut Writer);

    /// The value as JSON, without white space.
    fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        self.write(&mut writer);
        writer.into_bytes()
    }
}
