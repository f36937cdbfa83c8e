import { OUVERTURES } from '@polaris/regles/recrutement/vocabulaire.ts';
import type { ChangementsAppel } from '../../db/schema-recrutement.ts';

type Valeur = ChangementsAppel[string]['avant'];

/** How each field of a call is said when it changes. */
const DIRE: Readonly<Record<string, { libelle: string; valeur: (v: Valeur) => string }>> = {
  ouverture: { libelle: 'Ouvert', valeur: (v) => OUVERTURES[v as keyof typeof OUVERTURES] ?? String(v) },
  interne: { libelle: 'Interne au pôle', valeur: (v) => (v ? 'oui' : 'non') },
  limite_le: { libelle: 'Candidatures jusqu’au', valeur: direJour },
  cloture_le: { libelle: 'Fin des opérations', valeur: direJour },
};

/** An amendment in words: « Candidatures jusqu’au : 05/06/2026 au lieu de 29/05/2026 ». */
export function decrireChangements(changements: ChangementsAppel): string {
  return Object.entries(changements)
    .map(([champ, { avant, apres }]) => {
      const dit = DIRE[champ];
      return dit ? `${dit.libelle} : ${dit.valeur(apres)} au lieu de ${dit.valeur(avant)}` : champ;
    })
    .join('. ');
}

function direJour(valeur: Valeur): string {
  return typeof valeur === 'string' ? valeur.split('-').toReversed().join('/') : 'non dit';
}
