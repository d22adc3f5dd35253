-- A bestedingsindeling is edited as all else: one row that changes, with every change in the trail. What it was before
-- moves there, with the number of the row that stays.
insert into wijziging (eenheid_id, tijdstip, door_id, wat, soort, onderdeel_id, titel, voor, na, handeling)
select agenda_id, tijdstip, door_id, case when voor is null then 'gemaakt' else 'gewijzigd' end, 'bestedingsindeling',
  laatste, 'Bestand van het financiële systeem', voor, na, gen_random_uuid()
from (
  select i.*, last_value(id) over alle as laatste, lag(na) over (partition by agenda_id order by revisie) as voor
  from (
    select b.id, b.agenda_id, b.revisie, b.tijdstip, b.door_id,
      jsonb_build_object('codekolom', codekolom, 'naamkolom', naamkolom, 'bedragkolom', bedragkolom,
        'debetkolom', debetkolom, 'creditkolom', creditkolom, 'notatie', notatie, 'tijdsoort', tijdsoort,
        'tijdkolom', tijdkolom, 'jaarkolom', jaarkolom, 'datumvorm', datumvorm,
        'codes', coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'regel', c.begrotingsregel_id)
          order by c.code) from bestedingscode c where c.bestedingsindeling_id = b.id), '[]')) as na
    from bestedingsindeling b
  ) i
  window alle as (partition by agenda_id order by revisie rows between unbounded preceding and unbounded following)
) rijen
order by agenda_id, revisie;

drop trigger alleen_toevoegen on bestedingsindeling;
drop trigger alleen_toevoegen on bestedingscode;
grant all on bestedingsindeling, bestedingscode to current_user;
delete from bestedingscode using bestedingsindeling oud, bestedingsindeling later
where bestedingscode.bestedingsindeling_id = oud.id and later.agenda_id = oud.agenda_id and later.revisie > oud.revisie;
delete from bestedingsindeling oud using bestedingsindeling later
where later.agenda_id = oud.agenda_id and later.revisie > oud.revisie;

alter table bestedingsindeling
  add code code not null default 'bestedingsindeling',
  add gearchiveerd_op timestamptz,
  drop constraint bestedingsindeling_agenda_id_revisie_key,
  drop door_id,
  add unique (agenda_id, code);
alter table bestedingsindeling alter code drop default;
alter table bestedingsindeling rename tijdstip to gewijzigd_op;
