import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import { ROLES } from '../../kernel/session.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const sous = (role: 'coordonnateur' | 'administration') => executerPour(monde.noyau, sessionDe(role));
const octroi = (
  suite: Partial<Entree<'administration.accorderHabilitation'>>,
): Entree<'administration.accorderHabilitation'> => ({
  courriel: 'dco.a@example.be',
  role: 'membre',
  porteeId: IDS.poleA,
  du: '2025-10-06',
  ...suite,
});

const DELEGUABLES = ['coordonnateur', 'membre', 'direction-siege'];

describe('un coordonnateur', () => {
  test.each(ROLES)('accorde « %s » seulement si c’est un rôle de son équipe', async (role) => {
    const issue = await sous('coordonnateur')('administration.accorderHabilitation', octroi({ role })).then(
      () => 'accordée',
      (e: { code: string }) => e.code,
    );
    expect(issue).toBe(DELEGUABLES.includes(role) ? 'accordée' : 'interdit');
  });

  test('n’accorde rien pour un autre pôle', async () => {
    await expect(
      sous('coordonnateur')('administration.accorderHabilitation', octroi({ porteeId: IDS.poleB })),
    ).rejects.toMatchObject({ code: 'interdit' });
  });

  test('accorde pour son pôle quand la portée n’est pas dite', async () => {
    const { habilitationId } = await sous('coordonnateur')(
      'administration.accorderHabilitation',
      octroi({ porteeId: undefined as never, courriel: 'inspection.a@example.be' }),
    );
    const { habilitations } = await sous('coordonnateur')('administration.listerHabilitations', {});
    expect(habilitations.find((h) => h.id === habilitationId)?.portee).toBe('Pôle Alpha');
  });

  test('ne voit que les habilitations de son pôle', async () => {
    const { habilitations, rolesAccordables } = await sous('coordonnateur')(
      'administration.listerHabilitations',
      {},
    );
    expect(new Set(habilitations.map((h) => h.portee))).toEqual(new Set(['Pôle Alpha']));
    expect(rolesAccordables.map((r) => r.role)).toEqual(DELEGUABLES);
  });

  test('ne met pas fin à celle d’un vérificateur, qu’il voit pourtant', async () => {
    const { id } = sessionDe('verificateur').active;
    await expect(
      sous('coordonnateur')('administration.terminerHabilitation', { habilitationId: id, version: 1 }),
    ).rejects.toMatchObject({ code: 'conflit' });
  });

  test('ne met pas fin à celle sous laquelle il agit', async () => {
    const { id } = sessionDe('coordonnateur').active;
    await expect(
      sous('coordonnateur')('administration.terminerHabilitation', { habilitationId: id, version: 1 }),
    ).rejects.toMatchObject({ code: 'regle-non-respectee' });
  });
});

describe('l’administration', () => {
  const PORTEES = { pole: IDS.poleB, ecole: IDS.b1, cpms: IDS.cpmsB, po: IDS.poB } as const;

  test('accorde tous les rôles, chacun sur sa sorte de portée', async () => {
    const { rolesAccordables } = await sous('administration')('administration.listerHabilitations', {});
    expect(rolesAccordables.map((r) => r.role)).toEqual([...ROLES]);
    for (const { role, portee } of rolesAccordables) {
      const porteeId = PORTEES[portee as keyof typeof PORTEES];
      await sous('administration')('administration.accorderHabilitation', octroi({ role, porteeId }));
    }
  });

  test.each([
    ['la portée d’une autre sorte', { role: 'ecole', porteeId: IDS.poleA }, 'porteeId'],
    ['une portée qui manque', { role: 'ecole', porteeId: '' }, 'porteeId'],
    ['un compte inconnu', { courriel: 'personne@example.be' }, 'nom'],
    ['une fin avant le début', { au: '2025-10-05' }, 'au'],
    ['une date qui n’existe pas', { du: '2025-02-30' }, 'du'],
    ['une adresse mal écrite', { courriel: 'personne' }, 'courriel'],
  ] as const)('est arrêtée par %s, avec le champ à corriger', async (_quoi, suite, champ) => {
    const refus = await sous('administration')('administration.accorderHabilitation', octroi(suite)).catch(
      (e: unknown) => e,
    );
    expect(refus).toMatchObject({ code: 'saisie-invalide', champs: { [champ]: expect.any(String) } });
  });
});
