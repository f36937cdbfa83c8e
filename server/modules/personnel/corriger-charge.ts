import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version as versionLue } from '../../kernel/champs.ts';
import { type ChargeEcrite, enColonnes } from './charge-ecrite.ts';
import { refuserCharge } from './charge-totale.ts';
import { refuserVersion } from './conflit.ts';
import { type ChargeLue, getCharge, getMembrePresent } from './depot.ts';
import { exigerPoste, suivreRemplace } from './postes.ts';
import { chargeSaisie } from './schema.ts';

/** Corrects a segment of work, or gives it an end; every change stays in the history of the member. */
export const corrigerCharge = definirCas({
  nom: 'personnel.corrigerCharge',
  titre: 'Corriger une charge, ou y mettre fin.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree: z.object({ chargeId: identifiant, version: versionLue, ...chargeSaisie }),
  sortie: z.object({ membreId: identifiant }),
  async executer(contexte, { chargeId, version, conge, lieu, ...saisie }) {
    const { trx, historiser, journaliser } = contexte;
    const avant = await getCharge(contexte, chargeId);
    const { membreId, poleId, remplaceId } = avant;
    const membre = await getMembrePresent(contexte, membreId);
    if (lieu !== avant.lieu) throw refuserVersion();
    const demandee = { ...saisie, lieu, conge: conge === 'oui', remplaceId };
    refuserCharge(contexte, demandee);
    const charge = await suivreRemplace(contexte, membre, demandee);
    await exigerPoste(contexte, membre, charge, chargeId);
    const modifiee = await trx
      .updateTable('charge')
      .set({ ...enColonnes(charge), version: version + 1 })
      .where('id', '=', chargeId)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst();
    if (!modifiee) throw refuserVersion();
    const changements = comparer(avant, charge);
    await historiser({ poleId, objet: 'membre-personnel', objetId: membreId }, changements);
    await journaliser({
      objet: 'charge',
      objetId: chargeId,
      poleId,
      changements: { membreId, champs: changements.map(({ champ }) => champ) },
    });
    return { membreId };
  },
});

const LIBELLES = {
  posteId: 'poste de la charge',
  fonction: 'fonction de la charge',
  prestees: 'périodes de la charge',
  sur: 'charge complète',
  situation: 'situation',
  titre: 'titre',
  etablissement: 'établissement',
  etablissementFase: 'FASE de l’établissement',
  niveau: 'niveau',
  conge: 'congé',
  du: 'début de la charge',
  au: 'fin de la charge',
} as const satisfies Partial<Record<keyof ChargeEcrite, string>>;

function comparer(avant: ChargeLue, apres: ChargeEcrite) {
  const champs = Object.keys(LIBELLES) as (keyof typeof LIBELLES)[];
  return champs
    .filter((champ) => avant[champ] !== apres[champ])
    .map((champ) => ({ champ: LIBELLES[champ], avant: avant[champ], apres: apres[champ] }));
}
