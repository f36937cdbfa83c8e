import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { findEcole, findPoleCooperant } from '../referentiel/index.ts';
import { exigerOuverte, faitsDeProposition } from './etat.ts';
import { exigerMeneur } from './meneur.ts';
import { changer, getProposition, listerAvis, noterEvenement } from './repository.ts';
import { retirerTous } from './retraits.ts';
import { surProposition } from './schema.ts';
import { exigerEtape } from './situer.ts';

/**
 * Names the ordinary school, which gives the pôle and the CPMS. Another school later is another project: the
 * opinions given on the first are withdrawn, and stay in the history as an alternative that was tried.
 */
export const designerEcole = definirCas({
  nom: 'propositions.designerEcole',
  titre: 'Désigner l’école ordinaire pressentie.',
  permission: 'propositions.mener',
  genre: 'ecriture',
  entree: surProposition.extend({
    ecoleId: z.guid({ error: 'Choisissez l’école ordinaire dans la liste.' }),
  }),
  sortie: z.object({ propositionId: identifiant, avisRetires: z.number() }),
  async executer(contexte, entree) {
    const { trx, session, aujourdhui, journaliser } = contexte;
    const proposition = await getProposition(trx, entree.propositionId);
    const avis = await listerAvis(trx, [proposition.id]);
    exigerMeneur(session, proposition);
    exigerOuverte(proposition, avis);
    exigerEtape('proposition', session.active.role, faitsDeProposition(proposition, avis));
    const ecole = await findEcole(trx, entree.ecoleId);
    const pole = await findPoleCooperant(trx, entree.ecoleId, aujourdhui);
    const sien = porteePole(session);
    if (ecole?.genre !== 'ordinaire' || !pole || (sien !== null && pole.id !== sien)) {
      refuser('Choisissez une école ordinaire qui coopère avec un pôle : cherchez-la par son nom.');
    }
    if (!ecole.niveaux.includes(proposition.niveau)) {
      refuser(`Cette école n’organise pas l’enseignement ${proposition.niveau}. Choisissez-en une autre.`);
    }
    if (ecole.id === proposition.ecole_id) refuser('Cette école est déjà l’école pressentie.');
    const raison = 'Une autre école ordinaire a été désignée.';
    const avisRetires = await retirerTous(contexte, avis, raison);
    await changer(trx, entree, {
      ecole_id: ecole.id,
      pole_id: pole.id,
      cpms_id: ecole.cpms_id,
      projet_defini_le: null,
      projet_participants: [],
    });
    await noterEvenement(contexte, proposition.id, 'ecole-designee', {
      avant: proposition.ecole_id,
      apres: ecole.id,
    });
    await journaliser({
      objet: 'proposition',
      objetId: proposition.id,
      poleId: pole.id,
      changements: { ecoleId: ecole.id, avant: proposition.ecole_id, avisRetires },
    });
    return { propositionId: proposition.id, avisRetires };
  },
});

function refuser(phrase: string): never {
  throw new Refus('saisie-invalide', 'L’école ordinaire est à corriger.', { champs: { ecoleId: phrase } });
}
