//! Which alternatives look at members of an object that another one does not name.

use crate::lower::said::Said;
use crate::lower::union::Alternative;
use crate::model::UnionKeyword;
use crate::source::Node;
use foldhash::{HashMap, HashSet};
use specwright_runtime::schema::Types;

/// Lets an alternative keep the members that it does not name where another one, which refuses the object for one of them,
/// could take it without. Of `oneOf` just one may take what is written; of `anyOf` an earlier one would be read instead.
pub(super) fn keep(alternatives: &mut [Alternative<'_>], keyword: UnionKeyword) {
    let looks: Vec<Look<'_>> = alternatives.iter().map(|one| Look::of(&one.said)).collect();
    let demanding = Demanding::of(&looks);
    for (index, alternative) in alternatives.iter_mut().enumerate() {
        let is_other = |other: usize| match keyword {
            UnionKeyword::OneOf => other != index,
            _ => other < index,
        };
        let mut others = demanding.met_by(&looks[index]).filter(|other| is_other(*other));
        let is_looked_at = others.any(|other| looks[other].is_beyond(&looks[index]));
        // One that is a list of alternatives itself has others to ask.
        let is_union = alternative.said.first_of(&["anyOf", "oneOf"]).is_some();
        alternative.said.keeps_all |= is_looked_at && !is_union;
    }
}

/// What an alternative says of the members of an object.
struct Look<'d> {
    /// Whether its values may be objects.
    takes_objects: bool,
    /// The members that it describes.
    stated: Vec<&'d str>,
    /// The members that it requires.
    demanded: Vec<&'d str>,
    /// Both.
    known: HashSet<&'d str>,
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
        let (stated, demanded): (Vec<_>, Vec<_>) = (stated.collect(), demanded.collect());
        Self {
            takes_objects: said.types.contains(Types::OBJECT),
            known: stated.iter().chain(&demanded).copied().collect(),
            stated,
            demanded,
            judges: said.first_of(&JUDGING).is_some(),
        }
    }

    /// Whether it judges members that another one does not name, and requires no such member.
    fn is_beyond(&self, named: &Look<'_>) -> bool {
        let is_known = |name: &&str| named.known.contains(name);
        self.takes_objects
            && named.takes_objects
            && (self.judges || !self.stated.iter().all(is_known))
            && self.demanded.iter().all(is_known)
    }
}

/// The places of alternatives by a member that each requires. There may be thousands, few of which require the same.
struct Demanding<'d> {
    by_member: HashMap<&'d str, Vec<usize>>,
    /// Those that require none.
    others: Vec<usize>,
}

impl<'d> Demanding<'d> {
    fn of(looks: &[Look<'d>]) -> Self {
        let mut counts: HashMap<&str, usize> = HashMap::default();
        for name in looks.iter().flat_map(|look| &look.demanded) {
            *counts.entry(name).or_default() += 1;
        }
        let mut made = Self { by_member: HashMap::default(), others: Vec::new() };
        for (place, look) in looks.iter().enumerate() {
            match look.demanded.iter().min_by_key(|name| counts[**name]) {
                Some(rarest) => made.by_member.entry(rarest).or_default().push(place),
                None => made.others.push(place),
            }
        }
        made
    }

    /// The places of those whose rarest member an alternative knows: all that could take its objects are among them.
    fn met_by<'s>(&'s self, one: &'s Look<'_>) -> impl Iterator<Item = usize> + 's {
        let named = one.known.iter().filter_map(|name| self.by_member.get(name)).flatten();
        self.others.iter().chain(named).copied()
    }
}
