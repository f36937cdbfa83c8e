import {
  type Cadre,
  construireCadre,
  formaterAnneeScolaire,
  formaterJour,
  nomComplet,
} from '../commun/champs.ts';
import { type Verification, verificationDe } from '../commun/verification.ts';
import { type BlocIdentification, construireIdentification } from '../protocole-ipt/identification.ts';
import type { FaitsPdfIntegration } from './faits.ts';

/** What the template reads: the first page of the protocol, then where to check it. */
export type VuePdfIntegration = {
  cadre: Cadre;
  periode: string | null;
  identification: BlocIdentification[];
  noteIdentification: string;
  verification: Verification | null;
};

const GENRES = { nouvelle: 'Nouvelle intégration', prolongation: 'Prolongation de l’intégration' } as const;

/** Builds the proof of integration; without facts, the view of its empty form. */
export function construireVuePdfIntegration(faits: FaitsPdfIntegration | null): VuePdfIntegration {
  return {
    cadre: construireCadre(
      'pdf-integration',
      faits === null ? null : { sujet: nomComplet(faits.eleve), pole: faits.pole, emission: faits.emission },
    ),
    periode:
      faits === null
        ? null
        : `${GENRES[faits.genre]} · année scolaire ${formaterAnneeScolaire(faits.anneeScolaire)} · début le ${formaterJour(faits.integration.debut)}`,
    identification: construireIdentification(faits),
    noteIdentification:
      'Première page du protocole d’intégration : elle prouve l’intégration pour la demande de transport scolaire, que l’école d’enseignement ordinaire introduit. Émise à chaque nouvelle intégration et à chaque prolongation.',
    verification: verificationDe(faits?.emission ?? null),
  };
}
