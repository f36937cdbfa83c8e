import { SOURCES_POSTE } from '@polaris/regles/equipe/composition.ts';
import { findFraction } from '@polaris/regles/equipe/table.ts';
import { z } from 'zod';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, nombreSaisi, texteCourt, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { lireComposition } from './lire-composition.ts';
import { exigerNonGele } from './moment.ts';
import { exigerPart, type Part } from './parts.ts';
import { avecCoordonnateur, ecrirePostes, nommerPostes } from './postes.ts';
import { getVariante } from './repository.ts';
import type { CadreVue, PosteVue } from './schema.ts';
import { avancer } from './versions.ts';

const facultatif = <T extends z.ZodType>(schema: T) =>
  z
    .literal('')
    .transform(() => null)
    .or(schema)
    .default(null);

const poste = z.object({
  fonction: texteCourt(80, 'Choisissez une fonction.'),
  fraction: texteCourt(30, 'Choisissez une fraction de charge.'),
  source: z.enum(SOURCES_POSTE).default('points'),
  intitule: facultatif(texteCourt(120, 'Décrivez ce poste en quelques mots.')),
  finDeCarriere: z
    .literal('oui')
    .optional()
    .transform((v) => v === 'oui'),
});

/**
 * Records all the posts of a variant. Each is read in the table of the year: a forbidden one is refused beside
 * its field. Going over the points is not: a variant is a draft, and adopting it is what the points forbid.
 */
export const enregistrerPostes = definirCas({
  nom: 'equipe.enregistrerPostes',
  titre: 'Enregistrer les postes d’une variante du cadre.',
  permission: 'equipe.composer',
  genre: 'ecriture',
  entree: z.object({
    cadreId: identifiant,
    version,
    /** Points one counts on, while nobody knows those of the part. */
    points: facultatif(
      nombreSaisi('Indiquez les points sur lesquels vous comptez.', { decimales: 4, max: 9_999_999 }),
    ),
    postes: z.array(poste).max(200, 'Un cadre compte deux cents postes au plus.'),
  }),
  sortie: z.object({ cadreId: identifiant, version: z.number() }),
  async executer(contexte, { cadreId, version, points, postes: saisis }) {
    const cadre = await getVariante(contexte, { cadreId, version });
    await exigerNonGele(contexte, cadre.part);
    const part = await exigerPart(contexte, cadre.part);
    const nommes = nommerPostes(contexte, cadre.annee, saisis);
    await refuserPostes(contexte, part, { ...cadre, points, postes: nommes });
    const postes = avecCoordonnateur(part, nommes);
    await ecrirePostes(contexte, { id: cadreId, ...cadre.part }, postes);
    const suivante = await avancer(
      contexte,
      { cadreId, version },
      { points, droit_version: contexte.droit.version },
    );
    await contexte.journaliser({
      objet: 'cadre',
      objetId: cadreId,
      poleId: part.poleId,
      changements: {
        points,
        postes: postes.map(({ fonction, fraction, source }) => [fonction, fraction, source]),
      },
    });
    return { cadreId, version: suivante };
  },
});

/** Fields of a post that the rule names when it refuses one. */
const CHAMPS = ['fonction', 'fraction', 'finDeCarriere'] as const;

async function refuserPostes(contexte: Contexte, part: Part, cadre: CadreVue): Promise<void> {
  const { postes } = await lireComposition(contexte, part, cadre);
  const champs: Record<string, string> = {};
  for (const [rang, { refus }] of postes.entries()) {
    for (const { fait = '', message } of refus) {
      const champ = CHAMPS.find((nom) => fait.endsWith(`.${nom}`)) ?? 'fonction';
      champs[`postes.${rang}.${champ}`] ??= message;
    }
    if (sansFraction(cadre.postes[rang])) {
      champs[`postes.${rang}.fraction`] ??= 'Choisissez une fraction de la liste.';
    }
  }
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Certains postes sont à corriger.', { champs });
}

/** A contract on operating money is in no table of points, yet its fraction is one of those. */
function sansFraction(poste: PosteVue | undefined): boolean {
  return poste?.source === 'fonctionnement' && findFraction(poste.fraction) === undefined;
}
