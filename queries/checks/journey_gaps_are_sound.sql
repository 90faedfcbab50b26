-- fails: a place where the journey breaks has no id or rank of its own, a state or quadrant that is none, more accounts than were there, or an effect that is no number, lies outside its interval or stands on too few
-- reads: main.journey_gaps
with counted as (
    select journey_gap_id, journey, kind, stage, touchpoint, segment, rank, state, first_seen, last_seen,
        accounts, accounts_in_place, share, recent_accounts, excess_days,
        effect, effect_low, effect_high, n_with, n_without, dwell_effect, dwell_effect_low, dwell_effect_high, dwell_n_with, dwell_n_without,
        effort, quadrant, note,
        count(*) over (partition by journey_gap_id) as copies, count(*) over (partition by journey, segment, rank) as equals
    from main.journey_gaps
)

select journey_gap_id, journey, kind, stage, touchpoint, segment, rank, state, accounts, accounts_in_place, effect, dwell_effect, quadrant
from counted
where journey_gap_id is null or copies > 1 or equals > 1
    or journey is null or stage is null or segment is null or first_seen is null or last_seen is null
    or coalesce(kind, '') not in (
        'missing_touchpoint', 'late_touchpoint', 'slow_stage', 'silence', 'silent_handoff', 'regression', 'negative_experience'
    )
    or coalesce(state, '') not in ('new', 'persisting', 'closed', 'reopened')
    or (state = 'closed') <> (recent_accounts = 0)
    or coalesce(accounts > accounts_in_place or recent_accounts > accounts, true)
    or share < 0 or share > 1
    or not isfinite(coalesce(excess_days, 0)) or excess_days < 0
    or coalesce(quadrant, 'fill_in') not in ('quick_win', 'major_project', 'fill_in', 'thankless')
    or quadrant is not null and (effort is null or state = 'closed')
    or (effect is null) <> (effect_low is null) or (effect is null) <> (effect_high is null)
    or not isfinite(coalesce(effect, 0)) or effect_low > effect or effect_high < effect or effect_low < -1 or effect_high > 1
    or effect is not null and (n_with < 10 or n_without < 10)
    or (dwell_effect is null) <> (dwell_effect_low is null) or (dwell_effect is null) <> (dwell_effect_high is null)
    or not isfinite(coalesce(dwell_effect, 0)) or not isfinite(coalesce(dwell_effect_low, 0)) or not isfinite(coalesce(dwell_effect_high, 0))
    or dwell_effect_low > dwell_effect or dwell_effect_high < dwell_effect
    or dwell_effect is not null and (dwell_n_with < 10 or dwell_n_without < 10)
    or (effect is not null or dwell_effect is not null) and not coalesce(contains(note, 'association, not cause'), false)
order by journey, segment, rank, journey_gap_id
