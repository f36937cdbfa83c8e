import { construireBlocSignature } from '../commun/bloc-signature.ts';
import { type Bloc, blocCases, blocChamps, blocMention, blocSignatures, blocTexte } from '../commun/blocs.ts';
import { nomComplet } from '../commun/champs.ts';
import { blocContact, champ, champJour, champsEcole, champsEleve } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { OUI_NON, ouiNon } from '../commun/libelles.ts';
import type { FaitsDemandeIntervention, FormeIntervention } from './faits.ts';

const FORMES: Readonly<Record<FormeIntervention, string>> = {
  visite: 'Visite de l’école et rencontre de l’équipe',
  observation: 'Observation en classe',
  collective: 'Intervention collective, auprès de l’équipe ou de la classe',
  individuelle: 'Accompagnement individuel',
  'individuelle-en-groupe': 'Accompagnement individuel, dans un groupe d’élèves au même besoin',
};

/** Optional model of request of a school to its pôle. */
export function construireVueDemandeIntervention(faits: FaitsDemandeIntervention | null): VueFormulaire {
  return construireFormulaire('demande-intervention', faits, {
    sujet: faits === null ? null : faits.eleve === null ? faits.ecole.nom : nomComplet(faits.eleve),
    periode: null,
    ...(faits === null
      ? {}
      : { entete: { nom: faits.ecole.nom, precision: `Demande adressée à : ${faits.pole.nom}` } }),
    blocs: [
      blocChamps('L’école qui demande', [
        ...champsEcole('École', faits?.ecole),
        champJour('Date de la demande', faits?.demandeLe),
      ]),
      blocContact('Personne de contact', faits === null, faits?.demandeur),
      blocEleve(faits),
      blocTexte('Ce qui pose question', faits?.besoin ?? null, {
        aide: 'Des faits observés, sans diagnostic.',
        lignes: 5,
      }),
      blocTexte('Ce que l’école a déjà mis en place', faits?.dejaTente ?? null, { lignes: 4 }),
      blocCases('Ce que l’école souhaite', FORMES, faits?.formes ?? []),
      ...(faits?.rubriquesDuPole ?? []).map(({ titre, texte }) => blocTexte(titre, texte, { lignes: 3 })),
      blocChamps(
        'La situation',
        [
          champ('Diagnostic connu', reponse(faits, faits?.diagnosticConnu)),
          champ('Parents informés', reponse(faits, faits?.parentsInformes)),
        ],
        { paires: 2 },
      ),
      blocTexte('Disponibilités pour un premier contact', faits?.disponibilites ?? null, { lignes: 2 }),
      blocSignatures(null, [
        construireBlocSignature(
          {
            nom: 'direction',
            titre: 'La direction de l’école',
            precision: faits?.ecole.direction ?? null,
            aRemplir: faits?.ecole.direction ? ['Date'] : ['Nom et prénom', 'Date'],
            large: true,
          },
          faits?.signature ?? null,
        ),
      ]),
      blocMention(
        'Modèle facultatif : chaque pôle peut l’adapter. L’ordre des formes d’intervention est proposé, jamais imposé. Le pôle est saisi par l’école ; des parents s’adressent d’abord à elle ou au CPMS.',
      ),
    ],
  });
}

/** « Oui », « Non », or both to strike out on the empty form. */
function reponse(faits: FaitsDemandeIntervention | null, dite: boolean | null | undefined): string {
  const cle = ouiNon(dite);
  if (cle !== null) return OUI_NON[cle];
  return faits === null ? 'oui / non (biffer)' : 'Non précisé';
}

/** Observation and collective work are possible without naming a pupil. */
function blocEleve(faits: FaitsDemandeIntervention | null): Bloc {
  const classe = champ('Classe', faits?.classe);
  if (faits !== null && faits.eleve === null) {
    return blocChamps('L’élève ou la classe', [champ('Élève', faits.eleveNomme ?? 'Non nommé'), classe]);
  }
  return blocChamps('L’élève ou la classe', [...champsEleve(faits?.eleve), classe], { paires: 2 });
}
