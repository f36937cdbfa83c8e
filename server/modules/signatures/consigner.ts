import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteNom } from '../../kernel/champs.ts';
import { controler } from './controles.ts';
import { enregistrerReponse, getPartie } from './enregistrer.ts';
import { CLES_PARTIES } from './parties.ts';
import { auTitreDe, avis, delegation, motifEcrit, qualite } from './reponse.ts';
import { getActe } from './repository.ts';

const entree = z.object({
  acteId: identifiant,
  partie: z.enum(CLES_PARTIES, { error: 'Choisissez qui signe.' }),
  nom: texteNom(120, 'Indiquez le nom de la personne qui a signé.'),
  qualite,
  auTitreDe,
  delegation,
  signeeLe: jour,
  moyen: z.enum(['papier', 'scan', 'pdf-signe'], { error: 'Indiquez comment le document a été signé.' }),
  avis,
  decision: z.enum(['signature', 'refus']).default('signature'),
  motif: motifEcrit,
});

/** Records an answer given on paper, on a scan or on a signed PDF, with what it covered (IPT-3, IPT-4). */
export const consigner = definirCas({
  nom: 'signatures.consigner',
  titre: 'Consigner une signature donnée hors de la plateforme.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree,
  sortie: z.object({ signatureId: identifiant }),
  async executer(contexte, { acteId, ...saisie }) {
    const acte = await getActe(contexte.trx, acteId);
    controler(saisie, getPartie(acte, saisie.partie), acte, contexte.aujourdhui);
    return { signatureId: await enregistrerReponse(contexte, acte, saisie) };
  },
});
