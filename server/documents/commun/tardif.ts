import { type Bloc, blocChamps } from './blocs.ts';
import { blocContact, champ, champJour, champsEcole, champsEleve, siUtile } from './champs-communs.ts';
import type { FaitsTardifs } from './faits.ts';

/** (I) Said at the foot of both forms. */
export const CHAMPS_NON_PUBLIES =
  '(I) La circulaire ne publie pas les champs du formulaire électronique : ceux-ci sont proposés par la plateforme. Aucune pièce n’est à joindre ; le formulaire imprimé rejoint le protocole dans le dossier de l’élève, à la disposition de la vérification.';

/** First blocks of both forms: who declares, for whom. */
export function blocsDeclaration(faits: FaitsTardifs | null): Bloc[] {
  return [
    blocChamps('Le pôle territorial qui accompagne l’élève', [
      champ('Pôle territorial', faits?.pole.nom),
      ...champsEcole('École siège', faits?.pole.siege),
    ]),
    blocChamps('L’élève', champsEleve(faits?.eleve), { paires: 2 }),
  ];
}

/** What is common to both: the integration asked for and the papers already signed. */
export function blocsIntegration(faits: FaitsTardifs | null, titre: string, ecole: string): Bloc[] {
  return [
    blocChamps(titre, [
      ...champsEcole(ecole, faits?.ecoleOrdinaire),
      ...champsEcole('École d’enseignement spécialisé', faits?.ecoleSpecialisee),
      champ('Type d’enseignement spécialisé', faits?.typeSpecialise),
      champ('Année d’étude', faits?.anneeEtude),
    ]),
    blocChamps(
      null,
      [
        champJour('Date du protocole', faits?.protocoleLe),
        champJour('Début prévu', faits?.debutPrevuLe),
        champJour('Annexe 2b du', faits?.annexe2bLe),
        champJour('Annexe 2c du', faits?.annexe2cLe),
      ],
      { paires: 2 },
    ),
  ];
}

/** Last blocks: who answers, when it was sent and received. */
export function blocsEnvoi(faits: FaitsTardifs | null): Bloc[] {
  return [
    blocContact('Personne de contact au pôle', faits === null, faits?.contact),
    blocChamps(
      'Envoi',
      [
        champJour('Envoyé le', faits?.declareLe),
        siUtile(champJour('Reçu le', faits?.recu?.le)),
        siUtile(champ('Référence', faits?.recu?.reference)),
      ],
      { paires: 2 },
    ),
  ];
}
