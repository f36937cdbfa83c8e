import {
  type Cadre,
  type Champ,
  construireCadre,
  formaterAnneeScolaire,
  formaterJour,
  nomComplet,
} from '../commun/champs.ts';
import { enParagraphes } from '../commun/texte.ts';
import { construireElements, type Element } from './elements.ts';
import type { FaitsProtocoleIpt } from './faits.ts';
import { type BlocIdentification, construireIdentification } from './identification.ts';
import { ANNEXES, NOTE_IDENTIFICATION, type NomRubrique, RUBRIQUES_2B } from './intitules.ts';
import { construireSignatures, type PageSignatures } from './signatures.ts';
import { construireSynoptique, type Synoptique } from './synoptique.ts';

/** One section of annexe 2b: paragraphs made of lines, or `null` when nothing is written yet. */
export type Rubrique = { titre: string; aide: string | null; lignes: number; paragraphes: string[][] | null };

/** What the Typst template reads: texts already formatted, in the order of the pages. */
export type VueProtocoleIpt = {
  cadre: Cadre;
  /** School year and start, under the title. */
  periode: string | null;
  eleve: Champ;
  annexes: { elements: string; suivi: string; signatures: string; synoptique: string };
  identification: BlocIdentification[];
  noteIdentification: string;
  elements: Element[];
  rubriques: Rubrique[];
  signatures: PageSignatures;
  synoptique: Synoptique;
};

/** Builds the view of the full protocol; without facts, the view of its empty form. */
export function construireVueProtocole(faits: FaitsProtocoleIpt | null): VueProtocoleIpt {
  const nom = faits === null ? null : nomComplet(faits.eleve);
  return {
    cadre: construireCadre(
      'protocole-ipt',
      faits === null ? null : { sujet: nomComplet(faits.eleve), pole: faits.pole, emission: faits.emission },
    ),
    periode:
      faits === null
        ? null
        : `Année scolaire ${formaterAnneeScolaire(faits.anneeScolaire)} · début le ${formaterJour(faits.integration.debut)}`,
    eleve: { libelle: 'Nom et prénom de l’élève concerné', valeur: nom },
    annexes: {
      elements: ANNEXES[1],
      suivi: ANNEXES['2b'],
      signatures: ANNEXES['2c'],
      synoptique: ANNEXES[3],
    },
    identification: construireIdentification(faits),
    noteIdentification: NOTE_IDENTIFICATION,
    elements: construireElements(faits),
    rubriques: construireRubriques(faits),
    signatures: construireSignatures(faits),
    synoptique: construireSynoptique(faits),
  };
}

function construireRubriques(faits: FaitsProtocoleIpt | null): Rubrique[] {
  const noms = Object.keys(RUBRIQUES_2B) as NomRubrique[];
  return noms.map((nom) => ({
    ...RUBRIQUES_2B[nom],
    paragraphes: enParagraphes(faits?.rubriques[nom] ?? null),
  }));
}
