-- One trail for all that people do: also for who may what. The number that a line gets here says nothing about its time
-- among lines of other units. A lidmaatschap that ended is gone, so its lines share a number made from what it was.
insert into wijziging (eenheid_id, tijdstip, door_id, wat, soort, onderdeel_id, titel, voor, na, handeling)
select t.organisatie_id, t.tijdstip, t.door_id,
  case when t.wat in ('uitnodiging_gemaakt', 'lidmaatschap_gegeven') then 'gemaakt'
    when t.wat = 'uitnodiging_aangenomen' then 'gewijzigd' else 'gearchiveerd' end,
  split_part(t.wat, '_', 1),
  coalesce(t.uitnodiging_id, l.id, md5(t.gebruiker_id || ' ' || t.organisatie_id || ' ' || t.rol)::uuid),
  t.rol,
  case when t.wat not in ('uitnodiging_gemaakt', 'lidmaatschap_gegeven') then jsonb_build_object('rol', t.rol, 'gebruiker',
    case when t.wat = 'lidmaatschap_beeindigd' then t.gebruiker_id end) end,
  case when t.wat not in ('uitnodiging_ingetrokken', 'lidmaatschap_beeindigd') then
    jsonb_build_object('rol', t.rol, 'gebruiker', t.gebruiker_id) end,
  gen_random_uuid()
from toegangslog t
left join lidmaatschap l on l.gebruiker_id = t.gebruiker_id and l.organisatie_id = t.organisatie_id and l.rol = t.rol
order by t.id;
drop table toegangslog;
