//! The groups of a pattern, counted before it is read: a number refers back only where a group has it.

/// How many groups there are, and whether one of them has a name.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Groups {
    /// The number of groups that can be referred to.
    pub count: usize,
    /// Whether a group has a name, so that `\k` refers to one.
    pub named: bool,
}

impl Groups {
    /// Counts the groups; brackets within classes and behind `\` are none.
    pub(super) fn of(chars: &[char]) -> Self {
        let mut groups = Self::default();
        let (mut at, mut in_class) = (0, false);
        while let Some(&character) = chars.get(at) {
            match character {
                '\\' => at += 1,
                '[' => in_class = true,
                ']' => in_class = false,
                '(' if !in_class => groups.add(chars.get(at + 1..).unwrap_or_default()),
                _ => {}
            }
            at += 1;
        }
        groups
    }

    fn add(&mut self, after: &[char]) {
        match after {
            ['?', '<', '=' | '!', ..] => {}
            ['?', '<' | '\'', ..] | ['?', 'P', '<', ..] => {
                self.count += 1;
                self.named = true;
            }
            ['?', ..] => {}
            _ => self.count += 1,
        }
    }
}
