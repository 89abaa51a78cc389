-- Each closing of a year. It closes the years from closes_from on; none, where closes_from is later than the year,
-- because they were closed already.
create table closing (
    township text collate "C" not null,
    change bigint not null,
    year integer not null,
    closes_from integer not null,
    at timestamptz not null,
    by text not null,
    constraint closing_pk primary key (township, change)
);

-- Each reopening of years, until a day. Where an earlier year is still open, a reopening keeps that one open too: the
-- first of its years is opens_from.
create table reopening (
    township text collate "C" not null,
    change bigint not null,
    year integer not null,
    opens_from integer not null
        constraint reopening_opens_its_year check (opens_from <= year),
    until date not null,
    reason text not null,
    at timestamptz not null,
    by text not null,
    constraint reopening_pk primary key (township, change)
);

-- What was published, byte for byte, and what had changed since the version before it.
create table publication (
    township text collate "C" not null,
    year integer not null,
    version integer not null,
    change bigint not null,
    definition text not null,
    digest text not null
        constraint publication_digest_is_of_its_report check (digest = encode(sha256(report), 'hex')),
    report bytea not null,
    changes json not null,
    cases uuid[] not null,
    constraint publication_pk primary key (township, year, version),
    constraint publication_at_one_closing unique (township, change),
    constraint publication_at_a_closing foreign key (township, change) references closing
);

-- Counts the townships of a wider area that have published a year.
create index publication_first_of_year on publication (year, township) where version = 1;

revoke update, delete, truncate on closing, reopening, publication from "${service}";
