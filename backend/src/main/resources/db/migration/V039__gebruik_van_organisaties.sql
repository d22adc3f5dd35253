-- How often an organisatie is named, anywhere: counted over whatever points to it, so that no table is forgotten.
create function organisatie_gebruik(wie uuid) returns bigint language plpgsql stable as $$
declare
  kolom record;
  aantal bigint;
  totaal bigint := 0;
begin
  for kolom in
    select c.conrelid::regclass as tabel, a.attname as naam
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'organisatie'::regclass
  loop
    execute format('select count(*) from %s where %I = $1', kolom.tabel, kolom.naam) into aantal using wie;
    totaal := totaal + aantal;
  end loop;
  return totaal;
end $$;
