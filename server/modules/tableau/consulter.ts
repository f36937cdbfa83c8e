import { z } from 'zod';
import { anneeCourante, type Exercice, getExercice } from '../../kernel/annee.ts';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { anneeScolaire } from '../../kernel/champs.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import { tacheVue } from '../../kernel/taches.ts';
import { calculerEnveloppe, chiffresEnveloppe } from '../financement/index.ts';
import { compterEleves, compterManques, compterParPole, listerTaches } from './repository.ts';
import { reunirTaches } from './taches.ts';

const tache = z.object({
  genre: z.enum(['sections', 'signatures']),
  integrationId: z.string(),
  eleveId: z.string(),
  eleve: z.string(),
  ecole: z.string(),
  nombre: z.number(),
  /**
   * Day by which it is due, and days left on the day of the request (negative when past); null for an
   * integration begun after 30 September, which no date binds (IPT-4, TAR-0), or in an earlier year.
   */
  echeance: z.string().nullable(),
  joursRestants: z.number().nullable(),
});

/** What the person has to do, by deadline, and the figures of the year. */
export const consulterTableau = definirCas({
  nom: 'tableau.consulter',
  titre: 'Consulter son tableau de bord.',
  permission: 'tableau.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire.optional() }),
  sortie: z.object({
    annee: z.string(),
    aujourdhui: z.string(),
    echeanceListe: z.string(),
    compteurs: z.object({ eleves: z.number(), ecoles: z.number() }),
    /** What protocols lack; null for whoever may not read them. */
    aFaire: z
      .object({ taches: z.array(tache), sectionsAFaire: z.number(), signatures: z.number() })
      .nullable(),
    /** What the session has to do in every subject, by deadline. */
    taches: z.array(tacheVue),
    enveloppe: chiffresEnveloppe.nullable(),
    poles: z.array(z.object({ id: z.string(), nom: z.string(), numero: z.number(), eleves: z.number() })),
  }),
  async executer(contexte, entree) {
    const { trx, droit, session, aujourdhui } = contexte;
    const annee = entree.annee ?? anneeCourante(droit, aujourdhui);
    const exercice = getExercice(droit, annee);
    const poleId = porteePole(session);
    return {
      annee,
      aujourdhui,
      echeanceListe: exercice.echeance,
      compteurs: await compterEleves(trx, exercice),
      aFaire: estPermis('protocole.suivre', session.active.role)
        ? await lireAFaire(trx, exercice, aujourdhui)
        : null,
      taches: await reunirTaches(contexte),
      enveloppe:
        poleId && estPermis('financement.lire', session.active.role)
          ? await calculerEnveloppe(trx, droit, poleId, annee)
          : null,
      poles: session.active.role !== 'administration' ? [] : await compterParPole(trx, exercice),
    };
  },
});

async function lireAFaire(trx: Trx, exercice: Exercice, aujourdhui: string) {
  const taches = await listerTaches(trx, exercice);
  const joursRestants = Temporal.PlainDate.from(aujourdhui).until(exercice.echeance).days;
  return {
    taches: taches.map(({ debut, nouvelle, ...t }) =>
      nouvelle && debut <= exercice.echeance
        ? { ...t, echeance: exercice.echeance, joursRestants }
        : { ...t, echeance: null, joursRestants: null },
    ),
    ...(await compterManques(trx, exercice)),
  };
}
