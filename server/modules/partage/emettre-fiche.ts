import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { direPole, emettre } from '../documents/index.ts';
import { calculerEnveloppe, getPoleDemande } from '../financement/index.ts';
import { jugerRepartition, lireEcheance, listerAffectations } from './affectation.ts';
import { jugerCle, lireCle } from './cle.ts';
import { direLignes } from './lignes-fiche.ts';
import { listerParties } from './parties.ts';
import { direParts } from './parts-imprimees.ts';

/** Prints the envelope of a school year as it is known today, with its explanation, its split and its key. */
export const emettreFiche = definirCas({
  nom: 'partage.emettreFiche',
  titre: 'Émettre la fiche de l’enveloppe annuelle.',
  permission: 'partage.emettre',
  genre: 'ecriture',
  entree: z.object({ annee: anneeScolaire }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { annee }) {
    const { trx, droit, session, aujourdhui, journaliser } = contexte;
    const pole = await getPoleDemande({ trx, session }, undefined);
    const enveloppe = await calculerEnveloppe(trx, droit, pole.id, annee);
    const [affectation] = await listerAffectations(contexte, pole.id, annee);
    const parties = await listerParties(contexte, pole.id, annee);
    const { parts } = await lireCle(contexte, pole.id, annee, parties);
    const jugement = affectation && jugerRepartition(contexte, annee, affectation.points, affectation);
    const cle = affectation && jugerCle(contexte, annee, affectation.traitements, parts);
    const { euros } = jugement?.detail ?? {};
    const documentId = await emettre(contexte, {
      modele: 'fiche-enveloppe',
      poleId: pole.id,
      faits: {
        emission: { date: aujourdhui, code: null },
        pole: direPole(pole),
        anneeScolaire: annee,
        elevesCooperantes: enveloppe.elevesCooperantes,
        comptageLe: enveloppe.comptageLe,
        lignes: direLignes(enveloppe),
        total: enveloppe.total,
        valeurDuPoint: enveloppe.valeurDuPoint,
        euros: enveloppe.euros,
        repartition: affectation
          ? {
              traitements: affectation.traitements,
              fonctionnement: affectation.fonctionnement,
              euros: typeof euros === 'number' ? euros : null,
              communiqueeLe: affectation.communiqueeLe,
            }
          : null,
        communicationAvant: jugement ? lireEcheance(jugement) : null,
        parts: direParts(parts, parties, (cle?.valeur ?? []) as { ecole: string; points: number }[]),
        retrocedes: enveloppe.retrocedes,
      },
    });
    await journaliser({
      objet: 'document',
      objetId: documentId,
      poleId: pole.id,
      changements: { modele: 'fiche-enveloppe', annee },
    });
    return { documentId };
  },
});
