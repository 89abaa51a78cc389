-- One row. The id is new in a restored database, so that no ETag of the other one is valid here.
create table installation (
    id uuid not null default gen_random_uuid(),
    demo boolean not null default false,
    single boolean default true constraint installation_pk primary key
        constraint installation_is_one_row check (single),
    -- Derived from the key file, and tells nothing of it: with a different key file no password would be right and no
    -- party would be found. Null until the first start.
    key_check text collate "C"
        constraint installation_key_check_is_a_hash check (key_check ~ '^[0-9a-f]{64}$'),
    -- The rule of PartyNames by which names are compared whose hashes stand in case_party. Null until the first start.
    name_folding integer
);

insert into installation default values;
