import { blocChamps, blocListe, blocMention, blocTexte } from '../commun/blocs.ts';
import { champ, champJour, titreAnnee } from '../commun/champs-communs.ts';
import { champsEmployeur, entetePo } from '../commun/employeur.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsProfilFonction } from './faits.ts';

/** Profile of a post: generic part, specific part, concertation. */
export function construireVueProfilFonction(faits: FaitsProfilFonction | null): VueFormulaire {
  return construireFormulaire('profil-fonction', faits, {
    sujet: faits?.intitule ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    ...(faits === null ? {} : { entete: entetePo(faits) }),
    blocs: [
      blocChamps('L’emploi', champsEmployeur(faits)),
      blocTexte('Partie générique : les missions', faits?.missions ?? null, { lignes: 8 }),
      blocListe('Partie spécifique : les fonctions', faits?.fonctions ?? [], 3),
      blocTexte(
        'Partie spécifique : les critères complémentaires',
        faits === null ? null : (faits.criteres ?? 'Aucun critère complémentaire.'),
        { lignes: 6 },
      ),
      blocChamps('Compétence particulière et concertation', [
        champ(
          'Compétence particulière exigée',
          faits === null ? null : (faits.competence ?? 'Non, aucune au recrutement'),
        ),
        champJour('Concertation locale le', faits?.concertation?.le),
        champ('Organe de concertation', faits?.concertation?.organe),
      ]),
      blocMention(
        'Une compétence particulière ne s’exige au recrutement que si ce profil la demande. L’ancienneté et la place au classement des temporaires prioritaires ne sont pas des critères.',
      ),
    ],
  });
}
