import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant, instant, jour, texteNom } from '../../kernel/champs.ts';
import { finDuJourABruxelles } from '../../kernel/horloge.ts';
import { Refus } from '../../kernel/refus.ts';
import { couvrir } from './contenu.ts';
import { findDocument } from './document.ts';
import { getPartie } from './enregistrer.ts';
import { empreindreJeton, tirerJeton } from './jeton.ts';
import { CLES_PARTIES, lirePartiesDe } from './parties.ts';
import { getActe } from './repository.ts';
import { peutInviter } from './roles.ts';
import { exigerComplet, exigerOuvert } from './signer.ts';

const JOURS_PAR_DEFAUT = 14;
const JOURS_MAX = 60;

/**
 * Gives someone without account a personal link to read one paper and to answer, once. The token is in the
 * answer and nowhere else: it is shown once, to be copied.
 */
export const inviter = definirCas({
  nom: 'signatures.inviter',
  titre: 'Préparer un lien personnel pour signer.',
  permission: 'signatures.inviter',
  genre: 'ecriture',
  entree: z.object({
    acteId: identifiant,
    partie: z.enum(CLES_PARTIES, { error: 'Choisissez à qui le lien est destiné.' }),
    nom: texteNom(120, 'Indiquez le prénom et le nom de la personne qui recevra ce lien.'),
    expireLe: z.preprocess((v) => (v === '' ? undefined : v), jour.optional()),
  }),
  sortie: z.object({ invitationId: identifiant, lien: z.string(), expireLe: z.string() }),
  async executer(contexte, { acteId, partie, nom, expireLe }) {
    const { trx, session, adressePublique, aujourdhui, journaliser } = contexte;
    const acte = await getActe(trx, acteId);
    if (!peutInviter(session.active.role, partie)) {
      throw new Refus('interdit', 'Votre rôle ne permet pas de préparer un lien pour cette partie.');
    }
    const description = getPartie(acte, partie);
    exigerOuvert(acte);
    exigerComplet(acte, description.requiert);
    const etat = (await lirePartiesDe(contexte, acte)).find((p) => p.partie === partie)?.etat;
    if (etat === 'signee') throw new Refus('conflit', 'Cette partie a déjà signé.');
    const document = await findDocument(trx, acte);
    if (!document || document.perime) {
      throw new Refus(
        'regle-non-respectee',
        'Il n’y a pas de document à lire avant de signer, ou son contenu a changé depuis. Émettez-le d’abord.',
      );
    }
    const dernier = expireLe ?? ajouter(aujourdhui, JOURS_PAR_DEFAUT);
    exigerDuree(dernier, aujourdhui);
    const maintenant = new Date(contexte.instant.epochMilliseconds);
    await revoquerOuverte(trx, acteId, partie, maintenant);
    const jeton = tirerJeton();
    const { id } = await trx
      .insertInto('invitation')
      .values({
        pole_id: acte.pole_id,
        acte_id: acteId,
        document_id: document.documentId,
        partie,
        nom,
        empreinte_jeton: empreindreJeton(jeton),
        couverture: JSON.stringify(couvrir(acte.contenu, description.scelle)),
        expire_le: new Date(finDuJourABruxelles(dernier).epochMilliseconds),
        cree_le: maintenant,
        cree_par: session.compteId,
        vue_le: null,
        revoquee_le: null,
        repondue_le: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'acte',
      objetId: acteId,
      poleId: acte.pole_id,
      changements: { lien: partie, invitationId: id, expireLe: dernier },
    });
    return { invitationId: id, lien: `${adressePublique}/signer/${jeton}`, expireLe: dernier };
  },
});

/** Closes a personal link before its day. */
export const revoquerInvitation = definirCas({
  nom: 'signatures.revoquerInvitation',
  titre: 'Fermer un lien personnel pour signer.',
  permission: 'signatures.inviter',
  genre: 'ecriture',
  entree: z.object({ invitationId: identifiant }),
  sortie: z.object({ revoquee: z.literal(true) }),
  async executer({ trx, instant: moment, journaliser }, { invitationId }) {
    const ligne = await trx
      .updateTable('invitation')
      .set({ revoquee_le: new Date(moment.epochMilliseconds) })
      .where('id', '=', invitationId)
      .where('revoquee_le', 'is', null)
      .where('repondue_le', 'is', null)
      .returning(['acte_id', 'pole_id', 'partie'])
      .executeTakeFirst();
    if (!ligne) throw new Refus('introuvable', 'Ce lien n’existe pas, ou il est déjà fermé.');
    await journaliser({
      objet: 'acte',
      objetId: ligne.acte_id,
      poleId: ligne.pole_id,
      changements: { lienFerme: ligne.partie, invitationId },
    });
    return { revoquee: true as const };
  },
});

function ajouter(jourCivil: string, days: number): string {
  return Temporal.PlainDate.from(jourCivil).add({ days }).toString();
}

function exigerDuree(dernier: string, aujourdhui: string): void {
  if (dernier > aujourdhui && dernier <= ajouter(aujourdhui, JOURS_MAX)) return;
  const phrase = `Choisissez un dernier jour après aujourd’hui, au plus tard dans ${JOURS_MAX} jours.`;
  throw new Refus('saisie-invalide', 'Le lien est à corriger.', { champs: { expireLe: phrase } });
}

/** A new link takes the place of the one still open: a person has one. */
async function revoquerOuverte(
  trx: Trx,
  acteId: string,
  partie: (typeof CLES_PARTIES)[number],
  le: Date,
): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ revoquee_le: le })
    .where('acte_id', '=', acteId)
    .where('partie', '=', partie)
    .where('revoquee_le', 'is', null)
    .where('repondue_le', 'is', null)
    .execute();
}

/** A link as those who gave it see it: never its token. */
export const invitationVue = z.object({
  id: identifiant,
  partie: z.enum(CLES_PARTIES),
  nom: z.string(),
  creeLe: instant,
  expireLe: instant,
  vueLe: instant.nullable(),
});

/** The links of an act that still answer. */
export async function listerInvitations(trx: Trx, acteId: string, maintenant: Date) {
  const lignes = await trx
    .selectFrom('invitation')
    .select(['id', 'partie', 'nom', 'cree_le', 'expire_le', 'vue_le'])
    .where('acte_id', '=', acteId)
    .where('revoquee_le', 'is', null)
    .where('repondue_le', 'is', null)
    .where('expire_le', '>', maintenant)
    .execute();
  return lignes.map((l) => ({
    id: l.id,
    partie: l.partie,
    nom: l.nom,
    creeLe: l.cree_le,
    expireLe: l.expire_le,
    vueLe: l.vue_le,
  }));
}
