import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerOuverte, faitsDeProposition } from './etat.ts';
import { changer, getProposition, listerAvis, noterEvenement } from './repository.ts';
import { projetDefini } from './schema.ts';
import { exigerEtape } from './situer.ts';

/** Records that the project was defined jointly, once every opinion is favourable (IPT-2). */
export const definirProjet = definirCas({
  nom: 'propositions.definirProjet',
  titre: 'Consigner la définition commune du projet.',
  permission: 'propositions.mener',
  genre: 'ecriture',
  entree: projetDefini,
  sortie: z.object({ propositionId: identifiant }),
  async executer(contexte, entree) {
    const { trx, session, aujourdhui, journaliser } = contexte;
    const proposition = await getProposition(trx, entree.propositionId);
    const avis = await listerAvis(trx, [proposition.id]);
    exigerOuverte(proposition, avis);
    exigerEtape('projet', session.active.role, faitsDeProposition(proposition, avis));
    const dernier = avis.map(({ donne_le }) => donne_le).reduce((a, b) => (a > b ? a : b), '');
    if (entree.definiLe > aujourdhui || entree.definiLe < dernier) {
      throw new Refus('saisie-invalide', 'La date est à corriger.', {
        champs: {
          definiLe:
            'Indiquez un jour qui ne précède pas le dernier avis favorable et n’est pas dans le futur.',
        },
      });
    }
    await changer(trx, entree, {
      projet_defini_le: entree.definiLe,
      projet_participants: entree.participants,
    });
    await noterEvenement(contexte, proposition.id, 'projet', { definiLe: entree.definiLe });
    await journaliser({
      objet: 'proposition',
      objetId: proposition.id,
      poleId: proposition.pole_id,
      changements: { projetDefiniLe: entree.definiLe },
    });
    return { propositionId: proposition.id };
  },
});
