import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type Vue = Sortie<'propositions.consulter'>;

type PropsFormulaireAvis = {
  avis: Vue['intervenants'][number]['avis'];
  introduiteLe: string;
  aujourdhui: string;
  cle: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

const SENS = [
  { valeur: 'favorable', libelle: 'Favorable', aide: 'Signé et daté.' },
  {
    valeur: 'desaccord',
    libelle: 'Désaccord motivé',
    aide: 'La motivation écrite est conservée à l’école d’enseignement spécialisé.',
  },
] as const;

const MOYENS = [
  { valeur: 'papier', libelle: 'Sur papier' },
  { valeur: 'scan', libelle: 'Sur papier, numérisé' },
  { valeur: 'pdf-signe', libelle: 'Dans le PDF, par signature électronique' },
] as const;

/** Records what one party gave. An opinion already there is replaced, and stays on record. */
export function FormulaireAvis({ avis, introduiteLe, aujourdhui, cle, retour, echec }: PropsFormulaireAvis) {
  const donne = echec?.saisie.intention === 'retirer' ? undefined : echec;
  const lier = (nom: string) => ({ nom, valeur: donne?.saisie[nom], erreur: donne?.erreurs[nom] });
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={donne} />
      <input type="hidden" name="intention" value="consigner" />
      <input type="hidden" name="cle" value={cle} />
      <GroupeRadio {...lier('sens')} legende="Quel est l’avis ?" options={SENS} />
      <Champ {...lier('nom')} libelle="Qui l’a donné ?" aide="Prénom et nom." longueurMaximale={120} />
      <Champ
        {...lier('qualite')}
        libelle="En quelle qualité ?"
        aide="Par exemple directrice, mère, coordinateur du pôle."
        longueurMaximale={120}
      />
      <Champ
        {...lier('donneLe')}
        genre="date"
        libelle="À quelle date ?"
        min={introduiteLe}
        max={aujourdhui}
        largeur="moyenne"
      />
      <GroupeRadio
        {...lier('moyen')}
        legende="Comment l’avis favorable est-il signé ?"
        aide="Sans effet pour un désaccord."
        options={MOYENS}
      />
      <Champ
        {...lier('motivation')}
        genre="zone"
        lignes={6}
        longueurMaximale={5000}
        libelle="Pourquoi ce désaccord ?"
        aide="À remplir pour un désaccord seulement."
        facultatif
      />
      <div className="formulaire-pied">
        <Bouton>{avis ? 'Remplacer l’avis' : 'Consigner l’avis'}</Bouton>
        <Link to={retour}>Revenir à la concertation sans rien changer</Link>
      </div>
    </Form>
  );
}

/** Withdraws the opinion in force, recorded by mistake. */
export function RetraitAvis({
  avisId,
  cle,
  echec,
}: {
  avisId: string;
  cle: string;
  echec: EchecSaisie | undefined;
}) {
  const retrait = echec?.saisie.intention === 'retirer' ? echec : undefined;
  return (
    <details className="retrait" open={retrait !== undefined}>
      <summary>Retirer cet avis</summary>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={retrait} />
        <input type="hidden" name="intention" value="retirer" />
        <input type="hidden" name="cle" value={cle} />
        <input type="hidden" name="avisId" value={avisId} />
        <Champ
          nom="motif"
          libelle="Pourquoi le retirer ?"
          longueurMaximale={300}
          valeur={retrait?.saisie.motif}
          erreur={retrait?.erreurs.motif}
        />
        <Bouton variante="danger">Retirer l’avis</Bouton>
      </Form>
    </details>
  );
}
