import { construireBlocSignature } from '../commun/bloc-signature.ts';
import { blocCases, blocChamps, blocMention, blocSignatures, blocTexte } from '../commun/blocs.ts';
import { nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, champsEleve } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { nommerProposants } from '../commun/libelles.ts';
import type { FaitsDesaccord } from './faits.ts';

const DESTINATAIRES = {
  directeur:
    'Au directeur de l’école d’enseignement spécialisé (organisée par la Fédération Wallonie-Bruxelles)',
  po: 'Au pouvoir organisateur de l’école d’enseignement spécialisé (subventionnée)',
} as const;

/** Written reasons of one opponent to a proposal of IPT. */
export function construireVueDesaccord(faits: FaitsDesaccord | null): VueFormulaire {
  const proposition = faits?.proposition ?? null;
  return construireFormulaire('desaccord', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: null,
    ...(faits === null
      ? {}
      : { entete: { nom: faits.ecoleSpecialisee.nom, precision: 'École d’enseignement spécialisé' } }),
    blocs: [
      blocCases('À qui ce désaccord est adressé', DESTINATAIRES, [faits?.destinataire]),
      blocChamps('L’élève', champsEleve(faits?.eleve), { paires: 2 }),
      blocChamps('La proposition d’intégration permanente totale', [
        ...champsEcole('École d’enseignement spécialisé', faits?.ecoleSpecialisee),
        champ('Introduite par', proposition === null ? null : nommerProposants(proposition.par)),
      ]),
      blocChamps(
        null,
        [champJour('Introduite le', proposition?.le), champJour('Concertation le', faits?.concertationLe)],
        { paires: 2 },
      ),
      blocChamps(
        'La personne qui marque son désaccord',
        [champ('Nom et prénom', faits?.opposant.nom), champ('Qualité', faits?.opposant.qualite)],
        { paires: 2 },
      ),
      blocTexte('Motivation du désaccord', faits?.motivation ?? null, { lignes: 6 }),
      blocTexte('Alternatives essayées ou proposées', faits?.alternatives ?? null, { lignes: 2 }),
      blocSignatures(null, [
        construireBlocSignature(
          { nom: 'opposant', titre: 'Signature', cachet: false, large: true },
          faits?.signature ?? null,
        ),
      ]),
      blocMention('Cette motivation est conservée dans l’école d’enseignement spécialisé.'),
    ],
  });
}
