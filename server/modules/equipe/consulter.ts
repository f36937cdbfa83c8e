import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { findCalendrier } from '@polaris/regles/droit.ts';
import { droitDuCadre } from '@polaris/regles/equipe/droit-du-cadre.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { lireMoment } from './moment.ts';
import { choixPart, exigerPart, partVue } from './parts.ts';
import { listerCadres } from './repository.ts';
import { cadreVue, loiDuCadre, momentVue } from './schema.ts';
import { lireSoutien } from './soutien.ts';

/** The cadres of one part in a school year, with the law that reads them and what comes next. */
export const consulter = definirCas({
  nom: 'equipe.consulter',
  titre: 'Consulter le cadre d’une part de l’équipe et ses variantes.',
  permission: 'equipe.lire',
  genre: 'lecture',
  entree: z.object(choixPart),
  sortie: z.object({
    annee: z.string(),
    part: partVue,
    moment: momentVue,
    loi: loiDuCadre,
    cadres: z.array(cadreVue),
    /** Half-times of support that the pupils open; null outside the siège. */
    soutien: z
      .object({
        resultat: resultatSchema,
        nombre: z.number().nullable(),
        elevesCooperantes: z.number(),
        ecolesSansChiffre: z.number(),
        comptageLe: z.string(),
      })
      .nullable(),
    /** The adopted cadre of the school year before, to compare with and to start from. */
    precedent: cadreVue.nullable(),
  }),
  async executer(contexte, { annee, poleId, ecoleId }) {
    const { droit } = contexte;
    const part = await exigerPart(contexte, { annee, poleId, ecoleId });
    const cle = { poleId: part.poleId, ecoleId: part.ecoleId };
    const avant = decalerAnnee(annee, -1);
    const anciens = findCalendrier(droit, avant)
      ? await listerCadres(contexte, { ...cle, annee: avant })
      : [];
    return {
      annee,
      part,
      moment: await lireMoment(contexte, { ...cle, annee }),
      loi: droitDuCadre(droit, annee),
      cadres: await listerCadres(contexte, { ...cle, annee }),
      soutien: part.genre === 'siege' ? await lireSoutien(contexte, part.poleId, annee) : null,
      precedent: anciens.find(({ etat }) => etat === 'adopte') ?? null,
    };
  },
});
