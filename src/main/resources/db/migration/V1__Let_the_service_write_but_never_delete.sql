-- The role that migrates owns all tables. The service's role may select, insert and update; nothing is ever deleted.
alter default privileges grant select, insert, update on tables to "${service}";
