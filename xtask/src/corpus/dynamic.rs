//! The schemas that became data, each by name.

use super::row::Row;

/// One line for each.
pub fn write(rows: &[Row]) -> String {
    let mut text = String::from("file\tname\tpointer\n");
    for row in rows {
        for (name, pointer) in &row.made.dynamic {
            let [name, pointer] = [name, pointer].map(|cell| cell.replace(['\t', '\n'], " "));
            text.push_str(&format!("{}\t{name}\t{pointer}\n", row.file));
        }
    }
    text
}
