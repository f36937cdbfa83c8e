import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterDate } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { MOYENS } from './Parties.tsx';

type PropsFormulaireSignature = {
  partie: {
    partie: string;
    nature: 'accord' | 'avis';
    titresAdmis: readonly { cle: string; libelle: string }[];
  };
  echeance: string;
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

/** Records what a party signed on the paper: who, in what quality, when, by what means. */
export function FormulaireSignature({
  partie,
  echeance,
  aujourdhui,
  cle,
  retour,
  echec,
}: PropsFormulaireSignature) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  const avis = partie.nature === 'avis';
  const [seul, ...autres] = partie.titresAdmis;
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="intention" value="consigner" />
      <input type="hidden" name="cle" value={cle} />
      {avis && (
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
      )}
      <Champ {...lier('nom')} libelle="Qui a signé ?" aide="Prénom et nom." longueurMaximale={120} />
      <Champ
        {...lier('qualite')}
        libelle="En quelle qualité ?"
        aide={QUALITES[partie.partie]}
        longueurMaximale={120}
      />
      {seul && autres.length === 0 ? (
        <input type="hidden" name="auTitreDe" value={seul.cle} />
      ) : (
        <GroupeRadio
          {...lier('auTitreDe')}
          legende="À quel titre ?"
          options={partie.titresAdmis.map(({ cle: valeur, libelle }) => ({ valeur, libelle }))}
        />
      )}
      <Champ
        {...lier('signeeLe')}
        genre="date"
        libelle="À quelle date ?"
        aide={`Celle qui figure sur le document. Les signatures sont attendues pour le ${formaterDate(echeance)}.`}
        max={aujourdhui}
      />
      <GroupeRadio
        {...lier('moyen')}
        legende="Comment le document a-t-il été signé ?"
        options={Object.entries(MOYENS).map(([valeur, mots]) => ({
          valeur,
          libelle: mots.charAt(0).toUpperCase() + mots.slice(1),
        }))}
      />
      <div className="formulaire-pied">
        <Bouton>{avis ? 'Consigner l’avis' : 'Consigner la signature'}</Bouton>
        <Link to={retour}>Revenir au protocole sans enregistrer</Link>
      </div>
    </Form>
  );
}
