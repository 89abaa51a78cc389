-- The password is a bcrypt hash of a keyed hash: without the key file nobody can try passwords on a stolen copy.
create table account (
    name text collate "C" constraint account_pk primary key
        constraint account_name_form check (name ~ '^[a-z0-9][a-z0-9._-]{0,31}$'),
    display_name text not null,
    role text not null
        constraint account_has_a_role check (role in ('MEDIATOR', 'OFFICE', 'READER', 'ADMIN')),
    area text collate "C" not null,
    active boolean not null,
    password_hash text not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

create index account_by_area on account (area, name);
