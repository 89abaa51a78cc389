-- Statistical division codes. Small reference tables, the same on every node.
create table area (
    code text collate "C" constraint area_pk primary key
        constraint area_code_is_a_division check (code ~ '^(0|\d{2}|\d{4}|\d{6}|\d{9})$'),
    name text not null,
    name_en text
);

create table village (
    code text collate "C" constraint village_pk primary key
        constraint village_code_is_a_village check (code ~ '^\d{12}$'),
    name text not null,
    merged_into text collate "C" constraint village_merged_into_a_village references village,
    merged_on date,
    constraint village_merger_is_whole check ((merged_into is null) = (merged_on is null))
);

-- Finds the villages that were merged into a village.
create index village_by_successor on village (merged_into) where merged_into is not null;

insert into area (code, name, name_en) values ('0', '全国', 'The whole country');
