import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { recomposer } from '../documents/index.ts';
import { ecrireLignes } from './exporter.ts';
import { choixDoc12, lirePart, type Suivi } from './lire-part.ts';
import { type Entree, ecrireZip } from './zip.ts';

/** The papers of a part that were issued and still hold, with the workbook of the lines, in one archive. */
export const archiver = definirCas({
  nom: 'doc12.archiver',
  titre: 'Télécharger en une fois les demandes d’avance émises d’une part de l’équipe.',
  permission: 'doc12.preparer',
  genre: 'lecture',
  entree: z.object(choixDoc12),
  sortie: z.object({ archive: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer(contexte, choix) {
    const { coffre } = contexte;
    const lue = await lirePart(contexte, choix);
    const noms = new Map(lue.suivis.flatMap(nommer));
    const entrees: Entree[] = [{ nom: '00-lignes.xlsx', octets: await ecrireLignes(contexte, lue) }];
    for (const document of await lireEmis(contexte, [...noms.keys()])) {
      const { pdf } = await recomposer(coffre, document);
      entrees.push({ nom: noms.get(document.id) ?? `${document.id}.pdf`, octets: pdf });
    }
    const archive = ecrireZip(entrees.toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr')));
    return { archive, nomFichier: `doc12-${lue.annee}-${lue.part.fase}.zip` };
  },
});

function lireEmis({ trx }: Contexte, ids: readonly string[]) {
  return trx
    .selectFrom('document_emis')
    .select(['id', 'modele', 'valeurs', 'date_reference', 'emis_le'])
    .where('id', 'in', ids.length > 0 ? ids : [AUCUN])
    .execute();
}

/** No row has this identifier: an empty list is not SQL. */
const AUCUN = '00000000-0000-0000-0000-000000000000';

/** « 01-DELCROIX-Mireille-FOND12-1.pdf »: the order of the list, and no two alike. */
function nommer({ membre, papiers }: Suivi, rang: number): [string, string][] {
  const personne = `${membre.nom.toLocaleUpperCase('fr-BE')}-${membre.prenom}`;
  const propre = personne.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const numero = String(rang + 1).padStart(2, '0');
  return papiers.flatMap(({ papier, etat, emission }, place): [string, string][] =>
    etat === 'emis' && emission
      ? [[emission.documentId, `${numero}-${propre}-${papier.replace(' ', '-')}-${place + 1}.pdf`]]
      : [],
  );
}
