-- Never altered. The area is that of the account concerned: administrators read the entries of their own area.
create table audit_entry (
    id bigint generated always as identity constraint audit_entry_pk primary key,
    at timestamptz not null,
    action text not null,
    account text collate "C",
    subject text,
    address text,
    area text collate "C" not null
);

create index audit_entry_by_area on audit_entry (area, id);

revoke update, delete, truncate on audit_entry from "${service}";
