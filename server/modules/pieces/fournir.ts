import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getDemande } from './demande-ouverte.ts';
import { saisieExterieure, versSaisie } from './depot-exterieur.ts';
import { enregistrerPiece } from './enregistrer.ts';

/** A school brings the certificate that the pôle asked for. */
export const fournir = definirCas({
  nom: 'pieces.fournir',
  titre: 'Fournir l’attestation que le pôle demande.',
  permission: 'pieces.fournir',
  genre: 'ecriture',
  entree: saisieExterieure.extend({ demandeId: identifiant }),
  sortie: z.object({ pieceId: identifiant }),
  async executer(contexte, { demandeId, ...saisie }) {
    const demande = await getDemande(contexte.trx, demandeId);
    if (demande.close_le) {
      throw new Refus('conflit', 'Cette demande est déjà close. Rechargez la page pour voir la suite.');
    }
    const pieceId = await enregistrerPiece(contexte, {
      destination: {
        poleId: demande.pole_id,
        eleveId: demande.eleve_id,
        integrationId: demande.integration_id,
        ecoleId: demande.ecole_id,
      },
      code: demande.code,
      annee: demande.annee_scolaire ?? undefined,
      saisie: versSaisie(saisie, 'ecole-cooperante'),
    });
    await contexte.journaliser({
      objet: 'piece',
      objetId: pieceId,
      poleId: demande.pole_id,
      changements: { demandeId, code: demande.code, fichier: saisie.fichier.empreinte },
    });
    return { pieceId };
  },
});
