import type { Executer } from '../../registre.ts';
import { completer, preparerDeclaration } from '../declarations.ts';
import { IDS } from '../identite.ts';
import type { Acteurs } from './acteurs.ts';
import { type Profil, premiereDe } from './eleves.ts';

export const DECLAREE_LE = '2024-10-08';
const DEBUT = '2024-10-14';
const SIGNEE = '2024-10-07';

const EVENEMENT = {
  debut: DEBUT,
  dateEvenement: '2024-10-07',
  motif: 'changement-domicile',
  preuve: 'Composition de ménage, au dossier',
} as const;

type Textes = Record<string, string>;
const enTextes = (faits: object): Textes =>
  Object.fromEntries(Object.entries(faits).map(([champ, valeur]) => [champ, String(valeur)]));

/** A first IPT after 30 September: sent to the Cellule, which notes it and gives its points. */
export async function declarerPremiere({ coordination, cellule }: Acteurs, profil: Profil): Promise<number> {
  const id = await transmettre(coordination, {
    situation: 'premiere',
    ...enTextes(premiereDe(profil, DEBUT)),
  });
  const { points } = await cellule('declarations.prendreActe', { declarationId: id, version: 2 });
  return points ?? 0;
}

/** A pupil of the pôle changes school: granted by the cabinet. */
export async function declarerMemePole(acteurs: Acteurs, integrationId: string, profil: Profil) {
  return obtenir(acteurs, {
    situation: 'meme-pole',
    integrationId,
    ecoleId: profil.ecoleId === IDS.a1 ? IDS.a2 : IDS.a1,
    cpmsId: IDS.cpmsA,
    ...etude(profil),
    ...EVENEMENT,
  });
}

/** A pupil that the other pôle accompanied since the summer comes: asked by ours, granted by the cabinet. */
export async function declarerArrivee(acteurs: Acteurs, profil: Profil) {
  return obtenir(acteurs, {
    situation: 'autre-pole',
    nom: profil.nom,
    prenom: profil.prenom,
    naissance: profil.naissance,
    ancienPoleId: IDS.poleB,
    ancienneEcoleId: IDS.b1,
    ecoleOrigineId: IDS.siegeB,
    type: String(profil.type),
    premierDebut: '2024-08-26',
    ecoleId: profil.ecoleId,
    cpmsId: IDS.cpmsA,
    ...etude(profil),
    ...EVENEMENT,
  });
}

const etude = ({ niveau, anneeEtude }: Profil) => ({ niveau, anneeEtude: String(anneeEtude) });

async function obtenir({ coordination, cabinet, cellule }: Acteurs, reponses: Textes): Promise<number> {
  const declarationId = await transmettre(coordination, reponses);
  await cabinet('derogations.decider', { declarationId, version: 2, decision: 'accord' });
  const { points } = await cellule('declarations.prendreActe', { declarationId, version: 3 });
  return points ?? 0;
}

async function transmettre(executer: Executer, reponses: Textes): Promise<string> {
  const declarationId = await preparerDeclaration(executer, reponses);
  await completer(executer, declarationId, SIGNEE);
  await executer('declarations.transmettre', { declarationId, version: 1 });
  return declarationId;
}
