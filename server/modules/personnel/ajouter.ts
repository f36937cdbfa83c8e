import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { choixPart, exigerPart } from '../equipe/index.ts';
import { ajouterMembre } from './ecrire.ts';
import { identiteMembre } from './schema.ts';

/** Opens the record of a member of the staff, with the employer of one part of the team. */
export const ajouter = definirCas({
  nom: 'personnel.ajouter',
  titre: 'Ouvrir la fiche d’un membre du personnel.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree: z.object({ ...choixPart, ...identiteMembre }),
  sortie: z.object({ membreId: identifiant }),
  async executer(contexte, { annee, poleId: demande, ecoleId: demandee, ...identite }) {
    const { poleId, ecoleId } = await exigerPart(contexte, { annee, poleId: demande, ecoleId: demandee });
    const matricule = identite.matricule ?? undefined;
    return { membreId: await ajouterMembre(contexte, { poleId, ecoleId, ...identite, matricule }) };
  },
});
