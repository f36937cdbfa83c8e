import { enToutesLettres } from '../calendrier/lettres.ts';
import type { ValeurLue } from '../lecture.ts';
import { FaitInvalide } from '../regle.ts';
import type { Raison } from '../resultat.ts';

export type Changement = 'aucun' | 'meme-pole' | 'autre-pole' | 'arret';

export type Procedure =
  | 'a-temps'
  | 'premiere-ipt-tardive'
  | 'derogation-ministerielle'
  | 'arret'
  | 'contacter-la-cellule';

export type FaitsTardifs = {
  premiere: boolean;
  debut: string;
  declareLe: string;
  changement: Changement;
  motif: string | null;
};

/** The bounds of the school year of the start, and the law that the refusals cite. */
export type Bornes = {
  limite: string;
  dernierJour: string;
  dateLimite: ValeurLue<string>;
  procedures: ValeurLue<unknown>;
  motifs: ValeurLue<readonly string[]>;
};

export type Choix = { procedure: Procedure; refus: readonly Raison[] };

/**
 * Which procedure fits, by the day the IPT starts (TAR-0), with every reason why none does.
 * @throws FaitInvalide when a first IPT is said to change partner
 */
export function choisirProcedure(faits: FaitsTardifs, bornes: Bornes): Choix {
  const { premiere, changement } = faits;
  if (premiere && (changement === 'meme-pole' || changement === 'autre-pole')) {
    const message = `Le fait « changement » (${changement}) contredit « premiere » : une première IPT n’a pas encore de partenaire à changer. Corrigez l’un des deux.`;
    throw new FaitInvalide('changement', message);
  }
  if (changement === 'arret') return { procedure: 'arret', refus: [] };
  const tardive = faits.debut > bornes.limite;
  const nonPrevus = [
    ...(tardive ? refusTardifs(faits, bornes) : []),
    ...(!tardive && faits.declareLe > bornes.limite ? [declareeTard(faits, bornes)] : []),
  ];
  const procedure = tardive ? procedureTardive(faits) : 'a-temps';
  const motifs = procedure === 'derogation-ministerielle' ? refusDuMotif(faits, bornes) : [];
  const refus = [...nonPrevus, ...motifs];
  return { procedure: nonPrevus.length > 0 ? 'contacter-la-cellule' : procedure, refus };
}

function procedureTardive({ premiere, changement }: FaitsTardifs): Procedure {
  if (premiere) return 'premiere-ipt-tardive';
  return changement === 'aucun' ? 'contacter-la-cellule' : 'derogation-ministerielle';
}

function refusTardifs(faits: FaitsTardifs, { dernierJour, procedures }: Bornes): Raison[] {
  const { reference } = procedures;
  const contact = 'Contactez la Cellule des pôles territoriaux.';
  const cas: readonly (Omit<Raison, 'reference'> & { vrai: boolean })[] = [
    {
      vrai: faits.debut > dernierJour,
      code: 'debut-pendant-l-ete',
      fait: 'debutPrevuLe',
      message: `Le début prévu suit le ${enToutesLettres(dernierJour)}, dernier jour d’école : aucune procédure n’est prévue pour ce jour. ${contact}`,
    },
    {
      vrai: faits.declareLe > dernierJour,
      code: 'declaree-apres-l-annee-scolaire',
      fait: 'declareLe',
      message: `(I) La déclaration suit le ${enToutesLettres(dernierJour)}, dernier jour de l’année scolaire du début : rien n’est prévu après. ${contact}`,
    },
    {
      vrai: !faits.premiere && faits.changement === 'aucun',
      code: 'prolongation-sans-changement',
      fait: 'changement',
      message: `Une prolongation sans changement de partenaire, après le 30 septembre, n’est pas prévue. ${contact}`,
    },
  ];
  return cas.filter(({ vrai }) => vrai).map(({ vrai: _, ...raison }) => ({ ...raison, reference }));
}

function declareeTard({ debut }: FaitsTardifs, { limite, dateLimite }: Bornes): Raison {
  const message = `L’IPT débute le ${enToutesLettres(debut)}, au plus tard le ${enToutesLettres(limite)}, mais elle est déclarée après : ce cas n’est pas prévu. Contactez la Cellule des pôles territoriaux.`;
  return { code: 'debut-a-temps-declare-tard', message, fait: 'declareLe', reference: dateLimite.reference };
}

function refusDuMotif({ motif }: FaitsTardifs, { motifs }: Bornes): Raison[] {
  const { valeur, reference } = motifs;
  const liste = `Motifs légaux : ${valeur.join(', ')}.`;
  if (motif === null) {
    const message = `Il manque un fait : motif de la demande de dérogation (« motif »). ${liste}`;
    return [{ code: 'fait-manquant', message, fait: 'motif', reference }];
  }
  if (valeur.includes(motif)) return [];
  const message = `« ${motif} » n’est pas un motif légal de dérogation. ${liste}`;
  return [{ code: 'motif-non-legal', message, fait: 'motif', reference }];
}
