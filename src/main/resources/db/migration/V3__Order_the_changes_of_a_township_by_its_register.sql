-- One row per township, locked first by every command: it orders all changes of the township and counts them.
create table register (
    township text collate "C" constraint register_pk primary key
        constraint register_is_of_a_township check (township ~ '^\d{9}$'),
    changes bigint not null,
    changed_at timestamptz not null
);

-- The last number given in a township and year. Taken under the register's lock, so that numbers have no gaps.
create table number_series (
    township text collate "C" not null,
    year integer not null,
    last integer not null,
    constraint number_series_pk primary key (township, year)
);
