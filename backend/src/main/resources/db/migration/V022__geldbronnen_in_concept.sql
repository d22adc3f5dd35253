-- Officers keep the sources of money themselves, like every other part of the concept.
alter table geldbron add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
