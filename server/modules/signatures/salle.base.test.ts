import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));
const nomDe = (role: Role) => sessionDe(role).nom;
const delegue = { auTitreDe: 'delegue', delegation: 'Le PO, le 1er septembre 2025' } as const;
const tape = (role: Role) => ({ nomRetape: nomDe(role).toUpperCase(), jeSigne: 'oui' });
const lirePartie = async (role: Role, acteId: string, partie: string) => {
  const { parties } = await sous(role)('signatures.consulterActe', { acteId });
  const trouvee = parties.find((p) => p.partie === partie);
  if (!trouvee) throw new Error(`no party ${partie}`);
  return trouvee;
};

describe('signer dans la plateforme', () => {
  test('l’école signe pour elle, la direction du siège pour le pôle, sous leur propre nom', async () => {
    const { acteId } = monde.dossiers.a1.aSigner;
    await sous('ecole')('signatures.signer', { acteId, qualite: 'directrice', ...delegue, ...tape('ecole') });
    await sous('direction-siege')('signatures.signer', {
      acteId,
      qualite: 'directeur',
      ...delegue,
      maniere: 'dessinee',
      trace: '[[1,2,30,40,50,60,70,80,90,100]]',
      jeSigne: 'oui',
    });
    expect(await lirePartie('coordonnateur', acteId, 'ecole-ordinaire')).toMatchObject({
      etat: 'signee',
      signature: {
        nom: nomDe('ecole'),
        moyen: 'application-tapee',
        signeeLe: '2025-10-06',
        // Begun in time and signed after 30 September.
        horsDelai: true,
        delegation: delegue.delegation,
      },
    });
    const dessinee = await lirePartie('direction-siege', acteId, 'pole');
    expect(dessinee.signature?.trace).toEqual([[1, 2, 30, 40, 50, 60, 70, 80, 90, 100]]);
    const vueParEcole = await lirePartie('ecole', acteId, 'pole');
    expect(vueParEcole.signature).toMatchObject({ nom: nomDe('direction-siege'), trace: null });
    const encore = sous('ecole')('signatures.signer', { acteId, qualite: 'x', ...delegue, ...tape('ecole') });
    await expect(encore).rejects.toMatchObject({ code: 'conflit' });
  });

  test('l’avis défavorable du CPMS est daté et signé, sans motif obligatoire', async () => {
    const { acteId } = monde.dossiers.a1.aSigner;
    const avis = { acteId, qualite: 'directrice', auTitreDe: 'direction', ...tape('cpms') } as const;
    await expect(sous('cpms')('signatures.donnerAvis', avis)).rejects.toMatchObject({
      champs: { avis: expect.stringContaining('favorable ou défavorable') },
    });
    await sous('cpms')('signatures.donnerAvis', { ...avis, avis: 'defavorable' });
    expect(await lirePartie('cpms', acteId, 'cpms')).toMatchObject({
      nature: 'avis',
      etat: 'signee',
      signature: { avis: 'defavorable', motif: null },
    });
    await expect(
      sous('cpms')('signatures.refuser' as never, { acteId, qualite: 'x' } as never),
    ).rejects.toMatchObject({ code: 'interdit' });
  });

  test('ce qui n’est pas prêt ne se signe pas : la phrase nomme les sections', async () => {
    const { acteId } = monde.dossiers.a1;
    const essai = sous('ecole')('signatures.signer', { acteId, qualite: 'x', ...delegue, ...tape('ecole') });
    await expect(essai).rejects.toMatchObject({
      code: 'regle-non-respectee',
      message: expect.stringMatching(/À compléter d’abord : Synthèse du dossier ; Objectifs/),
    });
  });

  test.each([
    [{ nomRetape: 'Quelqu’un', jeSigne: 'oui' }, 'nomRetape'],
    [{ nomRetape: 'Personne ecole', jeSigne: '' }, 'jeSigne'],
    [{ maniere: 'dessinee', trace: '[[9999,1]]', jeSigne: 'oui' }, 'trace'],
    [{ nomRetape: 'Personne ecole', jeSigne: 'oui', delegation: '' }, 'delegation'],
    [{ nomRetape: 'Personne ecole', jeSigne: 'oui', auTitreDe: 'direction', delegation: '' }, 'auTitreDe'],
  ] as const)('%j ne signe pas', async (geste, champ) => {
    await transactionAnnulee(async () => {
      const { acteId } = monde.dossiers.a2.aSigner;
      const session = { ...sessionDe('ecole') };
      const active = { ...session.active, porteeId: IDS.a2 };
      const essai = executerPour(monde.noyau, { ...session, active, habilitations: [active] })(
        'signatures.signer',
        { acteId, qualite: 'x', ...delegue, ...geste },
      );
      await expect(essai).rejects.toMatchObject({ champs: { [champ]: expect.any(String) } });
    });
  });

  test('le coordonnateur ne signe que par délégation ; un refus porte son motif, lu du pôle seul', async () => {
    const { acteId } = monde.dossiers.b.aSigner;
    const coordonnateur = sous('coordonnateur', 'b');
    const titre = coordonnateur('signatures.refuser', {
      acteId,
      qualite: 'x',
      auTitreDe: 'po',
      motif: 'Non.',
    });
    await expect(titre).rejects.toMatchObject({ champs: { auTitreDe: expect.stringContaining('rôle') } });
    const sans = coordonnateur('signatures.refuser', { acteId, qualite: 'x', ...delegue });
    await expect(sans).rejects.toMatchObject({ champs: { motif: expect.any(String) } });
    await coordonnateur('signatures.refuser', {
      acteId,
      qualite: 'x',
      ...delegue,
      motif: 'Trop peu d’heures.',
    });
    const lu = async (role: Role) =>
      (await sous(role, 'b')('signatures.consulterActe', { acteId })).parties.find(
        (p) => p.partie === 'pole',
      );
    expect(await lu('membre')).toMatchObject({ etat: 'refusee', signature: { motif: 'Trop peu d’heures.' } });
    expect(await lu('ecole')).toMatchObject({ etat: 'refusee', signature: { motif: null } });
  });
});

/** Nothing is undone here: the refusals tested inside must have written nothing. */
async function transactionAnnulee(travail: () => Promise<void>): Promise<void> {
  const compter = () =>
    lireSansFiltre(monde.db, async (trx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from signature`.execute(trx);
      return rows[0]?.n;
    });
  const avant = await compter();
  await travail();
  expect(await compter()).toBe(avant);
}

describe('la base seule, sans l’application', () => {
  const inserer = (role: Role, cote: 'a' | 'b', valeurs: Record<string, unknown>) =>
    transactionFiltree(monde.db, sessionDe(role, cote), (trx) => {
      const { compteId, nom } = sessionDe(role, cote);
      const ligne = {
        pole_id: cote === 'a' ? IDS.poleA : IDS.poleB,
        nom,
        qualite: 'x',
        au_titre_de: 'delegue',
        signee_le: '2025-10-06',
        moyen: 'application-tapee',
        avis: null,
        decision: 'signature',
        couverture: {},
        consignee_le: '2025-10-06T09:00:00Z',
        consignee_par: compteId,
        ...valeurs,
      };
      const noms = sql.join(Object.keys(ligne).map((c) => sql.ref(c)));
      return sql`insert into signature (${noms}) select ${noms}
        from jsonb_populate_record(null::signature, ${JSON.stringify(ligne)}::jsonb)`.execute(trx);
    });
  const enCours = () => monde.dossiers.a1.acteId;

  test.each([
    ['une école pour le pôle', 'ecole', { partie: 'pole' }],
    ['une école pour les parents', 'ecole', { partie: 'responsable' }],
    ['une école sous un autre nom', 'ecole', { partie: 'ecole-ordinaire', nom: 'Autre' }],
    [
      'une école au nom d’un autre compte',
      'ecole',
      { partie: 'ecole-ordinaire', consignee_par: sessionDe('membre').compteId },
    ],
    ['une école sur papier', 'ecole', { partie: 'ecole-ordinaire', moyen: 'papier' }],
    ['un CPMS pour l’école', 'cpms', { partie: 'ecole-ordinaire', avis: 'favorable' }],
    ['la direction du siège pour l’école', 'direction-siege', { partie: 'ecole-ordinaire' }],
    ['un membre pour le pôle', 'membre', { partie: 'pole' }],
    ['l’administration pour le pôle', 'administration', { partie: 'pole' }],
    [
      'le coordonnateur pour les parents, comme s’ils signaient ici',
      'coordonnateur',
      { partie: 'responsable' },
    ],
    [
      'le coordonnateur au nom d’un autre',
      'coordonnateur',
      { partie: 'pole', moyen: 'papier', consignee_par: sessionDe('membre').compteId },
    ],
  ] as const)('%s : refusé', async (_, role, valeurs) => {
    await expect(inserer(role, 'a', { acte_id: enCours(), ...valeurs })).rejects.toThrow(
      /row-level security/,
    );
  });

  test('une école d’une autre portée, ou sur un acte d’un autre pôle : refusé', async () => {
    const pour = { partie: 'ecole-ordinaire' };
    await expect(inserer('ecole', 'a', { acte_id: monde.dossiers.a2.acteId, ...pour })).rejects.toThrow(
      /row-level security/,
    );
    await expect(inserer('ecole', 'b', { acte_id: enCours(), pole_id: IDS.poleA, ...pour })).rejects.toThrow(
      /row-level security/,
    );
  });

  test('sa propre partie, sous son propre nom : admis ; puis retirée seulement par un remplacement', async () => {
    await inserer('ecole', 'a', { acte_id: enCours(), partie: 'ecole-ordinaire' });
    const toucher = (role: Role, ordre: string) =>
      transactionFiltree(monde.db, sessionDe(role), (trx) => sql.raw(ordre).execute(trx));
    const ou = `where acte_id = '${enCours()}' and retiree_le is null`;
    const sienne = await toucher('ecole', `update signature set retiree_le = now() ${ou}`);
    expect(sienne.numAffectedRows).toBe(0n);
    const autre = await toucher('cpms', `update signature set retiree_le = now() ${ou}`);
    expect(autre.numAffectedRows).toBe(0n);
  });

  test('une invitation ne se fait qu’en son nom, pour les parents, sur un acte de son école', async () => {
    const { acteId } = monde.dossiers.a1.aSigner;
    const inviter = (role: Role, valeurs: Record<string, unknown>) =>
      transactionFiltree(monde.db, sessionDe(role), (trx) =>
        sql`insert into invitation (pole_id, acte_id, document_id, partie, nom, empreinte_jeton, couverture, expire_le, cree_le, cree_par)
          select ${IDS.poleA}, acte_id, ${valeurs.document ?? null}::uuid, ${valeurs.partie}, 'x', ${crypto.randomUUID()},
            '{}', now(), now(), ${valeurs.par ?? sessionDe(role).compteId}::uuid
          from (select ${valeurs.acteId ?? acteId}::uuid as acte_id) a`.execute(trx),
      );
    const document = await lireSansFiltre(monde.db, (trx) =>
      trx.selectFrom('document_emis').select('id').where('acte_id', '=', acteId).executeTakeFirstOrThrow(),
    );
    const refuse = (essai: Promise<unknown>) => expect(essai).rejects.toThrow(/row-level security/);
    await refuse(inviter('ecole', { partie: 'pole', document: document.id }));
    await refuse(
      inviter('ecole', { partie: 'responsable', document: document.id, par: sessionDe('membre').compteId }),
    );
    await refuse(
      inviter('ecole', {
        partie: 'responsable',
        document: document.id,
        acteId: monde.dossiers.a2.aSigner.acteId,
      }),
    );
    await refuse(inviter('membre', { partie: 'responsable', document: document.id }));
    await refuse(inviter('cpms', { partie: 'responsable', document: document.id }));
  });
});
