import { construireBlocSignature } from '../commun/bloc-signature.ts';
import {
  type Bloc,
  blocCases,
  blocChamps,
  blocListe,
  blocMention,
  blocSignatures,
  blocTexte,
} from '../commun/blocs.ts';
import { nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEleve } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsDemandeInformation, ReponseCpms } from './faits.ts';

const REPONSES: Readonly<Record<ReponseCpms['genre'], string>> = {
  complete: 'Les informations demandées sont transmises',
  partielle: 'Une partie des informations est transmise',
  refusee: 'Les informations ne sont pas transmises',
};

/** Request for information to a CPMS, with its answer or the room for it. */
export function construireVueDemandeInformation(faits: FaitsDemandeInformation | null): VueFormulaire {
  return construireFormulaire('demande-information', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: null,
    blocs: [
      blocChamps('La demande', [
        champ(
          'CPMS',
          faits === null ? null : [faits.cpms.nom, faits.cpms.localite].filter(Boolean).join(', '),
        ),
        champ('Pôle territorial', faits?.pole.nom),
        champ('Demandée par', faits === null ? null : `${faits.demandeur.nom}, ${faits.demandeur.qualite}`),
        champJour('Date', faits?.demandeLe),
      ]),
      blocChamps('L’élève', champsEleve(faits?.eleve), { paires: 2 }),
      blocTexte('Base légale', faits?.baseLegale ?? null, { lignes: 2 }),
      blocTexte('Finalité', faits?.finalite ?? null, {
        aide: 'À quoi les informations serviront, et à rien d’autre.',
        lignes: 3,
      }),
      blocListe('Informations demandées', faits?.elements ?? [], 5),
      blocSignatures(null, [
        construireBlocSignature(
          {
            nom: 'pole',
            titre: 'Pour le pôle territorial',
            precision: faits?.demandeur.nom ?? null,
            large: true,
          },
          faits?.signature ?? null,
        ),
      ]),
      ...blocsReponse(faits),
      blocMention(
        'Demande faite dans le cadre du secret professionnel partagé. Le CPMS apprécie ce qu’il transmet ; un refus est motivé et conservé avec la demande.',
      ),
    ],
  });
}

function blocsReponse(faits: FaitsDemandeInformation | null): Bloc[] {
  const reponse = faits?.reponse ?? null;
  const cases = blocCases('La réponse du CPMS', REPONSES, [reponse?.genre]);
  if (reponse !== null) {
    return [
      cases,
      blocChamps(null, [
        champ('Par', `${reponse.par.nom}, ${reponse.par.qualite}`),
        champJour('Le', reponse.le),
      ]),
      ...(reponse.contenu === null ? [] : [blocTexte('Informations transmises', reponse.contenu)]),
      ...(reponse.genre === 'complete' ? [] : [blocTexte('Motif', reponse.motif)]),
    ];
  }
  // The answer is written on this paper, whether the request was filled in or not.
  return [
    cases,
    {
      genre: 'signatures',
      titre: null,
      boites: [
        construireBlocSignature(
          {
            nom: 'cpms',
            titre: 'La direction du CPMS',
            aRemplir: ['Nom et prénom', 'Date', 'Motif d’un refus'],
            large: true,
          },
          null,
        ),
      ],
    },
  ];
}
