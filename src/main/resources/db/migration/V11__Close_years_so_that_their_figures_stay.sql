-- Year y is closed when y <= closed_through, unless reopened_from <= y and today is not after reopened_until.
alter table register
    add closed_through integer,
    add reopened_from integer,
    add reopened_until date,
    add constraint register_reopening_is_whole check ((reopened_from is null) = (reopened_until is null)),
    add constraint register_reopens_what_was_closed check (reopened_from is null or closed_through is not null);

-- Each time that a year was closed; and each time that years were opened again, until a day. A closing closes the years
-- from closes_from on, none where that is later than its year: they were closed already. A reopening that is asked for
-- while an earlier year is still open holds that open too: opens_from says which is the first.
create table closing (
    township text collate "C" not null,
    change bigint not null,
    year integer not null,
    closes_from integer not null,
    at timestamptz not null,
    by text not null,
    constraint closing_pk primary key (township, change)
);

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

-- How many townships of a wider area have published a year.
create index publication_first_of_year on publication (year, township) where version = 1;

revoke update, delete, truncate on closing, reopening, publication from "${service}";
