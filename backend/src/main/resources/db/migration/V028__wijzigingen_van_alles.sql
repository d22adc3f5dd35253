-- The trail is of everything that people edit, not of agendas alone: which kinds there are, the rooms say.
alter table wijziging drop constraint wijziging_soort_check, drop constraint wijziging_agenda_id_fkey;
alter table wijziging rename column agenda_id to eenheid_id;
alter table wijziging rename column programmalijn_id to blad_id;
