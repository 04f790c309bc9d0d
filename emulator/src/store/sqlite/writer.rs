//! The one task that writes. It takes all changes that wait, makes them in one transaction, and answers each after the
//! commit: a sync of the disk is the price of a commit, and so they share it.

use std::pin::Pin;

use sqlx::Connection as _;
use sqlx::sqlite::SqliteConnection;
use tokio::sync::{mpsc, oneshot};

use super::super::error::Unavailable;
use super::super::purge::Purge;
use super::file::File;
use super::open;

/// How many changes share a transaction at most.
const BATCH: usize = 256;

/// A change of the database.
///
/// It changes nothing where its outcome is a refusal: the changes beside it are committed all the same.
pub(super) trait Change: Send + Sync + 'static {
    /// What it came to.
    type Outcome: Send + 'static;

    /// Makes the change, within a transaction that holds the only right to write.
    fn make(
        &self,
        connection: &mut SqliteConnection,
    ) -> impl Future<Output = Result<Self::Outcome, sqlx::Error>> + Send;
}

/// Hands changes to the task.
pub(super) struct Writer {
    orders: mpsc::Sender<Order>,
    purge: Purge,
}

enum Order {
    Make(Box<dyn Pending>),
    /// Takes no more orders, carries out those that wait, and says so by dropping this.
    Stop(oneshot::Sender<()>),
}

impl Writer {
    pub(super) fn start(connection: SqliteConnection, file: File) -> Self {
        let (orders, waiting) = mpsc::channel(BATCH);
        tokio::spawn(write(connection, file, waiting));
        Self { orders, purge: Purge::default() }
    }

    /// Makes a change; answers when it is on the disk.
    pub(super) async fn submit<C: Change>(&self, change: C) -> Result<C::Outcome, Unavailable> {
        let (answer, outcome) = oneshot::channel();
        let pending = Box::new(Waiting { change, outcome: None, answer });
        self.orders.send(Order::Make(pending)).await.map_err(|_| Unavailable::closed())?;
        outcome.await.unwrap_or_else(|_| Err(Unavailable::closed()))
    }

    /// Carries out what waits, then lets go of the file.
    pub(super) async fn stop(&self) {
        let (stopped, end) = oneshot::channel();
        if self.orders.send(Order::Stop(stopped)).await.is_ok() {
            end.await.unwrap_or_default();
        }
    }

    pub(super) fn purge(&self) -> &Purge {
        &self.purge
    }
}

async fn write(connection: SqliteConnection, file: File, mut waiting: mpsc::Receiver<Order>) {
    let mut connection = Some(connection);
    let mut orders = Vec::with_capacity(BATCH);
    let mut stops = Vec::new();
    while waiting.recv_many(&mut orders, BATCH).await > 0 {
        let mut batch = Vec::with_capacity(orders.len());
        for order in orders.drain(..) {
            match order {
                Order::Make(pending) => batch.push(pending),
                Order::Stop(stopped) => stops.push(stopped),
            }
        }
        if !stops.is_empty() {
            waiting.close();
        }
        let result = commit(&mut connection, &file, &mut batch).await;
        batch.into_iter().for_each(|pending| pending.answer(&result));
    }
    if let Some(connection) = connection {
        // A failure to tidy up loses nothing: whoever opens the file next does it.
        let _ = connection.close().await;
    }
}

/// Makes all changes or none. A connection that failed is left, for nobody knows what it still holds; the next
/// transaction has a new one.
async fn commit(
    connection: &mut Option<SqliteConnection>,
    file: &File,
    batch: &mut [Box<dyn Pending>],
) -> Result<(), Unavailable> {
    if batch.is_empty() {
        return Ok(());
    }
    file.check()?;
    let mut current = match connection.take() {
        Some(connection) => connection,
        None => open::connect(file.path()).await?,
    };
    transact(&mut current, batch).await?;
    *connection = Some(current);
    Ok(())
}

async fn transact(
    connection: &mut SqliteConnection,
    batch: &mut [Box<dyn Pending>],
) -> Result<(), sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    for pending in batch {
        pending.make(&mut transaction).await?;
    }
    transaction.commit().await
}

/// A change that waits for its commit, whatever its outcome is.
trait Pending: Send {
    fn make<'a>(&'a mut self, connection: &'a mut SqliteConnection) -> Making<'a>;
    fn answer(self: Box<Self>, committed: &Result<(), Unavailable>);
}

type Making<'a> = Pin<Box<dyn Future<Output = Result<(), sqlx::Error>> + Send + 'a>>;

struct Waiting<C: Change> {
    change: C,
    outcome: Option<C::Outcome>,
    answer: oneshot::Sender<Result<C::Outcome, Unavailable>>,
}

impl<C: Change> Pending for Waiting<C> {
    fn make<'a>(&'a mut self, connection: &'a mut SqliteConnection) -> Making<'a> {
        Box::pin(async move {
            self.outcome = Some(self.change.make(connection).await?);
            Ok(())
        })
    }

    fn answer(self: Box<Self>, committed: &Result<(), Unavailable>) {
        let outcome = self.outcome.ok_or_else(Unavailable::closed);
        // Nobody listens when the caller gave up.
        let _ = self.answer.send(committed.clone().and(outcome));
    }
}
