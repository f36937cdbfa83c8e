import { formaterJour, siConnu } from '../commun/champs.ts';
import type { FaitsProtocoleIpt, Signature } from './faits.ts';
import { ELEMENTS, type NomElement } from './intitules.ts';

/** One line of the table of contents of annexe 1. `fait` drives the mark before the state. */
export type Element = { numero: string; intitule: string; ou: string; etat: string | null; fait: boolean };

type Etat = { etat: string; fait: boolean };

const COMPLETE: Etat = { etat: 'Complété', fait: true };
const NON_COMPLETE: Etat = { etat: 'Non complété à ce jour', fait: false };

/** How each element of annexe 1 is judged from the facts. */
const ETATS: Record<NomElement, (faits: FaitsProtocoleIpt) => Etat> = {
  eleve: (faits) => selonTextes(faits.eleve.nom, faits.eleve.prenom, faits.eleve.dateNaissance),
  type: () => COMPLETE,
  ecoleSpecialisee: (faits) => selonTextes(faits.ecoleSpecialisee.nom),
  ecoleOrdinaire: (faits) => selonTextes(faits.ecoleOrdinaire.nom),
  synthese: (faits) => selonTextes(faits.rubriques.synthese),
  objectifs: (faits) => selonTextes(faits.rubriques.objectifs),
  equipements: (faits) => selonTextes(faits.rubriques.equipements),
  transport: (faits) => selonTextes(faits.rubriques.transport),
  relation: (faits) => selonTextes(faits.rubriques.relation),
  presence: (faits) => selonTextes(faits.rubriques.presence),
  accompagnement: (faits) => selonTextes(faits.rubriques.accompagnement),
  evaluation: (faits) => selonTextes(faits.rubriques.evaluation),
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

function selonTextes(...textes: (string | null)[]): Etat {
  return textes.every((texte) => siConnu(texte) !== null) ? COMPLETE : NON_COMPLETE;
}

function selonSignature(signature: Signature | null): Etat {
  if (signature === null) return { etat: 'Non signé à ce jour', fait: false };
  return { etat: `Signé le ${formaterJour(signature.le)}`, fait: true };
}
