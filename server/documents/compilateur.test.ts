import { expect, test } from 'vitest';
import { EXEMPLE_ATTESTATION } from './attestation-integration/exemple.ts';
import { VUE_VIDE_ATTESTATION } from './attestation-integration/vide.ts';
import { construireVueAttestation } from './attestation-integration/vue.ts';
import { creerCompilateur, ErreurGabarit, rendre } from './compilateur.ts';
import { lireMarques } from './essais/lecture.ts';
import { EXEMPLE_PROTOCOLE } from './protocole-ipt/exemple.ts';
import { VUE_VIDE_PROTOCOLE } from './protocole-ipt/vide.ts';
import { construireVueProtocole } from './protocole-ipt/vue.ts';

const CREE_LE = Date.UTC(2026, 8, 14, 10) / 1000;

test('les mêmes faits et la même date donnent les mêmes octets, quel que soit le compilateur', async () => {
  const vue = construireVueProtocole(EXEMPLE_PROTOCOLE);
  const premier = await creerCompilateur().rendre('protocole-ipt', vue, { creeLe: CREE_LE });
  const second = await rendre('protocole-ipt', structuredClone(vue), { creeLe: CREE_LE });
  expect(Buffer.compare(premier, second)).toBe(0);
});

test('une autre date de création donne un autre fichier', async () => {
  const vue = construireVueAttestation(EXEMPLE_ATTESTATION);
  const [a, b] = await Promise.all([
    rendre('attestation-integration', vue, { creeLe: CREE_LE }),
    rendre('attestation-integration', vue, { creeLe: CREE_LE + 1 }),
  ]);
  expect(Buffer.compare(a, b)).not.toBe(0);
});

test('chaque document et chaque formulaire vierge porte les marques PDF/UA-1', async () => {
  const options = { creeLe: CREE_LE };
  const documents = await Promise.all([
    rendre('protocole-ipt', construireVueProtocole(EXEMPLE_PROTOCOLE), options),
    rendre('protocole-ipt', VUE_VIDE_PROTOCOLE, options),
    rendre('attestation-integration', construireVueAttestation(EXEMPLE_ATTESTATION), options),
    rendre('attestation-integration', VUE_VIDE_ATTESTATION, options),
  ]);
  for (const pdf of documents) {
    expect(lireMarques(pdf)).toMatchObject({ pdfUa: true, francais: true, balise: true });
  }
});

test('le nettoyage de la mémoire, tous les dix documents, ne change rien au résultat', async () => {
  const compilateur = creerCompilateur();
  const vue = construireVueAttestation(EXEMPLE_ATTESTATION);
  const lot = await Promise.all(
    Array.from({ length: 21 }, () => compilateur.rendre('attestation-integration', vue, { creeLe: CREE_LE })),
  );
  expect(new Set(lot.map((pdf) => Buffer.from(pdf).toString('base64'))).size).toBe(1);
});

test('un gabarit qui échoue donne une erreur qui le nomme', async () => {
  const vueCassee = { ...VUE_VIDE_ATTESTATION, groupes: [{ titre: 'Sans champs' }] };
  // @ts-expect-error the point is a view that does not match its template
  const essai = rendre('attestation-integration', vueCassee, { creeLe: CREE_LE });
  await expect(essai).rejects.toThrow(ErreurGabarit);
  await expect(essai).rejects.toThrow('attestation-integration');
});
