import { sql } from 'kysely';
import { CLES_SECTIONS } from '../../modules/integration/index.ts';
import type { Noyau } from '../noyau.ts';
import { type Executer, executerPour } from '../registre.ts';
import type { Session } from '../session.ts';
import { sessionDe } from './identite.ts';
import { premiereIpt } from './monde.ts';
import { lireSansFiltre } from './proprietaire.ts';

/** What a pôle declares after 30 September, in each state that a use case may meet. */
export type Tardives = {
  /** A draft with every answer of a first IPT. */
  brouillonId: string;
  /** Of a change of school: its annexes are complete and signed, nothing is sent. */
  preteId: string;
  /** A first IPT sent, that the Cellule has not noted. */
  premiereId: string;
  /** Sent to the cabinet, and one to which it asked for a complement. */
  derogationId: string;
  complementId: string;
  /** The letter of the cabinet that asks for it. */
  lettreId: string;
};

/** A school, the one pupils move to, and the specialised school they come from. */
type Ecoles = { ecoleId: string; autreId: string; ecoleOrigineId: string };

const DEBUT_TARDIF = '2025-10-13';

export async function ouvrirTardives(
  noyau: Noyau,
  session: Session,
  nom: string,
  ecoles: Ecoles,
): Promise<Tardives> {
  const executer = executerPour(noyau, session);
  const changer = async (prenom: string) => {
    const { integrationId } = await executer('integration.ouvrirPremiere', {
      ...premiereIpt(`Mobile ${nom}`, { ecoleId: ecoles.ecoleId, ecoleOrigineId: ecoles.ecoleOrigineId }),
      prenom,
    });
    return preparerDeclaration(executer, repondreMemePole(integrationId, ecoles.autreId));
  };
  const premiere = (prenom: string) => repondrePremiere({ nom: `Tardive ${nom}`, prenom, ...ecoles });
  const preteId = await changer('Prête');
  await completerVite(noyau, preteId);
  const transmettre = async (declarationId: string) => {
    await completerVite(noyau, declarationId);
    await executer('declarations.transmettre', { declarationId, version: 1 });
    return declarationId;
  };
  const premiereId = await transmettre(await preparerDeclaration(executer, premiere('Déclarée')));
  const derogationId = await transmettre(await changer('Demandée'));
  const complementId = await transmettre(await changer('Questionnée'));
  const cabinet = executerPour(noyau, sessionDe('cabinet'));
  await cabinet('derogations.demanderComplement', {
    declarationId: complementId,
    version: 2,
    question: `Quelle est la nouvelle adresse ? ${nom}`,
  });
  const { documentId: lettreId } = await cabinet('declarations.emettre', {
    declarationId: complementId,
    modele: 'decision-derogation',
  });
  const { brouillonId } = await executer('integration.enregistrerBrouillon', {
    genre: 'declaration',
    reponses: premiere('Brouillon'),
  });
  return { brouillonId, preteId, premiereId, derogationId, complementId, lettreId };
}

/** Answers of a late first IPT, as a draft holds them. */
export function repondrePremiere(
  eleve: { nom: string; prenom: string; ecoleId: string; ecoleOrigineId: string; cpmsId?: string },
  debut: string = DEBUT_TARDIF,
): Record<string, string> {
  const { nom, prenom, ecoleId, ecoleOrigineId, cpmsId } = eleve;
  const ecoles = { ecoleId, ecoleOrigineId, ...(cpmsId ? { cpmsId } : {}) };
  const premiere = { ...premiereIpt(nom, ecoles), prenom, debut };
  return {
    situation: 'premiere',
    ...Object.fromEntries(Object.entries(premiere).map(([champ, reponse]) => [champ, String(reponse)])),
  };
}

/** Answers of a change of school in the same pôle. */
export function repondreMemePole(integrationId: string, ecoleId: string): Record<string, string> {
  return {
    situation: 'meme-pole',
    integrationId,
    ecoleId,
    niveau: 'primaire',
    anneeEtude: '4',
    debut: DEBUT_TARDIF,
    dateEvenement: '2025-10-06',
    motif: 'changement-domicile',
    preuve: 'Composition de ménage, au dossier',
  };
}

/** From answers to a declaration whose annexes are still to be written and signed. */
export async function preparerDeclaration(
  executer: Executer,
  reponses: Record<string, string>,
): Promise<string> {
  const { brouillonId } = await executer('integration.enregistrerBrouillon', {
    genre: 'declaration',
    reponses,
  });
  const { declarationId } = await executer('declarations.preparer', { brouillonId });
  return declarationId;
}

const PARTIES = [
  { partie: 'ecole-ordinaire', auTitreDe: 'po' },
  { partie: 'pole', auTitreDe: 'po' },
  { partie: 'responsable', auTitreDe: 'responsable' },
  { partie: 'cpms', auTitreDe: 'direction', avis: 'favorable' },
] as const;

/** Writes annexe 2b and has annexe 2c signed by everyone, on paper. */
export async function completer(executer: Executer, declarationId: string, le = '2025-10-03'): Promise<void> {
  const { dossier } = await executer('declarations.consulter', { declarationId });
  for (const { cle, version } of dossier?.sections ?? []) {
    await executer('declarations.modifierSection', { declarationId, cle, nonRequis: 'oui', version });
  }
  for (const partie of PARTIES) {
    await executer('signatures.consigner', {
      acteId: dossier?.acteId ?? '',
      nom: 'Ana Signataire',
      qualite: 'responsable',
      signeeLe: le,
      moyen: 'papier',
      ...partie,
    });
  }
}

/** The same straight into the tables, for the many that the world holds. */
async function completerVite(noyau: Noyau, declarationId: string): Promise<void> {
  await lireSansFiltre(noyau.base.db, async (trx) => {
    await sql`insert into declaration_section (pole_id, declaration_id, cle, non_requis, modifie_le, modifie_par)
      select d.pole_id, d.id, cle, true, d.cree_le, d.cree_par
      from declaration d, unnest(${sql.val(CLES_SECTIONS)}::text[]) as cle where d.id = ${declarationId}
      on conflict (declaration_id, cle) do update set non_requis = true`.execute(trx);
    await sql`insert into signature (pole_id, acte_id, partie, nom, qualite, au_titre_de, signee_le, moyen, avis,
        couverture, consignee_le, consignee_par)
      select a.pole_id, a.id, p.partie, 'Ana Signataire', 'responsable', p.titre, '2025-10-03', 'papier', p.avis,
        (select jsonb_object_agg(cle, bloc ->> 'empreinte') from jsonb_each(a.contenu) as c (cle, bloc)),
        a.ouvert_le, d.cree_par
      from declaration d join acte a on a.objet_id = d.id,
        (values ('ecole-ordinaire', 'po', null), ('pole', 'po', null), ('responsable', 'responsable', null),
                ('cpms', 'direction', 'favorable')) as p (partie, titre, avis)
      where d.id = ${declarationId}`.execute(trx);
  });
}
