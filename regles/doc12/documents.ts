import type { Droit } from '../droit.ts';
import { creerLecteur, rentreeOuDerniere, type ValeurLue } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { CHAMPS, type Emploi, type FaitsDoc12 } from './faits.ts';
import { refusDesEmplois } from './refus.ts';
import { type Cellule, remplir } from './tableaux.ts';

const MODELES = 'doc12.modeles';
const FONDAMENTAL = 'doc12.colonnes.fondamental';
const SECONDAIRE = 'doc12.colonnes.secondaire';
const CONTRACTUEL = 'doc12.contractuel';
const ARRONDI = 'doc12.arrondi';
const CHARGE = 'equipe.charge-complete';

type Colonnes = Readonly<Record<string, readonly string[]>>;
type Modeles = Readonly<Record<'fondamental' | 'secondaire' | 'wbe' | 'cad' | 'cad-wbe', string>>;

/** One document: its form, the number it goes under, and one set of tables for each line of work. */
export type DocumentAvance = {
  modele: string;
  matricule: 'ecole' | 'pole';
  fase: string | null;
  ecot: string | null;
  heures: 'prestees' | 'abandonnees';
  /** Ranks of the lines of work it holds, in the order they were given. */
  rangs: readonly number[];
  tableaux: readonly { haut: readonly Cellule[]; bas: readonly Cellule[] }[];
};

/**
 * Which advance-request documents, how many, and what goes in each column (D12-1, D12-2). `valeur` is the list
 * of papers (`FOND12`, `SEC12`, `CF12`, `CAD`, `CF CAD`); `detail.documents` gives their tables, blank cells
 * null. With leave: the school (hours given up) and the pôle (hours worked), and a CAD. Without: one document
 * per ECOT, no CAD. The form follows the level of the school, never of the function. Codes are copied.
 */
export const documents: Regle = {
  nom: 'doc12.documents',
  titre: 'Documents Doc 12, CF12 et CAD',
  description:
    'Dit quels documents remplir, combien, et ce qui va dans chaque colonne. Avec un congé pris pour exercer au pôle : deux documents et un CAD ; sans congé : un document par numéro ECOT.',
  registre: ['D12-1', 'D12-2', 'EQU-7', 'EQU-9'],
  parametres: [MODELES, FONDAMENTAL, SECONDAIRE, CONTRACTUEL, ARRONDI, CHARGE],
  formes: [
    {
      champs: CHAMPS,
      exemple: {
        reseau: 'OS',
        conge: false,
        emplois: [
          {
            lieu: 'pole',
            niveauEcole: 'fondamental',
            fonction: 'Logopède',
            heures: 36,
            sur: 36,
            rtf: '970',
            titre: 'TR',
            s: 'S',
          },
        ],
      },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger,
};

function juger(lus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lus as FaitsDoc12;
  const lecteur = creerLecteur(droit, jour);
  const modeles = lecteur.table<Modeles>(MODELES);
  const fondamental = lecteur.table<Colonnes>(FONDAMENTAL);
  const secondaire = lecteur.table<Colonnes>(SECONDAIRE);
  const contractuel = lecteur.texte(CONTRACTUEL);
  const arrondi = lecteur.texte(ARRONDI);
  const charge = lecteur.nombre(CHARGE);
  if (!modeles || !fondamental || !secondaire || !contractuel || !arrondi || !charge) return lecteur.refus();

  if (faits.contractuelSurFonctionnement === true) return aucunDocument(contractuel);
  const refus = refusDesEmplois(faits, charge);
  if (refus.length > 0)
    return sansValeur(
      refus.some(({ code }) => code === 'fait-manquant') ? 'faits-manquants' : 'non-applicable',
      refus,
    );

  const colonnes = { fondamental: fondamental.valeur, secondaire: secondaire.valeur };
  const remplis = parEcot(faits.emplois).flatMap((emplois) => {
    const [premier] = emplois;
    if (!premier) return [];
    const rempli = remplirDocument(premier, emplois, faits, { modeles: modeles.valeur, colonnes });
    return [{ ...rempli, rangs: emplois.map((emploi) => faits.emplois.indexOf(emploi)) }];
  });
  const cad = faits.reseau === 'WBE' ? modeles.valeur['cad-wbe'] : modeles.valeur.cad;
  const papiers = [...remplis.map(({ modele }) => modele), ...(faits.conge ? [cad] : [])];
  const lues = [fondamental, secondaire].filter(({ valeur }) =>
    faits.emplois.some(({ niveauEcole }) => colonnes[niveauEcole] === valeur),
  );
  return resultat(papiers, null, {
    detail: { documents: remplis, nombre: remplis.length, cad: faits.conge ? cad : null },
    raisons: raisonsDe(faits, lues),
    trace: [
      {
        libelle: 'Documents à remplir',
        valeur: papiers.join(', '),
        operation: faits.conge
          ? 'congé : école et pôle, avec CAD'
          : 'sans congé : un document par numéro ECOT',
        enfants: [modeles.etape, ...lues.map(({ etape }) => etape), charge.etape, arrondi.etape],
      },
    ],
  });
}

function aucunDocument(contractuel: ValeurLue<string>): Resultat {
  const message = 'Emploi contractuel payé par l’employeur sur le fonctionnement : aucun document à envoyer.';
  return resultat([], null, {
    detail: { documents: [], nombre: 0, cad: null },
    raisons: [{ code: 'aucun-document', message, reference: contractuel.reference }],
    trace: [{ libelle: 'Documents à remplir', valeur: 'aucun', enfants: [contractuel.etape] }],
  });
}

/** One group for each ECOT number; the school tells apart lines whose number is still to come. */
function parEcot(emplois: readonly Emploi[]): readonly (readonly Emploi[])[] {
  return [...Map.groupBy(emplois, ({ lieu, fase, ecot }) => [lieu, fase, ecot].join('|')).values()];
}

type Loi = { modeles: Modeles; colonnes: Readonly<Record<'fondamental' | 'secondaire', Colonnes>> };

function remplirDocument(
  premier: Emploi,
  emplois: readonly Emploi[],
  { reseau, conge }: FaitsDoc12,
  { modeles, colonnes }: Loi,
): Omit<DocumentAvance, 'rangs'> {
  const { lieu, niveauEcole, fase, ecot } = premier;
  const variante = conge ? 'conge' : 'sans-conge';
  const siennes = colonnes[niveauEcole];
  return {
    modele: reseau === 'WBE' ? modeles.wbe : modeles[niveauEcole],
    matricule: lieu,
    fase: fase ?? null,
    ecot: ecot ?? null,
    heures: conge && lieu === 'ecole' ? 'abandonnees' : 'prestees',
    tableaux: emplois.map((emploi) => ({
      haut: remplir(siennes[`${variante}-haut`] ?? [], emploi, 'haut'),
      bas: remplir(siennes[`${variante}-bas`] ?? [], emploi, 'bas'),
    })),
  };
}

function raisonsDe({ reseau, emplois }: FaitsDoc12, lues: readonly ValeurLue<unknown>[]): Raison[] {
  const raisons: Raison[] = [];
  const reference = lues[0]?.reference;
  const cite = reference ? { reference } : {};
  if (reseau === 'WBE') {
    const message =
      '(I) Un seul modèle CF12 pour les deux niveaux ; les exemples publiés ne visent que le subventionné.';
    raisons.push({ code: 'cf12-deduit', message, ...cite });
  }
  if (emplois.some(({ s }) => s !== undefined)) {
    const message =
      'Le sens de la colonne S n’est pas défini, et les exemples l’inversent d’un niveau à l’autre : la lettre donnée est recopiée.';
    raisons.push({ code: 'colonne-s-non-definie', message, ...cite });
  }
  const sansNumero = emplois.filter(({ fase, ecot }) => fase === undefined || ecot === undefined).length;
  if (sansNumero > 0) {
    const message = `${sansNumero} emploi(s) sans n° FASE ou sans n° ECOT : les deux sont à porter sur le document.`;
    raisons.push({ code: 'numero-a-fournir', message, fait: 'emplois' });
  }
  return raisons;
}
