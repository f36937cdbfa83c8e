import type { Droit } from '../droit.ts';
import { manquant } from '../faits.ts';
import { creerLecteur, rentreeDe } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { attenduesIpt, attenduesSensoriMoteur, PARAMETRES_DES_PIECES, type Situation } from './attendues.ts';
import { type Etat, horsSituation, jugerPieces, type LignePiece, type PieceJugee } from './etats.ts';
import { CHAMPS, EXEMPLE, lireSituation } from './faits.ts';
import { decrirePiece, type PiecePresente } from './pieces.ts';

/**
 * Is the pupil's file complete that school year (DOS-1 to DOS-3)? `valeur` is true when nothing is
 * missing or to be renewed. `detail`: `pieces` (each with `etat`, `pourquoi`, `article`, `exemplaire`,
 * `detenteur`), `manquantes` and `aRenouveler` (codes, followed by the year of yearly pieces).
 */
export const completude: Regle = {
  nom: 'dossier.completude',
  titre: 'Complétude d’un dossier d’élève',
  description:
    'D’après la situation de l’élève, dit de chaque pièce si elle est présente, manquante, non requise ou à renouveler, pourquoi, et qui la garde. Vaut pour une IPT, et jusqu’en 2025-26 pour une échelle sensori-motrice.',
  registre: ['DOS-1', 'DOS-2', 'DOS-3'],
  parametres: [...PARAMETRES_DES_PIECES],
  formes: [{ champs: CHAMPS, exemple: EXEMPLE }],
  dateDeReference: rentreeDe,
  juger,
};

function juger(faitsLus: FaitsLus, droit: Droit, jour: string): Resultat {
  const situation = lireSituation(faitsLus);
  const presentes = faitsLus.pieces as readonly PiecePresente[];
  const manques = faitsManquants(situation, presentes, faitsLus);
  if (manques.length > 0) return sansValeur('faits-manquants', manques);
  const lecteur = creerLecteur(droit, jour);
  const ipt = situation.situation === 'par' ? [] : attenduesIpt(lecteur, droit, situation);
  const sensoriMoteur = attenduesSensoriMoteur(lecteur, situation);
  if (!ipt || !sensoriMoteur) return lecteur.refus();
  const attendues = [...ipt, ...sensoriMoteur];
  if (!attendues.some(({ requise }) => requise)) return sansValeur('non-applicable', [AUCUN_DOSSIER]);

  const jugees = jugerPieces(attendues, presentes, jour);
  const lignes = jugees.map(({ ligne }) => ligne);
  const manquantes = nommer(lignes, 'manquante');
  const aRenouveler = nommer(lignes, 'a-renouveler');
  const complet = manquantes.length + aRenouveler.length === 0;
  return resultat(complet, null, {
    detail: { pieces: lignes, manquantes, aRenouveler },
    raisons: [...jugees.flatMap(raisonDe), ...horsSituation(attendues, presentes).map(raisonHorsSituation)],
    trace: [
      {
        libelle: 'Dossier complet',
        valeur: complet,
        operation: `${manquantes.length} pièce(s) manquante(s), ${aRenouveler.length} à renouveler`,
        enfants: jugees.map(etapeDe),
      },
    ],
  });
}

const AUCUN_DOSSIER: Raison = {
  code: 'aucun-dossier-prevu',
  message:
    'Aucune pièce n’est prévue pour cette situation : les textes décrivent le dossier d’une IPT et, jusqu’en 2025-26, celui d’une échelle sensori-motrice.',
};

/** Facts that only some situations need, and the year of a yearly piece. */
function faitsManquants(s: Situation, presentes: readonly PiecePresente[], faits: FaitsLus): Raison[] {
  const ipt = s.situation !== 'par';
  const sansDegre = ipt && faits.troisiemeDegre === undefined;
  const sansAnnees = s.situation === 'prolongation-ipt' && s.anneesAnterieures.length === 0;
  return [
    ...(sansDegre
      ? [manquant({ libelle: 'élève au 3e degré du secondaire, oui ou non' }, 'troisiemeDegre')]
      : []),
    ...(sansAnnees
      ? [manquant({ libelle: 'années scolaires d’IPT avant celle-ci' }, 'anneesAnterieures')]
      : []),
    ...anneesDesPieces(presentes),
  ];
}

function anneesDesPieces(presentes: readonly PiecePresente[]): Raison[] {
  return presentes.flatMap(({ piece, annee }, rang) =>
    decrirePiece(piece).parAnnee && annee === undefined
      ? [manquant({ libelle: 'année scolaire de la pièce' }, `pieces[${rang}].annee`)]
      : [],
  );
}

function nommer(lignes: readonly LignePiece[], etat: Etat): string[] {
  return lignes
    .filter((l) => l.etat === etat)
    .map(({ piece, annee }) => (annee ? `${piece} ${annee}` : piece));
}

const CODES: Partial<Record<Etat, string>> = {
  manquante: 'piece-manquante',
  'a-renouveler': 'piece-a-renouveler',
};

const EN_CLAIR: Readonly<Record<Etat, string>> = {
  presente: 'présente',
  manquante: 'manquante',
  'non-requise': 'non requise',
  'a-renouveler': 'à renouveler',
};

function raisonDe({ ligne, reference }: PieceJugee): Raison[] {
  const { etat, libelle, annee, pourquoi } = ligne;
  const code = CODES[etat];
  if (!code) return [];
  const message = `${libelle}${annee ? ` (${annee})` : ''} : ${EN_CLAIR[etat]}. ${pourquoi}`;
  return [{ code, message, fait: 'pieces', reference }];
}

function raisonHorsSituation({ piece, annee }: PiecePresente): Raison {
  const message = `La pièce « ${piece}${annee ? ` ${annee}` : ''} » ne répond à rien dans cette situation : vérifiez les années et la situation données.`;
  return { code: 'piece-hors-situation', message, fait: 'pieces' };
}

function etapeDe({ ligne, reference }: PieceJugee): Etape {
  const { libelle, annee, etat, pourquoi } = ligne;
  return {
    libelle: annee ? `${libelle} (${annee})` : libelle,
    valeur: EN_CLAIR[etat],
    note: pourquoi,
    reference,
  };
}
