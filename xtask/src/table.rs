//! Short tables for people.

/// A column: its heading and the side that its cells lean to.
pub enum Column {
    /// Words start at the left.
    Words(&'static str),
    /// Numbers end at the right.
    Number(&'static str),
}

/// The rows below their headings, as text that ends with a line break.
pub fn draw(columns: &[Column], rows: Vec<Vec<String>>) -> String {
    let headings = columns.iter().map(|column| column.heading().to_owned()).collect();
    let rows = [vec![headings], rows].concat();
    let widths: Vec<usize> = (0..columns.len()).map(|index| width(&rows, index)).collect();
    rows.iter().map(|row| line(columns, &widths, row)).collect()
}

fn width(rows: &[Vec<String>], index: usize) -> usize {
    let cells = rows.iter().filter_map(|row| row.get(index));
    cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
}

fn line(columns: &[Column], widths: &[usize], row: &[String]) -> String {
    let cells = columns.iter().zip(widths).zip(row).map(|((column, &width), cell)| match column {
        Column::Words(_) => format!("{cell:<width$}"),
        Column::Number(_) => format!("{cell:>width$}"),
    });
    let line = cells.collect::<Vec<_>>().join("  ");
    format!("{}\n", line.trim_end())
}

impl Column {
    fn heading(&self) -> &'static str {
        match self {
            Self::Words(heading) | Self::Number(heading) => heading,
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn numbers_end_at_the_right() {
        let rows = vec![vec!["huawei-apig".into(), "7".into()], vec!["b".into(), "1234".into()]];
        expect![[r#"
            API          files
            huawei-apig      7
            b             1234
        "#]]
        .assert_eq(&draw(&[Column::Words("API"), Column::Number("files")], rows));
    }
}
