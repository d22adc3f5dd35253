-- Where an organisatie is named, and how often: over whatever points to it, so that no table is forgotten.
create function organisatie_gebruik(wie uuid) returns table (tabel text, aantal bigint) language plpgsql stable as $$
declare
  kolom record;
begin
  for kolom in
    select c.conrelid::regclass as tabel, a.attname as naam
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'organisatie'::regclass
    order by cast(c.conrelid::regclass as text), a.attname
  loop
    tabel := cast(kolom.tabel as text);
    execute format('select count(*) from %s where %I = $1', kolom.tabel, kolom.naam) into aantal using wie;
    if aantal > 0 then
      return next;
    end if;
  end loop;
end $$;
