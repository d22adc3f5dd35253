-- What every table leans on: exclusion constraints on uuid columns, clean text, periods in words.
create extension if not exists btree_gist;

-- Text that people typed: never blank, no control characters, and none of the private-use characters
-- of which one marks the installation's own address in published documents.
create domain tekst as text
  check (btrim(value) <> '' and value !~ '[\x01-\x08\x0b\x0c\x0e-\x1f\uE000-\uF8FF]');

-- The part of an address that names a thing for good.
create domain code as text check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) <= 80);

-- Whether the dates of a "wanneer" fit its kind; the same rule as the Java record Wanneer.
create function wanneer_klopt(soort text, van date, tot date, precisie text) returns boolean
  language sql immutable parallel safe
  return case
    when soort in ('doorlopend', 'onbekend') then van is null and tot is null and precisie is null
    when soort = 'vanaf' then van is not null and tot is null and precisie is not null
    when soort in ('periode', 'moment') then van is not null and tot is not null and precisie is not null and van <= tot
    else false
  end and coalesce(precisie in ('jaar', 'halfjaar', 'kwartaal', 'maand', 'dag'), true);

-- Fills a column of a link table from the row it points to, so that a composite foreign key can hold
-- both ends of the link to the same agenda or programmalijn. Arguments: column, source table, reference.
create function neem_over() returns trigger language plpgsql as $$
declare
  waarde uuid;
begin
  execute format('select %I from %I where id = ($1).%I', tg_argv[0], tg_argv[1], tg_argv[2])
    into waarde using new;
  return jsonb_populate_record(new, jsonb_build_object(tg_argv[0], waarde));
end $$;
