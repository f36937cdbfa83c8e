import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { ANNEE, type Monde, ouvrirMonde, PIECE_ESSAI, premiereIpt } from '../../kernel/essai/monde.ts';
import { lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';
import { CODES_PIECES, DE_L_ECOLE, MEDICALES, OUVERTES_ECOLE } from './codes.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));
const PDF = (texte: string) => ({
  nom: 'Noé Dupont.pdf',
  octets: new TextEncoder().encode(`%PDF-1.7 ${texte}`),
});

async function ouvrir(nom: string) {
  return sous('coordonnateur')('integration.ouvrirPremiere', premiereIpt(nom, { ecoleId: IDS.a1 }));
}

type Depot = Partial<Entree<'pieces.deposer'>>;
const deposer = (dossier: { eleveId: string; integrationId: string }, depot: Depot, cle?: string) =>
  sous('coordonnateur')(
    'pieces.deposer',
    {
      eleveId: dossier.eleveId,
      integrationId: dossier.integrationId,
      code: 'protocole',
      ...PIECE_ESSAI,
      ...depot,
    } as Entree<'pieces.deposer'>,
    cle ? { cle } : {},
  );

const etatDe = async (eleveId: string, piece: string, annee = ANNEE) => {
  const { dossiers } = await sous('coordonnateur')('pieces.consulter', { eleveId, annee });
  return dossiers[0]?.lignes.find((l) => l.piece === piece)?.etat;
};

describe('une pièce déposée', () => {
  test('compte, se télécharge telle quelle, et laisse la trace de sa lecture', async () => {
    const dossier = await ouvrir('Déposée');
    expect(await etatDe(dossier.eleveId, 'protocole')).toBe('manquante');
    const { pieceId } = await deposer(dossier, { fichier: PDF('un'), lieu: 'Armoire 3' });
    expect(await etatDe(dossier.eleveId, 'protocole')).toBe('presente');
    const { octets, type, nomFichier } = await sous('membre')('pieces.telecharger', { pieceId });
    expect(new TextDecoder().decode(octets)).toBe('%PDF-1.7 un');
    expect([type, nomFichier]).toEqual(['application/pdf', 'protocole-2025-09-12.pdf']);
    const { lectures } = await sous('coordonnateur')('eleves.consulter', { eleveId: dossier.eleveId });
    expect(lectures.map(({ role }) => role)).toContain('membre');
    const { pieces } = await sous('coordonnateur')('pieces.consulter', { eleveId: dossier.eleveId });
    expect(pieces[0]).toMatchObject({
      lieu: 'Armoire 3',
      fichier: { nom: 'Noé Dupont.pdf', taille: 11, empreinte: expect.stringMatching(/^[0-9a-f]{64}$/) },
      retrait: null,
    });
  });

  test('ne laisse lire dans la base ni son nom, ni son lieu, ni son contenu', async () => {
    const dossier = await ouvrir('Scellée');
    const { pieceId } = await deposer(dossier, { fichier: PDF('secret'), lieu: 'Chez Ana' });
    const lignes = await lireSansFiltre(monde.db, async (trx) => {
      const { rows } = await sql<{
        t: string;
      }>`select (row_to_json(p)::text || row_to_json(f)::text || coalesce(
          (select string_agg(j.changements::text, '') from journal j where j.objet_id = p.id), '')) as t
        from piece p join piece_fichier f on f.piece_id = p.id where p.id = ${pieceId}`.execute(trx);
      return rows[0]?.t ?? '';
    });
    expect(lignes).toContain('protocole');
    expect(lignes).not.toMatch(/Dupont|Chez Ana|secret/);
  });

  test('deux fois la même demande n’en dépose qu’une ; un autre fichier sous la même clé est refusé', async () => {
    const dossier = await ouvrir('Deux fois');
    const cle = crypto.randomUUID();
    const un = await deposer(dossier, { fichier: PDF('un') }, cle);
    expect(await deposer(dossier, { fichier: PDF('un') }, cle)).toEqual(un);
    await expect(deposer(dossier, { fichier: PDF('deux') }, cle)).rejects.toMatchObject({ code: 'conflit' });
    const { pieces } = await sous('coordonnateur')('pieces.consulter', { eleveId: dossier.eleveId });
    expect(pieces).toHaveLength(1);
  });

  test.each([
    ['d’un autre type', { fichier: { nom: 'a.pdf', octets: new Uint8Array([77, 90]) } }, 'fichier'],
    ['vide', { fichier: { nom: 'a.pdf', octets: new Uint8Array() } }, 'fichier'],
    ['électronique sans fichier', { gardien: 'electronique', fichier: undefined }, 'fichier'],
    ['datée de demain', { datePiece: '2025-10-07' }, 'datePiece'],
    ['annuelle sans année', { code: 'attestation-ordinaire' }, 'annee'],
    ['gardée ailleurs, sans dire où', { gardien: 'autre', exemplaire: 'copie' }, 'lieu'],
    ['originale mais gardée à l’école', { gardien: 'ecole-cooperante' }, 'exemplaire'],
    ['d’un code inconnu', { code: 'bulletin' as 'protocole' }, 'code'],
  ] as [string, Depot, string][])('%s est refusée, avec sa phrase', async (_, depot, champ) => {
    const dossier = { eleveId: monde.dossiers.a1.eleveId, integrationId: monde.dossiers.a1.integrationId };
    await expect(deposer(dossier, depot)).rejects.toMatchObject({
      code: 'saisie-invalide',
      champs: { [champ]: expect.stringMatching(/\.$/) },
    });
  });

  test('ne reste pas sur le disque quand l’enregistrement échoue', async () => {
    const gardes: string[] = [];
    const { fichiers } = monde.noyau;
    const noyau = {
      ...monde.noyau,
      fichiers: {
        ...fichiers,
        ranger: async (octets: Uint8Array) => {
          const nom = await fichiers.ranger(octets);
          gardes.push(nom);
          return nom;
        },
      },
    };
    const autre = monde.dossiers.a2;
    await expect(
      executerPour(noyau, sessionDe('coordonnateur'))('pieces.deposer', {
        eleveId: autre.eleveId,
        integrationId: autre.integrationId,
        code: 'protocole',
        ...PIECE_ESSAI,
        lieu: '\u0000',
      }),
    ).rejects.toMatchObject({ code: 'saisie-invalide' });
    expect(gardes).toEqual([]);
    await alorsEchoue(noyau);
    expect(gardes).toHaveLength(1);
    await expect(fichiers.lire(gardes[0] ?? '')).rejects.toMatchObject({ code: 'introuvable' });
  });

  /** The pupil of one integration with the other integration of the same pôle: the row policy refuses. */
  async function alorsEchoue(noyau: Monde['noyau']) {
    const { eleveId, integrationId } = monde.dossiers.a1;
    await lireSansFiltre(monde.db, (trx) =>
      sql`revoke insert on piece_fichier from polaris_app`.execute(trx),
    );
    await expect(
      executerPour(noyau, sessionDe('coordonnateur'))('pieces.deposer', {
        eleveId,
        integrationId,
        code: 'protocole',
        ...PIECE_ESSAI,
      }),
    ).rejects.toMatchObject({ code: 'interdit' });
    await lireSansFiltre(monde.db, (trx) => sql`grant insert on piece_fichier to polaris_app`.execute(trx));
  }
});

describe('remplacer et retirer', () => {
  test('la pièce d’avant ne compte plus et reste, avec qui, quand et pourquoi', async () => {
    const dossier = await ouvrir('Remplacée');
    const { pieceId } = await deposer(dossier, { exemplaire: 'copie', gardien: 'ecole-origine' });
    expect(await etatDe(dossier.eleveId, 'protocole')).toBe('manquante');
    const executer = sous('coordonnateur');
    // No new file: the original has arrived, the scan is the same.
    const { fichier: _, ...sansFichier } = PIECE_ESSAI;
    const nouvelle = await executer('pieces.remplacer', { pieceId, motif: 'Original reçu', ...sansFichier });
    expect(await etatDe(dossier.eleveId, 'protocole')).toBe('presente');
    expect((await executer('pieces.telecharger', nouvelle)).octets.byteLength).toBeGreaterThan(0);
    const { pieces } = await executer('pieces.consulter', { eleveId: dossier.eleveId });
    expect(pieces.find((p) => p.pieceId === pieceId)?.retrait).toMatchObject({
      genre: 'remplacee',
      motif: 'Original reçu',
      par: 'Personne coordonnateur',
    });
    await expect(
      executer('pieces.remplacer', { pieceId, motif: 'Encore', ...PIECE_ESSAI }),
    ).rejects.toMatchObject({ code: 'conflit' });
    await executer('pieces.retirer', { ...nouvelle, motif: 'Autre élève' });
    expect(await etatDe(dossier.eleveId, 'protocole')).toBe('manquante');
    await expect(executer('pieces.retirer', { ...nouvelle, motif: 'Encore' })).rejects.toMatchObject({
      code: 'conflit',
    });
  });

  test('sans motif, rien', async () => {
    const { pieceId } = monde.dossiers.a1;
    await expect(sous('coordonnateur')('pieces.retirer', { pieceId, motif: ' ' })).rejects.toMatchObject({
      champs: { motif: 'Indiquez pourquoi.' },
    });
  });
});

describe('qui voit quoi', () => {
  test('l’école lit le protocole et ses annexes, jamais un bilan ni une échelle', async () => {
    const dossier = await ouvrir('Partagée');
    const protocole = await deposer(dossier, {});
    const bilan = await deposer(dossier, { code: 'bilan-medical', datePiece: '2025-08-30' });
    const ecole = sous('ecole');
    const { pieces, dossiers } = await ecole('pieces.consulter', { eleveId: dossier.eleveId });
    expect([pieces.map(({ code }) => code), dossiers]).toEqual([['protocole'], []]);
    await ecole('pieces.telecharger', protocole);
    await expect(ecole('pieces.telecharger', bilan)).rejects.toMatchObject({ code: 'introuvable' });
  });

  test('la direction du siège ne voit ni les pièces médicales, ni qu’elles manquent', async () => {
    const dossier = await ouvrir('Direction');
    const bilan = await deposer(dossier, { code: 'bilan-medical', datePiece: '2025-08-30' });
    await deposer(dossier, { code: 'echelle', datePiece: '2025-09-30' });
    const { pieces, dossiers } = await sous('direction-siege')('pieces.consulter', {
      eleveId: dossier.eleveId,
      annee: ANNEE,
    });
    expect(pieces).toEqual([]);
    expect(dossiers[0]?.lignes.filter(({ piece }) => MEDICALES.includes(piece))).toEqual([]);
    await expect(sous('direction-siege')('pieces.telecharger', bilan)).rejects.toMatchObject({
      code: 'introuvable',
    });
    expect(await etatDe(dossier.eleveId, 'echelle')).toBe('presente');
  });

  test('les politiques seules disent la même chose que le code', async () => {
    const { rows } = await sql<{ code: string; medicale: boolean; ecole: boolean; ouverte: boolean }>`
      select code, piece_medicale(code) as medicale, piece_de_l_ecole(code) as ecole,
        piece_ouverte_ecole(code) as ouverte from unnest(${sql.val([...CODES_PIECES])}::text[]) code`.execute(
      monde.db,
    );
    const codes = (cle: 'medicale' | 'ecole' | 'ouverte') =>
      rows
        .filter((r) => r[cle])
        .map(({ code }) => code)
        .toSorted();
    expect(codes('medicale')).toEqual([...MEDICALES].toSorted());
    expect(codes('ecole')).toEqual([...DE_L_ECOLE].toSorted());
    expect(codes('ouverte')).toEqual([...OUVERTES_ECOLE].toSorted());
  });

  test.each([
    ['coordonnateur', 'b'],
    ['ecole', 'b'],
    ['cpms', 'a'],
    ['verificateur', 'a'],
    ['administration', 'a'],
    ['inspection', 'a'],
  ] as const)('sous %s %s, aucune ligne', async (role, cote) => {
    const lues = await transactionFiltree(monde.db, sessionDe(role, cote), (trx) =>
      trx.selectFrom('piece').select('pole_id').where('pole_id', '=', IDS.poleA).execute(),
    );
    expect(lues).toEqual([]);
  });

  test('une école ne dépose au dossier que ses attestations', async () => {
    const { eleveId, integrationId } = monde.dossiers.a1;
    const ajouter = (code: string) =>
      transactionFiltree(monde.db, sessionDe('ecole'), (trx) =>
        trx
          .insertInto('piece')
          .values({
            pole_id: IDS.poleA,
            eleve_id: eleveId,
            integration_id: integrationId,
            ecole_id: IDS.a1,
            code,
            annee_scolaire: ANNEE,
            date_piece: '2025-10-01',
            exemplaire: 'copie',
            gardien: 'ecole-cooperante',
            lieu: null,
            deposee_le: new Date('2025-10-06T09:00:00Z'),
            deposee_par: sessionDe('ecole').compteId,
            remplace_id: null,
            retiree_le: null,
            retiree_par: null,
            retrait: null,
            retrait_motif: null,
          })
          .execute(),
      );
    await expect(ajouter('protocole')).rejects.toThrow(/row-level security/);
    await ajouter('attestation-annee-en-cours');
  });
});

test('la liste des dossiers incomplets se filtre par pièce et compte les mêmes', async () => {
  const executer = sous('coordonnateur');
  const toute = await executer('pieces.listerIncomplets', { annee: ANNEE });
  expect(toute.incomplets).toBe(toute.total);
  for (const { piece, nombre } of toute.manques) {
    const filtree = await executer('pieces.listerIncomplets', { annee: ANNEE, piece });
    expect([piece, filtree.total]).toEqual([piece, nombre]);
    expect(filtree.lignes.every(({ manques }) => manques.some((m) => m.piece === piece))).toBe(true);
  }
  expect(toute.manques.map(({ piece }) => piece)).toContain('attestation-orientation');
  const direction = await sous('direction-siege')('pieces.listerIncomplets', { annee: ANNEE });
  expect(direction.manques.map(({ piece }) => piece)).not.toContain('attestation-orientation');
});

test('un protocole émis tient lieu de tableau synoptique, et rend la copie de l’école à refaire', async () => {
  const dossier = await ouvrir('Émise');
  const { eleveId, integrationId } = dossier;
  await deposer(dossier, {
    code: 'copie-ecole-cooperante',
    exemplaire: 'copie',
    gardien: 'ecole-cooperante',
    datePiece: '2025-10-01',
    fichier: undefined,
  });
  expect(await etatDe(eleveId, 'copie-ecole-cooperante')).toBe('presente');
  expect(await etatDe(eleveId, 'tableau-synoptique')).toBe('manquante');
  await sous('coordonnateur')('integration.emettreDocument', { integrationId, modele: 'protocole-ipt' });
  expect(await etatDe(eleveId, 'tableau-synoptique')).toBe('presente');
  expect(await etatDe(eleveId, 'copie-ecole-cooperante')).toBe('a-renouveler');
});
