//! Things that are alike.

use foldhash::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

/// Groups things by what makes them alike, in the order in which the first of each group comes.
pub(crate) fn grouped<K, T>(things: impl IntoIterator<Item = (K, T)>) -> Vec<(K, Vec<T>)>
where
    K: Clone + Eq + Hash,
{
    let mut groups: Vec<(K, Vec<T>)> = Vec::new();
    let mut places: HashMap<K, usize> = HashMap::default();
    for (key, thing) in things {
        match places.entry(key) {
            Entry::Occupied(place) => groups[*place.get()].1.push(thing),
            Entry::Vacant(place) => {
                groups.push((place.key().clone(), vec![thing]));
                place.insert(groups.len() - 1);
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn groups_come_in_the_order_of_their_first_things() {
        let things = [("b", 1), ("a", 2), ("b", 3), ("c", 4), ("a", 5)];
        assert_eq!(grouped(things), [("b", vec![1, 3]), ("a", vec![2, 5]), ("c", vec![4])]);
    }
}
