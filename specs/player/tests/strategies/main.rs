//! Values that the strategies make, sent through the generated servers and clients: what is valid arrives, and each near
//! miss is refused for the one reason that it was made for. The seeds are fixed.

mod bodies;
mod drawn;
mod lists;
mod parameters;
mod replies;
