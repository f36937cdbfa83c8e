import { z } from 'zod';
import { GENRES_ANCIENNETE } from '../../db/schema-personnel.ts';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, texteCourt, version as versionLue } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { refuserVersion } from './conflit.ts';
import { getMembrePresent } from './depot.ts';
import { entierSaisi, siRempli } from './schema.ts';

const entree = z.object({
  membreId: identifiant,
  genre: z.enum(GENRES_ANCIENNETE, { error: 'Choisissez ce qui est compté.' }),
  annee: anneeScolaire,
  fonction: siRempli(texteCourt(120, 'Indiquez la fonction.')),
  jours: entierSaisi('Indiquez un nombre de jours, 0 s’il n’y en a pas.', 366),
  /** 0 for a year that is counted for the first time. */
  version: versionLue.default(0),
});

/** Keeps the days of a school year that the employer counted under its statute, or corrects them. */
export const noterAnciennete = definirCas({
  nom: 'personnel.noterAnciennete',
  titre: 'Noter une ancienneté comptée selon le statut.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree,
  sortie: z.object({ version: z.number() }),
  async executer(contexte, { membreId, genre, annee, fonction: nommee, jours, version }) {
    const { trx, droit, aujourdhui, instant, session, historiser, journaliser } = contexte;
    const { poleId, ecoleId } = await getMembrePresent(contexte, membreId);
    const fonction = genre === 'fonction' ? nommee : null;
    refuserManques({
      fonction: genre === 'fonction' && !fonction && 'Indiquez la fonction où ces jours sont comptés.',
      annee:
        aVenir(droit, annee, aujourdhui) &&
        'Cette année scolaire n’a pas commencé. Choisissez une année passée ou en cours.',
    });
    const cle = { membre_id: membreId, genre, annee_scolaire: annee, fonction };
    const acquis = await trx
      .selectFrom('anciennete')
      .select(['id', 'jours', 'version'])
      .where('membre_id', '=', membreId)
      .where('genre', '=', genre)
      .where('annee_scolaire', '=', annee)
      .where('fonction', 'is not distinct from', fonction)
      .executeTakeFirst();
    if ((acquis?.version ?? 0) !== version) throw version === 0 ? dejaNotee() : refuserVersion();
    if (acquis) {
      await trx
        .updateTable('anciennete')
        .set({ jours, version: version + 1 })
        .where('id', '=', acquis.id)
        .where('version', '=', version)
        .execute();
    } else {
      const enregistree = {
        enregistree_le: new Date(instant.epochMilliseconds),
        enregistree_par: session.compteId,
      };
      await trx
        .insertInto('anciennete')
        .values({ ...cle, pole_id: poleId, ecole_id: ecoleId, jours, ...enregistree })
        .execute();
    }
    await historiser({ poleId, objet: 'membre-personnel', objetId: membreId }, [
      { champ: `jours ${genre} ${annee}`, avant: acquis?.jours, apres: jours },
    ]);
    await journaliser({
      objet: 'anciennete',
      objetId: membreId,
      poleId,
      changements: { genre, annee, jours },
    });
    return { version: version + 1 };
  },
});

/** Years before the known calendars are past: experience acquired before the pôles counts. */
function aVenir(droit: Parameters<typeof getExercice>[0], annee: string, aujourdhui: string): boolean {
  return Object.hasOwn(droit.calendriers, annee)
    ? getExercice(droit, annee).rentree > aujourdhui
    : annee.slice(0, 4) > aujourdhui.slice(0, 4);
}

function refuserManques(phrases: Record<string, string | false>): void {
  const champs = Object.fromEntries(Object.entries(phrases).filter((p): p is [string, string] => !!p[1]));
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
}

function dejaNotee(): Refus {
  const phrase = 'Cette année est déjà comptée. Corrigez-la dans le tableau des anciennetés.';
  return new Refus('conflit', phrase, { champs: { annee: phrase } });
}
