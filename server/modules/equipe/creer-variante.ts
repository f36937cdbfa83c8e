import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, texteCourt } from '../../kernel/champs.ts';
import { exigerNonGele } from './moment.ts';
import { exigerPart } from './parts.ts';
import { avecCoordonnateur, ecrirePostes, nommerPostes } from './postes.ts';
import { getCadre } from './repository.ts';

/** What a variant is called on the screen and on its papers; never who holds its posts. */
export const nomVariante = texteCourt(80, 'Donnez un nom à cette variante.');

/** Opens a variant: empty but for the coordinator of a siège, or a copy of another cadre of the same part. */
export const creerVariante = definirCas({
  nom: 'equipe.creerVariante',
  titre: 'Créer une variante du cadre.',
  permission: 'equipe.composer',
  genre: 'ecriture',
  entree: z.object({
    annee: anneeScolaire,
    poleId: identifiant.optional(),
    ecoleId: identifiant.optional(),
    nom: nomVariante,
    /** A cadre of this part, of any school year. */
    copieDe: z
      .literal('')
      .transform(() => undefined)
      .or(identifiant)
      .optional(),
  }),
  sortie: z.object({ cadreId: identifiant }),
  async executer(contexte, { annee, poleId, ecoleId, nom, copieDe }) {
    const { trx, session, instant, droit } = contexte;
    const part = await exigerPart(contexte, { annee, poleId, ecoleId });
    const cle = { poleId: part.poleId, ecoleId: part.ecoleId };
    await exigerNonGele(contexte, { ...cle, annee });
    const modele = copieDe ? await getCadre(contexte, copieDe) : null;
    const { id } = await trx
      .insertInto('cadre')
      .values({
        pole_id: part.poleId,
        ecole_id: part.ecoleId,
        annee_scolaire: annee,
        nom,
        etat: 'variante',
        points: modele?.annee === annee && modele.etat === 'variante' ? modele.points : null,
        concertation_le: null,
        organe: null,
        avis: null,
        adopte_le: null,
        adopte_par: null,
        jugement: null,
        droit_version: droit.version,
        cree_le: new Date(instant.epochMilliseconds),
        cree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const postes = nommerPostes(contexte, annee, avecCoordonnateur(part, modele?.postes ?? []));
    await ecrirePostes(contexte, { id, ...cle }, postes);
    await contexte.journaliser({
      objet: 'cadre',
      objetId: id,
      poleId: part.poleId,
      changements: { annee, ecoleId: part.ecoleId, copieDe: copieDe ?? null, postes: postes.length },
    });
    return { cadreId: id };
  },
});
