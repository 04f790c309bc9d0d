//! The members of an object as one tuple of references, written under the names of its table.

use super::{Encode, ObjectWriter, Writer};
use crate::decode::{Chain, Fields};
use std::collections::BTreeMap;

/// A member of an object: a value, or an `Option` of one that may be absent.
pub trait WriteMember {
    /// Writes the member, if it is there.
    fn write_member(&self, name: &str, object: &mut ObjectWriter<'_>);
}

impl<T: Encode> WriteMember for T {
    fn write_member(&self, name: &str, object: &mut ObjectWriter<'_>) {
        object.field(name, self);
    }
}

impl<T: Encode> WriteMember for Option<T> {
    fn write_member(&self, name: &str, object: &mut ObjectWriter<'_>) {
        object.optional(name, self);
    }
}

/// References to the members of an object in the order of its table: a tuple of up to twelve, or a [`Chain`] of such tuples.
pub trait WriteMembers {
    /// How many members there are.
    const COUNT: usize;

    /// Writes the members under the names that the table has from `start` on.
    fn write_members(self, fields: &Fields, start: usize, object: &mut ObjectWriter<'_>);
}

impl<A: WriteMembers, B: WriteMembers> WriteMembers for Chain<A, B> {
    const COUNT: usize = A::COUNT + B::COUNT;

    fn write_members(self, fields: &Fields, start: usize, object: &mut ObjectWriter<'_>) {
        self.0.write_members(fields, start, object);
        self.1.write_members(fields, start + A::COUNT, object);
    }
}

impl WriteMembers for () {
    const COUNT: usize = 0;

    fn write_members(self, _fields: &Fields, _start: usize, _object: &mut ObjectWriter<'_>) {}
}

/// Tuples of references to members, with the index of each.
macro_rules! write_members {
    ($(($($member:ident $index:tt),+))*) => {
        $(impl<$($member: WriteMember),+> WriteMembers for ($(&$member,)+) {
            const COUNT: usize = [$($index),+].len();

            #[inline]
            fn write_members(self, fields: &Fields, start: usize, object: &mut ObjectWriter<'_>) {
                $(self.$index.write_member(fields.name(start + $index), object);)+
            }
        })*
    };
}

write_members! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11)
}

impl Writer {
    /// Writes an object with these members, in the order of the table.
    #[inline]
    pub fn members<M: WriteMembers>(&mut self, fields: &Fields, members: M) {
        let mut object = self.object();
        members.write_members(fields, 0, &mut object);
        object.end();
    }

    /// Writes an object with these members, then those of a map.
    pub fn members_and_others<M: WriteMembers, T: Encode>(
        &mut self,
        fields: &Fields,
        members: M,
        others: &BTreeMap<String, T>,
    ) {
        let mut object = self.object();
        members.write_members(fields, 0, &mut object);
        object.collected(others);
        object.end();
    }
}
