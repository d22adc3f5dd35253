with namen as (
  select o.id, null::json as via from vloer.organisatie o where o.code = $1
  union all
  select g.id, json_build_object('code', g.code, 'naam', g.naam, 'soort', g.soort) from vloer.organisatie o join vloer.lid l on l.lid_id = o.id
  join vloer.organisatie g on g.id = l.groep_id
  where o.code = $1 and coalesce(l.van, current_date) <= current_date and coalesce(l.tot, current_date) >= current_date),
gevonden as (
  select b.actie_id, json_agg(json_build_object('rol', b.rol, 'via', n.via)) as betrokken
  from namen n join vloer.betrokkenheid b on b.organisatie_id = n.id group by b.actie_id)
select cast(json_build_object('totaal', (select count(*) from gevonden), 'resultaten', (
  select json_agg(json_build_object('agenda', json_build_object('code', g.code, 'titel', g.titel),
      'programmalijn', json_build_object('code', l.code, 'titel', l.titel), 'betrokken', p.betrokken, 'actie', t.inhoud) order by p.code, p.nummer)
  from (select a.id, g.code, a.nummer, v.betrokken from gevonden v join vloer.actie a on a.id = v.actie_id join vloer.agenda g on g.id = a.agenda_id
    order by g.code, a.nummer limit 20) p
  join vloer.actietekst t on t.id = p.id join vloer.agenda g on g.id = t.agenda_id
  join vloer.programmalijn l on l.id = t.programmalijn_id)) as text)
