import {
  blocCases,
  blocChamps,
  blocListe,
  blocMention,
  blocSignatures,
  blocTableau,
  blocTexte,
} from '../commun/blocs.ts';
import { boiteEcole, boitePole, boiteResponsable } from '../commun/boites.ts';
import { formaterJour, nomComplet } from '../commun/champs.ts';
import {
  champ,
  champJour,
  champsEcole,
  champsEleve,
  formaterPeriode,
  titreAnnee,
} from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { OUI_NON, ouiNon } from '../commun/libelles.ts';
import type { FaitsPar, GenreAmenagement } from './faits.ts';

const GENRES: Readonly<Record<GenreAmenagement, string>> = {
  materiel: 'Aménagements matériels',
  organisationnel: 'Aménagements organisationnels',
  pedagogique: 'Aménagements pédagogiques',
};

/** Protocol of reasonable adjustments. */
export function construireVuePar(faits: FaitsPar | null): VueFormulaire {
  const suivi = faits?.suiviIndividuelParLePole ?? null;
  return construireFormulaire('par', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    ...(faits === null ? {} : { entete: { nom: faits.ecole.nom, precision: faits.pole.nom } }),
    blocs: [
      blocChamps('L’élève', [...champsEleve(faits?.eleve), champ('Année d’étude', faits?.anneeEtude)], {
        paires: 2,
      }),
      blocChamps('L’école', [
        ...champsEcole('École', faits?.ecole),
        champJour('Demande introduite le', faits?.demandeLe),
      ]),
      ...(faits?.sansPartieMedicale
        ? []
        : [
            blocTexte('Les besoins de l’élève', faits?.besoins ?? null, { lignes: 4 }),
            blocChamps('Le diagnostic', champsDiagnostic(faits)),
          ]),
      ...(Object.keys(GENRES) as GenreAmenagement[]).map((genre) => tableauAmenagements(genre, faits)),
      blocChamps('La durée', [
        champ('Période', faits === null ? null : formaterPeriode(faits.duree.du, faits.duree.au)),
      ]),
      blocTableau(
        'Les évaluations',
        [
          { titre: 'Date', part: 1 },
          { titre: 'Constat', part: 4 },
        ],
        (faits?.evaluations ?? []).map(({ le, constat }) => [
          [formaterJour(le)],
          constat === null ? ['à venir'] : [constat],
        ]),
        { lignesVides: 2, sansLigne: 'Aucune évaluation prévue.' },
      ),
      blocCases('Suivi individuel par le pôle territorial', OUI_NON, [ouiNon(suivi?.oui)], 4),
      ...(faits === null || suivi?.modalites
        ? [blocChamps(null, [champ('Modalités', suivi?.modalites)])]
        : []),
      ...(faits !== null && faits.participants.length === 0
        ? []
        : [
            blocListe(
              'Personnes qui ont participé à l’élaboration',
              (faits?.participants ?? []).map(({ nom, qualite }) => `${nom}, ${qualite}`),
              2,
            ),
          ]),
      blocSignatures('Signatures', [
        boiteEcole(faits?.ecole.nom, faits?.signatures.ecole, 'Pour l’école, le PO ou son délégué'),
        boitePole(faits?.pole.nom, faits?.signatures.pole, 'Pour le pôle territorial, s’il suit l’élève'),
        boiteResponsable(faits?.signatures.responsable),
      ]),
      blocMention(
        faits?.sansPartieMedicale
          ? 'Exemplaire de l’école : les besoins et le diagnostic restent au pôle territorial.'
          : 'Ce document contient des données de santé : il n’est remis qu’aux personnes qui le signent ou qui l’appliquent.',
      ),
    ],
  });
}

function champsDiagnostic(faits: FaitsPar | null) {
  const diagnostic = faits?.diagnostic ?? null;
  if (faits !== null && diagnostic === null) return [champ('Diagnostic', 'Aucun diagnostic joint')];
  return [
    champ('Établi par', diagnostic === null ? null : `${diagnostic.auteur}, ${diagnostic.qualite}`),
    champJour('Date', diagnostic?.le),
    ...(faits !== null && !diagnostic?.resume
      ? []
      : [champ('Conclusion utile à l’école', diagnostic?.resume)]),
  ];
}

function tableauAmenagements(genre: GenreAmenagement, faits: FaitsPar | null) {
  const lignes = (faits?.amenagements ?? []).filter((amenagement) => amenagement.genre === genre);
  return blocTableau(
    GENRES[genre],
    [
      { titre: 'Aménagement', part: 3 },
      { titre: 'Mis en place par', part: 1.2 },
    ],
    lignes.map(({ description, responsable }) => [[description], responsable === null ? [] : [responsable]]),
    { lignesVides: genre === 'pedagogique' ? 3 : 2, sansLigne: 'Aucun.' },
  );
}
