//! One suite of promises, held by both databases; and what each of them promises alone.

#[cfg(test)]
mod concurrency;
#[cfg(test)]
mod ground;
#[cfg(test)]
mod isolation;
#[cfg(test)]
mod lifecycle;
#[cfg(test)]
mod lists;
#[cfg(test)]
mod nonces;
#[cfg(test)]
mod outage;
#[cfg(test)]
mod serializable;
#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod uniqueness;

/// Every promise as a test on either database.
macro_rules! promises {
    ($($file:ident: $($promise:ident),+;)+) => {
        #[cfg(test)]
        mod sqlite {
            $($(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $promise() {
                    crate::$file::$promise(&crate::ground::Ground::file()).await;
                }
            )+)+
        }

        #[cfg(test)]
        mod postgres {
            $($(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $promise() {
                    if let Some(ground) = crate::ground::Ground::database().await {
                        crate::$file::$promise(&ground).await;
                    }
                }
            )+)+
        }
    };
}

promises! {
    uniqueness:
        an_application_is_kept_as_it_was_given,
        a_name_is_taken_until_its_application_is_deleted,
        a_key_is_taken_until_its_application_is_deleted,
        an_id_is_taken,
        names_differ_by_case,
        any_number_of_applications_have_no_key,
        a_taken_name_is_told_before_a_taken_key_and_that_before_the_quota,
        a_deleted_application_leaves_its_share_of_the_quota,
        a_quota_of_zero_admits_none,
        a_lowered_quota_admits_none_and_removes_none;
    concurrency:
        of_64_creates_of_one_name_one_succeeds,
        of_64_creates_of_one_key_one_succeeds,
        of_64_creates_a_quota_of_20_admits_20,
        quotas_stay_exact_while_applications_come_and_go,
        of_64_deletes_one_finds_the_application;
    isolation:
        an_api_does_not_see_another,
        a_scope_does_not_see_another,
        an_owner_does_not_see_another_but_shares_names_and_quota;
    lists:
        the_newest_come_first_and_ties_go_by_id,
        pages_join_into_the_whole,
        beyond_the_end_the_total_is_still_told,
        every_filter_narrows_the_list,
        a_part_of_a_name_is_plain_text;
    nonces:
        a_nonce_is_new_once,
        a_nonce_is_new_again_after_it_expires,
        nonces_of_two_callers_are_two,
        of_64_uses_of_a_nonce_one_is_new,
        expired_nonces_are_removed;
    texts:
        strange_texts_are_kept_and_found,
        strange_texts_are_looked_for_without_harm,
        long_texts_are_kept_and_unique;
    lifecycle:
        what_was_kept_is_there_after_reopening,
        eight_may_open_an_empty_database_at_once,
        a_newer_schema_is_refused,
        a_closed_store_is_unavailable,
        closing_lets_writes_end;
}
