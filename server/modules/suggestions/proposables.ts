import type { z } from 'zod';
import type { CasBase, Contexte } from '../../kernel/cas-usage.ts';
import { PAR_DEFAUT } from '../../kernel/champs.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { Refus } from '../../kernel/refus.ts';
import * as eleves from '../eleves/index.ts';
import * as integration from '../integration/index.ts';

/** Values by the words a person reads, in the order they are shown. */
export type Valeurs = Readonly<Record<string, string>>;

/** What is recorded now, where a change is proposed. */
export type Enregistre = {
  eleveId: string;
  /** What it is: « Objectifs de l’intégration », « Identité de l’élève ». */
  sujet: string;
  /** Screen on which it is read and changed. */
  vers: string;
  cible: string;
  version: number;
  valeurs: Valeurs;
  /** What the form needs to go on when somebody recorded another value meanwhile. */
  suite: unknown;
};

/** A use case that a member of the team may propose instead of running it. */
export type Proposable = {
  /** What the input would record. Throws `Refus` with the fields to correct. */
  lireApres: (brut: unknown) => { version: number; valeurs: Valeurs };
  lireEnregistre: (contexte: Contexte, brut: unknown) => Promise<Enregistre>;
  /** Runs the very use case, in the transaction and with the permissions of the session. */
  executer: (contexte: Contexte, brut: unknown) => Promise<unknown>;
};

type Definition<E extends z.ZodType> = {
  cas: CasBase<E, z.ZodType>;
  lireApres: (entree: z.output<E>) => { version: number; valeurs: Valeurs };
  lireEnregistre: (contexte: Contexte, entree: z.output<E>) => Promise<Enregistre>;
};

function rendreProposable<E extends z.ZodType>({ cas, ...definition }: Definition<E>): Proposable {
  const lire = (brut: unknown): z.output<E> => {
    const lecture = cas.entree.safeParse(brut, PAR_DEFAUT);
    if (lecture.success) return lecture.data;
    const champs: Record<string, string> = {};
    for (const { path, message } of lecture.error.issues) champs[path.join('.')] ??= message;
    throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
  };
  return {
    lireApres: (brut) => definition.lireApres(lire(brut)),
    lireEnregistre: (contexte, brut) => definition.lireEnregistre(contexte, lire(brut)),
    executer: (contexte, brut) => {
      if (!estPermis(cas.permission, contexte.session.active.role)) {
        throw new Refus('interdit', 'Votre rôle ne permet pas d’enregistrer cette modification.');
      }
      return cas.executer(contexte, lire(brut));
    },
  };
}

const OUI_NON = (vrai: boolean) => (vrai ? 'oui' : 'non');
const SEXES = { F: 'Féminin', M: 'Masculin', X: 'X' } as const;

/** The allow-list: nothing else can be proposed. */
export const PROPOSABLES = {
  'integration.modifierSection': rendreProposable({
    cas: integration.modifierSection,
    lireApres: (e) => {
      integration.exigerCoherence(e);
      return {
        version: e.version,
        valeurs: {
          Texte: e.contenu,
          'Section terminée': OUI_NON(e.termine && !e.nonRequis),
          'Non requise': OUI_NON(e.nonRequis),
        },
      };
    },
    lireEnregistre: async (contexte, { integrationId, cle }) => {
      const { eleveId, sections } = await integration.consulterProtocole.executer(contexte, {
        integrationId,
      });
      const section = sections.find((s) => s.cle === cle);
      if (!section) throw new Refus('introuvable', 'Cette section du protocole n’existe pas.');
      const { titre, contenu, etat, version } = section;
      return {
        eleveId,
        sujet: titre,
        vers: `/integrations/${integrationId}/sections/${cle}`,
        cible: `${integrationId} ${cle}`,
        version,
        valeurs: {
          Texte: contenu,
          'Section terminée': OUI_NON(etat === 'complet'),
          'Non requise': OUI_NON(etat === 'non-requis'),
        },
        suite: { contenu, version, auteur: section.modifiePar },
      };
    },
  }),
  'eleves.modifierIdentite': rendreProposable({
    cas: eleves.modifierIdentite,
    lireApres: ({ nom, prenom, naissance, sexe, version }) => ({
      version,
      valeurs: { Nom: nom, Prénom: prenom, Naissance: naissance, Sexe: SEXES[sexe] },
    }),
    lireEnregistre: async (contexte, { eleveId }) => {
      const { eleve } = await eleves.consulter.executer(contexte, { eleveId });
      const { nom, prenom, naissance, sexe, version } = eleve;
      return {
        eleveId,
        sujet: 'Identité de l’élève',
        vers: `/eleves/${eleveId}`,
        cible: eleveId,
        version,
        valeurs: { Nom: nom, Prénom: prenom, Naissance: naissance, Sexe: SEXES[sexe] },
        suite: { nom, prenom, naissance, sexe, version },
      };
    },
  }),
} as const satisfies Record<string, Proposable>;

export type CasProposable = keyof typeof PROPOSABLES;
export const CLES_PROPOSABLES = Object.keys(PROPOSABLES) as [CasProposable, ...CasProposable[]];

/** The use case of a suggestion already recorded; refuses one that left the list since. */
export function getProposable(nom: string): Proposable {
  const table: Readonly<Record<string, Proposable>> = PROPOSABLES;
  const proposable = Object.hasOwn(table, nom) ? table[nom] : undefined;
  if (!proposable) throw new Refus('conflit', 'Cette modification ne peut plus être acceptée : refusez-la.');
  return proposable;
}
