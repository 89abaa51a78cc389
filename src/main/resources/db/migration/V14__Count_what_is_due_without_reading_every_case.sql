-- Dashboards count every few seconds what is open and when it is due, of a whole country too: out of the index of open
-- cases alone, which therefore says both.
drop index case_open;
create index case_open on mediation_case (township, accepted_on, number_year, number_sequence)
    include (due_on, village_code)
    where result is null and not annulled;

-- And agreements still to be performed, by when they should be.
create index case_to_follow_up on mediation_case (township, agreement_perform_by) include (village_code)
    where result = 'SETTLED' and agreement_performance = 'PENDING' and agreement_perform_by is not null
        and not annulled;
