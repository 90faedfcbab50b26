-- What the queries of event logs (XES, OCEL) share.

-- The account of a case: what the log calls so; where no event of the file names one, every case is an account of its own.
create or replace temp macro xes_account(account, case_id, named) as case when named then account else case_id end;

-- A word of a closed vocabulary; NULL for any other.
create or replace temp macro xes_word(text, words) as case when list_contains(words, lower(trim(text))) then lower(trim(text)) end;

-- How far an event is in the life of its activity: 0 completed, or without a life at all; 1 begun; 2 anything else, such as scheduled.
create or replace temp macro xes_progress(transition) as
    case
        when transition is null or lower(trim(transition)) in ('complete', 'unknown', 'autoskip', 'manualskip') then 0
        when lower(trim(transition)) in ('start', 'resume') then 1
        else 2
    end;
