-- Under another key file no password is right and no party is found. So the database keeps a value that is derived from
-- its own, from which nobody finds the key. Null until the first start after this: see start/KeyClaim.java.
alter table installation
    add key_check text collate "C"
        constraint installation_key_check_is_a_hash check (key_check ~ '^[0-9a-f]{64}$');
