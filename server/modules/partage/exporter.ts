import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { ecrireClasseur } from '../../tableur/classeur.ts';
import { calculerEnveloppe, getPoleDemande } from '../financement/index.ts';
import { listerAffectations } from './affectation.ts';
import { listerAvenantsCle, listerRetrocessions } from './avenants.ts';
import { jugerCle, lireCle } from './cle.ts';
import { feuilleAvenants, feuilleEnveloppe, feuilleParts, feuilleRetrocessions } from './feuilles.ts';
import { listerParties } from './parties.ts';
import { direParts } from './parts-imprimees.ts';

/** The annual sheet, the key and the amendments as a workbook. */
export const exporter = definirCas({
  nom: 'partage.exporter',
  titre: 'Exporter l’enveloppe annuelle, la clé et les avenants.',
  permission: 'enveloppe.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({ classeur: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer(contexte, { annee, poleId }) {
    const { trx, droit, instant } = contexte;
    const pole = await getPoleDemande(contexte, poleId);
    const enveloppe = await calculerEnveloppe(trx, droit, pole.id, annee);
    const parties = await listerParties(contexte, pole.id, annee);
    const { parts } = await lireCle(contexte, pole.id, annee, parties);
    const [affectation] = await listerAffectations(contexte, pole.id, annee);
    const jugement = affectation && jugerCle(contexte, annee, affectation.traitements, parts);
    const calculees = (jugement?.valeur ?? []) as { ecole: string; points: number }[];
    const classeur = await ecrireClasseur(
      [
        feuilleEnveloppe(enveloppe),
        feuilleParts(direParts(parts, parties, calculees)),
        feuilleAvenants(await listerAvenantsCle(contexte, pole.id, annee)),
        feuilleRetrocessions(await listerRetrocessions(contexte, pole.id, annee)),
      ],
      { titre: `Enveloppe ${annee}, ${pole.nom}`, creeLe: instant },
    );
    return { classeur, nomFichier: `enveloppe-${annee}-pole-${pole.numero}.xlsx` };
  },
});
