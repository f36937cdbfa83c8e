import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { Etat } from '../composants/Etat.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterEcheance } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { ETATS, type EtatPartie, GENRES, MOYENS_RELANCE, type Nature, PARTIES } from './libelles.ts';

export type AttenteVue = {
  acteId: string;
  genre: string;
  eleve: string;
  ecole: string;
  partie: string;
  nature: Nature;
  etat: EtatPartie;
  pret: boolean;
  ouvertLe: string;
  echeance: string | null;
  relanceeLe: string | null;
};

type PropsAttentes = {
  attentes: readonly AttenteVue[];
  total: number;
  page: number;
  aujourdhui: string;
  /** May note reminders. */
  relance: boolean;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Every answer awaited: who holds it, since when, until when; reminders are noted for those ticked. */
export function Attentes({ relance, cle, echec, ...reste }: PropsAttentes) {
  const tableau = <Tableau {...reste} relance={relance} />;
  if (!relance || reste.attentes.length === 0) return tableau;
  return (
    <Form method="post" noValidate>
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      {tableau}
      <Champ
        genre="liste"
        nom="moyen"
        libelle="Comment avez-vous relancé les parties cochées ?"
        aide="Polaris n’envoie rien : cette note dit à vos collègues que c’est fait."
        options={Object.entries(MOYENS_RELANCE).map(([valeur, libelle]) => ({ valeur, libelle }))}
        valeur={echec?.saisie.moyen}
        erreur={echec?.erreurs.moyen ?? echec?.erreurs.attentes}
      />
      <Bouton>Noter la relance</Bouton>
    </Form>
  );
}

function Tableau({
  attentes,
  total,
  page,
  aujourdhui,
  relance,
}: Pick<PropsAttentes, 'attentes' | 'total' | 'page' | 'aujourdhui' | 'relance'>) {
  return (
    <TableauDonnees
      legende="Réponses attendues"
      colonnes={relance ? [COCHE, ...colonnes(aujourdhui)] : colonnes(aujourdhui)}
      lignes={attentes}
      cle={cleDe}
      pagination={{ page, total }}
      vide={<p>Aucune réponse n’est attendue avec ces filtres.</p>}
    />
  );
}

const cleDe = ({ acteId, partie }: AttenteVue) => `${acteId} ${partie}`;

const COCHE: Colonne<AttenteVue> = {
  id: 'coche',
  titre: 'Relancer',
  court: true,
  cellule: (ligne) => (
    <input
      type="checkbox"
      name="attente"
      value={cleDe(ligne)}
      aria-label={`Relancer ${PARTIES[ligne.partie]} : ${GENRES[ligne.genre]}, ${ligne.eleve}`}
    />
  ),
};

const colonnes = (aujourdhui: string): Colonne<AttenteVue>[] => [
  {
    id: 'document',
    titre: 'Document',
    entete: true,
    cellule: ({ acteId, genre, eleve, ecole }) => (
      <>
        <Link to={`/actes/${acteId}`}>
          {GENRES[genre]}, {eleve}
        </Link>
        <br />
        {ecole}
      </>
    ),
  },
  {
    id: 'detenteur',
    titre: 'Détenteur actuel',
    cellule: ({ partie, pret }) => (pret ? PARTIES[partie] : `Pôle, à compléter avant ${PARTIES[partie]}`),
  },
  {
    id: 'etat',
    titre: 'État',
    court: true,
    cellule: ({ nature, etat }) => <Etat ton={ETATS[nature][etat].ton}>{ETATS[nature][etat].libelle}</Etat>,
  },
  {
    id: 'echeance',
    titre: 'Échéance',
    cellule: ({ echeance }) =>
      echeance ? (
        <>
          <Jour le={echeance} />, {formaterEcheance(aujourdhui, echeance)}
        </>
      ) : (
        'aucune'
      ),
  },
  { id: 'ouvert', titre: 'Ouvert le', cellule: ({ ouvertLe }) => <Instant le={ouvertLe} /> },
  {
    id: 'relance',
    titre: 'Dernière relance',
    cellule: ({ relanceeLe }) => (relanceeLe ? <Instant le={relanceeLe} /> : 'aucune'),
  },
];
