import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { degreDe, exigerDebut, exigerNaissance } from '../integration/index.ts';
import { findEcole } from '../referentiel/index.ts';
import { estMajeur } from '../signatures/index.ts';
import { faitsDeProposition } from './etat.ts';
import { noterEvenement } from './repository.ts';
import { type Introduction, introduction } from './schema.ts';
import { exigerEtape } from './situer.ts';

/** Each check with the field it concerns and the sentence that mends it; all are given at once. */
const CONTROLES: readonly {
  champ: keyof Introduction;
  phrase: string;
  manque: (e: Introduction, aujourdhui: string) => boolean;
}[] = [
  {
    champ: 'introduiteLe',
    phrase: 'La proposition est introduite dans le futur. Indiquez le jour où l’école l’a reçue.',
    manque: (e, aujourdhui) => e.introduiteLe > aujourdhui,
  },
  {
    champ: 'auteurs',
    phrase: 'L’élève n’était pas majeur ce jour-là : ses parents introduisent la proposition.',
    manque: (e) => e.auteurs.includes('eleve-majeur') && !estMajeur(e.naissance, e.introduiteLe),
  },
];

/**
 * Records a proposition received by the specialised school of origin (IPT-2). The school does it itself, or
 * the coordinator of the pôle for a school that does not work here.
 */
export const introduire = definirCas({
  nom: 'propositions.introduire',
  titre: 'Introduire une proposition d’intégration.',
  permission: 'propositions.mener',
  genre: 'ecriture',
  entree: introduction,
  sortie: z.object({ propositionId: identifiant }),
  async executer(contexte, entree) {
    const { trx, session, droit, aujourdhui, instant, journaliser } = contexte;
    exigerEtape('proposition', session.active.role, faitsDeProposition(VIDE, []));
    const champs: Record<string, string> = {};
    for (const { champ, phrase, manque } of CONTROLES) {
      if (manque(entree, aujourdhui)) champs[champ] ??= phrase;
    }
    if (Object.keys(champs).length > 0) {
      throw new Refus('saisie-invalide', 'La proposition est à corriger.', { champs });
    }
    exigerDebut(droit, entree.debutSouhaite, 'debutSouhaite');
    exigerNaissance(entree.naissance, entree.debutSouhaite, aujourdhui);
    degreDe(entree.niveau, entree.anneeEtude);
    const ecoleOrigineId = await lireOrigine(contexte, entree);
    const poleId = porteePole(session);
    const { id } = await trx
      .insertInto('proposition')
      .values({
        ecole_origine_id: ecoleOrigineId,
        pole_id: poleId,
        menee_par: poleId ? 'coordonnateur' : 'ecole-specialisee',
        nom: entree.nom,
        prenom: entree.prenom,
        naissance: entree.naissance,
        sexe: entree.sexe,
        auteurs: entree.auteurs,
        introduite_le: entree.introduiteLe,
        type: entree.type,
        niveau: entree.niveau,
        annee_etude: entree.anneeEtude,
        debut_souhaite: entree.debutSouhaite,
        enregistree_le: new Date(instant.epochMilliseconds),
        enregistree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await noterEvenement(contexte, id, 'introduite');
    await journaliser({
      objet: 'proposition',
      objetId: id,
      poleId,
      changements: { ecoleOrigineId, auteurs: entree.auteurs, introduiteLe: entree.introduiteLe },
    });
    return { propositionId: id };
  },
});

const VIDE = {
  ecole_id: null,
  projet_defini_le: null,
  refusee_le: null,
  brouillon_id: null,
  integration_id: null,
} as const;

/** The specialised school of the session, or the one a coordinator chose; it must organise the type. */
async function lireOrigine({ trx, session }: Contexte, entree: Introduction): Promise<string> {
  const { role, porteeId } = session.active;
  const id = role === 'ecole-specialisee' ? porteeId : entree.ecoleOrigineId;
  const ecole = id ? await findEcole(trx, id) : undefined;
  if (ecole?.genre !== 'specialisee') {
    throw new Refus('saisie-invalide', 'L’école spécialisée est à corriger.', {
      champs: { ecoleOrigineId: 'Choisissez l’école d’enseignement spécialisé de l’élève dans la liste.' },
    });
  }
  if (ecole.types.length > 0 && !ecole.types.includes(entree.type)) {
    throw new Refus('regle-non-respectee', 'Le type est à corriger.', {
      champs: { type: `Cette école n’organise pas le type ${entree.type}. Corrigez le type ou l’école.` },
    });
  }
  return ecole.id;
}
