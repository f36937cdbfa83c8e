import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version as versionLue } from '../../kernel/champs.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { refuserVersion } from './conflit.ts';
import { getMembre } from './depot.ts';
import { identiteMembre } from './schema.ts';

/** Corrects the identity of a member; what it was stays readable in the history. */
export const corriger = definirCas({
  nom: 'personnel.corriger',
  titre: 'Corriger l’identité d’un membre du personnel.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree: z.object({ membreId: identifiant, version: versionLue, ...identiteMembre }),
  sortie: z.object({ version: z.number() }),
  async executer(contexte, { membreId, version, nom, prenom, matricule }) {
    const { trx, coffre, historiser, journaliser } = contexte;
    const avant = await getMembre(contexte, membreId);
    const modifie = await trx
      .updateTable('membre_personnel')
      .set({
        nom,
        prenom,
        recherche: cleRecherche(nom, prenom),
        matricule: matricule === null ? null : coffre.sceller(matricule),
        version: version + 1,
      })
      .where('id', '=', membreId)
      .where('version', '=', version)
      .returning('version')
      .executeTakeFirst();
    if (!modifie) throw refuserVersion();
    const ancien = avant.matricule && coffre.ouvrir<string>(avant.matricule);
    const changements = [
      { champ: 'nom', avant: avant.nom, apres: nom },
      { champ: 'prénom', avant: avant.prenom, apres: prenom },
      { champ: 'matricule', avant: ancien, apres: matricule },
    ].filter(({ avant, apres }) => avant !== apres);
    await historiser({ poleId: avant.poleId, objet: 'membre-personnel', objetId: membreId }, changements);
    await journaliser({
      objet: 'membre-personnel',
      objetId: membreId,
      poleId: avant.poleId,
      changements: { champs: changements.map(({ champ }) => champ) },
    });
    return { version: modifie.version };
  },
});
