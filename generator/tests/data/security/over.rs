//! A client over a router without a socket.

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{Request, Response};
use security::client::Client;
use security::runtime::client::{Budget, Caller, Exchange, Transport};
use security::runtime::server::PeerCertificate;
use tower::ServiceExt;

/// Hands requests to a router, as if over connections with this certificate.
pub struct InMemory {
    router: Router,
    certificate: Option<&'static str>,
}

impl Transport for InMemory {
    fn send(&self, mut request: Request<Bytes>, _: Budget) -> Exchange<'_> {
        let router = self.router.clone();
        let target = request.uri().path_and_query().expect("a target").to_string();
        *request.uri_mut() = target.parse().expect("a target");
        if let Some(certificate) = self.certificate {
            request.extensions_mut().insert(PeerCertificate::from_der(certificate));
        }
        Box::pin(async move {
            let Ok(reply) = router.oneshot(request.map(Body::from)).await;
            let (head, body) = reply.into_parts();
            Ok(Response::from_parts(head, to_bytes(body, 4096).await.expect("a short reply")))
        })
    }
}

/// A client without credentials.
pub fn client_of(router: Router) -> Client {
    over(InMemory { router, certificate: None })
}

/// A client whose connections show a certificate.
pub fn certified(router: Router, certificate: &'static str) -> Client {
    over(InMemory { router, certificate: Some(certificate) })
}

fn over(transport: InMemory) -> Client {
    Client::from(Caller::over("http://localhost", transport).expect("an address"))
}
