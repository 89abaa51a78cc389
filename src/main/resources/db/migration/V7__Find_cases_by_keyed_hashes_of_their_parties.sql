-- Names are confidential and stand only in the sealed particulars. Whoever knows a name can find its cases by the keyed
-- hash of the name.
create table case_party (
    township text collate "C" not null,
    name_hash bytea not null,
    case_id uuid not null,
    constraint case_party_pk primary key (township, name_hash, case_id),
    constraint case_party_of_a_case foreign key (township, case_id) references mediation_case
);

-- For the parties of a case; and for callers whose area is wider than a township.
create index case_party_by_case on case_party (township, case_id);
create index case_party_by_name on case_party (name_hash);

-- The table repeats what particulars say: a name that is amended away must leave no trace here.
grant delete on case_party to "${service}";
