import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import type { ChargeLue } from './charges.ts';
import { casesDe } from './codes.ts';
import { choixDoc12, getSuivi, lirePart, type Suivi } from './lire-part.ts';
import { direFraction } from './papiers.ts';
import { chargeVue, direPapier, direPart, membreVue, papierEntier, partVue } from './schema.ts';

/** The papers of one member, cell by cell, with the charges they come from and the codes to complete. */
export const consulter = definirCas({
  nom: 'doc12.consulter',
  titre: 'Consulter les demandes d’avance d’un membre du personnel.',
  permission: 'doc12.preparer',
  genre: 'lecture',
  entree: z.object({ ...choixDoc12, membreId: identifiant }),
  sortie: z.object({
    annee: z.string(),
    jour: z.string(),
    part: partVue,
    membre: membreVue.extend({ matricule: z.string().nullable() }),
    papiers: z.array(papierEntier),
    charges: z.array(chargeVue),
    manques: z.array(z.string()),
    remarques: z.array(z.string()),
    aucun: z.string().nullable(),
    /** Issued this year under numbers that nothing asks for any more. */
    anciens: z.array(z.object({ documentId: identifiant, papier: z.string(), emisLe: instant })),
  }),
  async executer(contexte, { membreId, ...choix }) {
    const lue = await lirePart(contexte, choix);
    const suivi = getSuivi(lue, membreId);
    const { membre, plan, papiers, etat } = suivi;
    const cles = new Set(papiers.map(({ cle }) => cle));
    return {
      annee: lue.annee,
      jour: lue.jour,
      part: direPart(lue),
      membre: {
        membreId,
        nom: membre.nom,
        prenom: membre.prenom,
        matricule: membre.matricule,
        etat,
      },
      papiers: papiers.map(direPapier),
      charges: membre.charges.map((charge) => direCharge(charge, suivi)),
      manques: plan.manques,
      remarques: plan.remarques,
      aucun: plan.aucun,
      anciens: lue.emissions
        .filter((emission) => emission.membreId === membreId && !cles.has(emission.cle))
        .map(({ documentId, papier, emiseLe }) => ({ documentId, papier, emisLe: emiseLe })),
    };
  },
});

function direCharge(charge: ChargeLue, { plan }: Suivi) {
  const { id, lieu, fonction, situation, titre, etablissement, conge, du, au, codes, versionCodes } = charge;
  const papier = plan.documents.find(({ charges }) => charges.includes(charge));
  const colonnes = papier?.tableaux.flatMap(({ haut, bas }) => [...haut, ...bas]).map((c) => c.colonne);
  return {
    chargeId: id,
    lieu,
    fonction,
    fraction: direFraction(charge),
    situation,
    titre,
    etablissement,
    conge,
    du,
    au,
    cases: casesDe(colonnes).map((code) => ({ code, valeur: codes[code] ?? '' })),
    version: versionCodes,
  };
}
