import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterDate } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Titres } from './FormulaireReponse.tsx';
import { MOYENS_EXTERIEURS, type Nature } from './libelles.ts';

type PropsFormulaireConsignation = {
  partie: {
    partie: string;
    nature: Nature;
    titresAdmis: readonly { cle: string; libelle: string }[];
  };
  /** Day by which all must have signed; null when no date binds. */
  echeance: string | null;
  /** No signature is dated after this civil day. */
  aujourdhui: string;
  cle: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** Example of a quality, for each party that signs. */
const QUALITES: Readonly<Record<string, string>> = {
  'ecole-ordinaire': 'Par exemple directrice, échevine, administrateur délégué.',
  pole: 'Par exemple administratrice du pouvoir organisateur, directeur.',
  responsable: 'Par exemple mère, père, tuteur.',
  cpms: 'Par exemple directrice du centre.',
};

/** Records what a party answered on paper: who, in what quality, when, by what means. */
export function FormulaireConsignation({
  partie,
  echeance,
  aujourdhui,
  cle,
  retour,
  echec,
}: PropsFormulaireConsignation) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  const avis = partie.nature === 'avis';
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="intention" value="consigner" />
      <input type="hidden" name="cle" value={cle} />
      {avis ? (
        <GroupeRadio
          {...lier('avis')}
          legende="Quel est l’avis du centre ?"
          options={[
            { valeur: 'favorable', libelle: 'Favorable' },
            {
              valeur: 'defavorable',
              libelle: 'Défavorable',
              aide: 'L’intégration reste possible : c’est un avis.',
            },
          ]}
        />
      ) : (
        <GroupeRadio
          {...lier('decision')}
          valeur={echec?.saisie.decision ?? 'signature'}
          legende="Quelle est la réponse ?"
          options={[
            { valeur: 'signature', libelle: 'Cette partie a signé' },
            { valeur: 'refus', libelle: 'Elle a refusé de signer' },
          ]}
        />
      )}
      <Champ {...lier('nom')} libelle="Qui a signé ?" aide="Prénom et nom." longueurMaximale={120} />
      <Champ
        {...lier('qualite')}
        libelle="En quelle qualité ?"
        aide={QUALITES[partie.partie]}
        longueurMaximale={120}
      />
      <Titres titres={partie.titresAdmis} lier={lier} />
      <Champ
        {...lier('signeeLe')}
        genre="date"
        libelle="À quelle date ?"
        aide={`Celle qui figure sur le document.${echeance ? ` Les réponses sont attendues pour le ${formaterDate(echeance)}.` : ''}`}
        max={aujourdhui}
      />
      <GroupeRadio
        {...lier('moyen')}
        legende="Comment le document a-t-il été signé ?"
        options={Object.entries(MOYENS_EXTERIEURS).map(([valeur, mots]) => ({
          valeur,
          libelle: mots.charAt(0).toUpperCase() + mots.slice(1),
        }))}
      />
      <Champ
        {...lier('motif')}
        genre="zone"
        lignes={3}
        longueurMaximale={2000}
        libelle={avis ? 'Motif de l’avis' : 'Motif du refus'}
        facultatif
      />
      <div className="formulaire-pied">
        <Bouton>{avis ? 'Consigner l’avis' : 'Consigner la réponse'}</Bouton>
        <Link to={retour}>Revenir sans enregistrer</Link>
      </div>
    </Form>
  );
}
