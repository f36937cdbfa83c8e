import { type Bloc, blocChamps, blocMention, blocTableau, blocTexte } from '../commun/blocs.ts';
import { formaterJour } from '../commun/champs.ts';
import { champ, champJour, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { champsEmployeur, entetePo, signaturePo } from '../commun/employeur.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsAppelCandidatures, Ouverture, ProfilImprime } from './faits.ts';

/** Each opening includes the ones before it (Circulaire 8621, point 2.1.2). */
const OUVERTURES: Readonly<Record<Ouverture, string>> = {
  1: 'Aux membres du personnel de l’école siège et des écoles partenaires',
  2: 'Aux mêmes, et aux membres du personnel d’une autre école spécialisée, d’une école ordinaire ou d’un centre PMS',
  3: 'À tous les candidats',
};

const EMPLOIS = [
  { titre: 'Fonction', part: 2.4 },
  { titre: 'Volume de charge', part: 1.2 },
  { titre: 'Profil', part: 2.4 },
] as const;
const MODIFICATIONS = [
  { titre: 'Le', part: 1 },
  { titre: 'Ce qui change', part: 2.5 },
  { titre: 'Motif', part: 2.5 },
] as const;

/** Yearly call: to whom, which posts, the profiles, how and until when. */
export function construireVueAppelCandidatures(faits: FaitsAppelCandidatures | null): VueFormulaire {
  return construireFormulaire('appel-candidatures', faits, {
    sujet: faits?.ecole.nom ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    ...(faits === null ? {} : { entete: entetePo(faits) }),
    blocs: [
      blocChamps('L’appel', [
        ...champsEmployeur(faits),
        champ('Numéro de l’appel', faits?.numero),
        champ('Ouvert', faits && OUVERTURES[faits.ouverture]),
        champ('Interne au pôle', faits && (faits.interne ? 'Oui' : 'Non')),
        champJour('Publié le', faits?.publieLe),
        champJour('Candidatures jusqu’au', faits?.limiteLe),
        siUtile(champJour('Fin des opérations de recrutement', faits?.clotureLe)),
      ]),
      blocTableau(
        'Les emplois',
        EMPLOIS,
        (faits?.emplois ?? []).map(({ fonction, volume, profil }) => [[fonction], [volume], [profil]]),
        { sansLigne: 'Aucun emploi.' },
      ),
      ...(faits === null ? [blocTexte('Le profil', null, { lignes: 6 })] : faits.profils.flatMap(enBlocs)),
      blocTexte('Comment postuler', faits?.forme ?? null, { lignes: 3 }),
      ...adresse(faits),
      ...modifications(faits),
      blocMention(
        'Les candidats recevables sont examinés par palier, sur la seule adéquation au profil : d’abord le personnel du siège et des partenaires, puis celui d’une autre école ou d’un centre PMS, enfin tout autre candidat.',
      ),
      signaturePo(faits?.po),
    ],
  });
}

function enBlocs({ intitule, missions, criteres, competence }: ProfilImprime): Bloc[] {
  return [
    blocTexte(`Profil : ${intitule}`, missions),
    ...(criteres === null ? [] : [blocTexte('Critères complémentaires', criteres)]),
    blocChamps(null, [champ('Compétence particulière exigée', competence ?? 'Non, aucune au recrutement')]),
  ];
}

function adresse(faits: FaitsAppelCandidatures | null): Bloc[] {
  if (faits !== null && faits.adresse === null) return [];
  return [blocChamps(null, [champ('Formulaire en ligne', faits?.adresse)])];
}

function modifications(faits: FaitsAppelCandidatures | null): Bloc[] {
  if (faits === null || faits.modifications.length === 0) return [];
  const lignes = faits.modifications.map(({ le, quoi, motif }) => [[formaterJour(le)], [quoi], [motif]]);
  return [blocTableau('Modifications depuis la publication', MODIFICATIONS, lignes)];
}
