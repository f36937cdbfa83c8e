import { formaterDate, formaterDateLongue, formaterQuantite } from '../composants/formats.ts';
import type { EffetsArret } from './arret.ts';

export type EffetDit = { titre: string; phrase: string };

/** What an end will do, in words, before anyone confirms it. `aujourdhui` is a civil day. */
export function direEffets(effets: EffetsArret, aujourdhui: string): EffetDit[] {
  const { anneesRetirees, comptageAnneeSuivante } = effets;
  return [
    { titre: 'Dernier jour', phrase: direFin(effets) },
    { titre: 'Points du pôle', phrase: direPoints(effets) },
    ...(comptageAnneeSuivante
      ? [{ titre: 'Comptage suivant', phrase: direComptage(comptageAnneeSuivante) }]
      : []),
    { titre: 'Recomptage du 1er octobre', phrase: direRecomptage(effets) },
    { titre: 'Attestations de transport', phrase: direAttestations(effets, aujourdhui) },
    ...(anneesRetirees.length > 0
      ? [
          {
            titre: 'Parcours de l’élève',
            phrase: `Déjà encodé pour la suite, et retiré : ${anneesRetirees.join(', ')}. Annuler la fin le rétablit.`,
          },
        ]
      : []),
    { titre: 'Document à signer', phrase: direDocument(effets) },
  ];
}

function direFin({ dateFin, finDePleinDroit }: EffetsArret): string {
  const base = finDePleinDroit ? 'de plein droit, à la date de l’événement' : 'par décision';
  return `L’intégration finit le ${formaterDateLongue(dateFin)}, ${base}.`;
}

function direPoints({ pointsInchanges, anneeScolaire }: EffetsArret): string {
  return pointsInchanges
    ? `Inchangés en ${anneeScolaire} : le budget de l’année est figé.`
    : `L’intégration finit avant que le budget soit figé : elle n’apporte pas de points en ${anneeScolaire}.`;
}

function direComptage({ jour, pour, comptee }: NonNullable<EffetsArret['comptageAnneeSuivante']>): string {
  const quand = `au comptage du ${formaterDate(jour)}, pour ${pour}`;
  if (comptee === null) return `Aucun texte ne dit si l’élève compte encore ${quand}.`;
  return comptee ? `L’élève compte encore ${quand}.` : `L’élève ne compte plus ${quand}.`;
}

function direRecomptage({ recomptage1erOctobre, reputeIntegre }: EffetsArret): string {
  if (recomptage1erOctobre === null) return 'Rien n’est écrit pour ce motif.';
  const statut = reputeIntegre ? ' Il reste réputé intégré pour l’année scolaire.' : '';
  return `L’élève n’y entre pas.${statut}`;
}

function direAttestations({ attestations, dateFin }: EffetsArret, aujourdhui: string): string {
  if (attestations === 0) return 'Aucune n’est en cours : rien à révoquer.';
  const combien = formaterQuantite(attestations, 'attestation');
  return dateFin < aujourdhui
    ? `${combien} à révoquer, dès l’enregistrement : la page de vérification le dira aussitôt.`
    : `${combien} à révoquer, au lendemain du dernier jour. Jusque-là, le transport reste couvert.`;
}

function direDocument({ document, prochaineEtape }: EffetsArret): string {
  return `${document.intitule}, à faire signer par : ${document.signataires.join(', ')}. ${prochaineEtape}`;
}
