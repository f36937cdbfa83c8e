import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant, texteLong, version } from '../../kernel/champs.ts';
import { getIntegration } from './repository.ts';
import { CLES_SECTIONS, type CleSection } from './sections.ts';

const GENRE = 'section';
const MAX_SECTION = 10_000;

const quelle = z.object({ integrationId: identifiant, cle: z.enum(CLES_SECTIONS) });
const texte = z.object({
  contenu: texteLong(MAX_SECTION),
  /** The text as it was when typing began, to tell what each person changed. */
  depart: texteLong(MAX_SECTION).default(''),
  termine: z.boolean().default(false),
  nonRequis: z.boolean().default(false),
  version,
});
type Texte = z.output<typeof texte>;

const objetDe = ({ integrationId, cle }: { integrationId: string; cle: CleSection }) =>
  `${integrationId}/${cle}`;

/** Keeps what someone is typing in a section, for that person alone; nothing is judged, nothing is refused. */
export const garderSection = definirCas({
  nom: 'integration.garderSection',
  titre: 'Garder le texte d’une section pendant la frappe.',
  permission: 'brouillons.garder',
  genre: 'ecriture',
  entree: quelle.extend(texte.shape),
  sortie: z.object({ modifieLe: instant }),
  async executer({ trx, coffre, session, instant: moment, journaliser }, saisie) {
    const { integrationId, cle, ...garde } = saisie;
    const { pole_id } = await getIntegration(trx, integrationId);
    const modifie_le = new Date(moment.epochMilliseconds);
    const contenu = coffre.sceller(garde);
    const objet = objetDe(saisie);
    const { id } = await trx
      .insertInto('brouillon')
      .values({ pole_id, compte_id: session.compteId, genre: GENRE, objet, contenu, modifie_le })
      .onConflict((oc) =>
        oc
          .columns(['compte_id', 'genre', 'objet'])
          .where('objet', 'is not', null)
          .doUpdateSet({ contenu, modifie_le }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({ objet: 'brouillon', objetId: id, poleId: pole_id, changements: { section: cle } });
    return { modifieLe: modifie_le };
  },
});

/** The text of a section that the person who asks had begun and not recorded; null when there is none. */
export const reprendreSection = definirCas({
  nom: 'integration.reprendreSection',
  titre: 'Reprendre le texte d’une section commencé plus tôt.',
  permission: 'brouillons.garder',
  genre: 'lecture',
  entree: quelle,
  sortie: z.object({ garde: texte.extend({ modifieLe: instant }).nullable() }),
  async executer({ trx, coffre, session }, saisie) {
    await getIntegration(trx, saisie.integrationId);
    const ligne = await brouillonDe(trx, session.compteId, objetDe(saisie)).executeTakeFirst();
    return {
      garde: ligne ? { ...coffre.ouvrir<Texte>(ligne.contenu), modifieLe: ligne.modifie_le } : null,
    };
  },
});

/** Throws that text away, at its author's demand. */
export const oublierSection = definirCas({
  nom: 'integration.oublierSection',
  titre: 'Jeter le texte d’une section commencé plus tôt.',
  permission: 'brouillons.garder',
  genre: 'ecriture',
  entree: quelle,
  sortie: z.object({ oublie: z.literal(true) }),
  async executer(contexte, saisie) {
    const { pole_id } = await getIntegration(contexte.trx, saisie.integrationId);
    await retirerGarde(contexte, saisie);
    await contexte.journaliser({
      objet: 'brouillon',
      objetId: null,
      poleId: pole_id,
      changements: { section: saisie.cle, supprime: true },
    });
    return { oublie: true as const };
  },
});

/** A text recorded is not kept a second time. */
export async function retirerGarde(
  { trx, session }: Pick<Contexte, 'trx' | 'session'>,
  section: { integrationId: string; cle: CleSection },
): Promise<void> {
  await trx
    .deleteFrom('brouillon')
    .where('compte_id', '=', session.compteId)
    .where('genre', '=', GENRE)
    .where('objet', '=', objetDe(section))
    .execute();
}

function brouillonDe(trx: Contexte['trx'], compteId: string, objet: string) {
  return trx
    .selectFrom('brouillon')
    .select(['contenu', 'modifie_le'])
    .where('compte_id', '=', compteId)
    .where('genre', '=', GENRE)
    .where('objet', '=', objet);
}
