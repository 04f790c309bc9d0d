//! What a handler is told of who calls.

/// What a handler gets of the principal that an authenticator may have made.
pub trait OfPrincipal<P>: Sized + Send {
    /// What the handler gets; `None` where it must not run.
    fn of_principal(principal: Option<P>) -> Option<Self>;
}

/// A caller whose credentials were accepted: the operation takes no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known<P>(pub P);

impl<P: Send> OfPrincipal<P> for Known<P> {
    fn of_principal(principal: Option<P>) -> Option<Self> {
        principal.map(Self)
    }
}

/// A caller whose credentials were accepted, or one that came without any.
impl<P: Send> OfPrincipal<P> for Option<P> {
    fn of_principal(principal: Option<P>) -> Option<Self> {
        Some(principal)
    }
}

/// Whoever calls: the operation has no security, and nobody was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anyone;

impl<P> OfPrincipal<P> for Anyone {
    fn of_principal(_: Option<P>) -> Option<Self> {
        Some(Self)
    }
}
