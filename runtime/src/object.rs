//! Objects in generated code: one line gives a struct all that it has on the wire.

/// Gives a struct [`Decode`](crate::decode::Decode), [`Encode`](crate::encode::Encode) and the traits of `serde`.
///
/// Its members come in the order of the table, at most twelve in each pair of braces. Those that the table gives to the
/// type ([`collect_unknown`](crate::decode::Fields::collect_unknown)) go to the map behind `+`. Names that the table has
/// beyond the members are read and dropped.
///
/// ```
/// use specwright_runtime::decode::{Decode, Fields};
/// use specwright_runtime::encode::Encode;
///
/// struct Size { width: i64, depth: Option<i64> }
/// static SIZE: Fields = Fields::new(&["width", "depth"]).requiring(0b1);
/// specwright_runtime::object!(Size: SIZE { width, depth });
///
/// let size = Size::decode(br#"{"width":3}"#).unwrap();
/// assert_eq!((size.width, size.depth, size.encode()), (3, None, br#"{"width":3}"#.to_vec()));
/// ```
#[macro_export]
macro_rules! object {
    ($name:ty: $table:ident { $($member:ident),* $(,)? }) => {
        impl $crate::decode::Decode for $name {
            #[allow(clippy::question_mark, reason = "a `?` takes the compiler longer to check")]
            fn read(reader: &mut $crate::decode::Reader<'_>) -> Option<Self> {
                let Some(($($member,)*)) = reader.members(&$table) else { return None };
                Some(Self { $($member),* })
            }
        }

        impl $crate::encode::Encode for $name {
            fn write(&self, writer: &mut $crate::encode::Writer) {
                writer.members(&$table, ($(&self.$member,)*));
            }
        }

        $crate::serde_bridge!($name);
    };
    ($name:ty: $table:ident $({ $($member:ident),* $(,)? })+) => {
        impl $crate::decode::Decode for $name {
            #[allow(clippy::question_mark, reason = "a `?` takes the compiler longer to check")]
            fn read(reader: &mut $crate::decode::Reader<'_>) -> Option<Self> {
                let Some($crate::chain!($({ $($member),* })+)) = reader.members(&$table) else {
                    return None;
                };
                Some(Self { $($($member,)*)+ })
            }
        }

        impl $crate::encode::Encode for $name {
            fn write(&self, writer: &mut $crate::encode::Writer) {
                let Self { $($($member,)*)+ } = self;
                writer.members(&$table, $crate::chain!($({ $($member),* })+));
            }
        }

        $crate::serde_bridge!($name);
    };
    ($name:ty: $table:ident $({ $($member:ident),* $(,)? })+ + $others:ident) => {
        impl $crate::decode::Decode for $name {
            #[allow(clippy::question_mark, reason = "a `?` takes the compiler longer to check")]
            fn read(reader: &mut $crate::decode::Reader<'_>) -> Option<Self> {
                let Some(($crate::chain!($({ $($member),* })+), $others)) =
                    reader.members_and_others(&$table)
                else {
                    return None;
                };
                Some(Self { $($($member,)*)+ $others })
            }
        }

        impl $crate::encode::Encode for $name {
            fn write(&self, writer: &mut $crate::encode::Writer) {
                let Self { $($($member,)*)+ $others } = self;
                writer.members_and_others(&$table, $crate::chain!($({ $($member),* })+), $others);
            }
        }

        $crate::serde_bridge!($name);
    };
}

/// The members of [`object!`] as tuples, one inside the other: a pattern or an expression. Every sixteen tuples are taken
/// together, since compilers bound how deep types and macros may stand within each other.
#[doc(hidden)]
#[macro_export]
macro_rules! chain {
    ($a:tt $b:tt $c:tt $d:tt $e:tt $f:tt $g:tt $h:tt $i:tt $j:tt $k:tt $l:tt $m:tt $n:tt $o:tt $p:tt $($rest:tt)+) => {
        $crate::decode::Chain(
            $crate::chain!($a $b $c $d $e $f $g $h $i $j $k $l $m $n $o $p),
            $crate::chain!($($rest)+),
        )
    };
    ({ $($member:ident),* }) => { ($($member,)*) };
    ({ $($member:ident),* } $($rest:tt)+) => {
        $crate::decode::Chain(($($member,)*), $crate::chain!($($rest)+))
    };
}

#[cfg(test)]
mod tests {
    use crate::decode::{Decode, Fields};
    use crate::encode::Encode;
    use std::collections::BTreeMap;

    #[derive(Debug)]
    struct Empty {}

    #[derive(Debug)]
    struct Long {
        first: i64,
        second: Option<String>,
        third: Vec<i64>,
        others: BTreeMap<String, bool>,
    }

    static EMPTY: Fields = Fields::new(&[]);
    static LONG: Fields =
        Fields::new(&["1", "2", "3", "dropped"]).requiring(0b101).collect_unknown();

    object!(Empty: EMPTY {});
    object!(Long: LONG { first, second } { third } + others);

    fn check<T: Decode + Encode>(json: &str, expected: &str) {
        let seen = match T::decode(json.as_bytes()) {
            Ok(value) => String::from_utf8(value.encode()).unwrap(),
            Err(violations) => violations.to_string(),
        };
        assert_eq!(seen, expected);
    }

    #[test]
    fn members_are_written_in_the_order_of_the_table_whatever_order_they_came_in() {
        check::<Long>(r#"{"x":true,"3":[7],"1":5}"#, r#"{"1":5,"3":[7],"x":true}"#);
        check::<Long>(r#"{"1":5,"2":"b","3":[]}"#, r#"{"1":5,"2":"b","3":[]}"#);
    }

    #[test]
    fn what_no_member_takes_is_read_and_dropped() {
        check::<Long>(r#"{"dropped":[{}],"1":5,"3":[]}"#, r#"{"1":5,"3":[]}"#);
        check::<Empty>(r#"{"any":1}"#, "{}");
    }

    #[test]
    fn a_member_beyond_the_first_tuple_is_missed_by_its_name() {
        check::<Long>(r#"{"1":5}"#, "/3: this is required, but it is missing");
    }
}
