import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import { formater } from '@polaris/regles/nombre.ts';
import type { FaitsCad, FaitsDemandeAvance } from '../../documents/index.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { direEcole } from '../documents/index.ts';
import type { Part } from '../equipe/index.ts';
import type { ChargeLue, MembreLu } from './charges.ts';
import type { Emission } from './emissions.ts';
import { type EtatDocument, etatDocument } from './etats.ts';
import type { DocumentPrevu, Plan } from './planifier.ts';

const MODELES = { FOND12: 'fond12', SEC12: 'sec12', CF12: 'cf12' } as const;

/** What a paper says, the day of its issue left out: two equal contents are the same paper. */
export type Contenu =
  | { modele: 'fond12' | 'sec12' | 'cf12'; faits: Omit<FaitsDemandeAvance, 'emission'> }
  | { modele: 'cad'; faits: Omit<FaitsCad, 'emission'> };

/** A paper of a member: what it says, whether it may be issued, and what was issued of it. */
export type PapierPrevu = {
  cle: string;
  papier: 'FOND12' | 'SEC12' | 'CF12' | 'CAD' | 'CF CAD';
  prevu: DocumentPrevu | null;
  manques: string[];
  contenu: Contenu;
  empreinte: string;
  etat: EtatDocument;
  emission: Emission | undefined;
};

export type Siege = { nom: string; fase: number };
type Quoi = { annee: string; part: Part; siege: Siege; membre: MembreLu; plan: Plan };

/** The papers of a member, with their state; the CAD comes last. */
export function prevoirPapiers(
  { coffre }: Pick<Contexte, 'coffre'>,
  quoi: Quoi,
  emissions: readonly Emission[],
): PapierPrevu[] {
  const { plan, membre } = quoi;
  const siennes = new Map(emissions.filter((e) => e.membreId === membre.id).map((e) => [e.cle, e]));
  const faire = (papier: Pick<PapierPrevu, 'cle' | 'papier' | 'prevu' | 'manques' | 'contenu'>) => {
    const empreinte = coffre.empreindre(JSON.stringify(papier.contenu));
    const emission = siennes.get(papier.cle);
    return { ...papier, empreinte, emission, etat: etatDocument(papier, empreinte, emission) };
  };
  const demandes = plan.documents.map((prevu) =>
    faire({
      cle: prevu.cle,
      papier: prevu.papier,
      prevu,
      manques: prevu.manques,
      contenu: { modele: MODELES[prevu.papier], faits: direDemande(quoi, prevu) },
    }),
  );
  if (plan.cad === null) return demandes;
  // It goes with both requests: it waits for what they miss.
  const manques = [...new Set(plan.documents.flatMap((d) => d.manques))];
  const contenu = { modele: 'cad' as const, faits: direCad(quoi, plan.cad) };
  return [...demandes, faire({ cle: 'cad', papier: plan.cad, prevu: null, manques, contenu })];
}

function direCommun({ annee, part, siege, membre }: Quoi) {
  return {
    pole: { nom: part.pole, siege: direEcole(siege) },
    anneeScolaire: annee,
    membre: { nom: membre.nom, prenom: membre.prenom, matricule: membre.matricule },
    po: part.po,
  };
}

function direDemande(quoi: Quoi, prevu: DocumentPrevu): Omit<FaitsDemandeAvance, 'emission'> {
  const { ecole, fase, ecot, lieu, heures, tableaux, charges } = prevu;
  return { ...direCommun(quoi), ecole, fase, ecot, lieu, heures, periode: periodeDe(charges), tableaux };
}

function direCad(quoi: Quoi, cad: 'CAD' | 'CF CAD'): Omit<FaitsCad, 'emission'> {
  const charges = (heures: DocumentPrevu['heures'], lieu: DocumentPrevu['lieu']) =>
    quoi.plan.documents
      .filter((d) => d.heures === heures && d.lieu === lieu)
      .flatMap(({ ecole, fase, ecot, charges }) =>
        charges.map((charge) => ({
          ecole,
          fase,
          ecot,
          fonction: charge.fonction,
          fraction: direFraction(charge),
          periode: periodeDe([charge]),
        })),
      );
  return {
    ...direCommun(quoi),
    document: cad,
    abandonnees: charges('abandonnees', 'ecole'),
    prestees: charges('prestees', 'pole'),
  };
}

/** « 12/24 », as the tables print it. */
export function direFraction({ prestees, sur }: Pick<ChargeLue, 'prestees' | 'sur'>): string {
  return `${formater(prestees)}/${sur}`;
}

/** From the first day of these charges to their last, included; open when one of them is. */
function periodeDe(charges: readonly ChargeLue[]): { du: string; au: string | null } {
  const du = charges.map((charge) => charge.du).toSorted()[0] ?? '';
  const fins = charges.map(({ au }) => au);
  const derniere = fins.includes(null) ? null : (fins.toSorted().at(-1) ?? null);
  return { du, au: derniere === null ? null : ajouterJours(derniere, -1) };
}
