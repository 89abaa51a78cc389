-- Tables belong to the owner that migrates. The service reads, inserts and updates; nothing is ever deleted.
alter default privileges grant select, insert, update on tables to "${service}";

-- One row: which database this is (a restore makes a new id, so that no ETag outlives it), and whether it is a demo.
create table installation (
    id uuid not null default gen_random_uuid(),
    demo boolean not null default false,
    single boolean constraint installation_pk primary key default true constraint installation_is_one_row check (single)
);

insert into installation default values;
