import { CONTACTS, clesDe, GENRES_REUNION } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, jour, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPasse, facultatif, texteRequis, versDate } from '../amenagements/index.ts';
import { listerElevesSuivis } from './cibles.ts';
import { getEcoleSuivie } from './suivi-ecole.ts';

/** Records where the contact with a school stands, and the modalities agreed with it (PAR-6). */
export const enregistrerContact = definirCas({
  nom: 'interventions.enregistrerContact',
  titre: 'Enregistrer l’état du contact et les modalités convenues avec une école.',
  permission: 'suivi-ecoles.ecrire',
  genre: 'ecriture',
  entree: z
    .object({
      ecoleId: identifiant,
      version,
      contact: z.enum(clesDe(CONTACTS), { error: 'Choisissez l’état du contact.' }),
      contactLe: facultatif(jour),
      modalites: texteLong(4000).trim().default(''),
    })
    .refine((s) => s.contact === 'jamais-joint' || s.contactLe !== undefined, {
      path: ['contactLe'],
      message: 'Indiquez la date du dernier contact.',
    }),
  sortie: z.object({ version: z.number() }),
  async executer(contexte, { ecoleId, version, contact, contactLe, modalites }) {
    const { trx, coffre, session, instant, aujourdhui, journaliser } = contexte;
    const { poleId } = await getEcoleSuivie(contexte, ecoleId);
    if (contactLe) exigerPasse('contactLe', contactLe, aujourdhui);
    const valeurs = {
      contact,
      contact_le: contact === 'jamais-joint' ? null : (contactLe ?? null),
      modalites: modalites === '' ? null : coffre.sceller(modalites),
      modifie_le: versDate(instant),
      modifie_par: session.compteId,
    };
    const ecrit =
      version === 0
        ? await trx
            .insertInto('suivi_ecole')
            .values({ pole_id: poleId, ecole_id: ecoleId, ...valeurs })
            .onConflict((conflit) => conflit.doNothing())
            .returning('version')
            .executeTakeFirst()
        : await trx
            .updateTable('suivi_ecole')
            .set({ ...valeurs, version: version + 1 })
            .where('pole_id', '=', poleId)
            .where('ecole_id', '=', ecoleId)
            .where('version', '=', version)
            .returning('version')
            .executeTakeFirst();
    if (!ecrit) {
      throw new Refus(
        'conflit',
        'Une autre personne a modifié ce suivi entre-temps. Rechargez la page, puis recommencez.',
      );
    }
    await journaliser({
      objet: 'suivi_ecole',
      objetId: ecoleId,
      poleId,
      changements: { contact, contactLe: valeurs.contact_le },
    });
    return { version: ecrit.version };
  },
});

/** Records a meeting with a school; meetings of parents are optional for the pôle (PAR-6). */
export const ajouterReunion = definirCas({
  nom: 'interventions.ajouterReunion',
  titre: 'Consigner une réunion avec une école.',
  permission: 'suivi-ecoles.ecrire',
  genre: 'ecriture',
  entree: z.object({
    ecoleId: identifiant,
    genre: z.enum(clesDe(GENRES_REUNION), { error: 'Choisissez le genre de réunion.' }),
    le: jour,
    participants: texteRequis(1000, 'Indiquez qui participait.'),
    suites: texteRequis(2000, 'Indiquez les suites, même s’il n’y en a pas.'),
  }),
  sortie: z.object({ reunionId: identifiant }),
  async executer(contexte, { ecoleId, genre, le, participants, suites }) {
    const { trx, coffre, session, instant, aujourdhui, journaliser } = contexte;
    const { poleId } = await getEcoleSuivie(contexte, ecoleId);
    exigerPasse('le', le, aujourdhui);
    const { id } = await trx
      .insertInto('reunion')
      .values({
        pole_id: poleId,
        ecole_id: ecoleId,
        genre,
        le,
        participants: coffre.sceller(participants),
        suites: coffre.sceller(suites),
        ajoutee_le: versDate(instant),
        ajoutee_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({ objet: 'reunion', objetId: id, poleId, changements: { ecoleId, genre, le } });
    return { reunionId: id };
  },
});

const PERIODES = 'Indiquez un nombre de périodes par semaine, de 0 à 36, par exemple 1,5.';
const periodes = z.preprocess(
  (v) => (typeof v === 'string' ? Number(v.trim().replace(',', '.') || 0) : v),
  z
    .number({ error: PERIODES })
    .min(0, PERIODES)
    .max(36, PERIODES)
    .multipleOf(0.5, 'Comptez par demi-période.'),
);

/** Shares the weekly periods of a school between its pupils, by need (PAR-6); each share stays visible. */
export const mutualiser = definirCas({
  nom: 'interventions.mutualiser',
  titre: 'Répartir entre les élèves les périodes mutualisées d’une école.',
  permission: 'suivi-ecoles.ecrire',
  genre: 'ecriture',
  entree: z.object({
    ecoleId: identifiant,
    annee: anneeScolaire,
    parts: z.record(identifiant, periodes),
  }),
  sortie: z.object({ totalPeriodes: z.number() }),
  async executer(contexte, { ecoleId, annee, parts }) {
    const { trx, droit, instant, aujourdhui, journaliser } = contexte;
    const { poleId } = await getEcoleSuivie(contexte, ecoleId);
    const exercice = getExercice(droit, annee);
    const suivis = (await listerElevesSuivis(trx, poleId, aujourdhui)).filter((e) => e.ecoleId === ecoleId);
    const lignes = Object.entries(parts);
    if (lignes.length === 0 || !lignes.every(([id]) => suivis.some(({ eleveId }) => eleveId === id))) {
      throw new Refus(
        'saisie-invalide',
        'La répartition ne correspond plus aux élèves de l’école. Rechargez la page.',
      );
    }
    await trx
      .insertInto('mutualisation')
      .values(
        lignes.map(([eleve_id, nombre]) => ({
          pole_id: poleId,
          ecole_id: ecoleId,
          annee_scolaire: exercice.annee,
          eleve_id,
          periodes: String(nombre),
          modifiee_le: versDate(instant),
        })),
      )
      .onConflict((conflit) =>
        conflit.columns(['pole_id', 'ecole_id', 'annee_scolaire', 'eleve_id']).doUpdateSet((eb) => ({
          periodes: eb.ref('excluded.periodes'),
          modifiee_le: eb.ref('excluded.modifiee_le'),
        })),
      )
      .execute();
    const totalPeriodes = lignes.reduce((somme, [, nombre]) => somme + nombre, 0);
    await journaliser({
      objet: 'mutualisation',
      objetId: ecoleId,
      poleId,
      changements: { annee, eleves: lignes.length, totalPeriodes },
    });
    return { totalPeriodes };
  },
});
