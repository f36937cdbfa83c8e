import { type Champ, formaterJour, siConnu } from '../commun/champs.ts';
import type { Signature } from '../commun/signature.ts';
import type { FaitsProtocoleIpt } from './faits.ts';
import { champsEcole, champsEleve } from './identification.ts';
import { ELEMENTS, type NomElement } from './intitules.ts';

/** One line of the table of contents of annexe 1. `fait` drives the mark before the state. */
export type Element = { numero: string; intitule: string; ou: string; etat: string | null; fait: boolean };

type Etat = { etat: string; fait: boolean };

const COMPLETE: Etat = { etat: 'Complété', fait: true };
const EN_PARTIE: Etat = { etat: 'Complété en partie', fait: false };
const NON_COMPLETE: Etat = { etat: 'Non complété à ce jour', fait: false };

/** How each element of annexe 1 is judged from the facts. */
const ETATS: Record<NomElement, (faits: FaitsProtocoleIpt) => Etat> = {
  eleve: (faits) => selonChamps(champsEleve(faits)),
  type: () => COMPLETE,
  ecoleSpecialisee: (faits) => selonChamps(champsEcole(faits.ecoleSpecialisee)),
  ecoleOrdinaire: (faits) => selonChamps(champsEcole(faits.ecoleOrdinaire)),
  synthese: (faits) => selonTexte(faits.rubriques.synthese),
  objectifs: (faits) => selonTexte(faits.rubriques.objectifs),
  equipements: (faits) => selonTexte(faits.rubriques.equipements),
  transport: (faits) => selonTexte(faits.rubriques.transport),
  relation: (faits) => selonTexte(faits.rubriques.relation),
  presence: (faits) => selonTexte(faits.rubriques.presence),
  accompagnement: (faits) => selonTexte(faits.rubriques.accompagnement),
  evaluation: (faits) => selonTexte(faits.rubriques.evaluation),
  accordOrdinaire: (faits) => selonSignature(faits.signatures.ecoleOrdinaire),
  accordSpecialise: (faits) => selonSignature(faits.signatures.pole),
  avisCpms: ({ signatures: { avisCpms } }) =>
    avisCpms === null
      ? { etat: 'Non rendu à ce jour', fait: false }
      : {
          etat: `${avisCpms.sens === 'favorable' ? 'Favorable' : 'Défavorable'}, le ${formaterJour(avisCpms.signature.le)}`,
          fait: true,
        },
  accordResponsable: (faits) => selonSignature(faits.signatures.responsable),
  synoptique: (faits) => (faits.parcours.length > 0 ? { etat: 'Joint', fait: true } : NON_COMPLETE),
  bilans: ({ bilans }) =>
    bilans.length === 0
      ? { etat: 'Sans objet à ce jour', fait: true }
      : { etat: bilans.map(formaterJour).join(', '), fait: true },
};

/** Table of contents of annexe 1 with the state of its 18 elements; without facts, states to tick. */
export function construireElements(faits: FaitsProtocoleIpt | null): Element[] {
  const noms = Object.keys(ELEMENTS) as NomElement[];
  return noms.map((nom, indice) => ({
    numero: String(indice + 1),
    ...ELEMENTS[nom],
    ...(faits === null ? { etat: null, fait: false } : ETATS[nom](faits)),
  }));
}

function selonTexte(texte: string | null): Etat {
  return siConnu(texte) === null ? NON_COMPLETE : COMPLETE;
}

/** A block of the first page is complete when nothing printed in it is left open. */
function selonChamps(champs: readonly Champ[]): Etat {
  const connus = champs.filter(({ valeur }) => valeur !== null).length;
  if (connus === 0) return NON_COMPLETE;
  return connus === champs.length ? COMPLETE : EN_PARTIE;
}

function selonSignature(signature: Signature | null): Etat {
  if (signature === null) return { etat: 'Non signé à ce jour', fait: false };
  return { etat: `Signé le ${formaterJour(signature.le)}`, fait: true };
}
