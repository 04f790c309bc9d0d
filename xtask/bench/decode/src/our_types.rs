//! The runtime: every limit is checked while the document is read.

use specwright_runtime::decode::{Decode, Field, Fields, Reader};
use specwright_runtime::pattern::{Class, Pattern, Run};
use specwright_runtime::text::{Secret, Text, TextLimits};
use std::hint::black_box;

enum NameLimits {}

impl TextLimits for NameLimits {
    const NAME: &'static str = "AppName";
    const MIN_CHARS: usize = 3;
    const MAX_CHARS: usize = 64;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z][A-Za-z0-9_]*$",
        &[Run::once(Class::of("A-Za-z")), Run::any(Class::of("A-Za-z0-9_"))],
    ));
}

enum RemarkLimits {}

impl TextLimits for RemarkLimits {
    const NAME: &'static str = "Remark";
    const MAX_CHARS: usize = 255;
}

enum AppKeyLimits {}

impl TextLimits for AppKeyLimits {
    const NAME: &'static str = "AppKey";
    const MIN_CHARS: usize = 8;
    const MAX_CHARS: usize = 200;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        "^[A-Za-z0-9][A-Za-z0-9_-]*$",
        &[Run::once(Class::of("A-Za-z0-9")), Run::any(Class::of("A-Za-z0-9_-"))],
    ));
}

enum AppSecretLimits {}

impl TextLimits for AppSecretLimits {
    const NAME: &'static str = "AppSecret";
    const MIN_CHARS: usize = 8;
    const MAX_CHARS: usize = 128;
    const PATTERN: Option<Pattern<'static>> = Some(Pattern::runs(
        r"^[A-Za-z0-9][A-Za-z0-9_\-!@#$%]*$",
        &[Run::once(Class::of("A-Za-z0-9")), Run::any(Class::of(r"A-Za-z0-9_\-!@#$%"))],
    ));
}

/// The request that creates an app.
struct CreateApp {
    name: Text<NameLimits>,
    remark: Option<Text<RemarkLimits>>,
    app_key: Option<Text<AppKeyLimits>>,
    app_secret: Option<Secret<AppSecretLimits>>,
}

static CREATE_APP: Fields = Fields::new(&[
    Field::required("name"),
    Field::optional("remark"),
    Field::optional("app_key"),
    Field::optional("app_secret"),
]);

impl Decode for CreateApp {
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let (mut name, mut remark, mut app_key, mut app_secret) = (None, None, None, None);
        reader.object(&CREATE_APP, &mut |field, reader| match field {
            0 => name = Text::read(reader),
            1 => remark = Text::read(reader),
            2 => app_key = Text::read(reader),
            _ => app_secret = Secret::read(reader),
        })?;
        Some(Self { name: name?, remark, app_key, app_secret })
    }
}

/// Reads one request.
pub(crate) fn one(json: &[u8]) -> Option<usize> {
    let app = CreateApp::decode(json).ok()?;
    black_box((&app.name, &app.remark, &app.app_key, &app.app_secret));
    Some(1)
}

/// Reads a list of requests.
pub(crate) fn many(json: &[u8]) -> Option<usize> {
    Some(black_box(Vec::<CreateApp>::decode(json).ok()?).len())
}
