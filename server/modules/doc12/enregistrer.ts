import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { CLES_CODES, type Codes, codesSaisis } from './codes.ts';

/** Keeps the codes of the form for one charge, as they were typed; an empty box is left blank. */
export const enregistrer = definirCas({
  nom: 'doc12.enregistrer',
  titre: 'Enregistrer les codes d’une demande d’avance.',
  permission: 'doc12.preparer',
  genre: 'ecriture',
  entree: z.object({ chargeId: identifiant, version, codes: codesSaisis }),
  sortie: z.object({ membreId: identifiant, version: z.number() }),
  async executer(contexte, { chargeId, version: lue, codes }) {
    const { trx, coffre, session, instant, historiser, journaliser } = contexte;
    const charge = await trx
      .selectFrom('charge as g')
      .leftJoin('doc12_codes as c', 'c.charge_id', 'g.id')
      .select(['g.membre_id as membreId', 'g.pole_id as poleId', 'g.ecole_id as ecoleId'])
      .select(['c.codes', 'c.version'])
      .where('g.id', '=', chargeId)
      .executeTakeFirst();
    if (!charge) throw new Refus('introuvable', 'Cette charge ne fait pas partie de votre équipe.');
    const { membreId, poleId, ecoleId } = charge;
    if ((charge.version ?? 0) !== lue) refuserVersion();
    const avant = charge.codes ? coffre.ouvrir<Codes>(charge.codes) : {};
    const changes = CLES_CODES.filter((cle) => avant[cle] !== codes[cle]);
    if (changes.length === 0)
      throw new Refus('conflit', 'Rien n’a changé : ces codes sont déjà enregistrés.');
    const ligne = {
      codes: coffre.sceller(codes),
      version: lue + 1,
      enregistres_le: new Date(instant.epochMilliseconds),
      enregistres_par: session.compteId,
    };
    const ecrite = await trx
      .insertInto('doc12_codes')
      .values({ charge_id: chargeId, pole_id: poleId, ecole_id: ecoleId, ...ligne })
      .onConflict((conflit) =>
        conflit.column('charge_id').doUpdateSet(ligne).where('doc12_codes.version', '=', lue),
      )
      .returning('version')
      .executeTakeFirst();
    if (!ecrite) refuserVersion();
    await historiser(
      { poleId, objet: 'charge', objetId: chargeId },
      changes.map((cle) => ({
        champ: `doc12.${cle}`,
        avant: avant[cle] ?? null,
        apres: codes[cle] ?? null,
      })),
    );
    await journaliser({
      objet: 'charge',
      objetId: chargeId,
      poleId,
      changements: { membreId, codes: changes },
    });
    return { membreId, version: lue + 1 };
  },
});

function refuserVersion(): never {
  throw new Refus(
    'conflit',
    'Quelqu’un a enregistré ces codes entre-temps. Rechargez la page, puis reprenez vos changements.',
  );
}
