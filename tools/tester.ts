import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  additionner,
  type Compte,
  compterUne,
  compterVitest,
  derniereLigne,
  lireRapport,
} from './comptes.ts';
import { arreterTout, type Fin, lancer } from './processus.ts';
import { racine, VERIFICATIONS, type Verification } from './verifications.ts';

/**
 * `npm test`: every check in turn, going on after a failure, and a last line `N passed, N failed`.
 * `npm test -- --seulement unite,types` runs some of them.
 */
const LIGNES_MONTREES = 150;
const secondes = (duree: number) => `${duree.toLocaleString('fr-BE', { maximumFractionDigits: 1 })} s`;

/** The end of an output, where the reason of a failure stands. */
function montrer(sortie: string) {
  const lignes = sortie.trimEnd().split('\n');
  const coupees = lignes.length - LIGNES_MONTREES;
  if (coupees > 0) console.log(`    … ${coupees} lignes plus haut ne sont pas montrées`);
  for (const ligne of lignes.slice(-LIGNES_MONTREES)) console.log(`    ${ligne}`);
}

async function executer(verification: Verification, rapport: string, temporaire: string): Promise<Fin> {
  const total: Fin = { code: 0, sortie: '', expire: false, secondes: 0 };
  const sorties = ['--reporter=default', '--reporter=json', `--outputFile.json=${rapport}`];
  for (const { commande, args, dossier } of verification.etapes) {
    const fin = await lancer(commande ?? process.execPath, {
      args: verification.projet ? [...args, ...sorties] : args,
      dossier: join(racine, dossier ?? '.'),
      // Their temporary files stand in our own folder, removed at the end whatever happened to them.
      env: { ...process.env, TMPDIR: temporaire, FORCE_COLOR: '0', NO_COLOR: '1', CI: '1' },
      delai: verification.delai - total.secondes,
      battement: (duree) => console.log(`    … toujours en cours, ${duree} s`),
    });
    total.sortie += fin.sortie;
    total.secondes += fin.secondes;
    total.code = fin.code;
    total.expire = fin.expire;
    if (fin.code !== 0 || fin.expire) break;
  }
  return total;
}

async function verifier(verification: Verification, dossier: string): Promise<Compte> {
  const rapport = join(dossier, `${verification.nom}.json`);
  const fin = await executer(verification, rapport, dossier);
  const raison = verification.ignorerSi?.(fin);
  if (raison) {
    console.log(`  – non vérifié : ${raison}`);
    return { passes: 0, echecs: 0, note: raison };
  }
  const compte = verification.projet ? compterVitest(lireRapport(rapport), fin) : compterUne(fin);
  if (compte.echecs > 0) montrer(fin.sortie);
  if (fin.expire) console.log(`    Arrêté : la limite de ${verification.delai} s est dépassée.`);
  const signe = compte.echecs > 0 ? '✗' : '✓';
  console.log(`  ${signe} ${[secondes(fin.secondes), compte.note].filter(Boolean).join(', ')}`);
  return compte;
}

function choisir(): readonly Verification[] {
  const { values } = parseArgs({ options: { seulement: { type: 'string' } } });
  if (values.seulement === undefined) return VERIFICATIONS;
  const noms = values.seulement.split(',');
  const inconnus = noms.filter((nom) => !VERIFICATIONS.some((verification) => verification.nom === nom));
  if (inconnus.length > 0) {
    const connus = VERIFICATIONS.map((verification) => verification.nom).join(', ');
    throw new Error(`Vérification inconnue : ${inconnus.join(', ')}. Choisissez parmi : ${connus}.`);
  }
  return VERIFICATIONS.filter((verification) => noms.includes(verification.nom));
}

async function tester() {
  const choisies = choisir();
  const dossier = mkdtempSync(join(tmpdir(), 'polaris-tests-'));
  // Readable by the user under whom root runs PostgreSQL.
  chmodSync(dossier, 0o755);
  const nettoyer = () => {
    arreterTout();
    rmSync(dossier, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      nettoyer();
      console.log(`Interrompu.\n${derniereLigne({ passes: 0, echecs: 1, note: '' })}`);
      process.exit(1);
    });
  }
  const comptes: Compte[] = [];
  try {
    for (const [rang, verification] of choisies.entries()) {
      console.log(`▸ ${rang + 1}/${choisies.length} ${verification.titre}`);
      comptes.push(await verifier(verification, dossier));
    }
  } finally {
    nettoyer();
  }
  const ratees = choisies.filter((_, rang) => (comptes[rang]?.echecs ?? 1) > 0);
  if (ratees.length > 0) console.log(`\nÀ corriger : ${ratees.map((ratee) => ratee.titre).join(' · ')}`);
  const total = additionner(comptes);
  console.log(derniereLigne(total));
  process.exitCode = total.echecs > 0 || total.passes === 0 ? 1 : 0;
}

await tester().catch((erreur: unknown) => {
  console.error(erreur instanceof Error ? erreur.message : erreur);
  console.log(derniereLigne({ passes: 0, echecs: 1, note: '' }));
  process.exitCode = 1;
});
