-- Run this once as the superuser of the server, before the first start:
--   sudo -u postgres psql -v owner_password=… -v service_password=… -f roles.sql
-- The service must not own its tables: an owner can grant itself back what was revoked.
create role mediation_owner login password :'owner_password';
create role mediation_service login password :'service_password';
create database mediation owner mediation_owner encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8' template template0;
revoke connect, temporary on database mediation from public;
grant connect on database mediation to mediation_owner, mediation_service;
