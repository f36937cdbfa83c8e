import { enToutesLettres } from '@polaris/regles/calendrier/lettres.ts';
import { z } from 'zod';
import { MODELES } from '../../documents/index.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { composer, empreintePdf, type FaitsParModele, tirerCode } from './composer.ts';
import { lireFaitsAttestation, lireFaitsProtocole } from './faits-documents.ts';
import { getIntegration, type IntegrationComplete } from './repository.ts';
import { revoqueeAvec } from './revocation.ts';

const modele = z.enum(['protocole-ipt', 'attestation-integration'], {
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
    const { trx, coffre, session, instant, aujourdhui, journaliser } = contexte;
    const integration = await getIntegration(trx, entree.integrationId);
    if (entree.modele === 'attestation-integration') exigerEnCours(integration, aujourdhui);
    const code = entree.modele === 'attestation-integration' ? tirerCode() : null;
    const faits: FaitsParModele[typeof entree.modele] = code
      ? lireFaitsAttestation(contexte, integration, code)
      : await lireFaitsProtocole(contexte, integration);
    const emisLe = new Date(Math.floor(instant.epochMilliseconds / 1000) * 1000);
    const pdf = await composer(entree.modele, faits, emisLe.getTime() / 1000);
    const { id } = await trx
      .insertInto('document_emis')
      .values({
        pole_id: integration.pole_id,
        ecole_id: integration.ecole_id,
        integration_id: integration.id,
        modele: entree.modele,
        version_gabarit: MODELES[entree.modele].version,
        date_reference: aujourdhui,
        valeurs: coffre.sceller(faits),
        empreinte: empreintePdf(pdf),
        code,
        emis_le: emisLe,
        emis_par: session.compteId,
        ...(code && integration.fin
          ? revoqueeAvec(integration.fin, instant)
          : { revoque_le: null, revocation_motif: null }),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'document',
      objetId: id,
      poleId: integration.pole_id,
      changements: { modele: entree.modele, integrationId: integration.id },
    });
    return { documentId: id, code };
  },
});

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
