//! What a change is known by from one run to the next.

use super::change::{Change, Reached};
use super::rules;
use crate::model::Usage;
use sha2::{Digest, Sha256};

/// The digits of a fingerprint.
pub(super) const FINGERPRINT_DIGITS: usize = 16;

impl Change {
    /// The change's fingerprint: 16 hexadecimal digits of a SHA-256.
    ///
    /// It is made from the rule, the pointer, the operations that it is about as a whole, what was and
    /// what is; not from the sentence nor from lines, so that it stays while a document grows around it.
    pub fn fingerprint(&self) -> String {
        let whole = self.operations.iter().filter(|reached| reached.usage == Usage::default());
        let whole = whole.flat_map(|Reached { method, path, .. }| [method.as_str(), path]);
        // What is seen in the code alone says in code what was and what is.
        let code = self.generated.iter().map(String::as_str);
        let code = code.filter(|_| rules::is_of_code(self.id));
        let parts = [self.id, &self.pointer, &self.before, &self.after];
        let parts = parts.into_iter().chain(whole).chain(code);
        let mut hash = Sha256::new();
        for part in parts {
            // The length parts what would else run together.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let digits: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        digits[..FINGERPRINT_DIGITS].to_owned()
    }
}
