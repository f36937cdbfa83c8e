import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { getDroit } from '../../kernel/droit/charger.ts';
import { Refus } from '../../kernel/refus.ts';
import { trouverEmpechement } from './publiables.ts';
import { decider, getProposition, type Proposition } from './repository.ts';

/** Another account of the administration confirms a value: from the next request on, it is part of the law. */
export const confirmer = definirCas({
  nom: 'parametres.confirmer',
  titre: 'Confirmer et publier une valeur proposée par une autre personne.',
  permission: 'parametres.publier',
  genre: 'ecriture',
  entree: z.object({ proposeId: identifiant }),
  sortie: z.object({ proposeId: identifiant, parametre: z.string() }),
  async executer(contexte, { proposeId }) {
    const proposition = await getProposition(contexte, proposeId);
    const { parametre, valeur, depuis, avant } = proposition;
    if (proposition.deMoi) {
      throw new Refus(
        'regle-non-respectee',
        'Vous avez proposé cette valeur : une autre personne de l’administration doit la confirmer.',
      );
    }
    exigerEncore(contexte, proposition);
    await decider(contexte, proposition, 'confirmation');
    await contexte.journaliser({
      objet: 'parametre_propose',
      objetId: proposeId,
      poleId: null,
      changements: { decision: 'confirmation', parametre, valeur, depuis, avant },
    });
    return { proposeId, parametre };
  },
});

/** What was right when it was proposed may not be any more: the year began, or another value was published. */
function exigerEncore(
  { droit, aujourdhui }: Contexte,
  { etat, parametre, valeur, depuis }: Proposition,
): void {
  if (etat !== 'proposee') return;
  const annee = anneeDuJour(droit, depuis) ?? '';
  const empechement = trouverEmpechement(droit, getDroit(), aujourdhui, { parametre, annee, valeur });
  if (!empechement) return;
  throw new Refus('regle-non-respectee', `${empechement.phrase} Retirez cette proposition.`);
}
