import { manquant } from '../faits.ts';
import { formater } from '../nombre.ts';
import type { Champ } from '../regle.ts';
import type { Raison } from '../resultat.ts';
import { CHAMPS, type FaitsMobilite } from './mobilite-faits.ts';

/** What the law grants by situation: flat tables of the dated parameters. */
export type LoiDeMobilite = {
  subventionne: Readonly<Record<string, string>>;
  wbe: Readonly<Record<string, string>>;
  designations: number;
  autrePO: Readonly<Record<string, string>>;
};

export type Mesure = {
  mesure: string;
  immediat: boolean;
  surDemande: boolean;
  raisons: readonly Raison[];
};

type Jugement =
  | { genre: 'mesure'; mesure: Mesure }
  | { genre: 'manque'; raisons: readonly Raison[] }
  | { genre: 'non-vise'; raisons: readonly Raison[] };

/** `vacante`: definitively vacant, and on a day when that is possible. */
type Cas = { faits: FaitsMobilite; vacante: boolean; loi: LoiDeMobilite };

/** The form under which a definitive member enters the post (STA-6 a to c). */
export function choisirMesure(cas: Cas): Jugement {
  if (cas.faits.situation === 'autre-PO') return chezUnAutrePO(cas);
  return cas.faits.reseau === 'WBE' ? chezWBE(cas) : dansLeSubventionne(cas);
}

function dansLeSubventionne({ faits, vacante, loi }: Cas): Jugement {
  if (!vacante) return mesure(loi.subventionne.temporaire);
  const manques = demander(faits, ['memeFonction', 'autreEtablissement']);
  if (manques.length > 0) return { genre: 'manque', raisons: manques };
  if (faits.memeFonction === false) return mesure(loi.subventionne.temporaire, [autreFonction()]);
  return faits.autreEtablissement ? mesure(loi.subventionne.definitive) : memeEtablissement();
}

function chezWBE({ faits, vacante, loi }: Cas): Jugement {
  const manques = demander(faits, ['memeFonction', 'autreEtablissement']);
  if (manques.length > 0) return { genre: 'manque', raisons: manques };
  if (faits.memeFonction === false) return mesure(loi.subventionne.temporaire, [autreFonction()]);
  if (faits.autreEtablissement === false) return memeEtablissement();
  const changement = vacante ? loi.wbe.definitive : loi.wbe.temporaire;
  if (faits.volumeEmploi >= faits.chargeNomination) return mesure(changement, [], { immediat: true });
  const accomplies = faits.designationsCompletes ?? 0;
  if (accomplies >= loi.designations) return mesure(changement, [aSaDemande()], { surDemande: true });
  return mesure(loi.wbe['volume-insuffisant'], [volumeInsuffisant(faits, loi.designations)]);
}

function chezUnAutrePO({ faits, vacante, loi }: Cas): Jugement {
  if (!vacante) return mesure(loi.autrePO.temporaire);
  const manques = demander(faits, ['memeFonction']);
  if (manques.length > 0) return { genre: 'manque', raisons: manques };
  if (faits.memeFonction === false) return mesure(loi.autrePO['statut-contraire'], [autreFonction()]);
  const statut = demander(faits, ['temporairePrioritaire']);
  if (statut.length > 0) return { genre: 'manque', raisons: statut };
  if (faits.temporairePrioritaire) return mesure(loi.autrePO['statut-contraire'], [mutationExclue()]);
  return mesure(loi.autrePO.definitive);
}

function mesure(
  nom: string | undefined,
  raisons: readonly Raison[] = [],
  { immediat = false, surDemande = false }: { immediat?: boolean; surDemande?: boolean } = {},
): Jugement {
  return { genre: 'mesure', mesure: { mesure: nom ?? 'conge', immediat, surDemande, raisons } };
}

function demander(faits: FaitsMobilite, noms: readonly (keyof FaitsMobilite)[]): Raison[] {
  return noms.filter((nom) => faits[nom] === undefined).map((nom) => manquant(CHAMPS[nom] as Champ, nom));
}

function memeEtablissement(): Jugement {
  const message =
    'La circulaire ne vise que l’emploi rattaché à un autre établissement que celui de l’affectation.';
  return {
    genre: 'non-vise',
    raisons: [{ code: 'meme-etablissement', message, fait: 'autreEtablissement' }],
  };
}

function autreFonction(): Raison {
  const message =
    '(I) Dans une autre fonction, ni changement d’affectation ni mutation : restent les solutions de mobilité habituelles.';
  return { code: 'autre-fonction', message, fait: 'memeFonction' };
}

function volumeInsuffisant({ volumeEmploi, chargeNomination }: FaitsMobilite, designations: number): Raison {
  const message = `Le volume de l’emploi (${formater(volumeEmploi)}/36) est inférieur à la charge de nomination (${formater(chargeNomination)}/36). Après ${designations} désignations consécutives d’années complètes, le changement est accordé à la demande du membre du personnel.`;
  return { code: 'volume-insuffisant', message, fait: 'volumeEmploi' };
}

function aSaDemande(): Raison {
  const message = 'Le changement est accordé à la demande du membre du personnel.';
  return { code: 'a-sa-demande', message, fait: 'designationsCompletes' };
}

function mutationExclue(): Raison {
  const message =
    'Un temporaire prioritaire peut prétendre à l’emploi : si le statut exclut alors la mutation, le congé continue jusqu’à une nouvelle nomination.';
  return { code: 'mutation-exclue', message, fait: 'temporairePrioritaire' };
}
