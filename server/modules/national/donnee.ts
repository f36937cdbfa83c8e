import { type Droit, lireParametre } from '@polaris/regles/droit.ts';
import { Refus } from '../../kernel/refus.ts';
import type { ValeurDonnee } from './faits.ts';

const DEGRESSIF = 'financement.ipt.degressif';

type Saisie = { pointsDegressifs?: number | undefined; source?: string | undefined };
type Manquante = { parametre: string; libelle: string; unite: string | null };

/**
 * The value given for a run, when the law leaves one unpublished that year, and the values it would need.
 * @throws Refus when it is given without its source, or where the law publishes it
 */
export function lireDonnee(
  droit: Droit,
  jour: string,
  { pointsDegressifs, source }: Saisie,
): { donnee: ValeurDonnee | null; manquantes: Manquante[] } {
  const lecture = lireParametre(droit, DEGRESSIF, jour);
  const aDonner = lecture.etat === 'non-publiee';
  if (pointsDegressifs === undefined) {
    return { donnee: null, manquantes: aDonner ? [decrire(droit)] : [] };
  }
  if (!aDonner) {
    refuser('pointsDegressifs', 'Cette valeur est publiée pour l’année : videz ce champ, elle sera lue.');
  }
  if (source === undefined)
    refuser('source', 'Indiquez d’où vient cette valeur : quel texte, quel courrier.');
  return { donnee: { pointsDegressifs, source }, manquantes: [] };
}

function decrire(droit: Droit): Manquante {
  const { libelle = DEGRESSIF, unite = null } = droit.parametres[DEGRESSIF] ?? {};
  return { parametre: DEGRESSIF, libelle, unite };
}

function refuser(champ: string, phrase: string): never {
  throw new Refus('saisie-invalide', 'La valeur donnée est à corriger.', { champs: { [champ]: phrase } });
}
