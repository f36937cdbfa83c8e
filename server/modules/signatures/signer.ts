import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import type { Session } from '../../kernel/session.ts';
import { nommerBloc } from './blocs.ts';
import { blocsIncomplets } from './contenu.ts';
import { controler } from './controles.ts';
import { enregistrerReponse, getPartie } from './enregistrer.ts';
import { lirePartiesDe } from './parties.ts';
import {
  auTitreDe,
  avis,
  delegation,
  fautesDuGeste,
  geste,
  motifEcrit,
  moyenDuGeste,
  qualite,
} from './reponse.ts';
import { type ActeComplet, getActe } from './repository.ts';
import { partieDuRole, titresDuRole } from './roles.ts';

const commun = z.object({ acteId: identifiant, qualite, auTitreDe, delegation });

const signature = commun.extend(geste);
const opinion = signature.extend({ avis, motif: motifEcrit });

/** Signs in the application, under the name of the account and for the party its role stands for. */
export const signer = definirCas({
  nom: 'signatures.signer',
  titre: 'Signer un document dans la plateforme.',
  permission: 'signatures.signer',
  genre: 'ecriture',
  entree: signature,
  sortie: z.object({ signatureId: identifiant }),
  executer: (contexte, saisie) => repondre(contexte, { ...saisie, avis: undefined, motif: undefined }),
});

/**
 * Gives the opinion of the CPMS, dated and signed: it is not an agreement, and needs no reason (circulaire
 * 8783, annexe 2c).
 */
export const donnerAvis = definirCas({
  nom: 'signatures.donnerAvis',
  titre: 'Donner l’avis du CPMS dans la plateforme.',
  permission: 'signatures.aviser',
  genre: 'ecriture',
  entree: opinion,
  sortie: z.object({ signatureId: identifiant }),
  executer: repondre,
});

async function repondre(contexte: Contexte, { acteId, ...saisie }: z.output<typeof opinion>) {
  const { acte, partie, description } = await preparer(contexte, acteId);
  exigerComplet(acte, description.requiert);
  const reponse = { ...saisie, decision: 'signature', signeeLe: contexte.aujourdhui } as const;
  const { nom } = contexte.session;
  controler(reponse, description, acte, contexte.aujourdhui, {
    ...fautesDelegation(saisie, contexte.session),
    ...fautesDuGeste(saisie, nom),
  });
  const valeurs = { ...reponse, ...moyenDuGeste(saisie), partie, nom };
  return { signatureId: await enregistrerReponse(contexte, acte, valeurs) };
}

/** Refuses to sign, with the reason in writing. An opinion is not refused: it is unfavourable. */
export const refuser = definirCas({
  nom: 'signatures.refuser',
  titre: 'Refuser de signer un document, avec le motif.',
  permission: 'signatures.signer',
  genre: 'ecriture',
  entree: commun.extend({ motif: motifEcrit }),
  sortie: z.object({ signatureId: identifiant }),
  async executer(contexte, { acteId, ...saisie }) {
    const { acte, partie, description } = await preparer(contexte, acteId);
    const reponse = { ...saisie, decision: 'refus', signeeLe: contexte.aujourdhui } as const;
    controler(reponse, description, acte, contexte.aujourdhui, fautesDelegation(saisie, contexte.session));
    const valeurs = { ...reponse, moyen: 'application-tapee', partie, nom: contexte.session.nom } as const;
    return { signatureId: await enregistrerReponse(contexte, acte, valeurs) };
  },
});

/** The act and the part the session has in it; refuses one that is closed or already answered. */
async function preparer(contexte: Contexte, acteId: string) {
  const acte = await getActe(contexte.trx, acteId);
  const partie = partieDuRole(contexte.session.active.role);
  if (!partie) throw new Refus('interdit', 'Votre rôle ne signe pour aucune partie.');
  const description = getPartie(acte, partie);
  exigerOuvert(acte);
  const etat = (await lirePartiesDe(contexte, acte)).find((p) => p.partie === partie)?.etat;
  if (etat === 'signee') {
    throw new Refus('conflit', 'Votre réponse est déjà enregistrée. Rechargez la page pour la voir.');
  }
  return { acte, partie, description };
}

/** Nobody answers an act that was closed. */
export function exigerOuvert({ clos_le }: Pick<ActeComplet, 'clos_le'>): void {
  if (clos_le) throw new Refus('conflit', 'Ce document est clos : plus personne ne le signe.');
}

/** *Required from*: names what must be complete before this party may answer. */
export function exigerComplet(
  acte: Pick<ActeComplet, 'contenu'>,
  requiert: 'tout' | readonly string[],
): void {
  const incomplets = blocsIncomplets(acte.contenu, requiert).map((cle) => nommerBloc(acte.contenu, cle));
  if (incomplets.length === 0) return;
  throw new Refus(
    'regle-non-respectee',
    `Ce document n’est pas prêt à signer. À compléter d’abord : ${incomplets.join(' ; ')}.`,
  );
}

function fautesDelegation(
  saisie: { auTitreDe: z.output<typeof auTitreDe>; delegation?: string | undefined },
  { active }: Session,
): Record<string, string> {
  if (titresDuRole(active.role, [saisie.auTitreDe]).length === 0) {
    return { auTitreDe: 'Votre rôle ne signe pas à ce titre. Choisissez un des titres proposés.' };
  }
  return saisie.auTitreDe === 'delegue' && !saisie.delegation
    ? { delegation: 'Indiquez qui vous a donné délégation, et quand.' }
    : {};
}
