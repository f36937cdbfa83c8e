import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { choixPart, exigerPart } from '../equipe/index.ts';
import { exigerFonctions } from './fonctions-admises.ts';
import type { ContenuProfil } from './profils.ts';

const siRempli = <T extends z.ZodType>(champ: T) =>
  z.preprocess((v) => (v === '' ? undefined : v), champ.optional());

const entree = z.object({
  ...choixPart,
  /** Absent: a new profile. */
  profilId: siRempli(identifiant),
  version: version.default(0),
  intitule: texteCourt(120, 'Donnez un titre court au profil, par exemple « Soutien au langage ».'),
  fonctions: z
    .array(z.string().max(120), { error: 'Choisissez au moins une fonction.' })
    .min(1, 'Choisissez au moins une fonction.')
    .max(20),
  missions: texteLong(4000).refine((v) => v.trim() !== '', 'Écrivez la partie générique : les missions.'),
  criteres: texteLong(4000).default(''),
  competenceExigee: z.literal('oui').optional().catch(undefined),
  competence: texteLong(300).default(''),
  concertationLe: siRempli(jour),
  organe: texteLong(160).default(''),
});

/** Writes the profile of posts: generic part, specific part, concertation (Circulaire 8621, point 2.1.2). */
export const enregistrerProfil = definirCas({
  nom: 'recrutement.enregistrerProfil',
  titre: 'Enregistrer un profil de fonction.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree,
  sortie: z.object({ profilId: identifiant }),
  async executer(contexte, saisie) {
    const { poleId, ecoleId } = await exigerPart(contexte, saisie);
    exigerCoherent(contexte, saisie);
    const contenu: ContenuProfil = {
      intitule: saisie.intitule,
      missions: saisie.missions.trim(),
      criteres: saisie.criteres.trim(),
      competence: saisie.competenceExigee ? saisie.competence.trim() : '',
      organe: saisie.organe.trim(),
    };
    const profilId = await ecrire(contexte, { poleId, ecoleId, saisie, contenu });
    await contexte.journaliser({
      objet: 'profil-fonction',
      objetId: profilId,
      poleId,
      changements: {
        ecoleId,
        annee: saisie.annee,
        fonctions: saisie.fonctions,
        competence: contenu.competence !== '',
        concertationLe: saisie.concertationLe ?? null,
      },
    });
    return { profilId };
  },
});

type Saisie = z.output<typeof entree>;

function exigerCoherent(contexte: Contexte, saisie: Saisie): void {
  exigerFonctions(contexte, saisie.annee, saisie.fonctions, 'fonctions');
  const champs: Record<string, string> = {};
  if (saisie.competenceExigee && saisie.competence.trim() === '') {
    champs.competence = 'Dites quelle compétence particulière est exigée, ou décochez la case.';
  }
  if (saisie.concertationLe && saisie.concertationLe > contexte.aujourdhui) {
    champs.concertationLe = 'Cette date est dans l’avenir. Notez la concertation quand elle a eu lieu.';
  }
  if (saisie.concertationLe && saisie.organe.trim() === '') {
    champs.organe = 'Indiquez l’organe de concertation consulté.';
  }
  if (Object.keys(champs).length > 0) {
    throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
  }
}

type Ecriture = { poleId: string; ecoleId: string; saisie: Saisie; contenu: ContenuProfil };

async function ecrire(contexte: Contexte, { poleId, ecoleId, saisie, contenu }: Ecriture): Promise<string> {
  const { trx, coffre, session, instant } = contexte;
  const valeurs = {
    fonctions: saisie.fonctions,
    contenu: coffre.sceller(contenu),
    concertation_le: saisie.concertationLe ?? null,
  };
  if (!saisie.profilId) {
    const { id } = await trx
      .insertInto('profil_fonction')
      .values({
        pole_id: poleId,
        ecole_id: ecoleId,
        annee_scolaire: saisie.annee,
        ...valeurs,
        cree_le: new Date(instant.epochMilliseconds),
        cree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }
  const modifie = await trx
    .updateTable('profil_fonction')
    .set({ ...valeurs, version: saisie.version + 1 })
    .where('id', '=', saisie.profilId)
    .where('ecole_id', '=', ecoleId)
    .where('version', '=', saisie.version)
    .returning('id')
    .executeTakeFirst();
  if (modifie) return modifie.id;
  throw new Refus(
    'conflit',
    'Ce profil a changé depuis, ou un appel publié l’utilise : il ne se modifie plus. Rechargez la page, ou écrivez un autre profil.',
  );
}
