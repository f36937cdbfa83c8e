import { sql } from 'kysely';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant, jour, texteCourt, texteNom } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { Refus } from '../../kernel/refus.ts';

/** Hours a motivated reading lasts; the database refuses more. */
const HEURES = 8;

/**
 * Opens one file for a few hours, with a written reason (DOS-7). The pupil is named, not searched: before
 * the reason, nothing is seen.
 */
export const ouvrirLecture = definirCas({
  nom: 'inspection.ouvrirLecture',
  titre: 'Ouvrir un dossier en lecture, avec un motif.',
  permission: 'lecture.motiver',
  genre: 'ecriture',
  entree: z.object({
    poleId: z.guid({ error: 'Choisissez le pôle.' }),
    nom: texteNom(120, 'Indiquez le nom de l’élève.'),
    prenom: texteNom(120, 'Indiquez le prénom de l’élève.'),
    naissance: jour,
    motif: texteCourt(1000, 'Indiquez le motif de la lecture.').refine(
      (texte) => texte.length >= 10,
      'Écrivez le motif en quelques mots : le pôle le lira.',
    ),
  }),
  sortie: z.object({ lectureId: identifiant, eleveId: identifiant, jusquA: instant }),
  async executer(contexte, { poleId, nom, prenom, naissance, motif }) {
    const { trx, coffre, session, instant: maintenant, journaliser } = contexte;
    const { rows } = await sql<{ id: string | null }>`select eleve_designer(
      ${poleId}::uuid, ${cleRecherche(nom, prenom)}, ${naissance}::date) as id`.execute(trx);
    const eleveId = rows[0]?.id;
    if (!eleveId) {
      throw new Refus(
        'introuvable',
        'Aucun élève de ce pôle ne porte ce nom et cette date de naissance. Vérifiez-les.',
      );
    }
    const jusquA = new Date(maintenant.add({ hours: HEURES }).epochMilliseconds);
    const { id } = await trx
      .insertInto('lecture_motivee')
      .values({
        pole_id: poleId,
        eleve_id: eleveId,
        compte_id: session.compteId,
        role: 'inspection',
        motif: coffre.sceller(motif),
        depuis: new Date(maintenant.epochMilliseconds),
        jusqu_a: jusquA,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await noterLecture({ trx, session }, { poleId, eleveId });
    // The reason is free text: it stays in the file, where the pôle reads it.
    await journaliser({
      objet: 'lecture-motivee',
      objetId: id,
      poleId,
      changements: { eleveId, jusquA: jusquA.toISOString() },
    });
    return { lectureId: id, eleveId, jusquA };
  },
});
