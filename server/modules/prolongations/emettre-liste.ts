import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { jourABruxelles } from '../../kernel/horloge.ts';
import { emettre } from '../documents/index.ts';
import { getListe, type LigneListe } from './repository-liste.ts';

/** Prints a list that was sent, with its fingerprint and the reference of its receipt. */
export const emettreListe = definirCas({
  nom: 'prolongations.emettreListe',
  titre: 'Émettre la liste des intégrations au 30 septembre.',
  permission: 'listes.transmettre',
  genre: 'ecriture',
  entree: z.object({ listeId: identifiant }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { listeId }) {
    const { trx, coffre, aujourdhui, journaliser } = contexte;
    const liste = await getListe(trx, listeId);
    const le = jourABruxelles(Temporal.Instant.fromEpochMilliseconds(liste.transmise_le.getTime()));
    const siege = {
      nom: liste.siege,
      fase: liste.siegeFase,
      faseImplantation: null,
      localite: null,
      direction: null,
      telephone: null,
      courriel: null,
    };
    const documentId = await emettre(contexte, {
      modele: 'liste-ipt',
      poleId: liste.pole_id,
      faits: {
        emission: { date: aujourdhui, code: null },
        pole: { nom: liste.pole, siege },
        anneeScolaire: liste.annee_scolaire,
        arreteeLe: liste.arretee_le,
        numero: liste.numero,
        motifRectification: liste.motif,
        lignes: coffre.ouvrir<LigneListe[]>(liste.contenu).map(({ integrationId: _, ...ligne }) => ligne),
        empreinte: liste.empreinte,
        transmise: { le, par: { nom: liste.auteur, qualite: 'coordination du pôle' } },
        accuse: { le, reference: liste.accuse },
      },
    });
    await journaliser({
      objet: 'document',
      objetId: documentId,
      poleId: liste.pole_id,
      changements: { modele: 'liste-ipt', listeId },
    });
    return { documentId };
  },
});
