import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { estDansLeDelai, jugerSaisie } from './passation.ts';
import { ajouterEvenement, exigerRang, listerEvenements } from './repository.ts';
import { passationSaisie } from './schema.ts';

/** Records a passation of the scale (ESM-2). One already recorded this year is kept, and this one follows it. */
export const enregistrerPassation = definirCas({
  nom: 'sensoriMoteur.enregistrerPassation',
  titre: 'Enregistrer la passation d’une échelle de besoins sensori-moteurs.',
  permission: 'echelles.encoder',
  genre: 'ecriture',
  entree: passationSaisie,
  sortie: z.object({ echelleId: identifiant, points: z.number(), dansLeDelai: z.boolean() }),
  async executer(contexte, saisie) {
    const { eleve, regime, grille, cotation, contenu } = await jugerSaisie(contexte, saisie, null);
    const { annee, rang, bilanLe, bilanAuteur, passeeLe } = saisie;
    exigerRang(await listerEvenements(contexte.trx, eleve.id), annee, rang);
    const echelleId = await ajouterEvenement(contexte, {
      pole_id: eleve.poleId,
      eleve_id: eleve.id,
      annee_scolaire: annee,
      rang: rang + 1,
      genre: 'passation',
      source_id: null,
      points: cotation.points,
      grille_id: grille.id,
      bilan_le: bilanLe,
      bilan_auteur: bilanAuteur,
      passee_le: passeeLe,
      contenu,
      motif: null,
    });
    // That a pupil has a scale is itself a health fact: the journal does not name the pupil, and the history
    // of the file, which more roles reach, stays silent. The table keeps every version by itself.
    await contexte.journaliser({
      objet: 'echelle',
      objetId: echelleId,
      poleId: eleve.poleId,
      changements: { annee, genre: 'passation', rang: rang + 1, grille: grille.numero },
    });
    return { echelleId, points: cotation.points, dansLeDelai: estDansLeDelai(contexte, regime) };
  },
});
