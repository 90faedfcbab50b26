-- Teams: where one, and no person, answers.
-- requires: id, name, admin_ids
-- wrapper: teams
select
    recno, line, 'team' as object, id as rec_key, 1 as rank, 'team:' || id as contact_ref, 'agent' as role, name, name as team,
    absent('id', id).name as reject_column, absent('id', id).code as reject_code, absent('id', id).reason as reject_reason
from stage
