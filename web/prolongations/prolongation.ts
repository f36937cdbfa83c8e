import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { TonEtat } from '../composants/Etat.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';

export type ProlongationVue = Omit<Sortie<'prolongations.consulter'>, 'jugement'>;
export type EtatProlongation = ProlongationVue['etat'];

/** How each state looks, with its words. */
export const ETATS: Readonly<Record<EtatProlongation, { ton: TonEtat; libelle: string }>> = {
  'a-preparer': { ton: 'a-faire', libelle: 'À préparer' },
  'avis-attendu': { ton: 'en-cours', libelle: 'Avis attendu' },
  'parents-attendus': { ton: 'en-cours', libelle: 'Parents attendus' },
  'a-confirmer': { ton: 'en-cours', libelle: 'À confirmer' },
  refusee: { ton: 'refus', libelle: 'Non prolongée' },
  arret: { ton: 'attention', libelle: 'Fin à encoder' },
  confirmee: { ton: 'fait', libelle: 'Confirmée' },
  terminee: { ton: 'neutre', libelle: 'Terminée' },
};

/** States in which nothing is written any more. */
export const FERMES: readonly EtatProlongation[] = ['confirmee', 'terminee'];

/** The value and the error of a field: what was just typed, else what is recorded. */
export function lier(faits: Readonly<Record<string, string>>, echec: EchecSaisie | undefined) {
  return (nom: string) => ({
    nom,
    valeur: echec ? (echec.saisie[nom] ?? '') : (faits[nom] ?? ''),
    erreur: echec?.erreurs[nom],
  });
}

/** The same for a box to tick: a form sends nothing for an empty one. */
export function cocher(faits: Readonly<Record<string, string>>, echec: EchecSaisie | undefined) {
  return (nom: string) => ({
    nom,
    cochee: (echec ? echec.saisie[nom] : faits[nom]) === 'oui',
    erreur: echec?.erreurs[nom],
  });
}

/** The failure of one form among those of the page. */
export function echecDe(echec: EchecSaisie | undefined, intention: string): EchecSaisie | undefined {
  return echec?.saisie.intention === intention ? echec : undefined;
}
