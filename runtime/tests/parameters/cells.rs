//! The cells of the table: where, in which style, with `explode` or without, and what.

use specwright_runtime::parameter::{Form, Others, Shape, Style};
use specwright_runtime::schema::Types;
use specwright_runtime::violation::Place;

/// What a parameter of a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    Value,
    List,
    Object,
    Map,
}

/// One cell of the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) place: Place,
    pub(crate) form: Form<'static>,
    pub(crate) holds: Holds,
}

const FIELDS: &[(&str, Shape<'static>)] = &[
    ("name", Shape::Value(Types::STRING)),
    ("size", Shape::Value(Types::NUMBER)),
    ("flag", Shape::Value(Types::BOOLEAN.or(Types::NULL))),
];
const STRINGS: Others<'static> = Others { types: Types::STRING, except: &[] };

fn shape(holds: Holds) -> Shape<'static> {
    match holds {
        Holds::Value => Shape::Value(Types::STRING),
        Holds::List => Shape::List(Types::STRING),
        Holds::Object => Shape::Object(FIELDS, None),
        Holds::Map => Shape::Object(&[], Some(STRINGS)),
    }
}

/// Places, a style, `explode` or not, and what may stand in it: a row of the table.
type Row = (&'static [Place], Style, &'static [bool], &'static [Holds]);

/// Every cell that the specification has, those of one text with a separator, and JSON.
pub(crate) fn all() -> Vec<Cell> {
    use Holds::{List, Map, Object, Value};
    let styles: [Row; 9] = [
        (&[Place::Path, Place::Header], Style::Simple, &[false, true], &[Value, List, Object, Map]),
        (&[Place::Path], Style::Label, &[false, true], &[Value, List, Object, Map]),
        (&[Place::Path], Style::Matrix, &[false, true], &[Value, List, Object, Map]),
        (&[Place::Query, Place::Cookie], Style::Form, &[false, true], &[Value, List, Object, Map]),
        (&[Place::Query], Style::SpaceDelimited, &[false], &[List, Object, Map]),
        (&[Place::Query], Style::PipeDelimited, &[false], &[List, Object, Map]),
        (&[Place::Query], Style::DeepObject, &[true], &[Object, Map]),
        (&[Place::Query], Style::Separated(';'), &[false], &[List]),
        (
            &[Place::Path, Place::Query, Place::Header, Place::Cookie],
            Style::Json,
            &[false],
            &[Value, List, Object, Map],
        ),
    ];
    let mut cells = Vec::new();
    for (places, style, explodes, kinds) in styles {
        for (place, explode, holds) in product(places, explodes, kinds) {
            let form = match explode {
                true => Form::exploded(style, shape(holds)),
                false => Form::joined(style, shape(holds)),
            };
            cells.push(Cell { place, form, holds });
        }
    }
    cells
}

fn product<'a>(
    places: &'a [Place],
    explodes: &'a [bool],
    kinds: &'a [Holds],
) -> impl Iterator<Item = (Place, bool, Holds)> + 'a {
    places.iter().flat_map(move |place| {
        explodes
            .iter()
            .flat_map(move |explode| kinds.iter().map(move |holds| (*place, *explode, *holds)))
    })
}
