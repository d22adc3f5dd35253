-- A time that has only an end, and the seasons that papers speak of; the same rule as the Java record Wanneer.
create or replace function wanneer_klopt(soort text, van date, tot date, precisie text) returns boolean
  language sql immutable parallel safe
  return case
    when soort in ('doorlopend', 'onbekend') then van is null and tot is null and precisie is null
    when soort = 'vanaf' then van is not null and tot is null and precisie is not null
    when soort = 'uiterlijk' then van is null and tot is not null and precisie is not null
    when soort in ('periode', 'moment') then van is not null and tot is not null and precisie is not null and van <= tot
    else false
  end and coalesce(precisie in ('jaar', 'halfjaar', 'seizoen', 'kwartaal', 'maand', 'dag'), true);
