import { type BlocSignature, construireBlocSignature } from '../commun/bloc-signature.ts';
import { blocChamps, blocMention, blocSignatures, blocTexte } from '../commun/blocs.ts';
import { nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, champsEleve, siUtile } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { nommerProposants } from '../commun/libelles.ts';
import type { FaitsConcertation } from './faits.ts';

/** Boxes of the empty form. */
const ROLES = [
  'Direction ou PO de l’école d’enseignement spécialisé',
  'Conseil de classe de l’école d’enseignement spécialisé',
  'Organisme de guidance de l’école d’enseignement spécialisé',
  'Parents, personne investie de l’autorité parentale ou élève majeur',
];

/** Favourable opinion of a consultation on a proposal of IPT, signed by everyone heard. */
export function construireVueConcertation(faits: FaitsConcertation | null): VueFormulaire {
  const proposition = faits?.proposition ?? null;
  return construireFormulaire('concertation', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: null,
    ...(faits === null
      ? {}
      : { entete: { nom: faits.ecoleSpecialisee.nom, precision: 'École d’enseignement spécialisé' } }),
    blocs: [
      blocChamps('L’élève', champsEleve(faits?.eleve), { paires: 2 }),
      blocChamps('La proposition d’intégration permanente totale', [
        ...champsEcole('École d’enseignement spécialisé', faits?.ecoleSpecialisee),
        siUtile(champ('École ordinaire pressentie', faits?.ecoleOrdinaire)),
        champ('Introduite par', proposition === null ? null : nommerProposants(proposition.par)),
        champJour('Introduite le', proposition?.le),
        champJour('Concertation tenue le', faits?.concertationLe),
      ]),
      blocTexte('Observations', faits?.observations ?? null, { lignes: 2 }),
      blocSignatures('Tous les intervenants rendent un avis favorable à la proposition', boites(faits)),
      blocMention(
        'L’avis favorable de tous permet de définir le projet d’intégration. Si une personne s’y oppose, elle motive son désaccord par écrit.',
      ),
    ],
  });
}

function boites(faits: FaitsConcertation | null): BlocSignature[] {
  const intervenants = faits?.intervenants ?? ROLES.map((role) => ({ role, nom: null, signature: null }));
  return intervenants.map(({ role, nom, signature }, indice) =>
    construireBlocSignature(
      {
        nom: `intervenant-${indice + 1}`,
        titre: role,
        precision: nom,
        cachet: false,
        aRemplir: nom === null ? ['Nom et prénom', 'Date'] : ['Date'],
        large: indice === intervenants.length - 1 && indice % 2 === 0,
      },
      signature,
    ),
  );
}
