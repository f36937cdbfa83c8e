import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import { listerPage, PAR_PAGE } from './repository.ts';
import { type Filtres, filtres, ligneEleve } from './schema.ts';

/** The general list of all pupils in IPT, across schools, fifty at a time. */
export const lister = definirCas({
  nom: 'eleves.lister',
  titre: 'Lister les élèves suivis, à travers les écoles.',
  permission: 'eleves.lire',
  genre: 'lecture',
  entree: filtres,
  sortie: z.object({
    lignes: z.array(ligneEleve),
    total: z.number(),
    parPage: z.number(),
    ecoles: z.array(z.object({ id: z.string(), nom: z.string(), nombre: z.number() })),
  }),
  async executer({ trx, droit, session }, entree) {
    const etendue = { annee: getExercice(droit, entree.annee).annee, poleId: porteePole(session) };
    const voitMedical = estPermis('medical.lire', session.active.role);
    const voitProtocole = estPermis('protocole.suivre', session.active.role);
    // What the role may not read must not sort or filter the list either.
    const filtresPermis = voitProtocole ? entree : sansProtocole(entree);
    const { lignes, total, ecoles } = await listerPage(trx, etendue, filtresPermis);
    return {
      lignes: lignes.map((ligne) => ({
        ...ligne,
        type: voitMedical ? ligne.type : null,
        sectionsAFaire: voitProtocole ? ligne.sectionsAFaire : null,
        signaturesManquantes: voitProtocole ? ligne.signaturesManquantes : null,
      })),
      total,
      parPage: PAR_PAGE,
      ecoles,
    };
  },
});

function sansProtocole({ manque: _, tri, ...autres }: Filtres): Filtres {
  return { ...autres, tri: tri === 'manque' ? 'nom' : tri };
}
