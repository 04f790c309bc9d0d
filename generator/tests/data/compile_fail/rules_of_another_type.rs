//! The rules of a type are its own: nobody else says what they are.

use guarded::runtime::checked::Rules;
use guarded::runtime::schema::Schema;
use guarded::types::TagsRules;

enum Mine {}

//= impl Rules for Mine {
impl Rules for TagsRules { //~ E0117
    const NAME: &'static str = "Mine";
    const SCHEMA: Schema<'static> = Schema::new(&[]);
}

fn main() {
    let _ = std::mem::size_of::<(Mine, TagsRules)>();
}
