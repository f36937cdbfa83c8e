import { FORMES, sauteUneEtape } from '@polaris/regles/amenagements/formes.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { facultatif, texteRequis, versDate } from './champs.ts';
import { exigerPasse } from './cooperation.ts';
import { forme, getDemande, listerFormes, type ReponseCritere } from './demande.ts';
import { listerListe } from './listes.ts';

const OUI_NON = { oui: true, non: false } as const;

/**
 * What the pôle decides on a request (PAR-2): its form, a defined period when a pupil is accompanied, the
 * answers to its own criteria, and a written reason. Any order is allowed; a skipped step is noted.
 */
export const trierDemande = definirCas({
  nom: 'amenagements.trierDemande',
  titre: 'Décider de la suite d’une demande d’intervention.',
  permission: 'demandes.trier',
  genre: 'ecriture',
  entree: z.object({
    demandeId: identifiant,
    version,
    forme,
    decideeLe: jour,
    du: facultatif(jour),
    au: facultatif(jour),
    motivation: texteRequis(4000, 'Motivez la décision : l’école la lira.'),
    criteres: z.record(identifiant, z.enum(['oui', 'non'])).default({}),
  }),
  sortie: z.object({ triageId: identifiant, horsOrdre: z.boolean() }),
  async executer(contexte, entree) {
    const { trx, session, instant, coffre, journaliser } = contexte;
    const demande = await getDemande(trx, entree.demandeId);
    exigerDates(entree, demande.demandee_le, contexte.aujourdhui);
    await prendre(contexte, entree.demandeId, entree.version);
    const horsOrdre = sauteUneEtape(entree.forme, await listerFormes(trx, entree.demandeId));
    const { id } = await trx
      .insertInto('triage')
      .values({
        pole_id: demande.pole_id,
        demande_id: entree.demandeId,
        rang: entree.version,
        forme: entree.forme,
        decidee_le: entree.decideeLe,
        du: entree.du ?? null,
        au: entree.au ?? null,
        hors_ordre: horsOrdre,
        motivation: coffre.sceller(entree.motivation),
        criteres: coffre.sceller(await lireCriteres(contexte, demande.pole_id, entree.criteres)),
        courrier_le: null,
        enregistre_le: versDate(instant),
        enregistre_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'demande',
      objetId: entree.demandeId,
      poleId: demande.pole_id,
      changements: { triageId: id, forme: entree.forme, decideeLe: entree.decideeLe, horsOrdre },
    });
    return { triageId: id, horsOrdre };
  },
});

type Dates = Pick<z.output<typeof trierDemande.entree>, 'forme' | 'decideeLe' | 'du' | 'au'>;

function exigerDates({ forme, decideeLe, du, au }: Dates, demandeeLe: string, aujourdhui: string): void {
  exigerPasse('decideeLe', decideeLe, aujourdhui);
  const champs = {
    ...(decideeLe < demandeeLe && { decideeLe: 'La décision précède la demande. Vérifiez la date.' }),
    ...(FORMES[forme].individuelle && !du && { du: 'Un accompagnement individuel a un premier jour.' }),
    ...(FORMES[forme].individuelle && !au && { au: 'Un accompagnement individuel a un dernier jour prévu.' }),
    ...(au &&
      (!du || au < du) && { au: 'La période finit avant d’avoir commencé. Vérifiez les deux dates.' }),
  };
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Les dates de la décision sont à corriger.', { champs });
}

/** Takes the request as it was read: what someone decided meanwhile is seen first. */
async function prendre({ trx }: Contexte, demandeId: string, lue: number): Promise<void> {
  const prise = await trx
    .updateTable('demande')
    .set({ version: lue + 1 })
    .where('id', '=', demandeId)
    .where('version', '=', lue)
    .where('close_le', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (prise) return;
  throw new Refus(
    'conflit',
    'Cette demande a été close ou tranchée entre-temps. Rechargez la page pour voir où elle en est.',
  );
}

async function lireCriteres(
  { trx }: Contexte,
  poleId: string,
  reponses: Readonly<Record<string, keyof typeof OUI_NON>>,
): Promise<ReponseCritere[]> {
  const criteres = await listerListe(trx, poleId, 'critere');
  return criteres.flatMap(({ id, libelle }) => {
    const reponse = Object.hasOwn(reponses, id) ? reponses[id] : undefined;
    return reponse ? [{ critere: libelle, oui: OUI_NON[reponse] }] : [];
  });
}
