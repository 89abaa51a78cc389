-- Facts, which figures count and filters use, are plain columns. Particulars, which are confidential, are one sealed
-- value. The township comes first in every key, so that the table can be distributed by it.
create table mediation_case (
    township text collate "C" not null,
    id uuid not null,
    number_year integer not null,
    number_sequence integer not null,
    village_code text collate "C" not null
        constraint case_in_a_village references village,
    type text collate "C" not null,
    source text collate "C" not null,
    handled_by text collate "C" not null,
    accepted_on date not null,
    extended_to date,
    due_on date not null,
    difficult boolean not null,
    party_count integer,
    mediator text,
    -- As it was typed; and the key by which numbers are compared, as Folded makes it.
    register_number text,
    register_number_key text collate "C",
    previous_case_id uuid,
    result text collate "C",
    concluded_on date,
    agreement_form text collate "C",
    agreement_amount numeric(14, 2),
    agreement_effective_on date,
    agreement_perform_by date,
    agreement_performance text collate "C",
    agreement_performed_on date,
    agreement_confirmation text collate "C",
    agreement_confirmation_applied_on date,
    agreement_confirmed_on date,
    annulled boolean not null default false,
    duplicate_of uuid,
    particulars bytea not null,
    version integer not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    amended_at timestamptz,
    amended_by text,
    idempotency_key text collate "C",
    request_hash text,
    constraint case_pk primary key (township, id),
    constraint case_number_given_once unique (township, number_year, number_sequence),
    constraint case_key_used_once unique (township, idempotency_key),
    constraint case_follows_a_case foreign key (township, previous_case_id) references mediation_case,
    constraint case_repeats_a_case foreign key (township, duplicate_of) references mediation_case,
    constraint case_repeats_another check (duplicate_of <> id),
    constraint case_that_repeats_is_annulled check (duplicate_of is null or annulled),
    constraint case_village_in_township check (left(village_code, 9) = township),
    constraint case_register_number_with_its_key check ((register_number is null) = (register_number_key is null)),
    constraint case_key_with_its_hash check ((idempotency_key is null) = (request_hash is null)),
    constraint case_due_a_month_after_acceptance
        check (due_on = greatest((accepted_on + interval '1 month')::date, extended_to)),
    constraint case_concluded_with_a_result check ((result is null) = (concluded_on is null)),
    constraint case_concluded_after_acceptance check (concluded_on >= accepted_on),
    constraint case_settled_with_an_agreement check (
        num_nonnulls(agreement_form, agreement_amount, agreement_effective_on, agreement_performance,
            agreement_confirmation) = case when result = 'SETTLED' then 5 else 0 end),
    constraint case_amended_by_someone check ((amended_at is null) = (amended_by is null))
);

create unique index case_register_number_key_used_once on mediation_case (township, register_number_key)
    where not annulled;

-- Figures of a period count what was not concluded before it: queries say so by InHand, in the same expression. A third
-- column, accepted_on, would leave out what was accepted after the period, but PostgreSQL 18 rates such an index as too
-- expensive and reads the whole township instead.
create index case_in_hand on mediation_case (township, (coalesce(concluded_on, 'infinity'))) where not annulled;

-- Lists, newest first: of one township, and of wider areas.
create index case_newest_of_township on mediation_case (township, accepted_on, number_year, number_sequence);
create index case_newest on mediation_case (accepted_on, township, number_year, number_sequence);

-- What is still open. Dashboards count it every few seconds by when it is due, for a whole country too: from this index
-- alone, without reading a case.
create index case_open on mediation_case (township, accepted_on, number_year, number_sequence)
    include (due_on, village_code)
    where result is null and not annulled;

-- Likewise the agreements that are still to be performed, by the day on which they should be.
create index case_to_follow_up on mediation_case (township, agreement_perform_by) include (village_code)
    where result = 'SETTLED' and agreement_performance = 'PENDING' and agreement_perform_by is not null
        and not annulled;

-- A caller of a wide area asks by the id alone.
create index case_by_id on mediation_case (id);
