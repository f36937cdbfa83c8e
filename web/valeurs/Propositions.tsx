import { Link } from 'react-router';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { formaterDate, formaterNombre, trouverVeille } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import type { PropositionVue } from './effet.ts';

export const ETATS = {
  proposee: { ton: 'en-cours', libelle: 'À confirmer par une autre personne' },
  publiee: { ton: 'fait', libelle: 'Publiée' },
  retiree: { ton: 'neutre', libelle: 'Retirée' },
} as const satisfies Record<PropositionVue['etat'], { ton: TonEtat; libelle: string }>;

/** A value with its unit. */
export const ecrireValeur = ({ valeur, unite }: { valeur: number; unite: string | null }) =>
  unite ? `${formaterNombre(valeur)}\u00a0${unite}` : formaterNombre(valeur);

/** From when to when a value holds. */
export const direPeriode = ({ depuis, avant }: { depuis: string; avant: string | null }) =>
  avant === null
    ? `depuis le ${formaterDate(depuis)}, jusqu’au prochain changement`
    : `du ${formaterDate(depuis)} au ${formaterDate(trouverVeille(avant))}`;

/** The values proposed and published here, last first. */
export function Propositions({ propositions }: { propositions: readonly PropositionVue[] }) {
  return (
    <TableauDonnees
      legende="Valeurs proposées et publiées"
      lignes={propositions}
      cle={({ id }) => id}
      vide={<p>Aucune valeur n’est encore publiée ici&nbsp;: le droit est celui des textes.</p>}
      colonnes={COLONNES}
    />
  );
}

const COLONNES: readonly Colonne<PropositionVue>[] = [
  {
    id: 'libelle',
    titre: 'Paramètre',
    entete: true,
    cellule: ({ id, libelle }) => <Link to={`/administration/valeurs/${id}`}>{libelle}</Link>,
  },
  { id: 'valeur', titre: 'Valeur', nombre: true, cellule: ecrireValeur },
  { id: 'periode', titre: 'Période', cellule: direPeriode },
  { id: 'source', titre: 'Source', cellule: ({ source, article }) => `${source}, ${article}` },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ etat, decideLe }) => (
      <Etat ton={ETATS[etat].ton}>
        {ETATS[etat].libelle}
        {decideLe && (
          <>
            {' '}
            le <Instant le={decideLe} />
          </>
        )}
      </Etat>
    ),
  },
];
