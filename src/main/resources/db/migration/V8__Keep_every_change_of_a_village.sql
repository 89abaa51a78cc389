-- What the list said of a village after each of its changes. Written in the transaction of the change, never altered.
create table village_event (
    township text collate "C" not null,
    change bigint not null,
    code text collate "C" not null
        constraint village_event_of_a_village references village,
    at timestamptz not null,
    by text not null,
    name text not null,
    merged_into text collate "C",
    merged_on date,
    constraint village_event_pk primary key (township, change)
);

revoke update, delete, truncate on village_event from "${service}";
