-- Also of what is edited as one whole and is no agenda.
alter table aanwezigheid drop constraint aanwezigheid_agenda_id_fkey;
alter table aanwezigheid rename column agenda_id to eenheid_id;
