import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { enregistrerBrouillon } from '../integration/index.ts';
import { exigerOuverte, faitsDeProposition } from './etat.ts';
import {
  changer,
  getProposition,
  listerAvis,
  noterEvenement,
  type PropositionComplete,
} from './repository.ts';
import { surProposition } from './schema.ts';
import { exigerEtape } from './situer.ts';

/**
 * Prepares the first IPT of an accepted proposition in one action: a draft with every answer the proposition
 * holds. Whoever finishes the draft opens the integration, and the proposition leads to it.
 */
export const ouvrirIntegration = definirCas({
  nom: 'propositions.ouvrirIntegration',
  titre: 'Préparer la première intégration d’une proposition acceptée.',
  permission: 'propositions.ouvrir',
  genre: 'ecriture',
  entree: surProposition,
  sortie: z.object({ brouillonId: identifiant }),
  async executer(contexte, entree) {
    const { trx, session, journaliser } = contexte;
    const proposition = await getProposition(trx, entree.propositionId);
    const avis = await listerAvis(trx, [proposition.id]);
    exigerOuverte(proposition, avis);
    exigerEtape('protocole', session.active.role, faitsDeProposition(proposition, avis));
    const { brouillonId } = await enregistrerBrouillon.executer(contexte, {
      genre: 'premiere-ipt',
      reponses: reponsesDe(proposition),
    });
    await changer(trx, entree, { brouillon_id: brouillonId });
    await noterEvenement(contexte, proposition.id, 'brouillon-ouvert');
    await journaliser({
      objet: 'proposition',
      objetId: proposition.id,
      poleId: proposition.pole_id,
      changements: { brouillonId },
    });
    return { brouillonId };
  },
});

/** The answers of the guided form that a proposition already gives, as the draft holds them. */
function reponsesDe(p: PropositionComplete): Record<string, string> {
  const reguliere = p.frequentation_reguliere === null ? null : p.frequentation_reguliere ? 'oui' : 'non';
  const reponses = {
    nom: p.nom,
    prenom: p.prenom,
    naissance: p.naissance,
    sexe: p.sexe,
    ecoleOrigineId: p.ecole_origine_id,
    ecoleId: p.ecole_id,
    niveau: p.niveau,
    anneeEtude: String(p.annee_etude),
    debut: p.debut_souhaite,
    cpmsId: p.cpms_id,
    type: String(p.type),
    immersionLangueDesSignes: 'non',
    inscritSpecialiseLe: p.frequentation_du,
    frequentationReguliere: reguliere,
  };
  return Object.fromEntries(
    Object.entries(reponses).filter((paire): paire is [string, string] => paire[1] !== null),
  );
}
