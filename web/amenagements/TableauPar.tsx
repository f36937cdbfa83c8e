import { ETATS_PAR } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { formaterAnneeEtude } from '../eleves/libelles.ts';
import { TONS_PAR } from './etats.ts';

type Liste = Sortie<'amenagements.listerPar'>;
type Ligne = Liste['lignes'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  {
    id: 'eleve',
    titre: 'Élève',
    entete: true,
    cellule: ({ parId, eleve }) => <Link to={`/par/${parId}`}>{eleve}</Link>,
  },
  { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole },
  { id: 'etude', titre: 'Année d’étude', cellule: formaterAnneeEtude, court: true },
  {
    id: 'duree',
    titre: 'Durée',
    cellule: ({ debut, prevuJusquAu, fin }) => (
      <>
        <Jour le={debut} /> au <Jour le={fin ?? prevuJusquAu} />
      </>
    ),
  },
  {
    id: 'suivi',
    titre: 'Suivi par le pôle',
    cellule: ({ suiviIndividuel }) => (suiviIndividuel ? 'individuel' : 'non'),
    court: true,
  },
  {
    id: 'evaluation',
    titre: 'Prochaine évaluation',
    cellule: ({ evaluationPrevueLe }) =>
      evaluationPrevueLe ? <Jour le={evaluationPrevueLe} /> : 'non prévue',
    court: true,
  },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ etat }) => <Etat ton={TONS_PAR[etat]}>{ETATS_PAR[etat]}</Etat>,
  },
];

type PropsTableau = Pick<Liste, 'lignes' | 'total' | 'parPage'> & { annee: string; page: number };

/** The PAR of a year. */
export function TableauPar({ lignes, total, parPage, annee, page }: PropsTableau) {
  return (
    <TableauDonnees
      legende={`Protocoles de ${annee}`}
      lignes={lignes}
      cle={({ parId }) => parId}
      colonnes={COLONNES}
      pagination={{ page, total, taille: parPage }}
      vide={<p>Aucun protocole ne correspond en {annee}.</p>}
    />
  );
}
