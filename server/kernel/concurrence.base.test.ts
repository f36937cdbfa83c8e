import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../db/test/base.ts';
import { autreCoordonnateur, sessionDe } from './essai/identite.ts';
import { type Monde, ouvrirMonde } from './essai/monde.ts';
import { Refus } from './refus.ts';
import { executerPour } from './registre.ts';

/** Two people, or two windows, on the same thing at the same moment. */
let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const ana = () => executerPour(monde.noyau, sessionDe('coordonnateur'));
const autre = () => executerPour(monde.noyau, autreCoordonnateur());

type Issues = { reussies: unknown[]; refus: Refus[] };

async function attendreTous(travaux: Promise<unknown>[]): Promise<Issues> {
  const issues: Issues = { reussies: [], refus: [] };
  for (const issue of await Promise.allSettled(travaux)) {
    if (issue.status === 'fulfilled') issues.reussies.push(issue.value);
    else if (issue.reason instanceof Refus) issues.refus.push(issue.reason);
    else throw issue.reason;
  }
  return issues;
}

const lireSection = async (cle: string) => {
  const { integrationId } = monde.dossiers.a1;
  const { sections } = await ana()('integration.consulterProtocole', { integrationId });
  return sections.find((s) => s.cle === cle);
};

test('deux personnes écrivent la même section : la seconde voit ce qui est enregistré, rien n’est perdu', async () => {
  const { integrationId, eleveId } = monde.dossiers.a1;
  const ecrire = (executer: ReturnType<typeof ana>, contenu: string, version: number) =>
    executer('integration.modifierSection', { integrationId, cle: 'objectifs', contenu, version });
  for (const version of [0, 1]) {
    const textes = [`Ana ${version}`, `Autre ${version}`];
    const { reussies, refus } = await attendreTous([
      ecrire(ana(), textes[0] ?? '', version),
      ecrire(autre(), textes[1] ?? '', version),
    ]);
    expect([reussies.length, refus.length]).toEqual([1, 1]);
    const enregistree = await lireSection('objectifs');
    expect(textes).toContain(enregistree?.contenu);
    expect(refus[0]).toMatchObject({
      code: 'conflit',
      suite: {
        contenu: enregistree?.contenu,
        version: enregistree?.version,
        auteur: enregistree?.modifiePar,
      },
    });
  }
  const derniere = await lireSection('objectifs');
  await ecrire(ana(), 'Réconciliée', derniere?.version ?? -1);
  const { historique } = await ana()('eleves.consulter', { eleveId });
  const suivi = historique.filter((h) => h.champ === 'objectifs').map((h) => [h.avant, h.apres]);
  expect(suivi).toHaveLength(3);
  expect(suivi[0]).toEqual([derniere?.contenu, 'Réconciliée']);
  expect(suivi[1]).toEqual([suivi[2]?.[1], derniere?.contenu]);
  expect(suivi[2]?.[0]).toBe('');
});

test('deux personnes corrigent une identité : la seconde reçoit les valeurs enregistrées', async () => {
  const { eleveId } = monde.dossiers.a2;
  const base = { eleveId, nom: 'Durand', prenom: 'Camille', naissance: '2015-03-03', sexe: 'X' as const };
  const { reussies, refus } = await attendreTous([
    ana()('eleves.modifierIdentite', { ...base, prenom: 'Claude', version: 2 }),
    autre()('eleves.modifierIdentite', { ...base, prenom: 'Dominique', version: 2 }),
  ]);
  expect([reussies.length, refus.length]).toEqual([1, 1]);
  const { eleve, historique } = await ana()('eleves.consulter', { eleveId });
  const { nom, prenom, naissance, sexe, version } = eleve;
  expect(version).toBe(3);
  expect(refus[0]).toMatchObject({ code: 'conflit', suite: { nom, prenom, naissance, sexe, version } });
  await autre()('eleves.modifierIdentite', { ...base, prenom: 'Alix', version });
  const apres = await ana()('eleves.consulter', { eleveId });
  expect(apres.historique.length).toBe(historique.length + 1);
  expect(apres.historique[0]).toMatchObject({ champ: 'prenom', avant: prenom, apres: 'Alix' });
});

test('un brouillon ouvert dans deux fenêtres : la seconde est prévenue, la première gardée', async () => {
  const { brouillonId } = monde.dossiers.a1;
  const garder = (nom: string) =>
    ana()('integration.enregistrerBrouillon', { brouillonId, version: 1, reponses: { nom } });
  const { reussies, refus } = await attendreTous([garder('Fenêtre une'), garder('Fenêtre deux')]);
  expect([reussies.length, refus.length]).toEqual([1, 1]);
  expect(refus[0]).toMatchObject({ code: 'conflit' });
  const garde = await ana()('integration.consulterBrouillon', { brouillonId });
  expect(garde.version).toBe(2);
  expect(['Fenêtre une', 'Fenêtre deux']).toContain(garde.reponses.nom);
});

test('une habilitation close par deux personnes ne l’est qu’une fois', async () => {
  const { habilitations } = await ana()('administration.listerHabilitations', {});
  const cible = habilitations.find((h) => h.role === 'membre');
  const clore = (executer: ReturnType<typeof ana>) =>
    executer('administration.terminerHabilitation', { habilitationId: cible?.id ?? '', version: 1 });
  const { reussies, refus } = await attendreTous([clore(ana()), clore(autre())]);
  expect([reussies.length, refus.map((r) => r.code)]).toEqual([1, ['conflit']]);
});
