import { serve } from '@hono/node-server';
import { anneesConnues } from '@polaris/regles/droit.ts';
import type { Hono } from 'hono';
import type { ServerBuild } from 'react-router';
import { animer, COMPTES_DEMO, charger, estVide, generer } from './demonstration/index.ts';
import { monterApi } from './http/api.ts';
import { creerApp } from './http/app.ts';
import { monterComptes } from './http/comptes.ts';
import { creerGardeLiens } from './http/garde-liens.ts';
import { anneeCourante } from './kernel/annee.ts';
import { jourABruxelles } from './kernel/horloge.ts';
import type { Noyau } from './kernel/noyau.ts';
import {
  annoncerServeur,
  lireReglages,
  type Ouverture,
  ouvrirNoyau,
  type Reglages,
} from './kernel/ouvrir.ts';
import { executerPour } from './kernel/registre.ts';
import { resoudreSession, resoudreVisite } from './kernel/resoudre-session.ts';

const BUILD = new URL('../web/build/server/index.js', import.meta.url);

/**
 * Opens the database, loads the demonstration data if asked for, serves, and stops cleanly on a signal.
 * Throws a French sentence on a setting that makes no sense or a database that cannot be opened.
 */
export async function demarrer(): Promise<void> {
  const reglages = lireReglages(process.env);
  console.log(reglages.urlBase ? 'Ouverture de la base PostgreSQL…' : 'Ouverture de la base intégrée…');
  const ouverture = await ouvrirNoyau(reglages);
  try {
    await preparerDemonstration(ouverture.noyau, reglages);
    servir(assembler(ouverture, reglages), ouverture, reglages);
  } catch (erreur) {
    await ouverture.fermer();
    throw erreur;
  }
}

function assembler({ noyau, comptes }: Ouverture, { mandataires }: Reglages): Hono {
  const gardeLiens = creerGardeLiens();
  const sessionDe = (requete: Request) => resoudreSession(noyau, comptes, requete.headers);
  return creerApp({
    mode: 'production',
    mandataires,
    build: () => import(BUILD.href) as Promise<ServerBuild>,
    preparer: async (requete, adresse) => {
      const { session, cookies } = await resoudreVisite(noyau, comptes, requete.headers);
      const aujourdhui = jourABruxelles(noyau.horloge());
      return {
        session,
        cookies,
        executer: gardeLiens(executerPour(noyau, session), adresse),
        aujourdhui,
        annees: [...anneesConnues(noyau.droit)].reverse(),
        anneeCourante: anneeCourante(noyau.droit, aujourdhui),
      };
    },
    monter: (hono) => {
      monterApi(hono, { noyau, sessionDe, gardeLiens, mandataires });
      monterComptes(hono, { noyau, comptes });
    },
  });
}

function servir(app: Hono, ouverture: Ouverture, reglages: Reglages): void {
  let oublier: () => void = () => undefined;
  const serveur = serve({ fetch: app.fetch, port: reglages.port }, ({ port }) => {
    const adresse = `http://localhost:${port}`;
    oublier = annoncerServeur(reglages.dossier, adresse);
    console.log(`\nPolaris est prêt : ${adresse}`);
    if (reglages.demonstration) afficherComptes(ouverture.noyau);
  });
  serveur.on('error', (erreur: NodeJS.ErrnoException) => {
    console.error(
      erreur.code === 'EADDRINUSE'
        ? `Le port ${reglages.port} est déjà pris. Choisissez-en un autre : PORT=3001 npm start.`
        : erreur.message,
    );
    ouverture.fermer().finally(() => process.exit(1));
  });
  const arreter = () => {
    console.log('\nArrêt en cours…');
    oublier();
    serveur.close(() => ouverture.fermer().finally(() => process.exit(0)));
    // Idle keep-alive connections must not hold the stop back.
    if ('closeIdleConnections' in serveur) serveur.closeIdleConnections();
  };
  process.once('SIGINT', arreter);
  process.once('SIGTERM', arreter);
}

async function preparerDemonstration(noyau: Noyau, reglages: Reglages): Promise<void> {
  const { demonstration, anneesDemonstration: annees } = reglages;
  if (!demonstration || !(await estVide(noyau))) return;
  console.log('Chargement des données de démonstration (4 pôles)…');
  const donnees = generer(annees ? { annees } : {}, noyau.droit);
  const bilan = await charger(noyau, donnees);
  await animer(noyau, donnees);
  console.log(`  ${bilan.eleves} élèves, ${bilan.ecoles} écoles, ${bilan.poles} pôles.`);
}

function afficherComptes(noyau: Noyau): void {
  console.log('Comptes de démonstration :');
  for (const { role, courriel, motDePasse } of COMPTES_DEMO(generer({}, noyau.droit))) {
    console.log(`  ${courriel.padEnd(38)} ${motDePasse.padEnd(20)} ${role}`);
  }
}
