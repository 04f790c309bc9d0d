//! A form of another program: what it may hold is what the API says, and nothing is said twice.

use huawei_apig::types::{App, AppName, AppType, CreateApp};

/// What a person has typed so far.
#[derive(Clone, Debug, Default)]
pub struct AppForm {
    /// The name of the app to create.
    pub name: String,
}

impl AppForm {
    /// The sentence below the field, from the type's own limits.
    pub fn hint() -> String {
        format!("{} to {} characters", AppName::MIN_CHARS, AppName::MAX_CHARS)
    }

    /// How many characters the field still takes.
    pub fn characters_left(&self) -> usize {
        AppName::MAX_CHARS.saturating_sub(self.name.chars().count())
    }

    /// The body of the request, or the sentence that tells the person what is wrong with the name.
    pub fn submit(&self) -> Result<CreateApp, String> {
        let name = AppName::new(self.name.as_str()).map_err(|violation| violation.to_string())?;
        Ok(CreateApp::new(name))
    }
}

/// Whether a gateway app came back; one that says nothing of its type is one, by the API's own default.
pub fn is_gateway_app(app: &App) -> bool {
    app.app_type_or_default() == AppType::Apig
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(characters: usize) -> AppForm {
        AppForm { name: "a".repeat(characters) }
    }

    #[test]
    fn the_hint_names_both_limits() {
        let limits = [AppName::MIN_CHARS, AppName::MAX_CHARS].map(|limit| limit.to_string());
        assert!(limits.iter().all(|limit| AppForm::hint().contains(limit)));
    }

    #[test]
    fn the_field_takes_as_many_characters_as_the_type() {
        assert_eq!(AppForm::default().characters_left(), AppName::MAX_CHARS);
        assert_eq!(form(AppName::MAX_CHARS).characters_left(), 0);
        assert_eq!(form(AppName::MAX_CHARS + 1).characters_left(), 0);
    }

    #[test]
    fn the_longest_name_becomes_a_request() {
        let longest = form(AppName::MAX_CHARS);
        assert_eq!(longest.submit().unwrap().name.as_str(), longest.name);
    }

    #[test]
    fn one_character_more_is_refused_with_the_limit_in_the_sentence() {
        let sentence = form(AppName::MAX_CHARS + 1).submit().unwrap_err();
        assert!(sentence.contains(&AppName::MAX_CHARS.to_string()), "{sentence}");
    }

    #[test]
    fn a_name_that_begins_with_a_digit_is_refused() {
        let form = AppForm { name: "1app".to_owned() };
        assert!(form.submit().is_err());
    }

    #[test]
    fn an_app_without_a_type_has_the_type_that_the_document_states() {
        assert!(is_gateway_app(&App::new()));
        let mut other = App::new();
        other.app_type = Some(AppType::Roma);
        assert!(!is_gateway_app(&other));
    }
}
