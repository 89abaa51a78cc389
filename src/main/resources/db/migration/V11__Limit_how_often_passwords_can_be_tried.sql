-- The addresses from which an account signed in or a token was used: failures from other addresses are counted apart.
create table known_address (
    subject text collate "C" not null,
    address text collate "C" not null,
    last_at timestamptz not null,
    constraint known_address_pk primary key (subject, address)
);

-- Passwords that were checked and not found right. The subjects are keyed hashes, because people type a password where
-- a name belongs.
create table failed_attempt (
    id uuid constraint failed_attempt_pk primary key,
    account_subject bytea not null,
    address_subject bytea not null,
    at timestamptz not null
);

create index failed_attempt_of_an_account on failed_attempt (account_subject, at);
create index failed_attempt_of_an_address on failed_attempt (address_subject, at);
create index failed_attempt_by_age on failed_attempt (at);

-- A right password deletes its own attempt, and old attempts no longer count.
grant delete on failed_attempt to "${service}";
