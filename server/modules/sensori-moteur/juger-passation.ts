import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { estDansLeDelai, jugerSaisie } from './passation.ts';
import { findPrecedent, montrerResultat } from './precedent.ts';
import { getPassation } from './repository.ts';
import { motifSaisi, passationSaisie } from './schema.ts';
import { grilleVue, resultatVu, voirGrille } from './vues.ts';

/** The result a passation would give, beside the one in force; nothing is recorded. */
export const jugerPassation = definirCas({
  nom: 'sensoriMoteur.jugerPassation',
  titre: 'Montrer le résultat d’une échelle, sans l’enregistrer.',
  permission: 'echelles.encoder',
  genre: 'lecture',
  entree: passationSaisie.extend({
    /** The passation that this one corrects. */
    corrige: identifiant.optional(),
    motif: motifSaisi,
  }),
  sortie: z.object({
    grille: grilleVue,
    total: z.number(),
    /** The bracket the total falls in; null below the first. */
    tranche: z.object({ des: z.number(), points: z.number() }).nullable(),
    points: z.number(),
    /** Score given, by key of item. */
    reponses: z.record(z.string(), z.number()),
    precedent: resultatVu.nullable(),
    /** Last day of the encoding that counts this year, and whether today still does. */
    encodageJusquAu: z.string().nullable(),
    dansLeDelai: z.boolean(),
  }),
  async executer(contexte, { corrige, ...saisie }) {
    const ancienne = corrige ? await getPassation(contexte, corrige) : null;
    const imposee = ancienne?.grilleId ?? null;
    const { eleve, regime, grille, cotation, contenu } = await jugerSaisie(contexte, saisie, imposee);
    return {
      grille: voirGrille(grille),
      ...cotation,
      reponses: { ...contenu.reponses },
      precedent: ancienne
        ? await montrerResultat(contexte, ancienne)
        : await findPrecedent(contexte, eleve.id, saisie.annee),
      encodageJusquAu: regime.encodageJusquAu,
      dansLeDelai: estDansLeDelai(contexte, regime),
    };
  },
});
