import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version } from '../../kernel/champs.ts';
import { nomVariante } from './creer-variante.ts';
import { exigerNonGele } from './moment.ts';
import { getVariante } from './repository.ts';
import { avancer } from './versions.ts';

/** Gives a variant another name. */
export const renommerVariante = definirCas({
  nom: 'equipe.renommerVariante',
  titre: 'Renommer une variante du cadre.',
  permission: 'equipe.composer',
  genre: 'ecriture',
  entree: z.object({ cadreId: identifiant, version, nom: nomVariante }),
  sortie: z.object({ cadreId: identifiant, version: z.number() }),
  async executer(contexte, { cadreId, version, nom }) {
    const { part } = await getVariante(contexte, { cadreId, version });
    await exigerNonGele(contexte, part);
    const suivante = await avancer(contexte, { cadreId, version }, { nom });
    await contexte.journaliser({
      objet: 'cadre',
      objetId: cadreId,
      poleId: part.poleId,
      changements: { champs: ['nom'] },
    });
    return { cadreId, version: suivante };
  },
});
