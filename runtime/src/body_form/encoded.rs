//! Forms in one text (`application/x-www-form-urlencoded`).

use std::borrow::Cow;

use super::BodyForm;
use super::read::FormValue;
use super::write::Piece;
use crate::encode::{Encode, Writer};
use crate::percent::{NotText, encoded, form_decoded};

/// A value that is still encoded.
struct Raw<'a>(&'a str);

impl FormValue for Raw<'_> {
    fn text(&self) -> Result<Cow<'_, str>, NotText> {
        form_decoded(self.0)
    }

    /// One without any text has no items.
    fn items(&self, separators: &[&str]) -> Vec<Self> {
        match (self.0, separators) {
            ("", [_, ..]) => Vec::new(),
            (raw, separators) => {
                let whole = vec![raw];
                let parts = separators.iter().fold(whole, |parts, separator| {
                    parts.into_iter().flat_map(|part| part.split(separator)).collect()
                });
                parts.into_iter().map(Self).collect()
            }
        }
    }

    fn write_file(&self, writer: &mut Writer) -> Result<(), NotText> {
        self.text().map(|text| writer.string(&text))
    }
}

impl BodyForm<'_> {
    /// The JSON object that an encoded form stands for.
    pub(crate) fn encoded_to_json(&self, form: &str) -> Result<Vec<u8>, NotText> {
        let pairs = form.split('&').filter(|pair| !pair.is_empty());
        let mut writer = Writer::new();
        let pairs = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((form_decoded(name)?, Raw(value)))
        });
        self.write_json(&mut writer, pairs)?;
        Ok(writer.into_bytes())
    }

    /// The encoded form that stands for a value.
    pub(crate) fn to_encoded<T: Encode>(&self, value: &T) -> String {
        let mut form = String::new();
        for (name, piece) in self.pairs(&value.encode()) {
            if !form.is_empty() {
                form.push('&');
            }
            form.extend(encoded(&name));
            form.push('=');
            match piece {
                Piece::Text(text) | Piece::Json(text) | Piece::File(text) => {
                    form.extend(encoded(&text));
                }
                Piece::Items(texts, separator) => {
                    let texts: Vec<_> =
                        texts.iter().map(|text| encoded(text).to_string()).collect();
                    form.push_str(&texts.join(separator));
                }
            }
        }
        form
    }
}
