//! The members of an object as one tuple, so that a type is read by two lines instead of a closure of its own.

use super::{Decode, Fields, Reader};
use std::collections::BTreeMap;

/// A member of an object: a value that has to be there, or an `Option` of one that may be absent.
pub trait Member: Sized {
    /// Reads the value. `None` means that the reader has noted at least one violation.
    fn read_member(reader: &mut Reader<'_>) -> Option<Self>;

    /// What stands for a value that is absent; nothing where it has to be there.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }
}

impl<T: Decode> Member for T {
    fn read_member(reader: &mut Reader<'_>) -> Option<Self> {
        T::read(reader)
    }
}

impl<T: Decode> Member for Option<T> {
    fn read_member(reader: &mut Reader<'_>) -> Option<Self> {
        T::read(reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

/// The members of an object in the order of its table: a tuple of up to twelve, or a [`Chain`] of such tuples.
pub trait Members: Sized {
    /// The members that have come so far.
    type Slots: Default;

    /// How many members there are.
    const COUNT: usize;

    /// Reads the member at an index. What stands beyond the last one is checked for being JSON, and dropped.
    fn read_at(slots: &mut Self::Slots, index: usize, reader: &mut Reader<'_>);

    /// The members, once all that have to be there have come.
    fn complete(slots: Self::Slots) -> Option<Self>;
}

/// Members, and those that come after them: the compiler knows no tuple of any length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain<A, B>(pub A, pub B);

impl<A: Members, B: Members> Members for Chain<A, B> {
    type Slots = (A::Slots, B::Slots);

    const COUNT: usize = A::COUNT + B::COUNT;

    fn read_at(slots: &mut Self::Slots, index: usize, reader: &mut Reader<'_>) {
        match index.checked_sub(A::COUNT) {
            None => A::read_at(&mut slots.0, index, reader),
            Some(index) => B::read_at(&mut slots.1, index, reader),
        }
    }

    fn complete(slots: Self::Slots) -> Option<Self> {
        Some(Self(A::complete(slots.0)?, B::complete(slots.1)?))
    }
}

/// Tuples of members, with the index of each.
macro_rules! members {
    ($(($($member:ident $index:tt),+))*) => {
        $(impl<$($member: Member),+> Members for ($($member,)+) {
            type Slots = ($(Option<$member>,)+);

            const COUNT: usize = [$($index),+].len();

            #[inline]
            fn read_at(slots: &mut Self::Slots, index: usize, reader: &mut Reader<'_>) {
                match index {
                    $($index => slots.$index = $member::read_member(reader),)+
                    _ => _ = reader.skip(),
                }
            }

            #[inline]
            fn complete(slots: Self::Slots) -> Option<Self> {
                Some(($(slots.$index.or_else($member::absent)?,)+))
            }
        })*
    };
}

members! {
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

impl Members for () {
    type Slots = ();

    const COUNT: usize = 0;

    fn read_at(_slots: &mut (), _index: usize, reader: &mut Reader<'_>) {
        let _ = reader.skip();
    }

    fn complete(_slots: ()) -> Option<Self> {
        Some(())
    }
}

impl Reader<'_> {
    /// Reads an object with these members, in the order of the table.
    ///
    /// `None` as for [`object`](Self::object).
    #[inline]
    pub fn members<M: Members>(&mut self, fields: &Fields) -> Option<M> {
        let mut slots = M::Slots::default();
        self.object(fields, &mut |index, reader| M::read_at(&mut slots, index, reader))?;
        M::complete(slots)
    }

    /// Reads an object with these members, and those that the table does not name into a map.
    ///
    /// `None` as for [`object`](Self::object).
    pub fn members_and_others<M: Members, T: Decode>(
        &mut self,
        fields: &Fields,
    ) -> Option<(M, BTreeMap<String, T>)> {
        let (mut slots, mut others) = (M::Slots::default(), BTreeMap::new());
        self.object(fields, &mut |index, reader| {
            if index < fields.len() {
                M::read_at(&mut slots, index, reader);
            } else {
                reader.collect(&mut others);
            }
        })?;
        Some((M::complete(slots)?, others))
    }
}
