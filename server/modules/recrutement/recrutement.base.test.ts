import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { sessionDe } from '../../kernel/essai/identite.ts';
import { type MondeEntier, ouvrirMondeEntier } from '../../kernel/essai/monde.ts';
import { alterer, empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { ANNEE_RECRUTEE, CANDIDATURE_ESSAI } from '../../kernel/essai/recrutement.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: MondeEntier;
beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'entier' });
  monde = ouvrirMondeEntier(ouverte.base);
});
afterAll(() => ouverte.fermer());

const AU = (jour: string) => ({
  ...monde.noyau,
  horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`),
});
const sous = (role: Role, jour = '2025-10-06', cote: 'a' | 'b' = 'a') =>
  executerPour(AU(jour), sessionDe(role, cote));
const visiteur = (jour = '2025-10-06') => executerPour(AU(jour), null);
const part = (cle: 'a' | 'a2' | 'b' = 'a') => {
  const { poleId, ecoleId } = monde.equipes[cle];
  return { annee: ANNEE_RECRUTEE, poleId, ecoleId };
};
const lireAppel = (appelId: string) => sous('direction-siege')('recrutement.consulterAppel', { appelId });
const trouver = async (appelId: string, prenom: string) => {
  const { candidatures } = await lireAppel(appelId);
  const candidature = candidatures.find(({ nom }) => nom.startsWith(prenom));
  const choix = candidature?.choix[0];
  if (!candidature || !choix) throw new Error(`Nobody is called ${prenom}.`);
  return { candidature, choix };
};
const ECARTER = (choixId: string, version = 1): Entree<'recrutement.deciderCandidature'> => ({
  choixId,
  version,
  decision: 'ecarter',
  motif: 'inadequation-profil',
  texte: 'Le profil demande autre chose.',
});
const SERVIR = (choixId: string, emploi: string): Entree<'recrutement.servirCandidature'> => ({
  choixId,
  version: 1,
  emploi,
  titres: [{ fonction: 'Instituteur primaire', titre: 'TR' }],
  situation: 'temporaire',
  du: '2026-08-24',
});

test.each<[string, Partial<Entree<'recrutement.deciderCandidature'>>, object]>([
  ['l’ancienneté', { motif: 'anciennete' }, { motif: expect.stringMatching(/ne sont pas des critères/) }],
  [
    'le classement des temporaires prioritaires',
    { motif: 'classement-temporaires-prioritaires' },
    { motif: expect.stringMatching(/ne sont pas des critères/) },
  ],
  ['un autre motif', { motif: 'autre' }, { motif: expect.stringMatching(/seule l’inadéquation/i) }],
  ['sans motif écrit', { texte: ' ' }, { texte: expect.any(String) }],
])('on n’écarte pas sur %s', async (_, change, champs) => {
  const avant = await empreinteBase(monde.db);
  const ecarter = sous('po')('recrutement.deciderCandidature', {
    ...ECARTER(monde.recrutements.a.choixId),
    ...change,
  });
  await expect(ecarter).rejects.toMatchObject({ champs });
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('un palier ne se décide pas avant le précédent, ni par l’application, ni par la base', async () => {
  const { appelId, choixId, appelPosteId } = monde.recrutements.a;
  const { candidature, choix } = await trouver(appelId, 'Nouveau');
  const ecarter = () => sous('direction-siege')('recrutement.deciderCandidature', ECARTER(choix.id));
  await expect(ecarter()).rejects.toThrow(/recevable/);
  await sous('po')('recrutement.jugerRecevabilite', {
    candidatureId: candidature.id,
    version: 1,
    recevabilite: 'recevable',
    palier: 3,
  });
  await expect(ecarter()).rejects.toThrow(/palier 3 n’est pas ouvert/);
  const servir = sous('po')('recrutement.servirCandidature', SERVIR(choix.id, `poste:${appelPosteId}`));
  await expect(servir).rejects.toThrow(/palier 3 n’est pas ouvert/);
  const directement = () =>
    transactionFiltree(monde.db, sessionDe('direction-siege'), (trx) =>
      trx
        .updateTable('candidature_choix')
        .set({
          decision: 'ecarte',
          motif: 'inadequation-profil',
          motif_texte: monde.noyau.coffre.sceller('x'),
          decidee_le: '2025-10-06',
        })
        .where('id', '=', choix.id)
        .execute(),
    );
  await expect(directement()).rejects.toMatchObject({ code: '23514' });

  const { membreId, chargeId, accroche } = await sous('po')(
    'recrutement.servirCandidature',
    SERVIR(choixId, `poste:${appelPosteId}`),
  );
  expect(accroche).toBe('Instituteur primaire');
  const { charge, membre } = await lireSansFiltre(monde.db, async (trx) => ({
    charge: await trx.selectFrom('charge').selectAll().where('id', '=', chargeId).executeTakeFirst(),
    membre: await trx
      .selectFrom('membre_personnel')
      .selectAll()
      .where('id', '=', membreId)
      .executeTakeFirst(),
  }));
  expect(charge).toMatchObject({
    membre_id: membreId,
    fonction: 'Instituteur primaire',
    titre: 'TR',
    sur: 36,
  });
  expect(Number(charge?.prestees)).toBe(18);
  expect(membre).toMatchObject({ prenom: 'Attend', nom: 'Alpha' });
  const { paliers } = await lireAppel(appelId);
  expect(paliers).toMatchObject([{ fonction: 'Instituteur primaire', ouvert: 3 }]);
  // Served once: the post is held.
  await expect(
    sous('po')('recrutement.servirCandidature', SERVIR(choix.id, `poste:${appelPosteId}`)),
  ).rejects.toMatchObject({ champs: { emploi: expect.stringMatching(/déjà attribué/) } });
  await ecarter();
  await expect(directement()).resolves.toBeDefined();
});

test('le procès-verbal et la lettre de motif sont lus par l’employeur seul', async () => {
  const { appelId, ecarteId } = monde.recrutements.a;
  const { documentId } = await sous('po')('recrutement.emettrePv', { appelId, palier: 1 });
  await sous('po')('recrutement.emettreMotif', { choixId: ecarteId });
  await expect(
    sous('po')('recrutement.emettreMotif', { choixId: monde.recrutements.b.ecarteId }),
  ).rejects.toMatchObject({
    code: 'introuvable',
  });
  expect((await sous('po')('documents.telecharger', { documentId })).identique).toBe(true);
  for (const role of ['membre', 'partenaire', 'verificateur'] as const) {
    await expect(sous(role)('documents.telecharger', { documentId })).rejects.toMatchObject({
      code: expect.stringMatching(/introuvable|interdit/),
    });
  }
  const { papiers } = await lireAppel(appelId);
  expect(papiers.map(({ titre }) => titre).toSorted()).toEqual([
    'Motif de non-retenue',
    'Procès-verbal de sélection par palier',
  ]);
});

test('une candidature publique : reçu, lien, doublon, retrait ; rien ne se lit dans la base', async () => {
  const { ouvertId } = monde.recrutements.a;
  const postuler = (qui: string, courriel: string) =>
    visiteur()('recrutement.deposerCandidature', {
      ...CANDIDATURE_ESSAI(qui),
      courriel,
      appelId: ouvertId,
      fonctions: ['Kinésithérapeute'],
      titres: [{ fonction: 'Kinésithérapeute', titre: 'TR' }],
      lieux: ['autre', 'cpms'],
      accord: 'oui',
    });
  const recu = await postuler('Odile Vermeersch-Quatorze', 'odile@example.be');
  expect(recu).toMatchObject({ reference: expect.stringMatching(/^CAND-/), palier: 2 });
  await postuler('Odile Vermeersch-Quinze', 'ODILE@example.be');
  const { candidatures } = await lireAppel(ouvertId);
  expect(candidatures.map(({ doublons }) => doublons.length)).toEqual([1, 1]);
  expect(candidatures[0]?.pourquoi).toMatch(/centre PMS ; le meilleur palier/);

  const jeton = recu.adresse.split('/').at(-1) ?? '';
  const { candidature } = await visiteur()('recrutement.consulterCandidature', { jeton });
  expect(candidature).toMatchObject({
    nom: 'Odile Vermeersch-Quatorze',
    recevabilite: 'a-examiner',
    choix: [{ fonction: 'Kinésithérapeute', decision: 'en-attente', motif: null }],
  });
  expect(JSON.stringify(candidature)).not.toContain('Quinze');
  await visiteur()('recrutement.retirerCandidature', { jeton, accord: 'oui' });
  const retiree = await visiteur()('recrutement.consulterCandidature', { jeton });
  expect(retiree.candidature?.choix[0]).toMatchObject({ decision: 'desiste' });
  await expect(visiteur()('recrutement.retirerCandidature', { jeton, accord: 'oui' })).rejects.toMatchObject({
    code: 'introuvable',
  });
  expect(await visiteur()('recrutement.consulterCandidature', { jeton: 'invente' })).toEqual({
    etat: 'inconnue',
    candidature: null,
  });
  const clair = await lireSansFiltre(monde.db, async (trx) => [
    await trx.selectFrom('candidature').selectAll().execute(),
    await trx.selectFrom('journal').selectAll().execute(),
  ]);
  expect(JSON.stringify(clair)).not.toMatch(/Vermeersch|odile@|Motivation de/i);
});

test('le motif d’une candidature écartée se lit par son lien, et rien des autres', async () => {
  const { candidatures } = await sous(
    'direction-siege',
    undefined,
    'b',
  )('recrutement.consulterAppel', {
    appelId: monde.recrutements.b.appelId,
  });
  expect(candidatures.length).toBe(3);
  const { candidature } = await visiteur()('recrutement.consulterCandidature', {
    jeton: monde.recrutements.b.jeton,
  });
  expect(candidature?.nom).toMatch(/^Attend/);
  expect(JSON.stringify(candidature)).not.toMatch(/Écarté|Nouveau|palier/);
});

test('un appel fermé, une fonction d’ailleurs : refusés', async () => {
  const { appelId, ouvertId } = monde.recrutements.a;
  const postuler = (vers: string, fonctions: string[], jour?: string) =>
    visiteur(jour)('recrutement.deposerCandidature', {
      ...CANDIDATURE_ESSAI('Trop Tard'),
      appelId: vers,
      fonctions,
      accord: 'oui',
    });
  await expect(postuler(appelId, ['Instituteur primaire'])).rejects.toThrow(/ne reçoit plus/);
  await expect(postuler(ouvertId, ['Instituteur primaire'])).rejects.toThrow(/n’y est pas/);
  await expect(postuler(ouvertId, ['Kinésithérapeute'], '2025-12-02')).rejects.toThrow(/ne reçoit plus/);
  await expect(postuler(monde.recrutements.a.brouillonId, ['Logopède'])).rejects.toThrow(/ne reçoit plus/);
});

test('les verrous de la publication : réserve, concertation, points', async () => {
  const cote = part('b');
  const b = (jour?: string) => sous('coordonnateur', jour, 'b');
  const { postes, profils } = await b()('recrutement.consulter', cote);
  const preparer = async (fonction: string, profilId = profils[0]?.id) => {
    const posteId = postes.find((p) => p.fonction === fonction)?.id ?? '';
    const { appelId } = await b()('recrutement.preparerAppel', {
      ...cote,
      ouverture: 3,
      limiteLe: '2025-12-01',
      forme: 'Par courrier',
      postes: [{ posteId, profilId }],
    });
    return b()('recrutement.publierAppel', { appelId });
  };
  await expect(preparer('Instituteur primaire')).rejects.toThrow(/réserve n’est pas épuisée/);
  const { profilId } = await b()('recrutement.enregistrerProfil', {
    ...cote,
    intitule: 'Sans concertation',
    fonctions: ['Logopède'],
    missions: 'Soutenir.',
  });
  await expect(preparer('Logopède', profilId)).rejects.toThrow(/concertation locale/);
  await alterer(
    ouverte.base,
    `update affectation set communiquee_le = null where pole_id = '${cote.poleId}'`,
  );
  await expect(preparer('Logopède')).rejects.toThrow(/points ne sont pas répartis/);
});

test('un appel publié s’élargit et se prolonge, avec une trace', async () => {
  const { ouvertId } = monde.recrutements.a;
  const modifier = (change: object) =>
    sous('po')('recrutement.modifierAppel', {
      appelId: ouvertId,
      version: 2,
      ouverture: 3,
      limiteLe: '2025-12-01',
      motif: 'Congé de Toussaint',
      ...change,
    });
  await expect(modifier({})).rejects.toMatchObject({ champs: { motif: expect.any(String) } });
  await expect(modifier({ limiteLe: '2025-11-01' })).rejects.toMatchObject({
    champs: { limiteLe: expect.any(String) },
  });
  await modifier({ limiteLe: '2025-12-08' });
  await expect(modifier({ limiteLe: '2025-12-15' })).rejects.toMatchObject({ code: 'conflit' });
  expect((await lireAppel(ouvertId)).modifications).toMatchObject([
    { quoi: 'Candidatures jusqu’au : 08/12/2025 au lieu de 01/12/2025', motif: 'Congé de Toussaint' },
  ]);
  await expect(sous('po')('recrutement.cloreAppel', { appelId: ouvertId })).rejects.toMatchObject({
    code: 'regle-non-respectee',
  });
});

test('la réserve, puis un nouvel appel ou tout candidat conforme', async () => {
  const juger = (fonction: string, semaines?: string) =>
    sous('partenaire')('recrutement.jugerRemplacement', {
      ...part('a2'),
      fonction,
      date: '2025-10-06',
      semaines,
    });
  expect(await juger('Instituteur primaire')).toMatchObject({
    jugement: { valeur: 'reserve' },
    candidats: 1,
  });
  await expect(juger('Logopède')).rejects.toMatchObject({ champs: { semaines: expect.any(String) } });
  expect(await juger('Logopède', '14')).toMatchObject({
    jugement: { valeur: 'candidat-conforme-au-profil' },
  });
  expect(await juger('Logopède', '15')).toMatchObject({ jugement: { valeur: 'nouvel-appel' } });
});

test('l’accroche refait les points : refusée quand la part ne les a pas', async () => {
  const { choixId, appelId, appelPosteId } = monde.recrutements.a2;
  const { poleId, ecoleId } = monde.equipes.a2;
  // The call also offers a course of the upper degree, in the place of the speech therapist.
  await alterer(
    ouverte.base,
    `insert into appel_poste (appel_id, pole_id, ecole_id, ordre, poste_id, profil_id, fonction, fraction)
     select '${appelId}', x.pole_id, x.ecole_id, 2, p.id, x.profil_id, 'Professeur de CG niveau DS', '2,5/5'
     from appel_poste x join poste p on p.ecole_id = x.ecole_id and p.fonction = 'Logopède'
     where x.id = '${appelPosteId}'`,
  );
  const { valeur } = await sous('partenaire')('calculs.calculer', {
    regle: 'equipe.cadre',
    faits: {
      anneeScolaire: ANNEE_RECRUTEE,
      pointsDisponibles: 0,
      postes: ['Instituteur primaire', 'Logopède', 'Kinésithérapeute'].map((fonction) => ({
        fonction,
        fraction: '2,5/5',
      })),
    },
  });
  await alterer(
    ouverte.base,
    `update affectation set traitements = ${Number(valeur) / 0.4}, fonctionnement = 0
     where pole_id = '${poleId}' and annee_scolaire = '${ANNEE_RECRUTEE}'`,
  );
  const servir = (titres: Entree<'recrutement.servirCandidature'>['titres']) =>
    sous('partenaire')('recrutement.servirCandidature', {
      ...SERVIR(choixId, `poste:${appelPosteId}`),
      titres,
    });
  await expect(
    servir([
      { fonction: 'Professeur de CG niveau DS', titre: 'TR' },
      { fonction: 'Instituteur primaire', titre: 'TP' },
    ]),
  ).rejects.toThrow(/porte le cadre à/);
  const { accroche } = await servir([{ fonction: 'Instituteur primaire', titre: 'TP' }]);
  expect(accroche).toBe('Instituteur primaire');
  expect(ecoleId).toBe(part('a2').ecoleId);
});

test('les lignes seules : qui n’emploie pas ne lit aucun candidat', async () => {
  const lire = (role: Role) =>
    transactionFiltree(monde.db, sessionDe(role), async (trx) => [
      (await trx.selectFrom('candidature').select('ecole_id').execute()).map(({ ecole_id }) => ecole_id),
      (await trx.selectFrom('appel').select('id').execute()).length,
    ]);
  const { a, a2 } = monde.equipes;
  for (const role of ['membre', 'administration', 'verificateur'] as const) {
    const [candidatures, appels] = await lire(role);
    expect([role, candidatures]).toEqual([role, []]);
    expect(Number(appels)).toBeGreaterThan(0);
  }
  expect(await lire('ecole')).toEqual([[], 0]);
  expect(new Set((await lire('partenaire'))[0] as string[])).toEqual(new Set([a2.ecoleId]));
  expect(new Set((await lire('po'))[0] as string[]).has(a2.ecoleId)).toBe(false);
  expect(new Set((await lire('coordonnateur'))[0] as string[])).toEqual(new Set([a.ecoleId, a2.ecoleId]));
});

test('une décision reprise garde son motif écrit, lu de l’employeur seul', async () => {
  const { choix } = await trouver(monde.recrutements.a.appelId, 'Écarté');
  const { version, motifTexte } = choix;
  expect(motifTexte).toBeTruthy();
  const remettre = () =>
    sous('po')('recrutement.deciderCandidature', { choixId: choix.id, version, decision: 'remettre' });
  await remettre();
  // From another window, the version is the one before.
  await expect(remettre()).rejects.toMatchObject({ code: 'conflit' });
  const lire = (role: Role) =>
    transactionFiltree(monde.db, sessionDe(role), (trx) =>
      trx.selectFrom('historique').selectAll().where('objet_id', '=', choix.id).orderBy('id').execute(),
    );
  const lignes = await lire('po');
  // Once set aside, once put back.
  const champs = ['decision', 'motif', 'texte'];
  expect(lignes.map(({ champ }) => champ)).toEqual([...champs, ...champs]);
  expect(monde.noyau.coffre.ouvrir(lignes[5]?.avant ?? new Uint8Array())).toBe(motifTexte);
  expect(await lire('coordonnateur')).toHaveLength(6);
  for (const role of ['membre', 'administration', 'verificateur', 'partenaire'] as const) {
    expect([role, await lire(role)]).toEqual([role, []]);
  }
});
