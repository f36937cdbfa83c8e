import { expect, test } from 'vitest';
import { creerCompilateur } from '../compilateur.ts';
import { rendreHostile, TEXTE_PIEGE } from '../essais/hostile.ts';
import { lireMarques, lireTexte } from '../essais/lecture.ts';
import { EXEMPLE_ATTESTATION } from './exemple.ts';
import { VUE_VIDE_ATTESTATION } from './vide.ts';
import { construireVueAttestation, type FaitsAttestationIntegration } from './vue.ts';

const compilateur = creerCompilateur();
const compterPages = async (faits: FaitsAttestationIntegration | null) =>
  lireMarques(
    await compilateur.rendre('attestation-integration', construireVueAttestation(faits), { creeLe: 0 }),
  ).pages;

test('une seule page, même avec les noms les plus longs, et pour le formulaire vierge', async () => {
  const demesure = JSON.parse(
    JSON.stringify(rendreHostile(EXEMPLE_ATTESTATION)).replaceAll('Œuvrard', 'Œuvrard '.repeat(60)),
  );
  expect(await compterPages(EXEMPLE_ATTESTATION)).toBe(1);
  expect(await compterPages(rendreHostile(EXEMPLE_ATTESTATION))).toBe(1);
  expect(await compterPages(demesure)).toBe(1);
  expect(await compterPages(null)).toBe(1);
});

test('les faits ne connaissent que l’identité, l’école, les dates et le pôle', () => {
  // A key added to the facts breaks this list: whoever adds it must ask whether transport may see it.
  const cles: Record<keyof FaitsAttestationIntegration, true> = {
    emission: true,
    urlVerification: true,
    anneeScolaire: true,
    eleve: true,
    integration: true,
    ecoleOrdinaire: true,
    pole: true,
  };
  const eleve: Record<keyof FaitsAttestationIntegration['eleve'], true> = {
    nom: true,
    prenom: true,
    dateNaissance: true,
  };
  const integration: Record<keyof FaitsAttestationIntegration['integration'], true> = { debut: true };
  expect(Object.keys(EXEMPLE_ATTESTATION).sort()).toEqual(Object.keys(cles).sort());
  expect(Object.keys(EXEMPLE_ATTESTATION.eleve).sort()).toEqual(Object.keys(eleve).sort());
  expect(Object.keys(EXEMPLE_ATTESTATION.integration)).toEqual(Object.keys(integration));
});

test('un fait de trop n’atteint jamais la page', () => {
  const bavards = { ...EXEMPLE_ATTESTATION, diagnostic: 'secret médical', type: 'type 8' };
  expect(JSON.stringify(construireVueAttestation(bavards))).not.toMatch(/secret|type 8/);
});

test('la page dit qui, où, depuis quand, et comment vérifier', () => {
  const page = lireTexte(
    compilateur.dessiner('attestation-integration', construireVueAttestation(EXEMPLE_ATTESTATION)),
  );
  for (const mot of [
    'Vandeloise',
    'Noémie',
    '08/03/2016',
    'École communale de la Source',
    '2026-2027',
    '24/08/2026',
    'Pôle territorial des Trois Vallées',
    'H4WP-83NC-VXGK',
    'https://polaris.example.be/attestations/H4WP-83NC-VXGK',
  ]) {
    expect(page).toContain(mot);
  }
});

test('le code QR dessine des carrés sombres à l’intérieur de son cadre, coins compris', () => {
  const verification = construireVueAttestation(EXEMPLE_ATTESTATION).verification;
  if (verification === null) throw new Error("L'exemple a un code.");
  const { qr, taille } = verification;
  expect(qr).toHaveLength(taille);
  expect(qr[0]?.[0]).toEqual([0, 7]);
  expect(qr[0]?.at(-1)).toEqual([taille - 7, 7]);
});

test('le formulaire vierge se signe à la main et ne porte aucun code', () => {
  const page = lireTexte(compilateur.dessiner('attestation-integration', VUE_VIDE_ATTESTATION));
  expect(page).toContain('Cachet du pôle');
  expect(page).not.toContain('Code de vérification');
});

test('ce qui est tapé s’imprime tel quel', () => {
  const vue = construireVueAttestation(rendreHostile(EXEMPLE_ATTESTATION));
  expect(lireTexte(compilateur.dessiner('attestation-integration', vue))).toContain(TEXTE_PIEGE);
});
