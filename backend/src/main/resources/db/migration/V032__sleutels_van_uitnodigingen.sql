-- The secret in each mail with an uitnodiging, as its SHA-256: each attempt to send it has one of its own.
create table uitnodigingssleutel (
  som bytea primary key,
  uitnodiging_id uuid not null references uitnodiging
);
create index on uitnodigingssleutel (uitnodiging_id);
insert into uitnodigingssleutel select token_hash, id from uitnodiging;
alter table uitnodiging drop column token_hash;
