-- twenty touchpoints, each missing in one case, the last in two: fifteen are shown, of each journey
insert into main.paths by name
select j.journey, 'a' as case_id, list_transform(range(20), i -> 't' || lpad(cast(i as varchar), 2, '0')) as missing from (values ('j'), ('k')) as j (journey);
insert into main.paths by name select 'j' as journey, 'b' as case_id, ['t19'] as missing;
