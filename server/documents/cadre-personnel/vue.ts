import { type Bloc, blocChamps, blocListe, blocMention, blocTexte } from '../commun/blocs.ts';
import { champ, champJour, champsEcole, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { formaterNombre } from '../commun/nombres.ts';
import { blocPostes, ETATS_CADRE } from '../commun/postes.ts';
import type { FaitsCadrePersonnel } from './faits.ts';

/** Staff of a school: the posts that points pay, the balance, the contracts kept apart, the consultation. */
export function construireVueCadrePersonnel(faits: FaitsCadrePersonnel | null): VueFormulaire {
  const postes = faits?.postes ?? [];
  const contrats = postes.filter(({ points }) => points === null);
  return construireFormulaire('cadre-personnel', faits, {
    sujet: faits?.ecole.nom ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('Le cadre', [
        ...champsEcole('École', faits?.ecole),
        champ('Pouvoir organisateur', faits?.po),
        champ('École siège du pôle', faits?.pole.siege.nom),
        siUtile(champ('N° FASE du siège', faits?.pole.siege.fase)),
        champ('État', faits === null ? null : ETATS_CADRE[faits.etat]),
        siUtile(champ('Nom', faits?.nom)),
      ]),
      blocPostes(
        'Les postes',
        postes.filter(({ points }) => points !== null),
        faits && `Points lus dans la table : ${faits.table}.`,
      ),
      blocChamps('Les points', bilan(faits), { paires: 2, libelles: 'moyens' }),
      ...(faits !== null && contrats.length === 0
        ? []
        : [blocPostes('Contrats sur le fonctionnement, hors points', contrats, null)]),
      ...remarques(faits),
      ...concertation(faits),
      blocMention(
        'Les fonctions et les volumes se choisissent chaque année, avant la fin de l’année scolaire précédente et après concertation sociale. Ils ne changent plus en cours d’année, sauf un remplacement.',
      ),
    ],
  });
}

function bilan(faits: FaitsCadrePersonnel | null) {
  const { points = null, total = 0 } = faits ?? {};
  return [
    champ('Points du cadre', faits && formaterNombre(total)),
    champ('Points de la part', faits && (points === null ? 'Pas encore connus' : formaterNombre(points))),
    siUtile(champ('Solde', points === null ? null : formaterNombre(points - total))),
    champ('Équivalents temps plein', faits && formaterNombre(faits.equivalentsTempsPlein)),
  ];
}

function remarques(faits: FaitsCadrePersonnel | null): Bloc[] {
  return faits && faits.remarques.length > 0 ? [blocListe('Remarques', faits.remarques)] : [];
}

function concertation(faits: FaitsCadrePersonnel | null): Bloc[] {
  const { concertation: tenue = null, adopteLe = null } = faits ?? {};
  if (faits !== null && tenue === null) return [];
  return [
    blocChamps('La concertation sociale', [
      champJour('Tenue le', tenue?.le),
      champ('Organe', tenue?.organe),
      champJour('Cadre adopté le', adopteLe),
    ]),
    blocTexte('Avis de l’organe', tenue?.avis ?? null, { lignes: 3 }),
  ];
}
