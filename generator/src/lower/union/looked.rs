//! Which alternatives look at members of an object that another one does not name.

use super::Alternative;
use crate::alike::grouped;
use crate::lower::said::Said;
use crate::model::UnionKeyword;
use crate::source::Node;
use foldhash::{HashMap, HashSet};
use specwright_runtime::schema::Types;

/// Lets an alternative keep the members that it does not name where another one, which refuses the object for one of them,
/// could take it without. Of `oneOf` just one may take what is written; of `anyOf` an earlier one would be read instead.
pub(super) fn keep(alternatives: &mut [Alternative<'_>], keyword: UnionKeyword) {
    let looks = alternatives.iter().enumerate().map(|(place, one)| (Look::of(&one.said), place));
    let groups: Vec<Group<'_>> = grouped(looks).into_iter().map(Group::of).collect();
    let demanding = Demanding::of(&groups);
    for group in &groups {
        let others = demanding.met_by(group).map(|other| &groups[other]);
        let mut others = others.filter(|other| other.is_beyond(group));
        let first = match keyword {
            UnionKeyword::OneOf => others
                .any(|other| other.first() != group.first() || group.places.len() > 1)
                .then_some(0),
            _ => others.map(|other| other.first() + 1).min(),
        };
        for &place in &group.places {
            let said = &mut alternatives[place].said;
            // One that is a list of alternatives itself has others to ask.
            let is_union = said.first_of(&["anyOf", "oneOf"]).is_some();
            said.keeps_all |= first.is_some_and(|first| first <= place) && !is_union;
        }
    }
}

/// What an alternative says of the members of an object.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Look<'d> {
    /// Whether its values may be objects.
    takes_objects: bool,
    /// The members that it describes.
    stated: Vec<&'d str>,
    /// The members that it requires.
    demanded: Vec<&'d str>,
    /// Whether it judges members by other keywords.
    judges: bool,
}

impl<'d> Look<'d> {
    fn of(said: &Said<'d>) -> Self {
        const JUDGING: [&str; 8] = [
            "maxProperties",
            "patternProperties",
            "additionalProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "not",
            "if",
        ];
        let stated = said.all("properties").flat_map(Node::entries).map(|entry| entry.key);
        let demanded = said.all("required").flat_map(Node::items).filter_map(Node::as_str);
        Self {
            takes_objects: said.types.contains(Types::OBJECT),
            stated: stated.collect(),
            demanded: demanded.collect(),
            judges: said.first_of(&JUDGING).is_some(),
        }
    }
}

/// The alternatives that say the same of members: there may be thousands.
struct Group<'d> {
    look: Look<'d>,
    /// The members that they describe or require.
    known: HashSet<&'d str>,
    /// Their places, which rise; never empty.
    places: Vec<usize>,
}

impl<'d> Group<'d> {
    fn of((look, places): (Look<'d>, Vec<usize>)) -> Self {
        let known = look.stated.iter().chain(&look.demanded).copied().collect();
        Self { look, known, places }
    }

    /// The place of the first of them.
    fn first(&self) -> usize {
        self.places[0]
    }

    /// Whether they judge members that others do not name, and require no such member.
    fn is_beyond(&self, named: &Self) -> bool {
        let is_known = |name: &&str| named.known.contains(name);
        self.look.takes_objects
            && named.look.takes_objects
            && (self.look.judges || !self.look.stated.iter().all(is_known))
            && self.look.demanded.iter().all(is_known)
    }
}

/// The places of groups by the rarest member that each requires.
struct Demanding<'d> {
    by_member: HashMap<&'d str, Vec<usize>>,
    /// Those that require none.
    others: Vec<usize>,
}

impl<'d> Demanding<'d> {
    fn of(groups: &[Group<'d>]) -> Self {
        let mut counts: HashMap<&str, usize> = HashMap::default();
        for name in groups.iter().flat_map(|group| &group.look.demanded) {
            *counts.entry(name).or_default() += 1;
        }
        let mut made = Self { by_member: HashMap::default(), others: Vec::new() };
        for (place, group) in groups.iter().enumerate() {
            match group.look.demanded.iter().min_by_key(|name| counts[**name]) {
                Some(rarest) => made.by_member.entry(rarest).or_default().push(place),
                None => made.others.push(place),
            }
        }
        made
    }

    /// The places of the groups whose rarest member one knows: all that could take its objects are among them.
    fn met_by<'s>(&'s self, one: &'s Group<'_>) -> impl Iterator<Item = usize> + 's {
        let named = one.known.iter().filter_map(|name| self.by_member.get(name)).flatten();
        self.others.iter().chain(named).copied()
    }
}
