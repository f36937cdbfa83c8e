import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { jour, nombreSaisi } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { choixPart, exigerPart } from '../equipe/index.ts';
import { jugerRemplacement as juger } from './jugements.ts';
import { listerReserve } from './reserve.ts';

/** How to fill a post of the year: the reserve, a new call, or any candidate of the profile (REC-2). */
export const jugerRemplacement = definirCas({
  nom: 'recrutement.jugerRemplacement',
  titre: 'Dire comment pourvoir un emploi en cours d’année.',
  permission: 'recrutement.mener',
  genre: 'lecture',
  entree: z.object({
    ...choixPart,
    fonction: z.string({ error: 'Choisissez une fonction.' }).min(1, 'Choisissez une fonction.').max(120),
    date: jour,
    semaines: z.preprocess(
      (v) => (v === '' ? undefined : v),
      nombreSaisi('Indiquez la durée du remplacement, en semaines.', { decimales: 1, max: 60 }).optional(),
    ),
  }),
  sortie: z.object({ jugement: resultatSchema, candidats: z.number() }),
  async executer(contexte, { fonction, date, semaines, ...quoi }) {
    const part = await exigerPart(contexte, quoi);
    const reserve = await listerReserve(contexte, part, quoi.annee);
    const candidats = reserve.filter((candidat) => candidat.fonction === fonction).length;
    return { jugement: juger(contexte, { date, candidatsEnReserve: candidats, semaines }), candidats };
  },
});
