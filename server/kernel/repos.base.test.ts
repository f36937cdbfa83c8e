import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { baseDeTest } from '../db/test/base.ts';
import { MARQUES, sessionDe } from './essai/identite.ts';
import { ouvrirMonde } from './essai/monde.ts';
import { lireSansFiltre } from './essai/proprietaire.ts';
import { executerPour } from './registre.ts';

test('les textes d’un dossier, son histoire, ses brouillons et ses papiers ne se lisent pas dans la base', async () => {
  const ouverte = await baseDeTest();
  try {
    const { noyau, db } = ouvrirMonde(ouverte.base);
    const cle = crypto.randomUUID();
    const executer = executerPour(noyau, sessionDe('coordonnateur', 'b'));
    await executer('integration.enregistrerBrouillon', { reponses: { nom: MARQUES.b } }, { cle });
    const octets = await lireSansFiltre(db, async (trx) => {
      const { rows } = await sql<{ ou: string; octets: Uint8Array }>`
        select 'section' as ou, contenu as octets from protocole_section where contenu is not null
        union all select 'brouillon', contenu from brouillon
        union all select 'papier', valeurs from document_emis
        union all select 'avant', avant from historique where avant is not null
        union all select 'après', apres from historique where apres is not null
        union all select 'réponse', reponse from requete_traitee`.execute(trx);
      return rows;
    });
    const vus = new Set(octets.map(({ ou }) => ou));
    expect([...vus].sort()).toEqual(['après', 'avant', 'brouillon', 'papier', 'réponse', 'section']);
    for (const { octets: scelle } of octets) {
      const lisible = Buffer.from(scelle).toString('latin1');
      // Words long enough that a ciphertext does not hold them by chance.
      expect(lisible).not.toMatch(/ZZBETA|ZZALPHA|Camille|Synth|Brouillon|"prenom"|2015-03/);
      expect(noyau.coffre.ouvrir(scelle)).toBeDefined();
    }
    const journal = await lireSansFiltre(db, (trx) => trx.selectFrom('journal').selectAll().execute());
    const texte = JSON.stringify(journal.map(({ changements }) => changements));
    expect(texte).not.toMatch(/ZZ|Camille|Synthèse/);
  } finally {
    await ouverte.fermer();
  }
});
