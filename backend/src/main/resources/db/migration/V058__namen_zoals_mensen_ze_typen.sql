-- A name as it is compared with what somebody types: without capitals and accents, and with one kind of apostrophe.
create function vouw(naam text) returns text language sql stable as $$
  select lower(unaccent(translate(naam, '‘’´`', '''''''''')))
$$;
