import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getPartie } from './enregistrer.ts';
import { CLES_PARTIES, lirePartiesDe } from './parties.ts';
import { getActe } from './repository.ts';

const MOYENS_RELANCE = {
  courriel: 'par courriel',
  telephone: 'par téléphone',
  courrier: 'par courrier',
  'de-vive-voix': 'de vive voix',
} as const;
const CLES_MOYENS_RELANCE = Object.keys(MOYENS_RELANCE) as [
  keyof typeof MOYENS_RELANCE,
  ...(keyof typeof MOYENS_RELANCE)[],
];

const RELANCES_MAX = 200;

/** Notes that parties were reminded, one or many at once; Polaris sends nothing itself. */
export const relancer = definirCas({
  nom: 'signatures.relancer',
  titre: 'Noter une relance.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: z.object({
    attentes: z
      .array(z.object({ acteId: identifiant, partie: z.enum(CLES_PARTIES) }))
      .min(1, 'Cochez au moins une signature attendue.')
      .max(RELANCES_MAX, `Cochez au plus ${RELANCES_MAX} signatures à la fois.`),
    moyen: z.enum(CLES_MOYENS_RELANCE, { error: 'Indiquez comment vous avez relancé.' }),
  }),
  sortie: z.object({ notees: z.number() }),
  async executer(contexte, { attentes, moyen }) {
    const { trx, session, instant: moment, journaliser } = contexte;
    const le = new Date(moment.epochMilliseconds);
    for (const { acteId, partie } of attentes) {
      const acte = await getActe(trx, acteId);
      getPartie(acte, partie);
      const etat = (await lirePartiesDe(contexte, acte)).find((p) => p.partie === partie)?.etat;
      if (etat === 'signee') {
        throw new Refus(
          'conflit',
          `${acte.prenom} ${acte.nom} : cette partie a signé entre-temps. Rechargez la page.`,
        );
      }
      await trx
        .insertInto('relance')
        .values({ pole_id: acte.pole_id, acte_id: acteId, partie, moyen, le, par: session.compteId })
        .execute();
      await journaliser({
        objet: 'acte',
        objetId: acteId,
        poleId: acte.pole_id,
        changements: { relance: partie, moyen },
      });
    }
    return { notees: attentes.length };
  },
});

/** The last reminder given to a party. */
export const derniereRelance = z.object({
  partie: z.enum(CLES_PARTIES),
  moyen: z.enum(CLES_MOYENS_RELANCE),
  le: instant,
  par: z.string(),
});

/** The reminders about an act, newest first. */
export function listerRelances(trx: Trx, acteId: string) {
  return trx
    .selectFrom('relance as r')
    .innerJoin('compte as c', 'c.id', 'r.par')
    .select(['r.partie', 'r.moyen', 'r.le', 'c.nom as par'])
    .where('r.acte_id', '=', acteId)
    .orderBy('r.le', 'desc')
    .execute();
}
