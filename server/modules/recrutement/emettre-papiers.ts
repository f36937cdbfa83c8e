import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { type AEmettre, emettre } from '../documents/index.ts';
import { choixPart, exigerPart } from '../equipe/index.ts';
import { getChoix, listerCandidatures } from './candidats.ts';
import { faitsAppel, faitsEmployeur, faitsMotif, faitsProfil, faitsPv } from './faits-imprimes.ts';
import { exigerPublie, getAppel } from './lire-appel.ts';
import { listerProfils } from './profils.ts';
import { partDe } from './publier-appel.ts';

const sortie = z.object({ documentId: identifiant });
const emission = { permission: 'recrutement.mener', genre: 'ecriture', sortie } as const;

type Modele = 'profil-fonction' | 'appel-candidatures' | 'pv-selection' | 'motif-non-retenue';
type Objet = { appel_id?: string; profil_id?: string; palier?: 1 | 2 | 3; choix_id?: string };

/** Issues one paper of a recruitment and says what it is about; the journal names nobody. */
async function emettrePapier<M extends Modele>(
  contexte: Contexte,
  papier: AEmettre<M> & { ecoleId: string },
  { appel_id, profil_id, palier, choix_id }: Objet,
): Promise<{ documentId: string }> {
  const documentId = await emettre(contexte, papier);
  const objet = {
    appel_id: appel_id ?? null,
    profil_id: profil_id ?? null,
    palier: palier ?? null,
    choix_id: choix_id ?? null,
  };
  await contexte.trx
    .insertInto('appel_papier')
    .values({ document_id: documentId, pole_id: papier.poleId, ecole_id: papier.ecoleId, ...objet })
    .execute();
  await contexte.journaliser({
    objet: 'document',
    objetId: documentId,
    poleId: papier.poleId,
    changements: { modele: papier.modele, ...objet },
  });
  return { documentId };
}

/** Prints a profile. */
export const emettreProfil = definirCas({
  nom: 'recrutement.emettreProfil',
  titre: 'Émettre un profil de fonction.',
  ...emission,
  entree: z.object({ ...choixPart, profilId: identifiant }),
  async executer(contexte, { profilId, ...quoi }) {
    const part = await exigerPart(contexte, quoi);
    const profil = (await listerProfils(contexte, part, quoi.annee)).find(({ id }) => id === profilId);
    if (!profil) throw new Refus('introuvable', 'Ce profil n’existe pas dans cette part.');
    const employeur = await faitsEmployeur(contexte, part, quoi.annee);
    return emettrePapier(
      contexte,
      {
        modele: 'profil-fonction',
        poleId: part.poleId,
        ecoleId: part.ecoleId,
        faits: faitsProfil(employeur, profil),
      },
      { profil_id: profilId },
    );
  },
});

/** Prints a call, with its profiles and what changed since it was published. */
export const emettreAppel = definirCas({
  nom: 'recrutement.emettreAppel',
  titre: 'Émettre un appel à candidatures.',
  ...emission,
  entree: z.object({ appelId: identifiant }),
  async executer(contexte, { appelId }) {
    const appel = await getAppel(contexte, appelId);
    exigerPublie(appel);
    const part = await exigerPart(contexte, partDe(appel));
    const faits = await faitsAppel(contexte, part, appel);
    const papier = {
      modele: 'appel-candidatures',
      poleId: part.poleId,
      ecoleId: part.ecoleId,
      faits,
    } as const;
    return emettrePapier(contexte, papier, { appel_id: appelId });
  },
});

/** Prints the minutes of a tier, as it stands. */
export const emettrePv = definirCas({
  nom: 'recrutement.emettrePv',
  titre: 'Émettre le procès-verbal de sélection d’un palier.',
  ...emission,
  entree: z.object({
    appelId: identifiant,
    palier: z.coerce
      .number()
      .pipe(z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'Choisissez un palier.' })),
  }),
  async executer(contexte, { appelId, palier }) {
    const appel = await getAppel(contexte, appelId);
    exigerPublie(appel);
    const part = await exigerPart(contexte, partDe(appel));
    const candidatures = await listerCandidatures(contexte, appelId);
    const faits = await faitsPv(contexte, part, { appel, palier, candidatures });
    const papier = { modele: 'pv-selection', poleId: part.poleId, ecoleId: part.ecoleId, faits } as const;
    return emettrePapier(contexte, papier, { appel_id: appelId, palier });
  },
});

/** Prints the letter of reason of a candidate who was not chosen. */
export const emettreMotif = definirCas({
  nom: 'recrutement.emettreMotif',
  titre: 'Émettre le motif de non-retenue d’un candidat.',
  ...emission,
  entree: z.object({ choixId: identifiant }),
  async executer(contexte, { choixId }) {
    const lu = await getChoix(contexte, choixId);
    const appel = await getAppel(contexte, lu.appelId);
    const part = await exigerPart(contexte, partDe(appel));
    const faits = await faitsMotif(contexte, part, appel, lu);
    if (!faits) {
      throw new Refus(
        'regle-non-respectee',
        'Cette lettre dit un motif : écartez d’abord le candidat, ou jugez sa candidature irrecevable.',
      );
    }
    const papier = {
      modele: 'motif-non-retenue',
      poleId: part.poleId,
      ecoleId: part.ecoleId,
      faits,
    } as const;
    return emettrePapier(contexte, papier, { appel_id: lu.appelId, choix_id: choixId });
  },
});
