-- Names are confidential and stand only under the seal. Who knows one can ask for its cases by its keyed hash.
create table case_party (
    township text collate "C" not null,
    name_hash bytea not null,
    case_id uuid not null,
    constraint case_party_pk primary key (township, name_hash, case_id),
    constraint case_party_of_a_case foreign key (township, case_id) references mediation_case
);

-- Of a case; and of callers whose area is wider than a township.
create index case_party_by_case on case_party (township, case_id);
create index case_party_by_name on case_party (name_hash);

-- It repeats what particulars say, so that a name amended away leaves no trace here.
grant delete on case_party to "${service}";
