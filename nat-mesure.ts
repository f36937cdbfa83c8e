import { mkdtempSync } from 'node:fs';
import { ouvrirNoyau, lireReglages } from '/tmp/w/nationale/server/kernel/ouvrir.ts';
import { charger, generer } from '/tmp/w/nationale/server/demonstration/index.ts';
import { executerPour } from '/tmp/w/nationale/server/kernel/registre.ts';
const dossier = mkdtempSync('/tmp/w/nat-48-');
const { noyau, fermer } = await ouvrirNoyau(lireReglages({ POLARIS_DONNEES: dossier, POLARIS_HORLOGE: '2026-02-10T09:00:00Z' }));
let d = performance.now();
const demo = generer({ poles: 48, annees: ['2025-26', '2026-27'] } as never, noyau.droit);
await charger(noyau, demo);
console.log('chargé', Math.round(performance.now() - d), 'ms', demo.dossiers.length, 'dossiers');
const compte = demo.comptes.find((c) => c.courriel === 'administration@example.be');
if (!compte) throw new Error('x');
const [h] = compte.habilitations;
const active = { ...h } as never;
const session = { compteId: compte.id, nom: 'x', courriel: compte.courriel, active, habilitations: [active] } as never;
const ex = executerPour(noyau, session);
for (const annee of ['2026-27', '2025-26']) {
  for (let i = 0; i < 3; i++) {
    d = performance.now();
    const a = await ex('national.previsualiser', { annee, ...(annee === '2025-26' ? { pointsDegressifs: '48,4', source: 'x' } : {}) });
    console.log(annee, 'aperçu', Math.round(performance.now() - d), 'ms', a.poles.length, a.totaux, a.controles.map((c) => [c.code, c.ecart, c.tenu]));
    if (i === 2) {
      d = performance.now();
      console.log(await ex('national.publier', { annee, empreinte: a.empreinte, droitVersion: a.droitVersion, ...(annee === '2025-26' ? { pointsDegressifs: '48,4', source: 'x' } : {}) }), Math.round(performance.now() - d), 'ms');
    }
  }
}
d = performance.now();
await ex('parametres.previsualiser', { parametre: 'financement.base.coefficient', annee: '2026-27', valeur: '1,2', duree: 'annee' });
console.log('effet', Math.round(performance.now() - d), 'ms');
await fermer();
