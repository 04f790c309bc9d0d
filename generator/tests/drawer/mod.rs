//! Values for types, and for the parameters of an operation: the same on every machine.

use crate::chance::Chance;
use specwright::model::{
    Api, IntegerLimits, IntegerWidth, Object, Param, Plain, Shape, TextLimits, TypeRef,
    UnknownFields, VariantValue,
};
use specwright_runtime::text::Format;

/// Texts with what has a meaning in one of the styles.
const TEXTS: [&str; 22] = [
    "", "a", "blue", "a,b", "a b", "a|b", "a;b", ".", "..", "1.5", "a=b", "a&b=c", "+", "%2C",
    "#?/", "[x]", "é😀", "null", "true", "5", "\"q\"", " x ",
];

/// Draws values as JSON.
pub(crate) struct Drawer<'a> {
    api: &'a Api,
    chance: Chance,
    /// How many values the one that is drawn stands in.
    depth: usize,
}

/// Where values become as small as they can be: some types hold themselves.
const DEEP: usize = 8;

impl<'a> Drawer<'a> {
    /// A drawer of the types of an API.
    pub(crate) fn new(api: &'a Api) -> Self {
        Self { api, chance: Chance::new(7), depth: 0 }
    }

    /// The parameters of an operation as an object, each under the name that is given to it. Those that may be absent are so
    /// now and then.
    pub(crate) fn parameters<'p>(
        &mut self,
        parameters: impl IntoIterator<Item = (&'p str, &'p Param)>,
    ) -> String {
        let mut members = Vec::new();
        for (name, param) in parameters {
            if param.required || self.chance.below(5) > 0 {
                members.push(format!("{name:?}: {}", self.value(&param.ty)));
            }
        }
        format!("{{{}}}", members.join(", "))
    }

    /// A value of a type.
    pub(crate) fn value(&mut self, ty: &TypeRef) -> String {
        self.depth += 1;
        let value = self.drawn(ty);
        self.depth -= 1;
        value
    }

    fn drawn(&mut self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Plain(plain) => self.plain(*plain),
            TypeRef::Nullable(_) if self.chance.below(3) == 0 => "null".to_owned(),
            TypeRef::Nullable(inner) => self.value(inner),
            TypeRef::List(item) => self.list(item, (0, 4)),
            TypeRef::Map(of) => self.map(of),
            TypeRef::Named(id) => self.named(&self.api.type_def(*id).shape),
        }
    }

    fn named(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Alias(ty) => self.value(ty),
            Shape::Text(text) => self.text(&text.limits),
            Shape::Integer(integer) => self.integer(&integer.limits),
            Shape::Number(_) => "0.5".to_owned(),
            Shape::Enumeration(enumeration) => {
                match &enumeration.variants[self.chance.below(enumeration.variants.len())].value {
                    VariantValue::Text(text) => quoted(text),
                    VariantValue::Integer(number) => number.to_string(),
                }
            }
            Shape::Object(object) => self.object(object),
            Shape::List(list) => {
                let least = list.limits.min_items.as_ref().map_or(0, |stated| stated.value);
                let most = list.limits.max_items.as_ref().map_or(least + 3, |stated| stated.value);
                let (least, most) = (usize::try_from(least), usize::try_from(most));
                let range = (least.unwrap_or(0), most.unwrap_or(3));
                match list.limits.unique {
                    // What is drawn may repeat itself, which one item cannot.
                    Some(_) => self.list(&list.item, (range.0, range.0.max(1))),
                    None => self.list(&list.item, range),
                }
            }
            Shape::Union(union) => {
                let branch = self.chance.below(union.branches.len());
                self.value(&union.branches[branch].ty)
            }
            Shape::Checked(checked) => self.value(&checked.base),
        }
    }

    /// A text that is not too long.
    fn text(&mut self, limits: &TextLimits) -> String {
        let text = format!("t{}", TEXTS[self.chance.below(TEXTS.len())].trim());
        let most = limits.max_chars.as_ref().and_then(|stated| usize::try_from(stated.value).ok());
        quoted(&text.chars().take(most.unwrap_or(usize::MAX)).collect::<String>())
    }

    /// An integer between its limits.
    fn integer(&mut self, limits: &IntegerLimits) -> String {
        let least = limits.min.as_ref().map_or(0, |stated| stated.value.value);
        let most = limits.max.as_ref().map_or(least + 100, |stated| stated.value.value);
        let span = usize::try_from(most - least).unwrap_or(0);
        (least + self.chance.below(span + 1) as i128).to_string()
    }

    fn plain(&mut self, plain: Plain) -> String {
        match plain {
            Plain::Boolean => (self.chance.below(2) == 0).to_string(),
            Plain::Integer(IntegerWidth::Big) => "123456789012345678901234567890".to_owned(),
            Plain::Integer(_) => self.chance.below(100).to_string(),
            Plain::Number(_) => format!("{}.25", self.chance.below(100)),
            Plain::Null => "null".to_owned(),
            Plain::DateTime => quoted("2020-08-04T07:17:02Z"),
            Plain::Formatted(Format::Uuid) => quoted("0c0ffee0-0000-4000-8000-000000000000"),
            Plain::File => quoted("data:image/png;name=a b.png;base64,AAEC/w=="),
            _ => quoted(TEXTS[self.chance.below(TEXTS.len())]),
        }
    }

    fn list(&mut self, item: &TypeRef, (least, most): (usize, usize)) -> String {
        let count = match self.depth > DEEP {
            true => least,
            false => least + self.chance.below(most - least + 1),
        };
        let items: Vec<String> = (0..count).map(|_| self.value(item)).collect();
        format!("[{}]", items.join(","))
    }

    fn map(&mut self, of: &TypeRef) -> String {
        let count = 1 + self.chance.below(3);
        let members: Vec<String> =
            (0..count).map(|index| format!("\"key-{index}\": {}", self.value(of))).collect();
        format!("{{{}}}", members.join(","))
    }

    fn object(&mut self, object: &Object) -> String {
        let mut members = Vec::new();
        for field in &object.fields {
            let is_wanted = self.depth <= DEEP && self.chance.below(3) > 0;
            if field.presence.is_required() || is_wanted {
                members.push(format!("{:?}: {}", field.wire, self.value(&field.ty)));
            }
        }
        if let UnknownFields::Collect(of) = &object.unknown {
            members.push(format!("\"other-1\": {}", self.value(of)));
        }
        format!("{{{}}}", members.join(","))
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
