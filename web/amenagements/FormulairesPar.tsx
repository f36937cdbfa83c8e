import {
  AUTEURS_DIAGNOSTIC,
  CATEGORIES,
  CONCLUSIONS,
  MOTIFS_FIN_PAR,
} from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher, GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { NIVEAUX } from '../eleves/libelles.ts';
import { OUI_NON, optionsDe } from './etats.ts';

export type ParVu = Sortie<'amenagements.consulterPar'>;

export type PropsGeste = { par: ParVu; aujourdhui: string; cle: string; echec: EchecSaisie | undefined };

type PropsPli = {
  intention: string;
  titre: string;
  bouton: string;
  cle: string;
  echec: EchecSaisie | undefined;
  caches?: Readonly<Record<string, string | number>>;
  children: ReactNode;
};

/** One gesture, folded until it is wanted; open again when something is to be corrected. */
export function Pli({ intention, titre, bouton, cle, echec, caches = {}, children }: PropsPli) {
  const sien = echec?.saisie.intention === intention ? echec : undefined;
  return (
    <details className="retrait" open={sien !== undefined}>
      <summary>{titre}</summary>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={sien} />
        <input type="hidden" name="intention" value={intention} />
        <input type="hidden" name="cle" value={cle} />
        {Object.entries(caches).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        {children}
        <Bouton variante="secondaire">{bouton}</Bouton>
      </Form>
    </details>
  );
}

/** Ties the fields of one gesture to what was typed in it; field names are prefixed, so that ids differ. */
export function lierA(intention: string, echec: EchecSaisie | undefined) {
  const sien = echec?.saisie.intention === intention ? echec : undefined;
  return (nom: string, defaut?: string) => ({
    nom,
    valeur: sien?.saisie[nom] ?? defaut,
    erreur: sien?.erreurs[nom],
  });
}

export function PrevoirEvaluation({ aujourdhui, cle, echec }: Omit<PropsGeste, 'par'>) {
  const lier = lierA('planifier', echec);
  return (
    <Pli intention="planifier" titre="Prévoir une évaluation" bouton="Prévoir" cle={cle} echec={echec}>
      <Champ {...lier('prevueLe', aujourdhui)} genre="date" libelle="À quelle date ?" />
    </Pli>
  );
}

export function TenirEvaluation({ par, aujourdhui, cle, echec }: PropsGeste) {
  const attendue = par.evaluations.find(({ faiteLe }) => faiteLe === null);
  const lier = lierA('evaluer', echec);
  if (!attendue) return null;
  return (
    <Pli
      intention="evaluer"
      titre="Consigner l’évaluation prévue"
      bouton="Consigner l’évaluation"
      cle={cle}
      echec={echec}
      caches={{ evaluationId: attendue.evaluationId }}
    >
      <Champ {...lier('faiteLe', aujourdhui)} genre="date" libelle="Tenue le" max={aujourdhui} />
      <GroupeRadio {...lier('conclusion')} legende="Que conclut-elle ?" options={optionsDe(CONCLUSIONS)} />
      <Champ
        {...lier('synthese')}
        genre="zone"
        libelle="Ce qui en ressort"
        aide="L’école de l’élève lira ce texte."
        longueurMaximale={4000}
      />
    </Pli>
  );
}

export function DemanderTiersAidant({ aujourdhui, cle, echec }: Omit<PropsGeste, 'par'>) {
  const lier = lierA('tiers', echec);
  return (
    <Pli
      intention="tiers"
      titre="Demander un tiers aidant pour une épreuve externe"
      bouton="Enregistrer la demande"
      cle={cle}
      echec={echec}
    >
      <p className="aide">
        Aucune ancienneté des aménagements n’est exigée, même après un diagnostic tardif.
      </p>
      <Champ {...lier('epreuve')} libelle="Quelle épreuve ?" longueurMaximale={120} />
      <Champ {...lier('epreuveLe')} genre="date" libelle="À quelle date ?" />
      <Champ {...lier('demandeLe', aujourdhui)} genre="date" libelle="Demandé le" max={aujourdhui} />
      <Champ {...lier('assistant')} libelle="Qui aidera l’élève ?" longueurMaximale={120} />
      <GroupeRadio
        {...lier('habituellePresente')}
        legende="La personne qui l’aide habituellement sera-t-elle présente ?"
        aide="Sinon, l’élève, ses parents et le membre du pôle se rencontrent avant l’épreuve."
        options={OUI_NON}
      />
    </Pli>
  );
}

export function ConsignerRencontre({ par, aujourdhui, cle, echec }: PropsGeste) {
  const attendu = par.tiersAidants.find((tiers) => !tiers.habituellePresente && tiers.rencontreLe === null);
  const lier = lierA('rencontre', echec);
  if (!attendu) return null;
  const presence = (nom: string, libelle: string) => {
    const { valeur, ...reste } = lier(nom);
    return <CaseACocher {...reste} cochee={valeur === 'oui'} libelle={libelle} />;
  };
  return (
    <Pli
      intention="rencontre"
      titre={`Consigner la rencontre avant « ${attendu.epreuve} »`}
      bouton="Consigner la rencontre"
      cle={cle}
      echec={echec}
      caches={{ tiersAidantId: attendu.tiersAidantId }}
    >
      <Champ {...lier('rencontreLe', aujourdhui)} genre="date" libelle="Tenue le" max={aujourdhui} />
      {presence('elevePresent', 'L’élève était présent')}
      {presence('parentsPresents', 'Ses parents étaient présents')}
      {presence('membrePresent', 'Le membre du pôle qui l’aidera était présent')}
    </Pli>
  );
}

export function CorrigerMedical({ par, cle, echec }: PropsGeste) {
  const lier = lierA('medical', echec);
  const { medical } = par;
  if (!medical) return null;
  return (
    <Pli
      intention="medical"
      titre="Corriger les besoins ou le diagnostic"
      bouton="Enregistrer la correction"
      cle={cle}
      echec={echec}
      caches={{ version: medical.version }}
    >
      <Champ {...lier('besoins', medical.besoins)} genre="zone" libelle="Besoins" longueurMaximale={6000} />
      <GroupeRadio
        {...lier('auteurGenre', medical.auteurGenre)}
        legende="Qui a posé le diagnostic ?"
        options={optionsDe(AUTEURS_DIAGNOSTIC)}
      />
      <Champ
        {...lier('auteur', medical.auteur)}
        libelle="Son nom ou celui du service"
        longueurMaximale={120}
        facultatif
      />
      <Champ {...lier('diagnosticLe', medical.diagnosticLe)} genre="date" libelle="Date du diagnostic" />
    </Pli>
  );
}

export function AjouterAmenagement({ aujourdhui, cle, echec }: Omit<PropsGeste, 'par'>) {
  const lier = lierA('amenager', echec);
  return (
    <Pli
      intention="amenager"
      titre="Écrire un aménagement"
      bouton="Ajouter l’aménagement"
      cle={cle}
      echec={echec}
    >
      <GroupeRadio {...lier('categorie')} legende="De quel genre ?" options={optionsDe(CATEGORIES)} />
      <Champ {...lier('libelle')} genre="zone" lignes={2} libelle="Aménagement" longueurMaximale={400} />
      <Champ {...lier('du', aujourdhui)} genre="date" libelle="À partir du" />
    </Pli>
  );
}

export function Terminer({ par, aujourdhui, cle, echec }: PropsGeste) {
  const lier = lierA('terminer', echec);
  return (
    <Pli
      intention="terminer"
      titre="Mettre fin au protocole"
      bouton="Mettre fin au protocole"
      cle={cle}
      echec={echec}
      caches={{ version: par.version }}
    >
      <GroupeRadio {...lier('motif')} legende="Pourquoi ?" options={optionsDe(MOTIFS_FIN_PAR)} />
      <Champ {...lier('fin', aujourdhui)} genre="date" libelle="Dernier jour" min={par.debut} />
    </Pli>
  );
}

export function Prolonger({ par, cle, echec }: PropsGeste) {
  const lier = lierA('prolonger', echec);
  const derniere = par.annees.at(-1);
  return (
    <Pli
      intention="prolonger"
      titre={`Prolonger dans l’année qui suit ${derniere?.annee ?? ''}`}
      bouton="Prolonger le protocole"
      cle={cle}
      echec={echec}
      caches={{ version: par.version }}
    >
      <GroupeRadio {...lier('niveau', derniere?.niveau)} legende="À quel niveau ?" options={NIVEAUX} />
      <Champ {...lier('anneeEtude')} genre="nombre" libelle="En quelle année d’étude ?" largeur="courte" />
      <Champ {...lier('prevuJusquAu')} genre="date" libelle="Prévu jusqu’au" />
    </Pli>
  );
}

export function AnnulerFin({ par, cle, echec }: PropsGeste) {
  const lier = lierA('annuler', echec);
  return (
    <Pli
      intention="annuler"
      titre="Annuler cette fin"
      bouton="Annuler la fin"
      cle={cle}
      echec={echec}
      caches={{ version: par.version }}
    >
      <Champ {...lier('motif')} libelle="Pourquoi l’annuler ?" longueurMaximale={300} />
    </Pli>
  );
}
