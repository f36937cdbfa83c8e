import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { jugerChoix } from './choix.ts';
import { lireComposition } from './lire-composition.ts';
import { exigerPart, partVue } from './parts.ts';
import { getCadre } from './repository.ts';
import { cadreVue } from './schema.ts';
import { comparerVolumes, volumesVus } from './volumes.ts';

const choixVu = z.object({
  resultat: resultatSchema.nullable(),
  manque: z.string().nullable(),
  definitifs: z
    .array(
      z.object({
        nom: z.string(),
        prenom: z.string(),
        fonction: z.string(),
        periodes: z.number(),
        fraction: z.string(),
      }),
    )
    .nullable(),
});

/** Two cadres of one part side by side; against the one adopted the year before, the annual choice is judged. */
export const comparer = definirCas({
  nom: 'equipe.comparer',
  titre: 'Comparer deux cadres d’une même part.',
  permission: 'equipe.lire',
  genre: 'lecture',
  entree: z.object({ cadreId: identifiant, avecId: identifiant }),
  sortie: z.object({
    part: partVue,
    cadre: cadreVue,
    avec: cadreVue,
    lignes: z.array(volumesVus),
    totaux: z.object({ cadre: z.number(), avec: z.number() }),
    /** Null unless `avec` is the adopted cadre of the year before. */
    choix: choixVu.nullable(),
  }),
  async executer(contexte, { cadreId, avecId }) {
    const { part: ou, ...cadre } = await getCadre(contexte, cadreId);
    const { part: autre, ...avec } = await getCadre(contexte, avecId);
    if (autre.ecoleId !== ou.ecoleId || autre.poleId !== ou.poleId) {
      throw new Refus(
        'saisie-invalide',
        'Ces deux cadres ne sont pas de la même école : choisissez-en deux de la même.',
      );
    }
    const part = await exigerPart(contexte, ou);
    const lus = {
      cadre: await lireComposition(contexte, part, cadre),
      avec: await lireComposition(contexte, part, avec),
    };
    const annuel = avec.etat === 'adopte' && avec.annee === decalerAnnee(cadre.annee, -1);
    return {
      part,
      cadre,
      avec,
      lignes: comparerVolumes({ ...cadre, lu: lus.cadre }, { ...avec, lu: lus.avec }),
      totaux: { cadre: lus.cadre.total, avec: lus.avec.total },
      choix: annuel ? await jugerChoix(contexte, ou, { avant: avec, apres: cadre }) : null,
    };
  },
});
