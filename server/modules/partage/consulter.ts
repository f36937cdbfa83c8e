import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { getPoleDemande } from '../financement/index.ts';
import { jugerRepartition, lireEcheance, lirePointsRecus, listerAffectations } from './affectation.ts';
import { listerAvenantsCle, listerRetrocessions } from './avenants.ts';
import { jugerCle, lireCle } from './cle.ts';
import { listerParties, modeDe } from './parties.ts';
import { protegeDefinitifs } from './protection.ts';
import {
  affectationVue,
  avenantCleVue,
  cleVue,
  jugementVue,
  MODES_CLE,
  partieVue,
  retrocessionVue,
} from './schema.ts';

/** How a pôle shares its points in a school year: split, key, amendments, and what is still to be done. */
export const consulter = definirCas({
  nom: 'partage.consulter',
  titre: 'Consulter le partage des points d’un pôle.',
  permission: 'enveloppe.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({
    annee: z.string(),
    pole: z.object({ id: identifiant, nom: z.string(), numero: z.number() }),
    recus: z.object({ points: z.number(), partiels: z.boolean() }).nullable(),
    parties: z.array(partieVue),
    mode: z.enum(MODES_CLE),
    /** Must an amendment protect the appointed staff (from 2026-27 on)? */
    protege: z.boolean(),
    cle: cleVue,
    /** The newest split first: the first one holds. */
    affectations: z.array(affectationVue),
    /** The split that holds, or the largest one allowed while there is none. */
    jugement: jugementVue.nullable(),
    echeance: z.string().nullable(),
    avenants: z.array(avenantCleVue),
    retrocessions: z.array(retrocessionVue),
  }),
  async executer(contexte, { annee, poleId }) {
    const pole = await getPoleDemande(contexte, poleId);
    const recus = await lirePointsRecus(contexte, pole.id, annee);
    const parties = await listerParties(contexte, pole.id, annee);
    const cle = await lireCle(contexte, pole.id, annee, parties);
    const affectations = await listerAffectations(contexte, pole.id, annee);
    const repartition = recus && jugerRepartition(contexte, annee, recus.points, affectations[0] ?? RIEN);
    const traitements = affectations[0]?.traitements;
    const applicable = traitements !== undefined && cle.partis.length === 0 && cle.parts.length > 0;
    return {
      annee,
      pole,
      recus,
      parties,
      mode: modeDe(parties),
      protege: protegeDefinitifs(annee),
      cle,
      affectations,
      jugement: repartition && {
        repartition,
        cle: applicable ? jugerCle(contexte, annee, traitements, cle.parts) : null,
      },
      echeance: repartition && lireEcheance(repartition),
      avenants: await listerAvenantsCle(contexte, pole.id, annee),
      retrocessions: await listerRetrocessions(contexte, pole.id, annee),
    };
  },
});

/** Judged while nothing is split: the rule then gives the bounds of the year. */
const RIEN = { traitements: 0, fonctionnement: 0 } as const;
