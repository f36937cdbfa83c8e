import { sql } from 'kysely';
import type { ContenuActe } from '../db/schema.ts';
import type { EntreeJournal, Trx } from '../kernel/cas-usage.ts';
import { ajouterAuJournal } from '../kernel/journal.ts';
import type { Noyau } from '../kernel/noyau.ts';
import { Refus } from '../kernel/refus.ts';
import { transactionFiltree } from '../kernel/transaction.ts';
import { chargerComptes } from './charger-comptes.ts';
import { insererLots } from './lots.ts';
import type { CompteDemo, Demonstration, DossiersDePole, HabilitationDemo, Referentiel } from './types.ts';

const CAS_USAGE = 'demonstration.charger';

type Base = Pick<Noyau, 'base' | 'coffre' | 'droit'>;

/** How much was written. */
export type Bilan = {
  poles: number;
  ecoles: number;
  eleves: number;
  integrations: number;
  comptes: number;
};

/** Does the database hold no pôle yet? */
export async function estVide({ base }: Pick<Noyau, 'base'>): Promise<boolean> {
  return transactionFiltree(base.db, { compteId: VISITEUR_INTERNE }, sansPole);
}

/** Reference data answers to any account: this one exists nowhere and reaches no file. */
const VISITEUR_INTERNE = '00000000-0000-4000-8000-000000000000';

async function sansPole(trx: Trx): Promise<boolean> {
  return (await trx.selectFrom('pole').select('id').limit(1).execute()).length === 0;
}

/**
 * Writes a demonstration into an empty database, under the row policies: who exists by the administration,
 * the files of each pôle by its coordinator. One transaction and one journal entry for each.
 * @throws Refus when the database already holds pôles: nothing is written
 */
export async function charger(noyau: Base, demonstration: Demonstration): Promise<Bilan> {
  const { referentiel, comptes, dossiers } = demonstration;
  const administration = titulaire(comptes, ({ role }) => role === 'administration');
  await transactionFiltree(noyau.base.db, administration, async (trx) => {
    await refuserSiPeuplee(trx);
    await chargerReferentiel(trx, referentiel);
    await chargerComptes(trx, comptes, administration.compteId);
    await insererLots(trx, 'grille_echelle', demonstration.grilles);
    await journaliser(noyau, trx, {
      objet: 'referentiel',
      objetId: null,
      poleId: null,
      changements: { ...demonstration.options, ecoles: referentiel.ecole.length, comptes: comptes.length },
    });
  });
  for (const dossier of dossiers) await chargerDossiers(noyau, comptes, dossier);
  const total = (table: keyof DossiersDePole['lignes']) =>
    dossiers.reduce((somme, { lignes }) => somme + lignes[table].length, 0);
  return {
    poles: referentiel.pole.length,
    ecoles: referentiel.ecole.length,
    eleves: total('eleve'),
    integrations: total('integration'),
    comptes: comptes.length,
  };
}

async function refuserSiPeuplee(trx: Trx): Promise<void> {
  // Two loads at once would both find the database empty: the second waits, then finds it full.
  await sql`select pg_advisory_xact_lock(7061721)`.execute(trx);
  if (await sansPole(trx)) return;
  throw new Refus(
    'conflit',
    'La base contient déjà des pôles : les données de démonstration n’ont pas été chargées. Videz la base ou choisissez-en une autre.',
  );
}

async function chargerReferentiel(trx: Trx, referentiel: Referentiel): Promise<void> {
  for (const [table, lignes] of Object.entries(referentiel)) {
    await insererLots(trx, table as keyof Referentiel, lignes);
  }
}

async function chargerDossiers(noyau: Base, comptes: readonly CompteDemo[], dossier: DossiersDePole) {
  const { poleId, coordonnateurId, lignes } = dossier;
  const qui = titulaire(
    comptes.filter(({ id }) => id === coordonnateurId),
    (h) => h.role === 'coordonnateur' && h.porteeId === poleId,
  );
  await transactionFiltree(noyau.base.db, qui, async (trx) => {
    for (const [table, contenu] of Object.entries(sceller(noyau, lignes))) {
      await insererLots(trx, table as keyof typeof lignes, contenu);
    }
    await journaliser(noyau, trx, {
      objet: 'pole',
      objetId: poleId,
      poleId,
      changements: { eleves: lignes.eleve.length, integrations: lignes.integration.length },
    });
  });
}

/** The same rows, with what must not be readable in the database sealed by the key of the installation. */
function sceller({ coffre }: Base, lignes: DossiersDePole['lignes']) {
  const scelle = (clair: unknown) => (clair === null ? null : coffre.sceller(clair));
  return {
    ...lignes,
    protocole_section: lignes.protocole_section.map((s) => ({ ...s, contenu: scelle(s.contenu) })),
    acte: lignes.acte.map((a) => ({ ...a, contenu: empreindreContenu(coffre, a.contenu) })),
    signature: lignes.signature.map((g) => ({
      ...g,
      couverture: valeurs(g.couverture, (clair) => coffre.empreindre(clair)),
    })),
    historique: lignes.historique.map((h) => ({ ...h, avant: scelle(h.avant), apres: scelle(h.apres) })),
    echelle: lignes.echelle.map((e) => ({ ...e, contenu: scelle(e.contenu) })),
  };
}

function empreindreContenu(coffre: Noyau['coffre'], contenu: ContenuActe): ContenuActe {
  return valeurs(contenu, (bloc) => ({ ...bloc, empreinte: coffre.empreindre(bloc.empreinte) }));
}

function valeurs<T>(objet: Readonly<Record<string, T>>, changer: (valeur: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(objet).map(([cle, valeur]) => [cle, changer(valeur)]));
}

function titulaire(comptes: readonly CompteDemo[], choisir: (h: HabilitationDemo) => boolean) {
  for (const compte of comptes) {
    const active = compte.habilitations.find(choisir);
    if (active) return { compteId: compte.id, active };
  }
  throw new Error('No account of the demonstration holds the role this step needs.');
}

function journaliser({ droit }: Base, trx: Trx, entree: EntreeJournal): Promise<void> {
  return ajouterAuJournal(trx, CAS_USAGE, entree, droit.version);
}
