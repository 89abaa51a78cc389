-- What a case was after each of its changes. Written in the transaction of the change, never altered.
create table case_event (
    township text collate "C" not null,
    case_id uuid not null,
    version integer not null,
    change bigint not null,
    at timestamptz not null,
    by text not null,
    action text collate "C" not null,
    facts jsonb not null,
    particulars bytea not null,
    constraint case_event_pk primary key (township, case_id, version),
    constraint case_event_of_one_change unique (township, change),
    constraint case_event_of_a_case foreign key (township, case_id) references mediation_case
);

revoke update, delete, truncate on case_event from "${service}";
