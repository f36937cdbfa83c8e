import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const coordonnateur = () => executerPour(monde.noyau, sessionDe('coordonnateur'));

describe('les dates d’une première intégration', () => {
  const ouvrir = (changements: Record<string, string>) =>
    coordonnateur()('integration.ouvrirPremiere', {
      ...premiereIpt(`Daté ${Object.values(changements).join(' ').replace(/\d/g, 'x')}`, { ecoleId: IDS.a1 }),
      ...changements,
    });

  test.each([
    [{ naissance: '2025-09-02' }, 'naissance', 'suit le début'],
    [{ naissance: '2023-09-02' }, 'naissance', '1 an au début'],
    [{ naissance: '2002-09-01' }, 'naissance', '23 ans au début'],
    [{ debut: '2025-08-11' }, 'debut', 'vacances d’été'],
    [{ debut: '2060-09-01' }, 'debut', 'année scolaire connue'],
  ])('%j est refusé', async (changements, champ, phrase) => {
    await expect(ouvrir(changements)).rejects.toMatchObject({
      code: 'saisie-invalide',
      champs: { [champ]: expect.stringContaining(phrase) },
    });
    const reponses = {
      ...(premiereIpt('Daté', { ecoleId: IDS.a1 }) as unknown as Record<string, string>),
      anneeEtude: '4',
      type: '8',
      ...changements,
    };
    const { erreurs } = await coordonnateur()('integration.verifierPremiere', { reponses });
    expect(erreurs[champ]).toContain(phrase);
  });

  test.each([
    { naissance: '2023-09-01' },
    { naissance: '2002-09-02' },
    { debut: '2025-09-06', nom: 'Samedi' },
    { debut: '2025-11-11', nom: 'Armistice' },
  ])('%j est accepté', async (changements: Record<string, string>) => {
    await expect(ouvrir(changements)).resolves.toMatchObject({ eleveId: expect.any(String) });
  });

  test('une identité corrigée garde une naissance plausible', async () => {
    const corriger = (naissance: string) =>
      coordonnateur()('eleves.modifierIdentite', {
        eleveId: monde.dossiers.a1.eleveId,
        nom: 'Corrigé',
        prenom: 'Camille',
        naissance,
        sexe: 'X',
        version: 2,
      });
    for (const naissance of ['2025-09-01', '2025-10-06', '2024-01-01', '1990-01-01']) {
      await expect(corriger(naissance)).rejects.toMatchObject({ champs: { naissance: expect.any(String) } });
    }
    await expect(corriger('2014-05-06')).resolves.toMatchObject({ version: 3 });
  });

  test.each([
    ['2015-03-01', 'précède la naissance'],
    ['2025-10-07', 'dans le futur'],
  ])('une signature du %s est refusée', async (signeeLe, phrase) => {
    const signature = coordonnateur()('signatures.consigner', {
      acteId: monde.dossiers.a2.acteId,
      partie: 'pole',
      nom: 'Ana',
      qualite: 'échevine',
      auTitreDe: 'po',
      signeeLe,
      moyen: 'scan',
    });
    await expect(signature).rejects.toMatchObject({
      champs: { signeeLe: expect.stringContaining(phrase) },
    });
  });
});

describe('une section', () => {
  const ecrire = (section: { contenu: string; termine?: boolean; nonRequis?: boolean }) =>
    coordonnateur()('integration.modifierSection', {
      integrationId: monde.dossiers.a1.integrationId,
      cle: 'transport',
      version: 0,
      ...section,
    });

  test.each([
    [{ contenu: ' \n', termine: true }, 'décochez « Cette section est terminée »'],
    [{ contenu: 'Un texte', nonRequis: true }, 'Videz le texte'],
  ])('%j se contredit', async (section, phrase) => {
    await expect(ecrire(section)).rejects.toMatchObject({
      code: 'saisie-invalide',
      champs: { contenu: expect.stringContaining(phrase) },
    });
  });

  test('non requise et vide, elle est enregistrée', async () => {
    await expect(ecrire({ contenu: '', nonRequis: true })).resolves.toEqual({ version: 1 });
  });
});

test('en immersion, une intégration s’enregistre sans rien du spécialisé', async () => {
  const {
    inscritSpecialiseLe: _,
    frequentationReguliere: __,
    ...reste
  } = premiereIpt('Signes', {
    ecoleId: IDS.a1,
  });
  await expect(
    coordonnateur()('integration.ouvrirPremiere', { ...reste, immersionLangueDesSignes: 'oui' }),
  ).resolves.toMatchObject({ eleveId: expect.any(String) });
});

test('aucune phrase anglaise : ce qui n’a pas sa phrase a celle de tous', async () => {
  const executer = coordonnateur();
  const { integrationId } = monde.dossiers.a1;
  await expect(executer('integration.emettreDocument', { integrationId } as never)).rejects.toMatchObject({
    champs: { modele: 'Choisissez le document à émettre.' },
  });
  await expect(
    executer('integration.modifierSection', { integrationId, cle: 'x', contenu: '' } as never),
  ).rejects.toMatchObject({
    champs: {
      cle: 'Cette valeur n’est pas valable. Vérifiez-la.',
      version: expect.stringContaining('Rechargez la page'),
    },
  });
  await expect(executer('integration.modifierSection', null as never)).rejects.toMatchObject({
    champs: { '': 'Cette valeur n’est pas valable. Vérifiez-la.' },
  });
});
