import { z } from 'zod';
import { anneeCourante } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { situer } from './etats.ts';
import { direSuppression, getRegime, limitesDe } from './regime.ts';
import { type Contenu, getEleve, listerEvenements } from './repository.ts';
import { listerToutes } from './repository-grilles.ts';
import { AUTEURS_BILAN, CLES_ETATS, DOMAINES, DUREES, ETATS } from './tables.ts';
import { nommerGrille } from './vues.ts';

const passationVue = z.object({
  passeeLe: z.string(),
  bilanLe: z.string(),
  bilanAuteur: z.string(),
  domaines: z.array(z.string()),
  duree: z.string(),
  equipe: z.string(),
  total: z.number(),
  grille: z.string(),
  reponses: z.array(
    z.object({ cle: z.string(), libelle: z.string(), reponse: z.string(), score: z.number() }),
  ),
});

const evenementVu = z.object({
  echelleId: identifiant,
  genre: z.enum(['passation', 'correction', 'confirmation', 'reprise', 'fin']),
  points: z.number(),
  motif: z.string().nullable(),
  enregistreeLe: instant,
  auteur: z.string(),
  passation: passationVue.nullable(),
});

/** The scales of a pupil, year by year, last first, with everything that was recorded. */
export const consulterEchelles = definirCas({
  nom: 'sensoriMoteur.consulterEchelles',
  titre: 'Consulter les échelles d’un élève.',
  permission: 'medical.lire',
  genre: 'lecture',
  entree: z.object({ eleveId: identifiant }),
  sortie: z.object({
    eleveId: identifiant,
    eleve: z.string(),
    anneeCourante: z.string(),
    /** Why nothing changes any more; null while the scales live. */
    ferme: z.string().nullable(),
    /** Scales printed, last first. */
    documents: z.array(z.object({ documentId: identifiant, emisLe: instant })),
    annees: z.array(
      z.object({
        annee: z.string(),
        etat: z.enum(CLES_ETATS),
        etatNom: z.string(),
        rang: z.number(),
        provisoires: z.number(),
        definitifs: z.number(),
        horsDelai: z.boolean(),
        encodageJusquAu: z.string().nullable(),
        provisoireJusquAu: z.string().nullable(),
        /** Last first. */
        evenements: z.array(evenementVu),
      }),
    ),
  }),
  async executer(contexte, { eleveId }) {
    const { trx, droit, aujourdhui, session } = contexte;
    const eleve = await getEleve(trx, eleveId);
    await noterLecture({ trx, session }, { poleId: eleve.poleId, eleveId });
    const courante = anneeCourante(droit, aujourdhui);
    const present = getRegime(droit, courante);
    const bruts = await listerEvenements(trx, eleveId);
    const vus = await ouvrirEvenements(contexte, eleveId);
    const annees = [...new Set([...bruts.map(({ annee }) => annee), courante])].sort().toReversed();
    return {
      eleveId,
      eleve: `${eleve.prenom} ${eleve.nom}`,
      anneeCourante: courante,
      ferme: present.existe ? null : direSuppression(present),
      documents: await trx
        .selectFrom('document_emis')
        .select(['id as documentId', 'emis_le as emisLe'])
        .where('eleve_id', '=', eleveId)
        .where('modele', '=', 'echelle')
        .orderBy('emis_le', 'desc')
        .execute(),
      annees: annees.flatMap((annee) => {
        const regime = getRegime(droit, annee);
        const situation = regime.existe ? situer(bruts, annee, limitesDe(droit)) : null;
        if (!situation) return [];
        const { etat, dernier, provisoires, definitifs, horsDelai } = situation;
        return [
          {
            annee,
            etat,
            etatNom: ETATS[etat],
            rang: dernier?.rang ?? 0,
            provisoires,
            definitifs,
            horsDelai,
            encodageJusquAu: regime.encodageJusquAu,
            provisoireJusquAu: regime.provisoireJusquAu,
            evenements: vus.filter((e) => e.annee === annee),
          },
        ];
      }),
    };
  },
});

/** Everything recorded for a pupil, opened, last first. */
async function ouvrirEvenements({ trx, coffre }: Contexte, eleveId: string) {
  const grilles = new Map((await listerToutes(trx)).map((g) => [g.id, g]));
  const lignes = await trx
    .selectFrom('echelle as x')
    .innerJoin('compte as c', 'c.id', 'x.enregistree_par')
    .selectAll('x')
    .select('c.nom as auteur')
    .where('x.eleve_id', '=', eleveId)
    .orderBy('x.rang', 'desc')
    .execute();
  return lignes.map((ligne) => {
    const grille = grilles.get(ligne.grille_id ?? '');
    const contenu = ligne.contenu && coffre.ouvrir<Contenu>(ligne.contenu);
    return {
      echelleId: ligne.id,
      annee: ligne.annee_scolaire,
      genre: ligne.genre,
      points: ligne.points,
      motif: ligne.motif && coffre.ouvrir<string>(ligne.motif),
      enregistreeLe: ligne.enregistree_le,
      auteur: ligne.auteur,
      passation:
        contenu && grille && ligne.bilan_auteur
          ? {
              passeeLe: ligne.passee_le ?? '',
              bilanLe: ligne.bilan_le ?? '',
              bilanAuteur: AUTEURS_BILAN[ligne.bilan_auteur],
              domaines: contenu.domaines.map((cle) => DOMAINES[cle]),
              duree: DUREES[contenu.duree],
              equipe: contenu.equipe,
              total: contenu.total,
              grille: nommerGrille(grille),
              reponses: grille.items.map(({ cle, libelle, choix }) => {
                const score = contenu.reponses[cle] ?? 0;
                return { cle, libelle, score, reponse: choix.find((c) => c.score === score)?.libelle ?? '' };
              }),
            }
          : null,
    };
  });
}
