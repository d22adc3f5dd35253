-- Who is a lid of what is edited like everything else: a kind in the trail of the groep.
alter table groepslidmaatschap
  add code code,
  add gearchiveerd_op timestamptz,
  add gewijzigd_op timestamptz;
update groepslidmaatschap set code = 'g-' || left(id::text, 8);
alter table groepslidmaatschap
  alter code set not null,
  add unique (groep_id, code),
  drop constraint groepslidmaatschap_groep_id_lid_id_daterange_excl,
  -- The same lid cannot be in the same groep twice at the same time.
  add constraint groepslidmaatschap_periode
    exclude using gist (groep_id with =, lid_id with =, daterange(van, tot, '[]') with &&)
    where (gearchiveerd_op is null);
