//! The types of this crate whose limits a marker carries: what is known of the marker is known of the type.

use super::Described;
use crate::checked::{Checked, Rules};
use crate::decode::Decode;
use crate::encode::Encode;
use crate::integer::{Integer, IntegerLimits, Whole};
use crate::list::{List, ListLimits};
use crate::number::{Number, NumberLimits, Real};
use crate::schema::Schema;
use crate::text::{Secret, Text, TextLimits};

/// A marker whose type's schema is known as data.
pub trait Describes {
    /// The name of the type.
    const NAME: &'static str;
    /// What the document says of its values.
    const SCHEMA: Schema<'static>;
    /// The schemas that [`Rule::Definition`](crate::schema::Rule::Definition) refers to.
    const DEFINITIONS: &'static [Schema<'static>];
}

/// For each type: its parameters with their bounds, and the one that is the marker.
macro_rules! described_by_marker {
    ($(<$($parameter:ident: $bound:ident $(+ $more:ident)*),+> $type:ty, $marker:ident;)+) => {
        $(impl<$($parameter: $bound $(+ $more)*),+> Described for $type {
            const NAME: &'static str = <$marker as Describes>::NAME;
            const SCHEMA: Schema<'static> = <$marker as Describes>::SCHEMA;
            const DEFINITIONS: &'static [Schema<'static>] = <$marker as Describes>::DEFINITIONS;
        })+
    };
}

described_by_marker! {
    <L: TextLimits + Describes> Text<L>, L;
    <L: TextLimits + Describes> Secret<L>, L;
    <T: Whole, L: IntegerLimits + Describes> Integer<T, L>, L;
    <L: NumberLimits + Describes, T: Real> Number<L, T>, L;
    <T: Decode + Encode, L: ListLimits + Describes> List<T, L>, L;
    <T: Decode, R: Rules + Describes> Checked<T, R>, R;
}
