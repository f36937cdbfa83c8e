import { etatPar } from '@polaris/regles/amenagements/etat-par.ts';
import { clesDe, ETATS_PAR } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { porteePole } from '../../kernel/session.ts';
import { faitsEtat, selectionnerPar } from './par.ts';

const PAR_PAGE = 50;
const etat = z.enum(clesDe(ETATS_PAR));

/**
 * The PAR of a school year in reach. Their number tells the context of a pôle; it is never a goal (PAR-3).
 */
export const listerPar = definirCas({
  nom: 'amenagements.listerPar',
  titre: 'Lister les protocoles d’aménagements raisonnables.',
  permission: 'par.lire',
  genre: 'lecture',
  entree: z.object({
    annee: anneeScolaire,
    recherche: z.string().trim().max(80).default(''),
    etat: etat.optional(),
    ecoleId: identifiant.optional(),
    page: z.number().int().min(1).max(10_000).default(1),
  }),
  sortie: z.object({
    lignes: z.array(
      z.object({
        parId: identifiant,
        eleveId: identifiant,
        eleve: z.string(),
        ecole: z.string(),
        niveau: z.string(),
        anneeEtude: z.number(),
        debut: z.string(),
        prevuJusquAu: z.string(),
        fin: z.string().nullable(),
        suiviIndividuel: z.boolean(),
        evaluationPrevueLe: z.string().nullable(),
        etat,
      }),
    ),
    total: z.number(),
    parPage: z.number(),
    facettes: z.object({
      etats: z.array(z.object({ etat, nombre: z.number() })),
      ecoles: z.array(z.object({ id: identifiant, nom: z.string(), nombre: z.number() })),
    }),
  }),
  async executer({ trx, session, droit, aujourdhui }, entree) {
    const { annee } = getExercice(droit, entree.annee);
    const pole = porteePole(session);
    const lignes = await selectionnerPar(trx)
      .innerJoin('par_annee as n', (lien) =>
        lien.onRef('n.par_id', '=', 'p.id').on('n.annee_scolaire', '=', annee),
      )
      // What came with a file that was received is read from that file.
      .$if(pole !== null, (q) => q.where('p.pole_id', '=', pole))
      .select(['n.niveau as niveau_annee', 'n.annee_etude as etude_annee', 'o.recherche as ecole_recherche'])
      .orderBy('e.recherche')
      .orderBy('p.id')
      .execute();
    // A few hundred rows for a pôle: states come from a pure function, so they are filtered here.
    const vues = lignes.map((ligne) => ({ ...ligne, etat: etatPar(faitsEtat(ligne), aujourdhui) }));
    const cle = cleRecherche(entree.recherche);
    const retenues = vues.filter(
      (vue) =>
        vue.recherche.includes(cle) &&
        (!entree.etat || vue.etat === entree.etat) &&
        (!entree.ecoleId || vue.ecole_id === entree.ecoleId),
    );
    return {
      lignes: retenues.slice((entree.page - 1) * PAR_PAGE, entree.page * PAR_PAGE).map((vue) => ({
        parId: vue.id,
        eleveId: vue.eleve_id,
        eleve: `${vue.nom} ${vue.prenom}`,
        ecole: vue.ecole,
        niveau: vue.niveau_annee,
        anneeEtude: vue.etude_annee,
        debut: vue.debut,
        prevuJusquAu: vue.prevu_jusqu_au,
        fin: vue.fin,
        suiviIndividuel: vue.suivi_individuel,
        evaluationPrevueLe: vue.evaluation_prevue_le,
        etat: vue.etat,
      })),
      total: retenues.length,
      parPage: PAR_PAGE,
      facettes: {
        etats: clesDe(ETATS_PAR).flatMap((cleEtat) => {
          const nombre = vues.filter((vue) => vue.etat === cleEtat).length;
          return nombre > 0 ? [{ etat: cleEtat, nombre }] : [];
        }),
        ecoles: compterEcoles(vues),
      },
    };
  },
});

type LigneEcole = { ecole_id: string; ecole: string; ecole_recherche: string };

function compterEcoles(vues: readonly LigneEcole[]) {
  return Map.groupBy(
    vues.toSorted((a, b) => a.ecole_recherche.localeCompare(b.ecole_recherche)),
    ({ ecole_id }) => ecole_id,
  )
    .entries()
    .map(([id, lignes]) => ({ id, nom: lignes[0]?.ecole ?? '', nombre: lignes.length }))
    .toArray();
}
