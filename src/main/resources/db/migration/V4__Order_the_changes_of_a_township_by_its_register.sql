-- One row for each township. Every command locks it first: it orders all changes of the township and counts them.
create table register (
    township text collate "C" constraint register_pk primary key
        constraint register_is_of_a_township check (township ~ '^\d{9}$'),
    changes bigint not null,
    changed_at timestamptz not null,
    -- Year y is closed when y <= closed_through, unless reopened_from <= y and today is not after reopened_until.
    closed_through integer,
    reopened_from integer,
    reopened_until date,
    constraint register_reopening_is_whole check ((reopened_from is null) = (reopened_until is null)),
    constraint register_reopens_what_was_closed check (reopened_from is null or closed_through is not null)
);

-- The last number given in a township and year. It is taken while the register is locked, so that numbers have no gaps.
create table number_series (
    township text collate "C" not null,
    year integer not null,
    last integer not null,
    constraint number_series_pk primary key (township, year)
);
