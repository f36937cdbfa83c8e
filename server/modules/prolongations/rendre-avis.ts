import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { exigerDatesAvis } from './dates.ts';
import { ecrireProlongation, listerChangements, type Valeurs } from './ecrire.ts';
import { type Dossier, getDossier, type Prolongation } from './repository.ts';
import { avisRendu, type ChampsAvis } from './schema.ts';
import { scellerSiRempli } from './textes.ts';

/**
 * Records the opinion on a prolongation (IPT-6): its day, its sense, its mention, who was there, and what
 * the parents answered. The school gives it for its own pupils; the pôle may record it for her.
 */
export const rendreAvis = definirCas({
  nom: 'prolongations.rendreAvis',
  titre: 'Rendre l’avis sur la prolongation d’une intégration.',
  permission: 'prolongations.avis',
  genre: 'ecriture',
  entree: avisRendu,
  sortie: z.object({ prolongationId: identifiant, version: z.number() }),
  async executer(contexte, { integrationId, annee, version, ...saisie }) {
    exigerDatesAvis(contexte, annee, saisie);
    const dossier = await getDossier(contexte.trx, integrationId, annee);
    const { avant, apres } = await ecrireProlongation(
      contexte,
      dossier,
      version,
      versValeurs(contexte, saisie),
    );
    await tracerAvis(contexte, dossier, avant, apres);
    return { prolongationId: apres.id, version: apres.version };
  },
});

function versValeurs({ coffre }: Contexte, saisie: ChampsAvis): Valeurs {
  return {
    avis: saisie.avis,
    avis_le: saisie.avisLe,
    avis_de_tous: saisie.avisDeTous,
    presents: scellerSiRempli(coffre, saisie.presents),
    motivation: scellerSiRempli(coffre, saisie.motivation),
    accord_parents: saisie.accordParents ?? null,
    parents_le: saisie.parentsLe ?? null,
    concertation_le: saisie.concertationLe ?? null,
    concertation: scellerSiRempli(coffre, saisie.concertation),
  };
}

/** History and journal of an opinion: its sense and its days, none of its texts. */
export async function tracerAvis(
  { historiser, journaliser }: Contexte,
  { poleId, integrationId }: Pick<Dossier, 'poleId' | 'integrationId'>,
  avant: Prolongation | null,
  apres: Prolongation,
): Promise<void> {
  const faits = (p: Prolongation | null) => ({
    avisProlongation: p?.avis,
    avisLe: p?.avis_le,
    avisDeTous: p?.avis_de_tous,
    accordParents: p?.accord_parents,
    parentsLe: p?.parents_le,
    concertationLe: p?.concertation_le,
  });
  await historiser(
    { poleId, objet: 'prolongation', objetId: integrationId },
    listerChangements(faits(avant), faits(apres)),
  );
  await journaliser({
    objet: 'prolongation',
    objetId: apres.id,
    poleId,
    changements: { integrationId, annee: apres.annee_scolaire, avisLe: apres.avis_le },
  });
}
