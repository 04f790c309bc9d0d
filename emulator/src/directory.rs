//! Who is who: accounts by their tokens and access keys, and the instances that they may use.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use specwright_runtime::signing::AccessKey;

use crate::config::{Config, Instance, InstanceApi};

/// Somebody who may call, as handlers know them.
#[derive(Debug, PartialEq, Eq)]
pub struct Account {
    /// What replies call the account.
    pub id: String,
    projects: Vec<String>,
    /// What digests of secrets at rest are keyed with. It comes from the configuration and is in no database.
    pepper: Pepper,
}

/// The digest of an account's secret.
#[derive(PartialEq, Eq)]
struct Pepper([u8; 32]);

impl fmt::Debug for Pepper {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Pepper")
    }
}

impl Account {
    /// A digest of a secret of one of the account's applications, which cannot be undone by whoever has the database.
    #[must_use]
    pub fn digest(&self, application: &str, secret: &str) -> String {
        let mut code =
            Hmac::<Sha256>::new_from_slice(&self.pepper.0).expect("a key may have any length");
        code.update(application.as_bytes());
        code.update(&[0]);
        code.update(secret.as_bytes());
        code.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether a project belongs to the account.
    #[must_use]
    pub fn has_project(&self, project: &str) -> bool {
        self.projects.iter().any(|own| own == project)
    }
}

/// Accounts by what they come with. `Debug` shows nothing of it.
pub struct Directory {
    /// By the digest of a token, so that the time of a look-up tells nothing about tokens that are nearly right.
    by_token: HashMap<[u8; 32], Arc<Account>>,
    by_access_key: HashMap<String, (Arc<Account>, AccessKey)>,
    instances: Vec<Instance>,
}

impl Directory {
    /// The directory of a configuration.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        let mut directory = Self {
            by_token: HashMap::new(),
            by_access_key: HashMap::new(),
            instances: config.instances.clone(),
        };
        for stated in &config.accounts {
            let (id, projects) = (stated.id.get_ref().clone(), stated.projects.clone());
            let pepper = Pepper(digest(&stated.sk));
            let account = Arc::new(Account { id, projects, pepper });
            for token in &stated.tokens {
                directory.by_token.insert(digest(token.get_ref()), account.clone());
            }
            let key = AccessKey::new(stated.ak.get_ref(), &stated.sk);
            directory.by_access_key.insert(stated.ak.get_ref().clone(), (account, key));
        }
        directory
    }

    /// The account that a token stands for.
    #[must_use]
    pub fn by_token(&self, token: &str) -> Option<Arc<Account>> {
        self.by_token.get(&digest(token)).cloned()
    }

    /// The account of an access key, and the key itself.
    #[must_use]
    pub fn by_access_key(&self, id: &str) -> Option<&(Arc<Account>, AccessKey)> {
        self.by_access_key.get(id)
    }

    /// Whether an API has an instance for a project.
    #[must_use]
    pub fn has_instance(&self, api: InstanceApi, id: &str, project: &str) -> bool {
        self.instances.iter().any(|instance| {
            instance.api == api
                && instance.id == id
                && instance.project.as_ref().is_none_or(|owner| owner == project)
        })
    }
}

impl fmt::Debug for Directory {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Directory").finish_non_exhaustive()
    }
}

fn digest(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}
