-- Reading the cells of declared tables.

-- A number with the decimal mark that the config names, comma or point; NULL: whatever the number's own marks show.
create or replace temp macro table_number(text, decimal_mark) as
    case
        when decimal_mark is null then plain_number(text)
        when decimal_mark = 'comma' and regexp_full_match(number_signs(text), '[+-]?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)(,[0-9]+)?')
        then replace(replace(number_signs(text), '.', ''), ',', '.')
        when decimal_mark = 'point' and regexp_full_match(number_signs(text), '[+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?([eE][+-]?[0-9]+)?')
        then replace(number_signs(text), ',', '')
    end;

-- A number that counts from 1970, so many a second, as an instant in UTC. One that leads to no plausible date counts in another unit.
create or replace temp macro table_counted(microseconds) as
    case
        when microseconds >= epoch_us(timestamp '1990-01-01') and microseconds < epoch_us(timestamp '2101-01-01')
        then make_timestamp(cast(floor(microseconds) as bigint))
    end;

create or replace temp macro table_epoch(text, a_second) as
    table_counted(try(try_cast(text as decimal(30, 6)) * (1000000 // a_second)));

-- The values of a list, or the value alone, in small letters.
create or replace temp macro table_lower(list, value) as
    case when list is not null then list_transform(list, lambda item: lower(item)) when value is not null then [lower(value)] end;

-- A column of a declared table may have a format of its own: what cannot be read may lack only that.
create or replace temp macro table_bad_instant(column_name, text, ts) as
    case
        when instant_fault(text, ts) = 'bad_timestamp'
        then {
            'name': column_name,
            'code': 'bad_timestamp',
            'reason': instant_reason(column_name, text, ts) || ', or say its format: in config.yaml'
        }
        else bad_instant(column_name, text, ts)
    end;
