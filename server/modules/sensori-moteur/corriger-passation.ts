import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { estDansLeDelai, jugerSaisie } from './passation.ts';
import { ajouterEvenement, exigerRang, getPassation, listerEvenements } from './repository.ts';
import { motifSaisi, passationSaisie } from './schema.ts';

/** Corrects a mistake in a passation: a new version with its reason, under the same grid; the old one is kept. */
export const corrigerPassation = definirCas({
  nom: 'sensoriMoteur.corrigerPassation',
  titre: 'Corriger la passation d’une échelle, avec son motif.',
  permission: 'echelles.encoder',
  genre: 'ecriture',
  entree: passationSaisie.extend({
    corrige: identifiant,
    motif: motifSaisi,
  }),
  sortie: z.object({ echelleId: identifiant, points: z.number(), dansLeDelai: z.boolean() }),
  async executer(contexte, { corrige, ...saisie }) {
    const ancienne = await getPassation(contexte, corrige);
    const { eleve, regime, grille, cotation, contenu } = await jugerSaisie(
      contexte,
      saisie,
      ancienne.grilleId,
    );
    const { annee, rang, bilanLe, bilanAuteur, passeeLe, motif } = saisie;
    exigerRang(await listerEvenements(contexte.trx, eleve.id), annee, rang);
    if (ancienne.eleveId !== eleve.id || ancienne.annee !== annee || ancienne.rang !== rang) {
      throw new Refus(
        'conflit',
        'Seule la dernière passation de l’année se corrige. Rechargez la page pour la voir.',
      );
    }
    const echelleId = await ajouterEvenement(contexte, {
      pole_id: eleve.poleId,
      eleve_id: eleve.id,
      annee_scolaire: annee,
      rang: rang + 1,
      genre: 'correction',
      source_id: corrige,
      points: cotation.points,
      grille_id: grille.id,
      bilan_le: bilanLe,
      bilan_auteur: bilanAuteur,
      passee_le: passeeLe,
      contenu,
      motif,
    });
    await contexte.journaliser({
      objet: 'echelle',
      objetId: echelleId,
      poleId: eleve.poleId,
      changements: { annee, genre: 'correction', rang: rang + 1, grille: grille.numero, corrige },
    });
    return { echelleId, points: cotation.points, dansLeDelai: estDansLeDelai(contexte, regime) };
  },
});
