import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import {
  type Hypotheses,
  listerHypotheses,
  type NomHypothese,
  SCENARIOS,
} from '@polaris/regles/financement/prevision-hypotheses.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { getPoleDemande } from '../financement/index.ts';
import { lireCertifie } from '../national/index.ts';
import { type AnneePrevue, getAnneePrevue } from './annee.ts';
import { type Departs, lireDeparts, versHypotheses } from './defaut.ts';
import { calculerEcart, choisirARapprocher } from './ecart.ts';
import { lireEquipe } from './equipe.ts';
import { lireEteintes } from './eteintes.ts';
import { jugerPrevision, lireFourchette } from './juger.ts';
import { lireSaisie, saisie } from './saisie.ts';
import { getScenario, listerScenarios, montrer } from './scenarios.ts';
import { certifieVue, hypothesesVue, loiVue, scenarioVue } from './schema.ts';

/**
 * The range of a year to come (FIN-15): from what the pôle knows, from a saved scenario, or from what was typed.
 * Nothing is kept. Assumptions that cannot be read come back with a sentence for each, without any range.
 */
export const consulter = definirCas({
  nom: 'prevision.consulter',
  titre: 'Prévoir les points d’un pôle pour une année à venir.',
  permission: 'prevision.lire',
  genre: 'lecture',
  entree: z.object({
    annee: anneeScolaire,
    poleId: identifiant.optional(),
    scenarioId: identifiant.optional(),
    saisie: saisie.optional(),
  }),
  sortie: z.object({
    annee: z.string(),
    pole: z.object({ id: identifiant, nom: z.string(), numero: z.number() }),
    rentree: z.string(),
    comptageLe: z.string(),
    prolongee: z.boolean(),
    hypotheses: hypothesesVue,
    /** Where each assumption comes from, by its name. */
    origines: z.record(z.string(), z.string()),
    erreurs: z.record(z.string(), z.string()),
    resultat: resultatSchema.nullable(),
    scenarioId: identifiant.nullable(),
    scenarios: z.array(scenarioVue),
    certifie: certifieVue.nullable(),
    ecart: z.object({ ecart: z.number(), dansFourchette: z.boolean() }).nullable(),
    /** Scenarios kept before the certified figure and not set against it yet. */
    aRapprocher: z.number(),
    /** What the team of the year before costs; null while no cadre is adopted. */
    equipe: z
      .object({ annee: z.string(), parts: z.number(), points: z.number(), minimum: z.number() })
      .nullable(),
    /** IPT that count no more from the first year of the closed envelope; their points are an estimate. */
    eteintes: z.object({ nombre: z.number(), valeur: z.number(), points: z.number() }).nullable(),
    loi: loiVue,
  }),
  async executer(contexte, { annee, poleId, scenarioId, saisie: tapee }) {
    const pole = await getPoleDemande(contexte, poleId);
    const prevue = getAnneePrevue(contexte.droit, annee);
    const departs = await lireDeparts(contexte, pole.id, prevue);
    const garde = scenarioId ? await getScenario(contexte, scenarioId) : null;
    if (garde && (garde.poleId !== pole.id || garde.annee !== annee)) {
      throw new Refus('introuvable', 'Ce scénario est celui d’un autre pôle ou d’une autre année.');
    }
    const { hypotheses, erreurs } = tapee
      ? lireSaisie(tapee)
      : { hypotheses: garde?.hypotheses ?? versHypotheses(departs), erreurs: {} };
    const resultat = Object.keys(erreurs).length > 0 ? null : jugerPrevision(contexte, annee, hypotheses);
    const fourchette = resultat && lireFourchette(resultat);
    const certifie = await lireCertifie(contexte.trx, pole.id, annee);
    const scenarios = await listerScenarios(contexte, pole.id, annee);
    return {
      annee,
      pole,
      rentree: prevue.rentree,
      comptageLe: prevue.comptageLe,
      prolongee: prevue.prolongee,
      hypotheses,
      origines: direOrigines(departs, hypotheses, garde?.nom),
      erreurs,
      resultat,
      scenarioId: garde?.id ?? null,
      scenarios: scenarios.map(montrer),
      aRapprocher: certifie ? choisirARapprocher(scenarios, certifie).length : 0,
      certifie,
      ecart: fourchette && certifie && calculerEcart(fourchette, certifie.points),
      equipe: await lireEquipe(contexte, pole.id, decalerAnnee(annee, -1)),
      eteintes: await lireEteintes(contexte, pole.id, prevue),
      loi: decouper(prevue),
    };
  },
});

/** The origin of what was not moved; anything else was typed, or comes from the scenario. */
function direOrigines(departs: Departs, hypotheses: Hypotheses, scenario: string | undefined) {
  const dire = (nom: NomHypothese) => {
    const depart = departs[nom];
    const memes = SCENARIOS.every((s) => depart?.triplet[s] === hypotheses[nom]?.[s]);
    if (depart && memes) return depart.origine;
    const rappel = depart ? ` Point de départ : ${depart.origine}` : '';
    return `${scenario === undefined ? 'Hypothèse tapée.' : `Hypothèse du scénario « ${scenario} ».`}${rappel}`;
  };
  return Object.fromEntries(listerHypotheses(true).map((nom) => [nom, dire(nom)]));
}

/** What the rule needs of the law for this year alone: the calendars and the texts of others stay here. */
function decouper({ annee, droit }: AnneePrevue) {
  const { [annee]: calendrier } = droit.calendriers;
  const cites = new Set(
    Object.values(droit.parametres).flatMap(({ valeurs }) => valeurs.map(({ texte }) => texte)),
  );
  return {
    ...droit,
    textes: Object.fromEntries(Object.entries(droit.textes).filter(([id]) => cites.has(id))),
    calendriers: calendrier ? { [annee]: calendrier } : {},
  };
}
