//! Which types hold each other: found for all types in one walk, however many there are.

/// For each type, the number of the group of types that all lead to each other; one that leads nowhere back has none.
///
/// `held` has, for each type, those that it leads to.
pub(crate) fn groups(held: &[Vec<usize>]) -> Vec<Option<usize>> {
    let mut walk = Walk {
        held,
        place: vec![0; held.len()],
        lowest: vec![0; held.len()],
        open: Vec::new(),
        group: vec![None; held.len()],
        is_settled: vec![false; held.len()],
        count: 0,
    };
    for start in 0..held.len() {
        walk.from(start);
    }
    walk.group
}

/// Tarjan's walk, with a stack of its own: a chain of references may be longer than that of the machine.
struct Walk<'h> {
    held: &'h [Vec<usize>],
    /// When a type was met first, from 1; 0 before.
    place: Vec<usize>,
    /// The earliest type that was met on the way here and that this one leads back to.
    lowest: Vec<usize>,
    /// What was met and has no group yet.
    open: Vec<usize>,
    group: Vec<Option<usize>>,
    is_settled: Vec<bool>,
    count: usize,
}

impl Walk<'_> {
    fn from(&mut self, start: usize) {
        if self.place[start] > 0 {
            return;
        }
        self.meet(start);
        let mut way = vec![(start, 0)];
        while let Some((at, next)) = way.last_mut() {
            let at = *at;
            let Some(&to) = self.held[at].get(*next) else {
                way.pop();
                if let Some((before, _)) = way.last() {
                    self.lowest[*before] = self.lowest[*before].min(self.lowest[at]);
                }
                self.settle(at);
                continue;
            };
            *next += 1;
            if self.place[to] == 0 {
                self.meet(to);
                way.push((to, 0));
            } else if !self.is_settled[to] {
                self.lowest[at] = self.lowest[at].min(self.place[to]);
            }
        }
    }

    fn meet(&mut self, at: usize) {
        self.count += 1;
        (self.place[at], self.lowest[at]) = (self.count, self.count);
        self.open.push(at);
    }

    /// Makes a group of what was met since a type that leads back to nothing before it.
    fn settle(&mut self, at: usize) {
        if self.lowest[at] != self.place[at] {
            return;
        }
        let first = self.open.iter().rposition(|open| *open == at).unwrap_or(0);
        let members = self.open.split_off(first);
        let leads_back = members.len() > 1 || self.held[at].contains(&at);
        for member in members {
            self.is_settled[member] = true;
            self.group[member] = leads_back.then_some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn types_that_lead_to_each_other_are_a_group() {
        let held = [vec![1], vec![2, 3], vec![1], vec![], vec![4], vec![0, 4]];
        assert_eq!(groups(&held), [None, Some(1), Some(1), None, Some(4), None]);
    }

    #[test]
    fn two_rings_that_share_a_type_are_one_group() {
        let held = [vec![1], vec![0, 2], vec![3], vec![1]];
        assert_eq!(groups(&held), [Some(0); 4]);
    }

    #[test]
    fn a_chain_may_be_long() {
        let held: Vec<Vec<usize>> = (1..=100_000).map(|next| vec![next % 100_000]).collect();
        assert!(groups(&held).iter().all(|group| *group == Some(0)));
    }
}
