select cast(json_build_object(
  'agenda', json_build_object('code', g.code, 'titel', g.titel),
  'programmalijn', json_build_object('code', l.code, 'nummer', l.nummer, 'titel', l.titel, 'ambitie', l.ambitie),
  'fasen', (select json_agg(json_build_object('code', f.code, 'naam', f.naam, 'van', f.van, 'tot', f.tot) order by f.van)
    from vloer.fase f where f.agenda_id = g.id),
  'resultaten', (select json_agg(json_build_object('id', r.id, 'tekst', r.tekst, 'jaar', r.jaar, 'fase', f.code) order by r.volgorde)
    from vloer.resultaat r join vloer.fase f on f.id = r.fase_id where r.programmalijn_id = l.id),
  'strategieen', (select json_agg(json_build_object('id', s.id, 'titel', s.titel,
      'resultaten', (select json_agg(x.resultaat_id) from vloer.strategie_resultaat x where x.strategie_id = s.id)) order by s.volgorde)
    from vloer.strategie s where s.programmalijn_id = l.id),
  'acties', (select json_agg(json_build_object('strategie', a.strategie_id, 'actie', a.inhoud) order by a.nummer)
    from vloer.actietekst a where a.programmalijn_id = l.id)) as text)
from vloer.agenda g join vloer.programmalijn l on l.agenda_id = g.id
where g.code = $1 and l.code = $2
