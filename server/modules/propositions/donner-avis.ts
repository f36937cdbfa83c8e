import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerOuverte, faitsDeProposition } from './etat.ts';
import { destinataireDe } from './intervenants.ts';
import { exigerIntervenant } from './meneur.ts';
import { getProposition, listerAvis, noterEvenement, type PropositionComplete } from './repository.ts';
import { retirerTous } from './retraits.ts';
import { avisDonne } from './schema.ts';
import { exigerEtape } from './situer.ts';

type Avis = z.output<typeof avisDonne>;

const DATES: readonly {
  phrase: string;
  manque: (a: Avis, p: PropositionComplete, jour: string) => boolean;
}[] = [
  {
    phrase: 'La date est dans le futur. Indiquez celle qui figure sur l’avis.',
    manque: (a, _, aujourdhui) => a.donneLe > aujourdhui,
  },
  {
    phrase: 'La date précède l’introduction de la proposition. Vérifiez le jour et l’année.',
    manque: (a, p) => a.donneLe < p.introduite_le,
  },
];

/**
 * Records the opinion of one party: favourable and signed, or a written reasoned disagreement, addressed to
 * the direction or to the PO of the specialised school and kept there (IPT-2). A new one replaces the last.
 */
export const donnerAvis = definirCas({
  nom: 'propositions.donnerAvis',
  titre: 'Consigner l’avis d’un intervenant sur une proposition.',
  permission: 'propositions.aviser',
  genre: 'ecriture',
  entree: avisDonne,
  sortie: z.object({ avisId: identifiant }),
  async executer(contexte, entree) {
    const { trx, session, coffre, instant, aujourdhui, journaliser } = contexte;
    const proposition = await getProposition(trx, entree.propositionId);
    const avis = await listerAvis(trx, [proposition.id]);
    exigerIntervenant(session, entree.intervenant, proposition);
    exigerOuverte(proposition, avis);
    exigerEtape('concertation', session.active.role, faitsDeProposition(proposition, avis));
    const faute = DATES.find(({ manque }) => manque(entree, proposition, aujourdhui));
    if (faute) {
      throw new Refus('saisie-invalide', 'La date est à corriger.', { champs: { donneLe: faute.phrase } });
    }
    const precedents = avis.filter((a) => a.intervenant === entree.intervenant);
    await retirerTous(contexte, precedents, 'Remplacé par un nouvel avis.');
    const desaccord = entree.sens === 'desaccord';
    const { id } = await trx
      .insertInto('proposition_avis')
      .values({
        proposition_id: proposition.id,
        intervenant: entree.intervenant,
        sens: entree.sens,
        nom: entree.nom,
        qualite: entree.qualite,
        donne_le: entree.donneLe,
        moyen: desaccord ? null : (entree.moyen ?? null),
        motivation: desaccord ? coffre.sceller(entree.motivation) : null,
        adressee_a: desaccord ? destinataireDe(proposition.origine_reseau) : null,
        enregistre_le: new Date(instant.epochMilliseconds),
        enregistre_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await noterEvenement(contexte, proposition.id, 'avis', {
      intervenant: entree.intervenant,
      sens: entree.sens,
    });
    await journaliser({
      objet: 'proposition',
      objetId: proposition.id,
      poleId: proposition.pole_id,
      changements: { avis: entree.intervenant, sens: entree.sens, donneLe: entree.donneLe },
    });
    return { avisId: id };
  },
});
