import { fileURLToPath } from 'node:url';
import type { Calendrier, Droit, Parametre, ValeurDatee } from '../../../regles/droit.ts';
import { DroitInvalide, empreinte, lireListe, lireObjet, listFichiers } from './fichiers.ts';
import {
  type CalendrierEcrit,
  type Cas,
  type ParametreEcrit,
  schemaCalendrier,
  schemaCasDeParametre,
  schemaCasDeRegle,
  schemaParametre,
  schemaTexte,
} from './schema.ts';

const DOSSIER = fileURLToPath(new URL('../../../droit', import.meta.url));

/**
 * Reads texts, parameters and calendars, checks their shape and sorts values newest first.
 * @throws DroitInvalide with every fault found, in French
 */
export function chargerDroit(dossier: string = DOSSIER): Droit {
  const erreurs: string[] = [];
  const textes = listFichiers(dossier, 'textes');
  const parametres = listFichiers(dossier, 'parametres');
  const calendriers = listFichiers(dossier, 'calendriers');
  const connus = indexer(
    textes.flatMap((f) => lireListe(f, schemaTexte, erreurs)),
    (t) => t.id,
    erreurs,
  );
  const droit: Droit = {
    textes: connus,
    parametres: indexer(
      parametres.flatMap((f) => lireListe(f, schemaParametre, erreurs)).map(versParametre),
      (p) => p.id,
      erreurs,
    ),
    calendriers: indexer(
      calendriers.flatMap((f) => {
        const ecrit = lireObjet(f, schemaCalendrier, erreurs);
        if (ecrit && !Object.hasOwn(connus, ecrit.texte)) {
          erreurs.push(`droit/${f.chemin} : texte « ${ecrit.texte} » inconnu ; ajoutez-le à droit/textes.`);
        }
        return ecrit ? versCalendrier(ecrit, f.chemin, erreurs) : [];
      }),
      (c) => c.annee,
      erreurs,
    ),
    version: empreinte([...textes, ...parametres, ...calendriers]),
  };
  if (erreurs.length > 0) throw new DroitInvalide(erreurs);
  return droit;
}

/** A golden case and the file it comes from (`cas/financement/base.yaml`). */
export type CasLu = Cas & { fichier: string };

let charge: Droit | undefined;

/** The law of this process, read once: files do not change under a running server. */
export function getDroit(): Droit {
  charge ??= chargerDroit();
  return charge;
}

/**
 * The golden cases of every subject.
 * @throws DroitInvalide with every fault found, in French
 */
export function chargerCas(dossier: string = DOSSIER): CasLu[] {
  const erreurs: string[] = [];
  const lus = listFichiers(dossier, 'cas').flatMap((fichier) =>
    lireListe<Cas>(fichier, schemaDuCas, erreurs).map((cas) => ({ ...cas, fichier: fichier.chemin })),
  );
  if (erreurs.length > 0) throw new DroitInvalide(erreurs);
  return lus;
}

/** A case names a rule or a parameter; choosing by that key keeps the messages to the point. */
function schemaDuCas(brut: unknown) {
  const surParametre = typeof brut === 'object' && brut !== null && 'parametre' in brut;
  return surParametre ? schemaCasDeParametre : schemaCasDeRegle;
}

function versParametre(ecrit: ParametreEcrit): Parametre {
  const valeurs = ecrit.valeurs
    .map(
      ({ nonPubliee: _, deduction, note, ...v }): ValeurDatee => ({
        ...v,
        avant: v.avant ?? null,
        valeur: v.valeur ?? null,
        ...(deduction === undefined ? {} : { deduction }),
        ...(note === undefined ? {} : { note }),
      }),
    )
    .sort((a, b) => (a.depuis < b.depuis ? 1 : -1));
  return { ...ecrit, valeurs };
}

function versCalendrier(ecrit: CalendrierEcrit, chemin: string, erreurs: string[]): Calendrier[] {
  const rentree = ecrit.evenements.find((e) => e.evenement === 'rentree');
  const dernierJour = ecrit.evenements.find((e) => e.evenement === 'dernier-jour');
  if (!rentree || !dernierJour) {
    erreurs.push(`droit/${chemin} : ajoutez un événement « rentree » et un événement « dernier-jour ».`);
    return [];
  }
  return [
    {
      annee: ecrit.annee,
      rentree: rentree.debut,
      dernierJour: dernierJour.debut,
      vacances: ecrit.evenements.filter((e) => e.evenement.startsWith('vacances-')),
      conges: ecrit.evenements.filter((e) => e.evenement === 'conge'),
      deduit: ecrit.evenements.some((e) => e.confiance === 'deduit'),
    },
  ];
}

function indexer<T>(entrees: readonly T[], cle: (t: T) => string, erreurs: string[]): Record<string, T> {
  const index: Record<string, T> = {};
  for (const entree of entrees) {
    const id = cle(entree);
    if (Object.hasOwn(index, id)) erreurs.push(`« ${id} » est défini deux fois ; gardez une seule entrée.`);
    index[id] = entree;
  }
  return index;
}
