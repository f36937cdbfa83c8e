import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant as instantVu, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { estComplet, lireParties } from '../signatures/index.ts';
import { lireHorloge } from './horloge.ts';
import { detailProcedure, jugerProcedure } from './juger.ts';
import { ouvrirDeclaree } from './ouvrir-declaree.ts';
import { type DeclarationComplete, findContenu, getDeclaration, lireSections } from './repository.ts';
import type { SITUATIONS } from './situations.ts';

/**
 * Sends a declaration: annexes 2b and 2c complete and signed first, the procedure judged again on the day of
 * sending, the proof kept (instant, author, fingerprint of what was sent). A first IPT starts with it, since
 * nothing but its declaration is awaited (TAR-1); a change waits for the decision (TAR-2).
 */
export const transmettre = definirCas({
  nom: 'declarations.transmettre',
  titre: 'Transmettre une déclaration après le 30 septembre.',
  permission: 'declarations.introduire',
  genre: 'ecriture',
  entree: z.object({ declarationId: identifiant, version }),
  sortie: z.object({ transmiseLe: instantVu, empreinte: z.string(), integrationId: identifiant.nullable() }),
  async executer(contexte, { declarationId, version: lue }) {
    const { trx, session, instant, aujourdhui, droit, journaliser } = contexte;
    const declaration = await getDeclaration(trx, declarationId);
    if (declaration.etat !== 'a-signer') throw new Refus('conflit', 'Cette déclaration est déjà transmise.');
    await exigerAnnexes(contexte, declarationId);
    const procedure = jugerProcedure(droit, {
      situation: situationDe(declaration),
      debut: declaration.debut,
      declareLe: aujourdhui,
      motif: declaration.motif ?? undefined,
    });
    if (detailProcedure.parse(procedure.detail).procedure !== declaration.genre) {
      throw new Refus(
        'regle-non-respectee',
        'Cette déclaration n’est plus prévue par la procédure ce jour.',
        {
          suite: procedure,
        },
      );
    }
    const transmiseLe = new Date(instant.epochMilliseconds);
    const empreinte = await empreindre(contexte, declaration, transmiseLe);
    const integrationId =
      declaration.genre === 'premiere-ipt-tardive' ? await ouvrirDeclaree(contexte, declaration) : null;
    const touchee = await trx
      .updateTable('declaration')
      .set({
        etat: 'transmise',
        jugement: JSON.stringify(procedure),
        transmise_le: transmiseLe,
        transmise_par: session.compteId,
        empreinte,
        recue_le: aujourdhui,
        echeance:
          declaration.genre === 'derogation-ministerielle'
            ? (lireHorloge(droit, { recue_le: aujourdhui, decidee_le: null }, aujourdhui)?.echeance ?? null)
            : null,
        integration_id: integrationId,
        version: lue + 1,
      })
      .where('id', '=', declarationId)
      .where('version', '=', lue)
      .returning('id')
      .executeTakeFirst();
    if (!touchee) {
      throw new Refus(
        'conflit',
        'Cette déclaration a changé entre-temps. Rechargez la page, puis recommencez.',
      );
    }
    await journaliser({
      objet: 'declaration',
      objetId: declarationId,
      poleId: declaration.pole_id,
      changements: { genre: declaration.genre, transmise: true, empreinte, integrationId },
    });
    return { transmiseLe, empreinte, integrationId };
  },
});

function situationDe({ genre, changement }: DeclarationComplete): keyof typeof SITUATIONS {
  if (genre === 'premiere-ipt-tardive') return 'premiere';
  return changement === 'meme-pole' ? 'meme-pole' : 'autre-pole';
}

/** What is still to be written or signed before sending, all at once. */
async function exigerAnnexes(contexte: Contexte, declarationId: string): Promise<void> {
  const sections = await lireSections(contexte, declarationId);
  const { parties } = await lireParties(contexte, { genre: 'annexe-2c', objetId: declarationId });
  const champs = {
    ...(sections.some(({ etat }) => etat !== 'complet' && etat !== 'non-requis')
      ? { annexe2b: 'Terminez chaque section de l’annexe 2b, ou indiquez qu’elle n’est pas requise.' }
      : {}),
    ...(estComplet(parties)
      ? {}
      : {
          annexe2c:
            'Faites signer l’annexe 2c par tous les nouveaux partenaires, et recueillez l’avis du CPMS.',
        }),
  };
  if (Object.keys(champs).length === 0) return;
  throw new Refus('regle-non-respectee', 'Les annexes 2b et 2c sont signées avant l’envoi.', { champs });
}

/** Fingerprint of everything that is sent: facts, answers, texts of 2b, signatures of 2c, instant. */
async function empreindre(
  contexte: Contexte,
  declaration: DeclarationComplete,
  transmiseLe: Date,
): Promise<string> {
  const { parties } = await lireParties(contexte, { genre: 'annexe-2c', objetId: declaration.id });
  const sections = await lireSections(contexte, declaration.id);
  const { numero, genre, changement, pole_id, ecole_id, debut, motif, ancienne_fin } = declaration;
  const envoi = {
    declaration: [numero, genre, changement, pole_id, ecole_id, debut, motif, ancienne_fin],
    eleve: [declaration.nom, declaration.prenom, declaration.naissance],
    reponses: (await findContenu(contexte, declaration.id))?.reponses ?? null,
    annexe2b: sections.map(({ cle, contenu, nonRequis }) => [cle, contenu, nonRequis]),
    annexe2c: parties.map(({ partie, signature }) => [
      partie,
      signature?.nom,
      signature?.signeeLe,
      signature?.avis,
    ]),
    transmiseLe: transmiseLe.toISOString(),
  };
  return createHash('sha256').update(JSON.stringify(envoi)).digest('hex');
}
