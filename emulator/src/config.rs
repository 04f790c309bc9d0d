//! The configuration: who may call, which instances there are, and what is too much.

mod keys;
mod place;

use std::collections::HashSet;
use std::fmt;
use std::time::Duration;

use serde::Deserialize;
use specwright_runtime::server::MAX_BODY_BYTES;
use toml::Spanned;

pub use place::ConfigError;
use place::Text;

/// The configuration that holds when no other is named.
pub const DEFAULT: &str = include_str!("../default.toml");

/// All that a configuration file says.
#[derive(Debug, Deserialize)]
pub struct Config {
    /// Who may call.
    #[serde(default, rename = "account")]
    pub accounts: Vec<Account>,
    /// The instances that applications can be created in.
    #[serde(default, rename = "instance")]
    pub instances: Vec<Instance>,
    /// How many applications there may be.
    #[serde(default)]
    pub quota: Quota,
    /// What is too much.
    #[serde(default)]
    pub limits: Limits,
}

/// Somebody who may call. `Debug` shows no secret.
#[derive(Deserialize)]
pub struct Account {
    /// What replies call the account.
    pub id: Spanned<String>,
    /// The access key that requests are signed with.
    pub ak: Spanned<String>,
    /// The secret that belongs to the access key.
    pub sk: String,
    /// Values of `X-Auth-Token` that stand for the account.
    #[serde(default)]
    pub tokens: Vec<Spanned<String>>,
    /// The projects of the account.
    #[serde(default)]
    pub projects: Vec<String>,
}

impl fmt::Debug for Account {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Account").field("id", self.id.get_ref()).finish_non_exhaustive()
    }
}

/// A gateway of APIG or an instance of ROMA Connect.
#[derive(Clone, Debug, Deserialize)]
pub struct Instance {
    /// Whose instance it is.
    pub api: InstanceApi,
    /// Its name in paths.
    pub id: String,
    /// The project that it belongs to; without one it is there for all.
    pub project: Option<String>,
}

/// The APIs that have instances.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InstanceApi {
    /// Huawei APIG.
    Apig,
    /// Huawei ROMA Connect.
    Roma,
}

/// The most applications that there may be.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default)]
pub struct Quota {
    /// Of a project in a gateway of APIG.
    pub apig: u32,
    /// Of a tenant of RTC. The documented default is 20.
    pub rtc: u32,
    /// Of an instance of ROMA Connect.
    pub roma: u32,
    /// Of an account of IMS.
    pub ims: u32,
}

impl Default for Quota {
    fn default() -> Self {
        Self { apig: 50, rtc: 20, roma: 50, ims: 100 }
    }
}

/// What is too much.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// The largest body of a request, in bytes.
    pub body_bytes: usize,
    /// All headers of a request together, in bytes.
    pub header_bytes: usize,
    /// How far the time of a signature may be from the clock, in seconds.
    pub skew_seconds: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { body_bytes: MAX_BODY_BYTES, header_bytes: 512 * 1024, skew_seconds: 900 }
    }
}

impl Limits {
    /// How far the time of a signature may be from the clock.
    #[must_use]
    pub fn skew(&self) -> Duration {
        Duration::from_secs(self.skew_seconds.into())
    }
}

impl Config {
    /// Reads a configuration. The name stands in errors.
    ///
    /// # Errors
    /// What is no TOML, a key that is not known, a value of the wrong kind, or an access key, a token or an account
    /// that stands there twice; each with its line.
    pub fn parse(name: &str, text: &str) -> Result<Self, ConfigError> {
        let text = Text { name, text };
        keys::check(text)?;
        let config: Self = toml::from_str(text.text).map_err(|error| text.refused(&error))?;
        config.once(text, "account", |account| vec![&account.id])?;
        config.once(text, "access key", |account| vec![&account.ak])?;
        config.once(text, "token", |account| account.tokens.iter().collect())?;
        Ok(config)
    }

    /// Makes sure that no two accounts share what they are known by.
    fn once(
        &self,
        text: Text<'_>,
        what: &str,
        known_by: impl Fn(&Account) -> Vec<&Spanned<String>>,
    ) -> Result<(), ConfigError> {
        let mut seen = HashSet::new();
        for value in self.accounts.iter().flat_map(known_by) {
            if value.get_ref().is_empty() {
                return Err(text.at(value.span(), format!("the {what} is empty")));
            }
            if !seen.insert(value.get_ref()) {
                return Err(text.at(value.span(), format!("two accounts have this {what}")));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        Config::parse("my.toml", text).unwrap_err().to_string()
    }

    #[test]
    fn the_default_can_be_read_and_says_what_holds_without_it() {
        let config = Config::parse("default.toml", DEFAULT).unwrap();
        assert_eq!((config.accounts.len(), config.instances.len()), (2, 2));
        let (stated, unstated) = (config.quota, Quota::default());
        assert_eq!(
            (stated.apig, stated.rtc, stated.roma, stated.ims),
            (unstated.apig, unstated.rtc, unstated.roma, unstated.ims)
        );
        let (stated, unstated) = (config.limits, Limits::default());
        assert_eq!(stated.body_bytes, unstated.body_bytes);
        assert_eq!(stated.header_bytes, unstated.header_bytes);
        assert_eq!(stated.skew(), unstated.skew());
    }

    #[test]
    fn a_misspelt_key_is_refused_with_its_line_and_what_was_meant() {
        assert_eq!(
            refused("[limits]\nbody_byte = 5\n"),
            "my.toml:2:1: `limits` has no key `body_byte`; did you mean `body_bytes`?\n2 | body_byte = 5"
        );
        assert_eq!(
            refused("[quotas]\n"),
            "my.toml:1:2: there is no key `quotas`; did you mean `quota`?\n1 | [quotas]"
        );
        assert_eq!(
            refused("[[account]]\nid = \"1\"\nsecret = \"x\"\n"),
            "my.toml:3:1: `account` has no key `secret`; it has `id`, `ak`, `sk`, `tokens`, `projects`\n\
             3 | the line may hold a secret"
        );
    }

    #[test]
    fn a_wrong_value_is_refused_with_its_line() {
        let error = refused("[quota]\n\nrtc = \"many\"\n");
        assert!(error.starts_with("my.toml:3:7: invalid type"), "{error}");
        let error = refused("[quota\n");
        assert!(error.starts_with("my.toml:1:7: "), "{error}");
    }

    #[test]
    fn a_secret_is_not_shown_in_an_error() {
        let error = refused("[[account]]\nid = \"1\"\nak = \"a\"\nsk = [\"hunter2\"]\n");
        assert!(!error.contains("hunter2"), "{error}");
        let error = refused("[[account]]\nid = \"1\"\nak = \"a\"\nsk = 123456\n");
        assert!(error.contains("of the wrong kind") && !error.contains("123456"), "{error}");
        let config = Config::parse("default.toml", DEFAULT).unwrap();
        let shown = format!("{config:?}");
        assert!(!shown.contains("fake-token") && !shown.contains("fakeSK"), "{shown}");
    }

    #[test]
    fn two_accounts_cannot_share_a_token() {
        let account = |id| {
            format!("[[account]]\nid = \"{id}\"\nak = \"ak{id}\"\nsk = \"s\"\ntokens = [\"t\"]\n")
        };
        let error = refused(&(account(1) + &account(2)));
        assert!(error.starts_with("my.toml:10:11: two accounts have this token"), "{error}");
        assert!(!error.contains("\"t\""), "{error}");
    }
}
