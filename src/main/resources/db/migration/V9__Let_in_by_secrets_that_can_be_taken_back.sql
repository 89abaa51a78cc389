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

-- Where an account signed in from, or a token was used from: a failure from elsewhere is counted apart.
create table known_address (
    subject text collate "C" not null,
    address text collate "C" not null,
    last_at timestamptz not null,
    constraint known_address_pk primary key (subject, address)
);

-- Passwords that were evaluated and not found right. The subjects are keyed hashes: people type a password where a name
-- belongs.
create table failed_attempt (
    id uuid constraint failed_attempt_pk primary key,
    account_subject bytea not null,
    address_subject bytea not null,
    at timestamptz not null
);

create index failed_attempt_of_an_account on failed_attempt (account_subject, at);
create index failed_attempt_of_an_address on failed_attempt (address_subject, at);
create index failed_attempt_by_age on failed_attempt (at);

-- A right password takes its attempt back; old ones throttle nobody.
grant delete on failed_attempt to "${service}";
