-- A certificate loses its effects the day the integration ends: the public check says so too. The day is
-- a parameter, because the application decides what day it is in Brussels.
drop function attestation_verifier(text);

create function attestation_verifier(p_code text, p_jour date)
  returns table (pole text, ecole text, emis_le timestamptz, revoque_le timestamptz, annee_du date,
                 terminee boolean)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.nom, e.nom, d.emis_le, d.revoque_le, d.date_reference, coalesce(i.fin < p_jour, false)
  from document_emis d
    join pole p on p.id = d.pole_id
    join ecole e on e.id = d.ecole_id
    join integration i on i.id = d.integration_id
  where d.code = p_code and d.modele = 'attestation-integration';
end;
comment on function attestation_verifier(text, date) is 'Public check of a certificate by its code, on a day.';
revoke all on function attestation_verifier(text, date) from public;
grant execute on function attestation_verifier(text, date) to polaris_app;

-- Attendance of the specialised school says nothing of a pupil in immersion: unknown is not « non ».
alter table integration alter column frequentation_reguliere drop not null;
