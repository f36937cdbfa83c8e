import { z } from 'zod';
import { composer, type FaitsAttestationFrequentation } from '../../documents/index.ts';
import { getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { Refus } from '../../kernel/refus.ts';
import { libelleAnneeEtude } from '../integration/index.ts';
import { getDemande } from './demande-ouverte.ts';

/** Prints the certificate of attendance that was asked for, prefilled, for the school to sign (DOS-8). */
export const imprimerAttestation = definirCas({
  nom: 'pieces.imprimerAttestation',
  titre: 'Imprimer l’attestation de fréquentation préremplie, à signer.',
  permission: 'pieces.preremplir',
  genre: 'lecture',
  entree: z.object({ demandeId: identifiant }),
  sortie: z.object({ pdf: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer(contexte, { demandeId }) {
    const { trx, session, instant } = contexte;
    const demande = await getDemande(trx, demandeId);
    const { integration_id: integrationId, annee_scolaire: annee } = demande;
    if (!integrationId || !annee) {
      throw new Refus('introuvable', 'Cette demande n’est pas celle d’une attestation annuelle.');
    }
    const faits = await lireFaits(contexte, integrationId, annee);
    await noterLecture({ trx, session }, { poleId: demande.pole_id, eleveId: demande.eleve_id });
    return {
      pdf: await composer('attestation-frequentation', faits, Math.floor(instant.epochMilliseconds / 1000)),
      nomFichier: `attestation-frequentation-${annee}.pdf`,
    };
  },
});

const inconnus = { faseImplantation: null, direction: null, telephone: null, courriel: null };

async function lireFaits(
  { trx, droit, aujourdhui }: Contexte,
  integrationId: string,
  annee: string,
): Promise<FaitsAttestationFrequentation> {
  const i = await trx
    .selectFrom('integration as i')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .innerJoin('pole as t', 't.id', 'i.pole_id')
    .innerJoin('ecole as g', 'g.id', 't.siege_id')
    .innerJoin('parcours_annee as y', 'y.integration_id', 'i.id')
    .select(['e.nom', 'e.prenom', 'e.naissance', 'o.nom as ecole', 'o.fase', 'o.localite', 't.nom as pole'])
    .select(['g.nom as siege', 'g.fase as siegeFase', 'g.localite as siegeLocalite'])
    .select(['y.niveau', 'y.annee_etude', 'y.debut', 'y.fin'])
    .where('i.id', '=', integrationId)
    .where('y.annee_scolaire', '=', annee)
    .executeTakeFirst();
  if (!i) throw new Refus('introuvable', 'Cette année d’intégration n’est plus au dossier.');
  const { dernierJour } = getExercice(droit, annee);
  return {
    emission: { date: aujourdhui, code: null },
    pole: {
      nom: i.pole,
      siege: { nom: i.siege, fase: i.siegeFase, localite: i.siegeLocalite, ...inconnus },
    },
    enseignement: 'ordinaire',
    ecole: { nom: i.ecole, fase: i.fase, localite: i.localite, ...inconnus },
    eleve: { nom: i.nom, prenom: i.prenom, dateNaissance: i.naissance },
    periodes: [
      {
        anneeScolaire: annee,
        du: i.debut,
        au: i.fin ?? (dernierJour < aujourdhui ? dernierJour : null),
        anneeEtude: libelleAnneeEtude(i.niveau, i.annee_etude),
      },
    ],
    signature: null,
  };
}
