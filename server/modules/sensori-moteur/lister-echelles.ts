import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { situer } from './etats.ts';
import { direSuppression, getRegime, limitesDe } from './regime.ts';
import { listerParEleve } from './repository.ts';
import { listerToutes } from './repository-grilles.ts';
import { CLES_ETATS, ETATS } from './tables.ts';

const ligne = z.object({
  eleveId: identifiant,
  nom: z.string(),
  prenom: z.string(),
  ecole: z.string().nullable(),
  etat: z.enum(CLES_ETATS),
  /** Rank of the last event of the year, to be given back with a decision. */
  rang: z.number(),
  /** Whether last year's scale can be confirmed. */
  confirmable: z.boolean(),
  provisoires: z.number(),
  definitifs: z.number(),
  horsDelai: z.boolean(),
});

/** The scales of the pôle in a school year, those of last year included while they wait for a decision. */
export const listerEchelles = definirCas({
  nom: 'sensoriMoteur.listerEchelles',
  titre: 'Lister les échelles de besoins sensori-moteurs d’une année.',
  permission: 'medical.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, etat: z.enum(CLES_ETATS).optional() }),
  sortie: z.object({
    annee: z.string(),
    lignes: z.array(ligne),
    /** Every state in words, with its number of scales whatever the filter. */
    etats: z.array(z.object({ valeur: z.enum(CLES_ETATS), libelle: z.string(), nombre: z.number() })),
    /** Why the scales of this year are read-only; null while they live. */
    ferme: z.string().nullable(),
    grillePubliee: z.boolean(),
    encodageJusquAu: z.string().nullable(),
    provisoireJusquAu: z.string().nullable(),
  }),
  async executer({ trx, droit, session }, { annee, etat }) {
    const poleId = porteePole(session);
    if (!poleId) throw new Refus('interdit', 'Les échelles se consultent au nom d’un pôle.');
    const regime = getRegime(droit, annee);
    const toutes = regime.existe ? await situerTous(trx, droit, poleId, annee) : [];
    const grilles = await listerToutes(trx);
    return {
      annee,
      lignes: etat ? toutes.filter((l) => l.etat === etat) : toutes,
      etats: CLES_ETATS.map((valeur) => ({
        valeur,
        libelle: ETATS[valeur],
        nombre: toutes.filter((l) => l.etat === valeur).length,
      })),
      ferme: regime.existe ? null : direSuppression(regime),
      grillePubliee: grilles.some((g) => g.publieeLe !== null && g.depuis <= annee),
      encodageJusquAu: regime.encodageJusquAu,
      provisoireJusquAu: regime.provisoireJusquAu,
    };
  },
});

type Cadre = Parameters<typeof limitesDe>[0];

/** Where every scale of a pôle stands in a school year, by name of pupil. */
export async function situerTous(
  trx: Parameters<typeof listerParEleve>[0],
  droit: Cadre,
  poleId: string,
  annee: string,
) {
  const limites = limitesDe(droit);
  const parEleve = await listerParEleve(trx, poleId, [annee, decalerAnnee(annee, -1)]);
  return [...parEleve].flatMap(([eleveId, evenements]) => {
    const situation = situer(evenements, annee, limites);
    const [{ nom, prenom, ecole } = {}] = evenements;
    if (!situation || nom === undefined || prenom === undefined) return [];
    const { etat, dernier, source, provisoires, definitifs, horsDelai } = situation;
    return [
      {
        eleveId,
        nom,
        prenom,
        ecole: ecole ?? null,
        etat,
        rang: dernier?.rang ?? 0,
        confirmable: source !== null,
        provisoires,
        definitifs,
        horsDelai,
        dernier,
        source,
      },
    ];
  });
}
