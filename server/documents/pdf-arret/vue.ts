import { blocCases, blocChamps, blocMention, blocSignatures, blocTexte } from '../commun/blocs.ts';
import { boiteCpms, boiteEcole, boitePole, boiteResponsable } from '../commun/boites.ts';
import { nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, champsEleve, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { JUSTIFICATIONS } from '../commun/libelles.ts';
import type { FaitsPdfArret } from './faits.ts';

/** The end of an IPT: what ends, who decided, why, and the agreement of the partners. */
export function construireVuePdfArret(faits: FaitsPdfArret | null): VueFormulaire {
  return construireFormulaire('pdf-arret', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('L’élève', champsEleve(faits?.eleve), { paires: 2 }),
      blocChamps('L’intégration qui prend fin', [
        ...champsEcole('École d’enseignement ordinaire', faits?.ecoleOrdinaire),
        champ('Année d’étude', faits?.integration.anneeEtude),
        champJour('Début de l’intégration', faits?.integration.debut),
        champJour('Dernier jour de l’intégration', faits?.integration.fin),
      ]),
      blocChamps('La décision', champsDecision(faits)),
      blocTexte('Bilan de l’intégration', faits?.bilan ?? null, { lignes: 5 }),
      blocCases('Justification de l’arrêt', JUSTIFICATIONS, [faits?.justification]),
      ...(faits === null || faits.justification === 'autre-raison'
        ? [blocChamps(null, [champ('Autre raison (à indiquer)', faits?.precision)])]
        : []),
      // An end of right needs no reasons; what was written is printed all the same.
      ...(faits?.pleinDroit === true && faits.motivation === null
        ? []
        : [blocTexte('Motivation de l’arrêt', faits?.motivation ?? null, { lignes: 4 })]),
      blocSignatures('Les partenaires (à l’exception du CPMS) marquent leur accord', [
        boiteEcole(faits?.ecoleOrdinaire.nom, faits?.signatures.ecoleOrdinaire),
        boitePole(faits?.pole.siege.nom, faits?.signatures.pole),
        boiteCpms('Avis du CPMS qui assure la guidance de l’élève', faits?.cpms, faits?.signatures.avisCpms),
        boiteResponsable(faits?.signatures.responsable),
      ]),
      blocMention(
        'L’original signé reste dans le dossier de l’élève, au pôle territorial. L’école d’enseignement ordinaire et, le cas échéant, l’école partenaire en gardent une copie.',
      ),
    ],
  });
}

function champsDecision(faits: FaitsPdfArret | null) {
  return [
    champ('Motif', faits?.motif),
    champ(
      'Manière',
      faits === null
        ? null
        : faits.pleinDroit
          ? 'Fin de plein droit, à la date de l’événement'
          : 'Décision prise collégialement, après concertation des partenaires',
    ),
    siUtile(champJour('Date de l’événement', faits?.evenementLe)),
    siUtile(champ('Demandée par', faits?.demandeur)),
    siUtile(champJour('Date de la décision', faits?.decisionLe)),
  ];
}
