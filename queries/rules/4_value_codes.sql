-- Values of event columns that match the same literals are alike to every rule and get one code. Each column has its own bits,
-- so that the codes of an event's columns add up to one number; no bits set: a value, or NULL, that matches nothing. Rules that
-- tell so many values apart that 63 bits do not hold them fail here, on the shift; a dozen columns with 30 kinds each do fit.
-- table: work.value_codes
-- grain: one row per event column and value that matches a literal
-- order: column_name, value
-- reads: work.rule_literals, work.literal_values
with marks as (
    select distinct literal, column_name, md5_number(cast(literal as varchar)) as mark
    from work.rule_literals
    where starts_with(column_name, 'events.')
),

-- a set of literals as one number, whatever their order and count
signatures as (
    select marks.column_name, matches.value, bit_xor(marks.mark) as signature
    from work.literal_values as matches
    inner join marks on marks.literal = matches.literal
    group by marks.column_name, matches.value
),

classes as (
    select column_name, signature, row_number() over (partition by column_name order by signature) as class
    from (select distinct column_name, signature from signatures)
),

widths as (
    select column_name, length(bin(max(class))) as bits
    from classes
    group by column_name
),

places as (
    select column_name, bits, cast(sum(bits) over (order by column_name) - bits as bigint) as first_bit
    from widths
)

select
    signatures.column_name, signatures.value,
    classes.class << places.first_bit as code,
    ((cast(1 as bigint) << places.bits) - 1) << places.first_bit as mask
from signatures
inner join classes on classes.column_name = signatures.column_name and classes.signature = signatures.signature
inner join places on places.column_name = signatures.column_name
