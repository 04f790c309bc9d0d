//! How values of parameters stand on the wire: the specification's table, what is refused, and every value both ways.

mod cells;
mod refused;
mod round_trip;
mod style_table;
