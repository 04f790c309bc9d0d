//! A value that only its rules describe is not made of any JSON.

use guarded::runtime::json::Json;
use guarded::types::Level;

fn main() {
    //= let _: Result<Level, _> = Level::new(Json::Null);
    let _: Level = Json::Null; //~ E0308
}
