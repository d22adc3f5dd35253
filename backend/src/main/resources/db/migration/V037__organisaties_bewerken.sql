-- An organisatie is edited like everything else: with a trail, and nothing that is taken out is gone.
alter table organisatie add gearchiveerd_op timestamptz, add gewijzigd_op timestamptz;
