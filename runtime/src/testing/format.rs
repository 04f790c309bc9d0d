//! Texts of every format, held to the runtime's own check.

use super::chance::Chance;
use crate::text::Format;

/// How often each way of making a text is tried.
const ROUNDS: usize = 4;

/// The ways to make a text that some format takes.
const WAYS: [fn(&mut Chance) -> String; 14] = [
    date_time,
    date,
    time,
    duration,
    uuid,
    uri,
    email,
    hostname,
    ipv4,
    ipv6,
    base64,
    integer,
    pointer,
    relative_pointer,
];

/// A text of this format; `None` when no way to make one is known.
pub(super) fn draw(chance: &mut Chance, format: Format) -> Option<String> {
    let mut ways = WAYS;
    chance.shuffle(&mut ways);
    let mut tried = ways.iter().cycle().take(WAYS.len() * ROUNDS).map(|way| way(chance));
    tried.find(|text| format.admits(text))
}

fn date_time(chance: &mut Chance) -> String {
    let separator = chance.pick(&['T', 'T', 't']).copied().unwrap_or('T');
    format!("{}{separator}{}", date(chance), time(chance))
}

fn date(chance: &mut Chance) -> String {
    if chance.once_in(8) {
        return (*chance
            .pick(&["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
            .unwrap_or(&""))
        .to_owned();
    }
    let (year, month, day) =
        (chance.between(0, 9999), chance.between(1, 12), chance.between(1, 28));
    format!("{year:04}-{month:02}-{day:02}")
}

fn time(chance: &mut Chance) -> String {
    let (hour, minute, second) = (chance.below(24), chance.below(60), chance.below(60));
    let fraction = ["", ".5", ".519734342", ".000000000001"];
    let offset = ["Z", "z", "+00:00", "-23:59", "+05:30"];
    let part = |chance: &mut Chance, choices: &[&'static str]| chance.pick(choices).copied();
    format!(
        "{hour:02}:{minute:02}:{second:02}{}{}",
        part(chance, &fraction).unwrap_or_default(),
        part(chance, &offset).unwrap_or_default()
    )
}

fn duration(chance: &mut Chance) -> String {
    let size = chance.below(100);
    let forms = [
        format!("P{size}D"),
        format!("PT{size}S"),
        format!("P{size}W"),
        format!("P1Y2M{size}DT4H5M6S"),
    ];
    chance.pick(&forms).cloned().unwrap_or_default()
}

fn uuid(chance: &mut Chance) -> String {
    let groups =
        [8, 4, 4, 4, 12].map(|length| characters(chance, "0123456789abcdefABCDEF", length));
    groups.join("-")
}

fn uri(chance: &mut Chance) -> String {
    let host = hostname(chance);
    let tails = ["", "/", "/a/b?c=d&e#f", ":8080/%C3%A9", "/~x;y=(z)"];
    format!("https://{host}{}", chance.pick(&tails).unwrap_or(&""))
}

fn email(chance: &mut Chance) -> String {
    let length = chance.between(1, 12);
    format!("{}@{}", characters(chance, LETTERS, length), hostname(chance))
}

fn hostname(chance: &mut Chance) -> String {
    let (first, second) = (chance.between(1, 10), chance.between(2, 5));
    format!("{}.{}", characters(chance, LETTERS, first), characters(chance, LETTERS, second))
}

fn ipv4(chance: &mut Chance) -> String {
    [(); 4].map(|()| chance.below(256).to_string()).join(".")
}

fn ipv6(chance: &mut Chance) -> String {
    if chance.once_in(4) {
        return (*chance.pick(&["::", "::1", "fe80::1", "::ffff:192.0.2.1", "1::"]).unwrap_or(&""))
            .to_owned();
    }
    [(); 8].map(|()| format!("{:x}", chance.below(65_536))).join(":")
}

fn base64(chance: &mut Chance) -> String {
    let groups = chance.between(0, 5);
    characters(chance, "ABCxyz019+/", groups * 4)
}

fn integer(chance: &mut Chance) -> String {
    chance.below(100_000).to_string()
}

fn pointer(chance: &mut Chance) -> String {
    let pointers = ["", "/", "/a/0", "/a~1b~0c", "/名"];
    (*chance.pick(&pointers).unwrap_or(&"")).to_owned()
}

fn relative_pointer(chance: &mut Chance) -> String {
    let end = if chance.once_in(2) { "#".to_owned() } else { pointer(chance) };
    format!("{}{end}", chance.below(12))
}

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

/// So many of these characters, which are all ASCII.
fn characters(chance: &mut Chance, choices: &str, count: usize) -> String {
    (0..count).filter_map(|_| chance.pick(choices.as_bytes()).copied().map(char::from)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_has_texts() {
        for format in Format::ALL {
            for seed in 0..50 {
                let text = draw(&mut Chance::new(seed), format);
                assert!(text.is_some_and(|text| format.admits(&text)), "{format:?} {seed}");
            }
        }
    }
}
