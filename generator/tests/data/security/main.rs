//! A server whose handlers say who calls, and an authenticator that knows one credential of each scheme.

#[cfg(test)]
mod calls;
#[cfg(test)]
mod challenges;
mod over;
#[cfg(test)]
mod raw;

use std::time::{Duration, SystemTime};

use security::operations::{
    BasicReply, BasicRequest, CertificateReply, CertificateRequest, CookieReply, CookieRequest,
    DigestReply, DigestRequest, EitherReply, EitherRequest, GlobalReply, GlobalRequest,
    HeaderReply, HeaderRequest, LoginReply, LoginRequest, OpenReply, OpenRequest, PerhapsReply,
    PerhapsRequest, QueryReply, QueryRequest, ScopedReply, ScopedRequest, SignedReply,
    SignedRequest,
};
use security::runtime::fault::Fault;
use security::runtime::operation::SchemeKind;
use security::runtime::server::{Attempt, Authenticator, Credential, Denial, Router, Server};
use security::runtime::signing::{AccessKey, AccessKeys, Window, authenticate};
use security::server::{Security, router};

/// Who calls, as the authenticator found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User(pub String);

/// Says who calls.
pub struct Who;

impl Security for Who {
    type Principal = User;

    async fn global(&self, user: User, _: GlobalRequest) -> Result<GlobalReply, Fault> {
        Ok(GlobalReply::Ok(user.0))
    }

    async fn header(&self, user: User, _: HeaderRequest) -> Result<HeaderReply, Fault> {
        Ok(HeaderReply::Ok(user.0))
    }

    async fn query(&self, user: User, _: QueryRequest) -> Result<QueryReply, Fault> {
        Ok(QueryReply::Ok(user.0))
    }

    async fn cookie(&self, user: User, _: CookieRequest) -> Result<CookieReply, Fault> {
        Ok(CookieReply::Ok(user.0))
    }

    async fn basic(&self, user: User, _: BasicRequest) -> Result<BasicReply, Fault> {
        Ok(BasicReply::Ok(user.0))
    }

    async fn digest(&self, user: User, _: DigestRequest) -> Result<DigestReply, Fault> {
        Ok(DigestReply::Ok(user.0))
    }

    async fn scoped(&self, user: User, _: ScopedRequest) -> Result<ScopedReply, Fault> {
        Ok(ScopedReply::Ok(user.0))
    }

    async fn login(&self, user: User, _: LoginRequest) -> Result<LoginReply, Fault> {
        Ok(LoginReply::Ok(user.0))
    }

    async fn certificate(
        &self,
        user: User,
        _: CertificateRequest,
    ) -> Result<CertificateReply, Fault> {
        Ok(CertificateReply::Ok(user.0))
    }

    async fn signed(&self, user: User, _: SignedRequest) -> Result<SignedReply, Fault> {
        Ok(SignedReply::Ok(user.0))
    }

    async fn either(&self, user: User, _: EitherRequest) -> Result<EitherReply, Fault> {
        Ok(EitherReply::Ok(user.0))
    }

    async fn perhaps(&self, user: Option<User>, _: PerhapsRequest) -> Result<PerhapsReply, Fault> {
        Ok(PerhapsReply::Ok(user.map_or("a stranger".to_owned(), |user| user.0)))
    }

    async fn open(&self, _: OpenRequest) -> Result<OpenReply, Fault> {
        Ok(OpenReply::Ok("whoever".to_owned()))
    }
}

/// Knows one credential of each scheme.
pub struct Door;

impl Authenticator for Door {
    type Principal = User;

    async fn authenticate(&self, attempt: Attempt<'_>) -> Result<User, Denial> {
        if let Some(signed) = authenticate(&attempt, &Keys, window()).await? {
            return Ok(User(format!("signature {}", signed.access_key_id())));
        }
        if attempt.certificate().is_some_and(|shown| shown.der() != b"good certificate") {
            return Err(Denial::BadCredentials);
        }
        let judged: Vec<String> =
            attempt.credentials.iter().map(judge).collect::<Result<_, _>>()?;
        Ok(User(judged.join(" and ")))
    }
}

/// The name of the scheme and what the operation asks for; a token allows what stands before its dash.
fn judge(credential: &Credential<'_>) -> Result<String, Denial> {
    let name = credential.scheme.name;
    if credential.scheme.kind == SchemeKind::MutualTls {
        return Ok(name.to_owned());
    }
    if let Some((user, password)) = credential.user_and_password() {
        return if password == "good:password" {
            Ok(format!("{name} {user}"))
        } else {
            Err(Denial::BadCredentials)
        };
    }
    let shown = match credential.expose().split_once('-') {
        Some((shown, "good")) => shown,
        _ => return Err(Denial::BadCredentials),
    };
    match credential.scopes.iter().all(|scope| shown.split(',').any(|allowed| allowed == *scope)) {
        true => Ok(format!("{name}{}", credential.scopes.concat())),
        false => Err(Denial::Forbidden),
    }
}

struct Keys;

impl AccessKeys for Keys {
    async fn find(&self, id: &str) -> Result<Option<AccessKey>, Fault> {
        Ok((id == "FAKEAKFORTESTS").then(|| AccessKey::new(id, "FAKESKFORTESTS")))
    }

    async fn admit_nonce(&self, _: &str, _: &str, _: SystemTime) -> Result<bool, Fault> {
        Ok(true)
    }
}

fn window() -> Window {
    Window::new(SystemTime::now(), Duration::from_secs(60))
}

/// The router of the server.
pub fn served() -> Router {
    router(Server::new(Who, Door))
}

fn main() {
    let _ = over::client_of(served());
}
