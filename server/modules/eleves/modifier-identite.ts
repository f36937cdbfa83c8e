import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version as versionLue } from '../../kernel/champs.ts';
import { identite } from '../../kernel/personne.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerNaissance } from '../integration/index.ts';
import { corrigerIdentite, natureCorrection } from '../signatures/index.ts';
import { findEleve, findPremierDebut } from './repository.ts';

/** Corrects a typing mistake in one step, with its trace: what it was stays readable in the history. */
export const modifierIdentite = definirCas({
  nom: 'eleves.modifierIdentite',
  titre: 'Corriger l’identité d’un élève.',
  permission: 'eleves.ecrire',
  genre: 'ecriture',
  entree: identite.extend({
    eleveId: identifiant,
    version: versionLue,
    /** What the change is, when signatures cover the identity. */
    nature: natureCorrection,
    motif: z
      .string({ error: 'Indiquez un motif en quelques mots.' })
      .trim()
      .max(300, 'Ce motif dépasse 300 caractères. Raccourcissez-le.')
      .default(''),
  }),
  sortie: z.object({ eleveId: identifiant, version: z.number() }),
  async executer(contexte, { eleveId, version, nature, motif, ...apres }) {
    const { trx, aujourdhui, journaliser, historiser } = contexte;
    const avant = await findEleve(trx, eleveId);
    if (!avant) throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas suivi par votre pôle.');
    exigerNaissance(apres.naissance, await findPremierDebut(trx, eleveId), aujourdhui);
    const modifie = await trx
      .updateTable('eleve')
      .set({ ...apres, recherche: cleRecherche(apres.nom, apres.prenom), version: avant.version + 1 })
      .where('id', '=', eleveId)
      .where('version', '=', version)
      .returning('version')
      .executeTakeFirst();
    if (!modifie) {
      // Read again: the other correction may have been saved while this one was waiting for the row.
      const enregistre = (await findEleve(trx, eleveId)) ?? avant;
      throw new Refus(
        'conflit',
        'Une autre personne a corrigé cette fiche entre-temps. Comparez avec ce qui est enregistré, puis validez de nouveau.',
        {
          suite: {
            nom: enregistre.nom,
            prenom: enregistre.prenom,
            naissance: enregistre.naissance,
            sexe: enregistre.sexe,
            version: enregistre.version,
          },
        },
      );
    }
    await corrigerIdentite(contexte, eleveId, apres, { nature, motif: motif || undefined });
    const champs = Object.keys(apres) as (keyof typeof apres)[];
    const changes = champs.filter((champ) => avant[champ] !== apres[champ]);
    await historiser(
      { poleId: avant.pole_id, objet: 'eleve', objetId: eleveId, ...(motif ? { motif } : {}) },
      changes.map((champ) => ({ champ, avant: avant[champ], apres: apres[champ] })),
    );
    await journaliser({
      objet: 'eleve',
      objetId: eleveId,
      poleId: avant.pole_id,
      ...(motif ? { motif } : {}),
      changements: { champs: changes, ...(nature ? { nature } : {}) },
    });
    return { eleveId, version: modifie.version };
  },
});
