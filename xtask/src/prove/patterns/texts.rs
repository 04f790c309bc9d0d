//! Texts for a pattern: likely members, and what is a step away from them.

use specwright::model::CharClass;
use specwright::pattern::ast::Node;

use super::super::chance::Chance;

/// What is put where it may not belong: ends of lines, spaces, borders of classes, characters of every length.
const ODD: [&str; 26] = [
    "\n", "\r", "\u{2028}", " ", "\t", "\u{85}", "\u{feff}", "\u{a0}", "a", "b", "Z", "_", "0",
    "9", "-", ".", "/", ",", "'", "\\", "\0", "é", "٣", "中", "😀", "\u{d7ff}",
];

/// The most characters of a text.
const MAX_CHARS: usize = 80;

/// Texts for a pattern, so many and the empty one.
pub fn of(node: &Node, rounds: u32, chance: &mut Chance) -> Vec<String> {
    let mut texts = vec![String::new()];
    for round in 0..rounds {
        let mut text = member(node, chance);
        for _ in 0..[0, 1, 1, 2][round as usize % 4] {
            text = changed(&text, chance);
        }
        texts.push(text.chars().take(MAX_CHARS).collect());
    }
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// A text that the pattern probably matches.
fn member(node: &Node, chance: &mut Chance) -> String {
    let mut maker = Maker { chance, groups: Vec::new(), text: String::new() };
    maker.write(node);
    maker.text
}

struct Maker<'c> {
    chance: &'c mut Chance,
    groups: Vec<(usize, String)>,
    text: String,
}

impl Maker<'_> {
    fn write(&mut self, node: &Node) {
        if self.text.len() > 4 * MAX_CHARS {
            return;
        }
        match node {
            Node::Class(class) => self.text.extend(one_of(class, self.chance)),
            Node::Concat(nodes) => nodes.iter().for_each(|node| self.write(node)),
            Node::Either(nodes) => {
                let choice = self.chance.below(nodes.len());
                self.write(&nodes[choice]);
            }
            Node::Group(number, node) => {
                let start = self.text.len();
                self.write(node);
                let held = self.text[start..].to_owned();
                self.groups.retain(|(known, _)| known != number);
                self.groups.push((*number, held));
            }
            Node::Repeat { node, min, max, .. } => {
                let more = max.map_or(3, |max| (max - min).min(3));
                let least = (*min).min(MAX_CHARS);
                let at_most = self.chance.below(4) == 0;
                let times = match max {
                    Some(max) if at_most && *max <= MAX_CHARS => *max,
                    _ => least + self.chance.below(more + 1),
                };
                (0..times).for_each(|_| self.write(node));
            }
            // Now and then what is looked for stands there.
            Node::Look(look) if self.chance.below(4) == 0 => self.write(&look.node),
            Node::Back(number) => {
                let held = self.groups.iter().find(|(known, _)| known == number);
                let held = held.map(|(_, held)| held.clone()).unwrap_or_default();
                self.text.push_str(&held);
            }
            Node::Look(_) | Node::Begin | Node::End | Node::Edge | Node::NoEdge => {}
        }
    }
}

/// A character of a class: often an end of a range.
fn one_of(class: &CharClass, chance: &mut Chance) -> Option<char> {
    let (low, high) = *chance.pick(&class.0)?;
    match chance.below(4) {
        0 => Some(low),
        1 => Some(high),
        _ => {
            let steps = u32::from(high) - u32::from(low) + 1;
            let step = u32::try_from(chance.below((steps as usize).min(400))).unwrap_or(0);
            char::from_u32(u32::from(low) + step).or(Some(low))
        }
    }
}

/// The text after a slip.
fn changed(text: &str, chance: &mut Chance) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let place = chance.below(characters.len() + 1);
    let odd = chance.pick(&ODD).and_then(|odd| odd.chars().next()).unwrap_or('x');
    match chance.below(7) {
        0 => characters.insert(place, odd),
        1 => characters.push(odd),
        2 => characters.insert(0, odd),
        3 if place < characters.len() => drop(characters.remove(place)),
        4 if place < characters.len() => characters[place] = odd,
        5 if place < characters.len() => {
            let next = u32::from(characters[place]) + 1;
            characters[place] = char::from_u32(next).unwrap_or(odd);
        }
        _ => {
            if let Some(again) = characters.get(place).copied() {
                characters.insert(place, again);
            }
        }
    }
    characters.into_iter().collect()
}
