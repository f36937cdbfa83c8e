import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { listerPostesAdoptes } from '../equipe/index.ts';
import type { ChargeEcrite } from './charge-ecrite.ts';
import type { ChargeLue } from './depot.ts';
import { getCharge, listerChargesDePart } from './depot.ts';
import type { LieuDeTravail } from './ecrire.ts';
import { volumeDeFraction } from './volumes.ts';

/** What holds a post from one day to another; who is on replaced work keeps it. */
const chevauche = (c: { du: string; au: string | null }, { du, au }: { du: string; au: string | null }) =>
  (au === null || c.du < au) && (c.au === null || c.au > du);

/**
 * The cadre is frozen during the year (EQU-5): a post holds its volume at most, and a replacement keeps the
 * function and the volume of the person replaced. `saufId`: the segment that is being corrected.
 * @throws Refus when the post is not of the adopted cadre, when it is already held, or when the replacement differs
 */
export async function exigerPoste(
  contexte: Contexte,
  part: LieuDeTravail,
  charge: ChargeEcrite,
  saufId?: string,
): Promise<void> {
  const { posteId, du } = charge;
  if (posteId === null) return;
  const annee = anneeCourante(contexte.droit, du);
  const postes = await listerPostesAdoptes(contexte, part, annee);
  const poste = postes.find(({ id }) => id === posteId);
  if (!poste) throw refuser('posteId', `Ce poste n’est pas dans le cadre adopté pour ${annee}.`);
  if ((poste.source === 'fonctionnement') !== (charge.situation === 'contractuel')) {
    throw refuser('situation', SITUATION_DU_POSTE[poste.source]);
  }
  const volume = volumeDeFraction(poste.fraction);
  if (volume === null || charge.remplaceId !== null) return;
  const { rentree, avant } = getExercice(contexte.droit, annee);
  const titulaires = (await listerChargesDePart(contexte, part, { du: rentree, avant })).filter(
    (c) => c.posteId === posteId && c.id !== saufId && c.remplaceId === null && chevauche(c, charge),
  );
  const occupe = titulaires.reduce((somme, { prestees }) => somme + prestees, 0);
  if (occupe + charge.prestees <= volume) return;
  const libre = Math.max(0, volume - occupe);
  throw refuser(
    'prestees',
    `Ce poste compte ${dire(volume)}/36 ; il en reste ${dire(libre)}/36. Corrigez le volume, ou indiquez qui est remplacé.`,
  );
}

/** What a replacement takes from the person replaced; the segment itself when nobody is. */
export async function suivreRemplace(
  contexte: Contexte,
  membre: LieuDeTravail & { id: string },
  charge: ChargeEcrite,
): Promise<ChargeEcrite> {
  if (charge.remplaceId === null) return charge;
  const remplacee = await getCharge(contexte, charge.remplaceId);
  refuserRemplacement(membre, charge, remplacee);
  return { ...charge, posteId: remplacee.posteId };
}

function refuserRemplacement(
  membre: LieuDeTravail & { id: string },
  charge: ChargeEcrite,
  remplacee: ChargeLue,
): void {
  const etrangere = remplacee.ecoleId !== membre.ecoleId || remplacee.poleId !== membre.poleId;
  if (etrangere || remplacee.lieu !== 'pole' || remplacee.membreId === membre.id) {
    throw refuser('remplaceId', 'Choisissez la charge au pôle d’un autre membre de la même équipe.');
  }
  if (!chevauche(remplacee, charge)) {
    throw refuser('remplaceId', 'La personne remplacée n’exerce pas cette charge à ces dates.');
  }
  const { fonction, prestees, sur } = remplacee;
  if (
    charge.lieu === 'pole' &&
    charge.fonction === fonction &&
    charge.prestees === prestees &&
    charge.sur === sur
  )
    return;
  throw refuser(
    'remplaceId',
    `Le cadre est figé durant l’année : un remplacement garde la fonction et le volume, « ${fonction} », ${dire(prestees)}/${sur}.`,
  );
}

const SUR_POINTS = 'Ce poste est payé sur les points : choisissez une situation statutaire.';
/** What a post asks of who holds it, by what pays it (EQU-7). */
const SITUATION_DU_POSTE = {
  points: SUR_POINTS,
  soutien: SUR_POINTS,
  fonctionnement: 'Ce poste est payé sur le fonctionnement : choisissez « contractuel ».',
} as const;

const dire = (nombre: number) => String(nombre).replace('.', ',');

function refuser(champ: string, phrase: string): Refus {
  return new Refus('regle-non-respectee', phrase, { champs: { [champ]: phrase } });
}
