//! Values that nobody wants: still checked for being JSON, down to the last character.

use super::Reader;
use crate::violation::JsonType;

impl Reader<'_> {
    /// Reads a value and drops it. `None` only when it is not JSON or too deep.
    pub fn skip(&mut self) -> Option<()> {
        match self.next_type()? {
            JsonType::Array => self.skip_items(),
            JsonType::Object => self.skip_fields(),
            JsonType::String => self.scanner.string().map(drop),
            JsonType::Null => self.null().map(drop),
            JsonType::Boolean => self.boolean().map(drop),
            JsonType::Integer | JsonType::Number => self.number_lexeme().map(drop),
        }
    }

    fn skip_items(&mut self) -> Option<()> {
        self.enter(b'[', JsonType::Array)?;
        let mut more = self.scanner.has_first(b']')?;
        while more {
            self.skip()?;
            more = self.scanner.has_next(b']')?;
        }
        self.depth -= 1;
        Some(())
    }

    fn skip_fields(&mut self) -> Option<()> {
        self.enter(b'{', JsonType::Object)?;
        let mut more = self.scanner.has_first(b'}')?;
        while more {
            self.scanner.name()?;
            self.scanner.colon()?;
            self.skip()?;
            more = self.scanner.has_next(b'}')?;
        }
        self.depth -= 1;
        Some(())
    }
}
