import { REGLES } from '@polaris/regles/index.ts';
import { z } from 'zod';
import { definirCasPublic } from '../../kernel/cas-usage.ts';
import { type CasLu, chargerCas } from '../../kernel/droit/charger.ts';

const forme = z.object({
  depuis: z.string().optional(),
  avant: z.string().optional(),
  champs: z.record(z.string(), z.unknown()),
  exemple: z.record(z.string(), z.unknown()),
});

const casOr = z.object({
  cas: z.string(),
  article: z.string(),
  date: z.string(),
  faits: z.unknown(),
  attendu: z.record(z.string(), z.unknown()),
});

/** Golden cases of this process: files do not change under a running server. */
let cas: CasLu[] | undefined;

/** Every public rule: what it answers, the facts it needs, its parameters and its golden cases. */
export const listerRegles = definirCasPublic({
  nom: 'calculs.listerRegles',
  titre: 'Lister les règles, leurs faits et leurs cas d’exemple.',
  permission: 'calculs.utiliser',
  genre: 'public',
  entree: z.object({}),
  sortie: z.object({
    versionDroit: z.string(),
    regles: z.array(
      z.object({
        nom: z.string(),
        titre: z.string(),
        description: z.string(),
        registre: z.array(z.string()),
        parametres: z.array(z.string()),
        formes: z.array(forme),
        cas: z.array(casOr),
      }),
    ),
  }),
  async executer({ droit }) {
    cas ??= chargerCas();
    const connus = cas;
    return {
      versionDroit: droit.version,
      regles: Object.values(REGLES).map(({ dateDeReference: _d, juger: _j, ...regle }) => ({
        ...regle,
        registre: [...regle.registre],
        parametres: [...regle.parametres],
        formes: [...regle.formes],
        cas: connus.filter((c) => 'regle' in c).filter((c) => c.regle === regle.nom),
      })),
    };
  },
});
