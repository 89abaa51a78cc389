-- Sessions of browsers and tokens of programs. A secret is 32 random bytes, of which only the hash is kept.
create table access_secret (
    id uuid constraint access_secret_pk primary key,
    account text collate "C" not null
        constraint access_secret_of_an_account references account,
    kind text not null
        constraint access_secret_has_a_kind check (kind in ('SESSION', 'TOKEN')),
    label text not null,
    hash bytea not null
        constraint access_secret_is_one_of_its_kind unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz not null,
    ended_at timestamptz
);

create index access_secret_by_account on access_secret (account, created_at);
