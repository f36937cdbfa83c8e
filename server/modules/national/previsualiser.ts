import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { calculerNational } from './calculer.ts';
import { controler } from './controles.ts';
import { lireDonnee } from './donnee.ts';
import { compterSansComptage, empreinteDe, reunirFaits } from './faits.ts';
import { reunirParPole } from './lignes-poles.ts';
import { lireNomsEcoles, listerLignes, listerPublies } from './repository.ts';
import { listerPoles } from './repository-faits.ts';
import { lignePole, publication, SAISIE_DONNEE, totaux } from './schema.ts';

const controle = z.object({
  code: z.string(),
  libelle: z.string(),
  obtenu: z.number(),
  attendu: z.number(),
  ecart: z.number(),
  unite: z.enum(['points', 'euros']),
  tenu: z.boolean(),
  phrase: z.string(),
  reference: z.object({ titre: z.string(), article: z.string() }).nullable(),
});

/** All the pôles in one run, before anything is published: figures, controls, what changes since the last run. */
export const previsualiser = definirCas({
  nom: 'national.previsualiser',
  titre: 'Calculer les points de tous les pôles, sans rien publier.',
  permission: 'national.calculer',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, ...SAISIE_DONNEE }),
  sortie: z.object({
    annee: z.string(),
    comptageLe: z.string(),
    ecolesSansComptage: z.number(),
    /** Fingerprint of the facts: publishing asks for it, so that what is published is what was read. */
    empreinte: z.string(),
    droitVersion: z.string(),
    resultat: resultatSchema,
    totaux: totaux.nullable(),
    /** Values of the law that nobody published and that this run needs. */
    manquantes: z.array(
      z.object({ parametre: z.string(), libelle: z.string(), unite: z.string().nullable() }),
    ),
    poles: z.array(lignePole),
    controles: z.array(controle),
    publications: z.array(publication),
    /** The last run published has these facts and this law: publishing again would change nothing. */
    dejaPublie: z.boolean(),
  }),
  async executer({ trx, droit }, { annee, ...saisie }) {
    const { rentree } = getExercice(droit, annee);
    const { donnee, manquantes } = lireDonnee(droit, rentree, saisie);
    const faits = await reunirFaits(trx, droit, annee);
    const calcul = calculerNational(droit, faits, donnee);
    const empreinte = empreinteDe(faits, donnee);
    const publies = await listerPublies(trx, annee);
    const [dernier] = publies;
    const avant = dernier ? await listerLignes(trx, dernier.id) : null;
    const noms = await lireNomsEcoles(trx);
    return {
      annee,
      comptageLe: faits.comptageLe,
      ecolesSansComptage: compterSansComptage(faits),
      empreinte,
      droitVersion: droit.version,
      resultat: abreger(calcul.resultat),
      totaux: calcul.resultat.issue === 'resultat' ? (calcul.resultat.detail.totaux as Totaux) : null,
      manquantes: calcul.resultat.issue === 'resultat' ? [] : manquantes,
      poles: reunirParPole(await listerPoles(trx), calcul.lignes, avant, noms),
      controles: controler(droit, rentree, faits, calcul),
      publications: publies.map(({ resume, ...p }) => ({ ...p, totaux: resume.totaux })),
      dejaPublie: dernier?.empreinte === empreinte && dernier.droitVersion === droit.version,
    };
  },
});

type Totaux = z.output<typeof totaux>;
type Resultat = z.output<typeof resultatSchema>;

/** The sums and the law: the lines of the pôles are given once, and no reason is repeated for each. */
function abreger({ detail, raisons, ...resultat }: Resultat): Resultat {
  const { poles: _, ...sommes } = detail;
  const uniques = new Map(raisons.map((raison) => [raison.code, raison]));
  return { ...resultat, detail: sommes, raisons: [...uniques.values()] } as Resultat;
}
