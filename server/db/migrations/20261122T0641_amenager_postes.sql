-- Fractions of the coordinator that the table keeps for end-of-career arrangements (EQU-3) say so.
alter table poste add column fin_de_carriere boolean not null default false;
comment on column poste.fin_de_carriere is 'The post of a coordinator in an end-of-career arrangement.';
grant update (fin_de_carriere) on poste to polaris_app;
