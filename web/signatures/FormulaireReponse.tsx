import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Geste } from './Geste.tsx';
import type { Nature } from './libelles.ts';

type PropsFormulaireReponse = {
  nature: Nature;
  titres: readonly { cle: string; libelle: string }[];
  /** Under whose name it is given; null: the person writes it. */
  nom: string | null;
  /** Name proposed to the person who writes it. */
  nomPropose?: string;
  /** False while the content is not complete: then one may only refuse. */
  signable: boolean;
  cle: string;
  echec: EchecSaisie | undefined;
  children?: React.ReactNode;
};

const AVIS = [
  { valeur: 'favorable', libelle: 'Favorable' },
  { valeur: 'defavorable', libelle: 'Défavorable', aide: 'L’intégration reste possible : c’est un avis.' },
] as const;
const DECISIONS = [
  { valeur: 'signature', libelle: 'Je signe' },
  { valeur: 'refus', libelle: 'Je refuse de signer', aide: 'Indiquez alors votre motif ci-dessous.' },
] as const;

/** One answer: an agreement or its refusal with a reason, or an opinion. */
export function FormulaireReponse(props: PropsFormulaireReponse) {
  const { nature, titres, nom, nomPropose, signable, cle, echec, children } = props;
  const lier = (champ: string) => ({
    nom: champ,
    valeur: echec?.saisie[champ],
    erreur: echec?.erreurs[champ],
  });
  const decisions = signable ? DECISIONS : DECISIONS.slice(1);
  const avis = nature === 'avis';
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      {avis ? (
        <>
          <input type="hidden" name="decision" value="signature" />
          <GroupeRadio {...lier('avis')} legende="Quel est l’avis du centre ?" options={AVIS} />
        </>
      ) : (
        <GroupeRadio {...lier('decision')} legende="Votre réponse" options={decisions} />
      )}
      {nom === null && (
        <Champ
          {...lier('nom')}
          valeur={echec?.saisie.nom ?? nomPropose}
          libelle="Quel est votre nom ?"
          aide="Prénom et nom."
          longueurMaximale={120}
        />
      )}
      <Champ
        {...lier('qualite')}
        libelle="En quelle qualité ?"
        aide="Par exemple directrice, échevin, mère, tuteur."
        longueurMaximale={120}
      />
      <Titres titres={titres} lier={lier} />
      <Champ
        {...lier('motif')}
        genre="zone"
        lignes={4}
        longueurMaximale={2000}
        libelle={avis ? 'Motif de l’avis' : 'Motif, si vous refusez'}
        facultatif
      />
      {signable && <Geste nom={nom} echec={echec} />}
      <div className="formulaire-pied">
        <Bouton>{avis ? 'Donner l’avis' : 'Enregistrer ma réponse'}</Bouton>
        {children}
      </div>
    </Form>
  );
}

type Lier = (champ: string) => { nom: string; valeur: string | undefined; erreur: string | undefined };

/** Under which title one answers, and by whose delegation when a delegate may. */
export function Titres({ titres, lier }: { titres: PropsFormulaireReponse['titres']; lier: Lier }) {
  const [seul, ...autres] = titres;
  return (
    <>
      {seul && autres.length === 0 ? (
        <input type="hidden" name="auTitreDe" value={seul.cle} />
      ) : (
        <GroupeRadio
          {...lier('auTitreDe')}
          legende="À quel titre ?"
          options={titres.map(({ cle: valeur, libelle }) => ({ valeur, libelle }))}
        />
      )}
      {titres.some(({ cle }) => cle === 'delegue') && (
        <Champ
          {...lier('delegation')}
          libelle="Délégation, si un délégué signe"
          aide="Qui a délégué, et quand. Par exemple : le PO, décision du 1er septembre 2026."
          longueurMaximale={200}
          facultatif
        />
      )}
    </>
  );
}
