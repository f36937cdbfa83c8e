import { enToutesLettres } from '@polaris/regles/calendrier/lettres.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { emettre, tirerCode } from '../documents/index.ts';
import { lireParties } from '../signatures/index.ts';
import {
  lireFaitsAnnexe3,
  lireFaitsAttestation,
  lireFaitsPdfIntegration,
  lireFaitsProtocole,
} from './faits-documents.ts';
import { getIntegration, type IntegrationComplete } from './repository.ts';
import { revoqueeAvec } from './revocation.ts';

const modele = z.enum(['protocole-ipt', 'pdf-integration', 'annexe-3', 'attestation-integration'], {
  error: 'Choisissez le document à émettre.',
});

/** Issues a paper: its values, its template and the hash of its bytes are kept; the bytes can be made again. */
export const emettreDocument = definirCas({
  nom: 'integration.emettreDocument',
  titre: 'Émettre un document de l’intégration.',
  permission: 'documents.emettre',
  genre: 'ecriture',
  entree: z.object({ integrationId: identifiant, modele }),
  sortie: z.object({ documentId: identifiant, code: z.string().nullable() }),
  async executer(contexte, entree) {
    const integration = await getIntegration(contexte.trx, entree.integrationId);
    const commun = {
      poleId: integration.pole_id,
      ecoleId: integration.ecole_id,
      eleveId: integration.eleve_id,
      integrationId: integration.id,
    };
    const { documentId, code } = await EMETTRE[entree.modele](contexte, integration, commun);
    await contexte.journaliser({
      objet: 'document',
      objetId: documentId,
      poleId: integration.pole_id,
      changements: { modele: entree.modele, integrationId: integration.id },
    });
    return { documentId, code };
  },
});

type Commun = { poleId: string; ecoleId: string; eleveId: string; integrationId: string };
type Emettre = (
  contexte: Contexte,
  integration: IntegrationComplete,
  commun: Commun,
) => Promise<{ documentId: string; code: string | null }>;

const EMETTRE: Record<z.output<typeof modele>, Emettre> = {
  async 'protocole-ipt'(contexte, integration, commun) {
    const faits = await lireFaitsProtocole(contexte, integration);
    const { acteId } = await lireParties(contexte, { genre: 'protocole', objetId: integration.id });
    const papier = { modele: 'protocole-ipt', faits, acteId, ...commun } as const;
    return { documentId: await emettre(contexte, papier), code: null };
  },
  async 'pdf-integration'(contexte, integration, commun) {
    const faits = await lireFaitsPdfIntegration(contexte, integration, null);
    return {
      documentId: await emettre(contexte, { modele: 'pdf-integration', faits, ...commun }),
      code: null,
    };
  },
  async 'annexe-3'(contexte, integration, commun) {
    const faits = await lireFaitsAnnexe3(contexte, integration);
    return { documentId: await emettre(contexte, { modele: 'annexe-3', faits, ...commun }), code: null };
  },
  async 'attestation-integration'(contexte, integration, commun) {
    exigerEnCours(integration, contexte.aujourdhui);
    const code = tirerCode();
    const faits = lireFaitsAttestation(contexte, integration, code);
    const revocation = integration.fin ? { revocation: revoqueeAvec(integration.fin, contexte.instant) } : {};
    const papier = { modele: 'attestation-integration', faits, code, ...commun, ...revocation } as const;
    return { documentId: await emettre(contexte, papier), code };
  },
};

/** The certificate says that the integration runs: it is issued on no other day. */
function exigerEnCours({ debut, fin }: Pick<IntegrationComplete, 'debut' | 'fin'>, aujourdhui: string): void {
  if (debut > aujourdhui) {
    throw new Refus(
      'regle-non-respectee',
      `L’intégration commence le ${enToutesLettres(debut)}. L’attestation peut être émise à partir de ce jour.`,
    );
  }
  if (fin !== null && fin < aujourdhui) {
    throw new Refus(
      'regle-non-respectee',
      `L’intégration a pris fin le ${enToutesLettres(fin)}. L’attestation ne peut plus être émise.`,
    );
  }
}
