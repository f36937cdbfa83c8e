import { blocChamps, blocMention, blocTexte } from '../commun/blocs.ts';
import { nomComplet, siConnu } from '../commun/champs.ts';
import { champ, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { type NomRubrique, RUBRIQUES_2B } from '../protocole-ipt/intitules.ts';
import type { FaitsAnnexe2b } from './faits.ts';

/** The note of the form, kept at its foot. */
const NOTE_142 =
  'Article 142, alinéa 2 : le membre du personnel de l’enseignement spécialisé qui accompagne l’élève relève de la seule direction de son école d’enseignement spécialisé.';

/** Annexe 2b alone: the pupil, eight sections, the note of art. 142. */
export function construireVueAnnexe2b(faits: FaitsAnnexe2b | null): VueFormulaire {
  const nom = faits === null ? null : nomComplet(faits.eleve);
  const rubriques = Object.keys(RUBRIQUES_2B) as NomRubrique[];
  return construireFormulaire('annexe-2b', faits, {
    sujet: nom,
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps(null, [champ('Nom et prénom de l’élève concerné', siConnu(nom))]),
      ...rubriques.map((cle) => {
        const { titre, aide, lignes } = RUBRIQUES_2B[cle];
        // The note is printed once, at the foot.
        return blocTexte(titre, faits?.rubriques[cle] ?? null, {
          aide: cle === 'accompagnement' ? 'Voir la note au bas de cette annexe.' : aide,
          // One line less than in the protocol: the note holds under the last section.
          lignes: lignes - 1,
        });
      }),
      blocMention(NOTE_142),
    ],
  });
}
