import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { Refus } from '../../kernel/refus.ts';
import { lireBases } from './bases.ts';
import { listerAvis, listerCentres, listerDemandes } from './repository.ts';
import { avisVue, demandeVue } from './schema.ts';

/** What the pôle and the CPMS have asked of each other about a pupil. */
export const consulter = definirCas({
  nom: 'secretPartage.consulter',
  titre: 'Consulter les échanges avec les CPMS sur un élève.',
  permission: 'secret.lire',
  genre: 'lecture',
  entree: z.object({ eleveId: identifiant }),
  sortie: z.object({
    eleve: z.string(),
    bases: z.array(
      z.object({ code: z.string(), libelle: z.string(), texte: z.string(), article: z.string() }),
    ),
    nonPublie: z.array(z.string()),
    centres: z.array(z.object({ cpmsId: identifiant, nom: z.string() })),
    demandes: z.array(demandeVue),
    /** Empty: the opinion of the pôle was not asked, which stops nothing (IPT-18). */
    avis: z.array(avisVue),
  }),
  async executer(contexte, { eleveId }) {
    const { trx, session, droit, aujourdhui } = contexte;
    const eleve = await trx
      .selectFrom('eleve')
      .select(['nom', 'prenom', 'pole_id'])
      .where('id', '=', eleveId)
      .executeTakeFirst();
    if (!eleve) throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas dans votre périmètre.');
    await noterLecture({ trx, session }, { poleId: eleve.pole_id, eleveId });
    return {
      eleve: `${eleve.prenom} ${eleve.nom}`,
      ...lireBases(droit, aujourdhui),
      centres: await listerCentres(contexte, eleveId),
      demandes: await listerDemandes(contexte, { eleveId }),
      avis: await listerAvis(contexte, { eleveId }),
    };
  },
});
