import { Link } from 'react-router';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { lireCadre } from './composition.ts';
import type { CadreLu, EquipeLue } from './lignes.ts';

const ETATS = {
  adopte: { ton: 'fait', mot: 'Adopté' },
  variante: { ton: 'en-cours', mot: 'Variante' },
  ecarte: { ton: 'neutre', mot: 'Remplacé' },
} as const satisfies Record<CadreLu['etat'], { ton: TonEtat; mot: string }>;

type PropsListeVariantes = { equipe: EquipeLue; garde: string };

/** All the cadres of a part in a year: what each costs, and where to read or compose it. */
export function ListeVariantes({ equipe, garde }: PropsListeVariantes) {
  const lignes = equipe.cadres.map((cadre) => ({ ...cadre, lu: lireCadre(equipe, cadre) }));
  return (
    <TableauDonnees
      legende={`Cadres de ${equipe.annee}`}
      lignes={lignes}
      cle={({ id }) => id}
      vide={
        <p>
          Aucun cadre encore pour {equipe.annee}. Créez une première variante ; le cadre adopté se lira ici.
        </p>
      }
      colonnes={[
        {
          id: 'nom',
          titre: 'Cadre',
          entete: true,
          cellule: ({ id, nom }) => <Link to={`/equipe/cadres/${id}?${garde}`}>{nom}</Link>,
        },
        {
          id: 'etat',
          titre: 'État',
          court: true,
          cellule: ({ etat }) => <Etat ton={ETATS[etat].ton}>{ETATS[etat].mot}</Etat>,
        },
        { id: 'points', titre: 'Points', nombre: true, cellule: ({ lu }) => formaterNombre(lu.total) },
        {
          id: 'solde',
          titre: 'Solde',
          nombre: true,
          cellule: ({ lu }) => (lu.solde === null ? 'pas connu' : formaterNombre(lu.solde)),
        },
        {
          id: 'etp',
          titre: 'ETP',
          nombre: true,
          cellule: ({ lu }) => formaterNombre(lu.equivalentsTempsPlein),
        },
      ]}
    />
  );
}
