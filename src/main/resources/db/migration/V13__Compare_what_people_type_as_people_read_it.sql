-- A number of the paper ledger is compared without white space and what is invisible, full-width ASCII and capitals of
-- ASCII as their plain forms. So says rules/Folded.java too, for what is recorded from now on.
alter table mediation_case add register_number_key text collate "C";

update mediation_case
set register_number_key = translate(
    regexp_replace(
        register_number,
        '[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u2800\u3000\u00AD\u034F\u061C\u115F\u1160'
            || '\u17B4\u17B5\u3164\uFEFF\uFFA0\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F'
            || '\uFFF0-\uFFFB\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]',
        '',
        'g'),
    '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠［＼］＾＿｀｛｜｝～'
        || 'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚABCDEFGHIJKLMNOPQRSTUVWXYZ',
    '!"#$%&''()*+,-./0123456789:;<=>?@[\]^_`{|}~'
        || 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz')
where register_number is not null;

-- Numbers that were taken for different ones so far stay side by side: the second gets a blank, which no other key has,
-- and its place. All are found by the one number, and none can be given to another case.
update mediation_case c
set register_number_key = c.register_number_key || ' ' || same.place
from (
    select township, id,
        row_number() over (partition by township, register_number_key order by number_year, number_sequence) as place
    from mediation_case
    where register_number_key is not null and not annulled
) as same
where same.township = c.township and same.id = c.id and same.place > 1;

alter table mediation_case add constraint case_register_number_with_its_key
    check ((register_number is null) = (register_number_key is null));

create unique index case_register_number_key_used_once on mediation_case (township, register_number_key)
    where not annulled;

drop index case_register_number_used_once;

-- By which rule the names were compared whose hashes stand in case_party. Null of the first one: the next start hashes
-- all names anew, for only the service knows the key and the names. See particulars/PartyNames.java.
alter table installation add name_folding integer;
