with gevonden as materialized (
  select soort, code, titel, tekst, agenda_id, ts_rank('{0.04, 0.15, 0.4, 1}', zoek, vraag, 1) as rang
  from vloer.vindbaar, plainto_tsquery('dutch', $1) vraag where zoek @@ vraag)
select cast(json_build_object('totaal', (select count(*) from gevonden), 'resultaten', (
  select json_agg(json_build_object('soort', v.soort, 'code', v.code, 'titel', v.titel, 'plek', left(v.tekst, 220),
    'agenda', json_build_object('code', g.code, 'titel', g.titel)) order by v.rang desc, v.code)
  from (select * from gevonden order by rang desc, code limit 20) v left join vloer.agenda g on g.id = v.agenda_id)) as text)
