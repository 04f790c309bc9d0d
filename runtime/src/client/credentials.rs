//! The secrets of a caller.

use std::fmt;

use super::Outgoing;
use crate::operation::{Operation, SIGNATURE, Scheme, SchemeKind, SignatureAlgorithm};
use crate::violation::Place;

/// At most one credential for each scheme. `Debug` shows the schemes only.
#[derive(Clone, Default)]
pub struct Credentials(Vec<(&'static Scheme, String)>);

impl Credentials {
    pub(super) fn hold(&mut self, scheme: &'static Scheme, secret: String) {
        self.0.retain(|(held, _)| held.name != scheme.name);
        self.0.push((scheme, secret));
    }

    /// Writes the credentials of the operation's first alternative for which all are held. One without schemes comes
    /// after all others.
    pub(super) fn write(&self, operation: &Operation, outgoing: &mut Outgoing) {
        let alternatives = operation.alternatives().map(|schemes| self.of(schemes));
        for (scheme, secret) in alternatives.flatten().next().unwrap_or_default() {
            match scheme.kind {
                SchemeKind::ApiKey { place: Place::Query, name } => {
                    outgoing.query_text(name, secret)
                }
                SchemeKind::ApiKey { place: Place::Cookie, name } => {
                    outgoing.cookie_text(name, secret)
                }
                SchemeKind::ApiKey { name, .. } => outgoing.header_text(name, secret),
                SchemeKind::Basic => {
                    outgoing.header_text("Authorization", &format!("Basic {secret}"))
                }
                SchemeKind::Bearer => {
                    outgoing.header_text("Authorization", &format!("Bearer {secret}"))
                }
                SchemeKind::Signature { algorithm: SignatureAlgorithm::RpcHmacSha1, .. } => {
                    outgoing.query_text(SIGNATURE, secret)
                }
                SchemeKind::Signature { algorithm, .. } => {
                    outgoing
                        .header_text("Authorization", &format!("{} {secret}", algorithm.name()));
                }
            }
        }
    }

    fn of(&self, schemes: &[&Scheme]) -> Option<Vec<(&'static Scheme, &str)>> {
        let held = |scheme: &&Scheme| self.0.iter().find(|(held, _)| held.name == scheme.name);
        schemes
            .iter()
            .map(|scheme| held(scheme).map(|(scheme, secret)| (*scheme, secret.as_str())))
            .collect()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.iter().map(|(scheme, _)| scheme.name)).finish()
    }
}
