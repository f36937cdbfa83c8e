-- A party touches no signature itself: its new answer takes the place of the one before by a function that
-- does that and nothing else.
drop policy signature_remplacement_partie on signature;

create function signature_remplacer(p_acte uuid, p_partie text, p_le timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acces_signe_pour(p_acte, p_partie)
    or exists (select from acte a where a.id = p_acte and acces_ecriture_pole(a.pole_id)) then
    update signature set retiree_le = p_le, retrait_motif = 'Remplacée par une nouvelle réponse.'
      where acte_id = p_acte and partie = p_partie and retiree_le is null;
  end if;
end
$$;
comment on function signature_remplacer(uuid, text, timestamptz) is 'Sets aside the answer that a new one of the same party replaces; it stays on record.';
revoke all on function signature_remplacer(uuid, text, timestamptz) from public;
grant execute on function signature_remplacer(uuid, text, timestamptz) to polaris_app;
