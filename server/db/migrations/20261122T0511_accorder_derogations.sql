-- The pôle that will accompany a pupil does not see the file held by the former one. It is told whether the
-- integration it names exists, by identifiers alone: name, birth, pôle and school must all be exact.
create function declaration_reconnaitre(p_pole uuid, p_ecole uuid, p_recherche text, p_naissance date,
                                        p_depuis date, p_jour date)
  returns table (integration_id uuid, eleve_id uuid)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select (array_agg(i.id))[1], (array_agg(e.id))[1]
  from integration i join eleve e on e.id = i.eleve_id
  where acces_role() = 'coordonnateur' and i.pole_id = p_pole and i.ecole_id = p_ecole
    and e.recherche = p_recherche and e.naissance = p_naissance
    and i.debut <= p_jour and (i.fin is null or i.fin >= p_depuis)
  having count(*) = 1;
end;
comment on function declaration_reconnaitre(uuid, uuid, text, date, date, date) is 'Identifiers of the one integration of that pupil in that school of that pôle in the school year that starts on `p_depuis`, and of the pupil; no row when there is none, or more than one.';
revoke all on function declaration_reconnaitre(uuid, uuid, text, date, date, date) from public;
grant execute on function declaration_reconnaitre(uuid, uuid, text, date, date, date) to polaris_app;

-- A derogation granted: the integration with the former partner ends as the request says, the one with the
-- new partner starts, with the same first start. The cabinet reads and writes no file otherwise. Answers
-- null when the request is no longer the one that was read.
create function derogation_accorder(p_declaration uuid, p_version integer, p_debut date, p_instant timestamptz,
                                    p_revocation timestamptz, p_motif text, p_scelles jsonb) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d declaration;
  ancienne integration;
  retirees jsonb;
  annee_de_fin text;
  nouvelle uuid;
begin
  if acces_role() <> 'cabinet' then
    raise insufficient_privilege using message = 'only the cabinet grants a derogation';
  end if;
  update declaration set etat = 'accordee', decidee_le = p_instant, decidee_par = acces_compte(), version = version + 1
    where id = p_declaration and version = p_version and genre = 'derogation-ministerielle'
      and etat in ('transmise', 'complement') and debut <= p_debut
    returning * into d;
  if not found then return null; end if;
  select * into ancienne from integration where id = d.ancienne_integration_id for update;
  if ancienne.fin is null then
    select max(annee_scolaire) into annee_de_fin from parcours_annee
      where integration_id = ancienne.id and annee_scolaire <= d.annee_scolaire;
    select coalesce(jsonb_agg(jsonb_build_object('annee_scolaire', annee_scolaire, 'niveau', niveau,
        'annee_etude', annee_etude, 'degre', degre, 'debut', debut) order by annee_scolaire), '[]')
      into retirees from parcours_annee where integration_id = ancienne.id and annee_scolaire > annee_de_fin;
    insert into arret (pole_id, integration_id, motif, date_evenement, decision_collegiale, motivation, jugement,
                       annees_retirees, enregistre_le, enregistre_par)
      values (ancienne.pole_id, ancienne.id, d.motif, d.ancienne_fin, d.decision_collegiale, d.motivation,
              d.jugement_arret, retirees, p_instant, acces_compte());
    update integration set fin = d.ancienne_fin, version = version + 1 where id = ancienne.id;
    delete from parcours_annee where integration_id = ancienne.id and annee_scolaire > annee_de_fin;
    update parcours_annee set fin = d.ancienne_fin, fin_precision = p_motif
      where integration_id = ancienne.id and annee_scolaire = annee_de_fin;
    update document_emis set revoque_le = p_revocation, revocation_motif = 'Fin de l’intégration'
      where integration_id = ancienne.id and modele = 'attestation-integration' and revoque_le is null;
    insert into historique (pole_id, objet, objet_id, champ, apres, le, par)
      select ancienne.pole_id, 'integration', ancienne.id, champ, decode(scelle, 'base64'), p_instant, acces_compte()
      from jsonb_each_text(p_scelles) as s (champ, scelle);
  elsif ancienne.fin > p_debut then
    raise check_violation using message = 'the former integration ends after the new one starts';
  end if;
  insert into integration (pole_id, eleve_id, ecole_id, ecole_origine_id, cpms_id, type, debut, premier_debut,
                           inscrit_specialise_le, frequentation_reguliere, immersion_langue_signes, acces,
                           enregistree_le, enregistree_par)
    values (d.pole_id, ancienne.eleve_id, d.ecole_id, ancienne.ecole_origine_id, d.cpms_id, ancienne.type, p_debut,
            ancienne.premier_debut, ancienne.inscrit_specialise_le, ancienne.frequentation_reguliere,
            ancienne.immersion_langue_signes, ancienne.acces, p_instant, d.transmise_par)
    returning id into nouvelle;
  insert into parcours_annee (pole_id, eleve_id, integration_id, annee_scolaire, genre, niveau, annee_etude, degre, debut)
    values (d.pole_id, ancienne.eleve_id, nouvelle, d.annee_scolaire, 'permanente-totale', d.niveau, d.annee_etude,
            d.degre, p_debut);
  with p as (insert into protocole (pole_id, integration_id, cree_le) values (d.pole_id, nouvelle, p_instant)
             returning id)
    insert into protocole_section (pole_id, protocole_id, cle, contenu, non_requis, termine, modifie_le, modifie_par)
    select d.pole_id, p.id, s.cle, s.contenu, s.non_requis, s.termine, s.modifie_le, s.modifie_par
    from p, declaration_section s where s.declaration_id = d.id;
  -- Annexe 2c was signed by the new partners over the same content: it is the protocol they agreed to.
  with a as (insert into acte (pole_id, eleve_id, ecole_id, cpms_id, ecole_origine_id, genre, objet_id, contenu, ouvert_le)
             select pole_id, eleve_id, ecole_id, cpms_id, ancienne.ecole_origine_id, 'protocole', nouvelle, contenu, p_instant
             from acte where genre = 'annexe-2c' and objet_id = d.id
             returning id)
    insert into signature (pole_id, acte_id, partie, nom, qualite, au_titre_de, signee_le, moyen, avis, couverture,
                           decision, motif, trace, consignee_le, consignee_par)
    select s.pole_id, a.id, s.partie, s.nom, s.qualite, s.au_titre_de, s.signee_le, s.moyen, s.avis, s.couverture,
           s.decision, s.motif, s.trace, s.consignee_le, s.consignee_par
    from a, signature s join acte c on c.id = s.acte_id
    where c.genre = 'annexe-2c' and c.objet_id = d.id and s.retiree_le is null;
  update declaration set integration_id = nouvelle where id = d.id;
  return nouvelle;
end
$$;
comment on function derogation_accorder(uuid, integer, date, timestamptz, timestamptz, text, jsonb) is 'Grants a request for a derogation, in the state sent and at the version read, and does what follows: the former integration ends, the new one starts. For the cabinet alone.';
revoke all on function derogation_accorder(uuid, integer, date, timestamptz, timestamptz, text, jsonb) from public;
grant execute on function derogation_accorder(uuid, integer, date, timestamptz, timestamptz, text, jsonb) to polaris_app;
