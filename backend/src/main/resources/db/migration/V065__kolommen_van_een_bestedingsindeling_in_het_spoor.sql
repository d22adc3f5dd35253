-- What the trail holds of a bestedingsindeling names its columns in a list too, so that a change of before can still be
-- read and taken back. It says the same as it did: nobody did anything.
create function pg_temp.met_kolommen(inhoud jsonb) returns jsonb language sql immutable strict as $$
  select inhoud - array_agg(wat || 'kolom') || jsonb_build_object('kolommen', coalesce(
    jsonb_agg(jsonb_build_object('wat', wat, 'kop', inhoud ->> (wat || 'kolom')) order by plek)
      filter (where inhoud ->> (wat || 'kolom') is not null), '[]'))
  from unnest(array['code', 'naam', 'bedrag', 'debet', 'credit', 'teken', 'tijd', 'jaar'])
    with ordinality kolom (wat, plek)
$$;
grant update on wijziging to current_user;
alter table wijziging disable trigger alleen_toevoegen;
update wijziging set voor = pg_temp.met_kolommen(voor), na = pg_temp.met_kolommen(na)
where soort = 'bestedingsindeling';
alter table wijziging enable trigger alleen_toevoegen;
revoke update on wijziging from current_user;
