-- ten ways of one case each, the last also of a second: eight are shown, all are counted
insert into main.paths by name
select 'j' as journey, 'c' || i as case_id, ['t' || i] as path, 'v' || i as variant_id, 1 as fitness from range(10) as r (i)
union all
select 'j', 'd', ['t9'], 'v9', 1;
