//! What a caller can rely on whatever happens: to requests, to processes, to databases.

#[cfg(test)]
mod api;
#[cfg(test)]
mod emulator;
#[cfg(test)]
mod home;
#[cfg(test)]
mod http2;
#[cfg(test)]
mod inside;
#[cfg(test)]
mod kept;
#[cfg(test)]
mod load;
#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod typed;
#[cfg(test)]
mod wire;

#[cfg(test)]
mod clients;
#[cfg(test)]
mod crashes;
#[cfg(test)]
mod heads;
#[cfg(test)]
mod outages;
#[cfg(test)]
mod pairs;
#[cfg(test)]
mod requests;
#[cfg(test)]
mod secrets;
#[cfg(test)]
mod slow;
#[cfg(test)]
mod stops;
#[cfg(test)]
mod tenants;

/// Every promise as a test with a database of either kind.
macro_rules! promises {
    ($($file:ident: $($promise:ident),+;)+) => {
        #[cfg(test)]
        mod with_file {
            $($(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $promise() {
                    crate::$file::$promise(crate::home::Home::file()).await;
                }
            )+)+
        }
        #[cfg(test)]
        mod with_database {
            $($(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $promise() {
                    if let Some(home) = crate::home::Home::database().await {
                        crate::$file::$promise(home).await;
                    }
                }
            )+)+
        }
    };
}

promises! {
    crashes:
        a_process_goes_on_when_another_on_its_database_is_killed,
        whatever_was_acknowledged_is_there_after_a_kill;
    pairs:
        of_64_creates_of_one_name_at_two_processes_one_succeeds,
        of_64_uses_of_one_signature_at_two_processes_one_succeeds,
        a_signature_that_one_process_took_is_refused_by_the_other_and_after_a_restart;
    stops:
        a_process_that_is_told_to_stop_answers_what_is_under_way,
        a_process_that_is_told_to_stop_under_load_loses_nothing;
    secrets:
        no_output_holds_a_secret,
        a_secret_of_roma_is_in_no_byte_of_the_database;
    clients:
        an_application_is_created_listed_shown_and_deleted;
    tenants:
        an_account_sees_nothing_of_another,
        names_collide_across_accounts_in_an_instance_of_roma_only;
}
