import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { refuserCharge } from './charge-totale.ts';
import { getMembrePresent } from './depot.ts';
import { ajouterCharge } from './ecrire.ts';
import { exigerPoste, suivreRemplace } from './postes.ts';
import { chargeSaisie, siRempli } from './schema.ts';

/** Gives a member a segment of work, in the pôle or elsewhere, or the replacement of someone (EQU-5, EQU-8). */
export const attribuerCharge = definirCas({
  nom: 'personnel.attribuerCharge',
  titre: 'Attribuer une charge à un membre du personnel.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree: z.object({ membreId: identifiant, ...chargeSaisie, remplaceId: siRempli(identifiant) }),
  sortie: z.object({ chargeId: identifiant }),
  async executer(contexte, { membreId, conge, ...saisie }) {
    const membre = await getMembrePresent(contexte, membreId);
    const demandee = { ...saisie, conge: conge === 'oui' };
    refuserCharge(contexte, demandee);
    const charge = await suivreRemplace(contexte, membre, demandee);
    await exigerPoste(contexte, membre, charge);
    return { chargeId: await ajouterCharge(contexte, { membreId, ...charge }) };
  },
});
