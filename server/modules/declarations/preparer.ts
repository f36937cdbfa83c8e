import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import {
  confirmation,
  consulterBrouillon,
  degreDe,
  exigerDebut,
  inscrireEleve,
} from '../integration/index.ts';
import { ouvrirAnnexe } from './annexes.ts';
import { lireChangement } from './faits.ts';
import { detailProcedure } from './juger.ts';
import { lireFaitsPremiere } from './premiere.ts';
import { reprendreSections } from './sections.ts';
import { verifierDeclaration } from './verifier.ts';

/**
 * Turns complete answers into a declaration whose annexes 2b and 2c are to be written and signed (TAR-1,
 * TAR-2). Nothing is sent yet; the draft goes away.
 */
export const preparer = definirCas({
  nom: 'declarations.preparer',
  titre: 'Préparer une déclaration après le 30 septembre et ses annexes.',
  permission: 'declarations.introduire',
  genre: 'ecriture',
  entree: z.object({ brouillonId: identifiant }).and(confirmation),
  sortie: z.object({ declarationId: identifiant }),
  async executer(contexte, { brouillonId, homonymeConfirme }) {
    const { trx, session, journaliser } = contexte;
    const poleId = porteePole(session);
    if (!poleId) throw new Refus('interdit', 'Choisissez d’abord le pôle pour lequel vous encodez.');
    const { reponses } = await consulterBrouillon.executer(contexte, { brouillonId });
    const { erreurs, procedure, acces, arret, effets } = await verifierDeclaration(contexte, reponses);
    if (Object.keys(erreurs).length > 0) {
      throw new Refus('saisie-invalide', 'Certaines réponses sont à compléter.', { champs: erreurs });
    }
    const choisie = procedure && detailProcedure.parse(procedure.detail).procedure;
    if (procedure?.issue !== 'resultat' || !estDeclaree(choisie) || !effets) {
      throw new Refus('regle-non-respectee', 'Aucune déclaration n’est prévue pour ce cas.', {
        suite: procedure,
      });
    }
    if (acces && acces.valeur !== true) {
      throw new Refus(
        'regle-non-respectee',
        'L’élève ne remplit pas les conditions d’accès à l’intégration.',
        {
          suite: acces,
        },
      );
    }
    const faits =
      choisie === 'premiere-ipt-tardive'
        ? await lirePremiere(contexte, poleId, reponses, homonymeConfirme)
        : await lireDerogation(contexte, reponses);
    const { id } = await trx
      .insertInto('declaration')
      .values({
        pole_id: poleId,
        genre: choisie,
        etat: 'a-signer',
        ...faits.ligne,
        jugement: JSON.stringify(procedure),
        jugement_arret: arret ? JSON.stringify(arret) : null,
        transmise_le: null,
        transmise_par: null,
        empreinte: null,
        recue_le: null,
        echeance: null,
        prise_en_acte_le: null,
        prise_en_acte_par: null,
        decidee_le: null,
        decidee_par: null,
        decision_motif: null,
        integration_id: null,
        cree_le: new Date(contexte.instant.epochMilliseconds),
        cree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await garderContenu(contexte, { id, poleId, reponses: { ...reponses, ...faits.connus }, effets });
    if (faits.ligne.ancienne_integration_id) {
      await reprendreSections(contexte, { id, poleId, ancienne: faits.ligne.ancienne_integration_id });
    }
    await ouvrirAnnexe(contexte, id);
    await trx.deleteFrom('brouillon').where('id', '=', brouillonId).execute();
    await journaliser({
      objet: 'declaration',
      objetId: id,
      poleId,
      changements: { genre: choisie, changement: faits.ligne.changement, debut: faits.ligne.debut },
    });
    return { declarationId: id };
  },
});

function estDeclaree(
  procedure: string | null,
): procedure is 'premiere-ipt-tardive' | 'derogation-ministerielle' {
  return procedure === 'premiere-ipt-tardive' || procedure === 'derogation-ministerielle';
}

const SANS_ANCIEN = {
  motif: null,
  motivation: null,
  preuve: null,
  ancien_pole_id: null,
  ancienne_ecole_id: null,
  ancienne_integration_id: null,
  ancienne_fin: null,
  decision_collegiale: null,
} as const;

async function lirePremiere(
  contexte: Contexte,
  poleId: string,
  reponses: Record<string, string>,
  homonymeConfirme: 'oui' | undefined,
) {
  const premiere = lireFaitsPremiere(reponses);
  if (!premiere) throw new Error('A first IPT without error has all its answers.');
  const { nom, prenom, naissance, ecoleId, cpmsId, niveau, anneeEtude, debut } = premiere;
  return {
    connus: {},
    ligne: {
      ...SANS_ANCIEN,
      changement: 'aucun' as const,
      annee_scolaire: exigerDebut(contexte.droit, debut),
      nom,
      prenom,
      naissance,
      eleve_id: await inscrireEleve(contexte, poleId, { ...premiere, homonymeConfirme }),
      ecole_id: ecoleId,
      cpms_id: cpmsId ?? null,
      niveau,
      annee_etude: anneeEtude,
      degre: degreDe(niveau, anneeEtude),
      debut,
    },
  };
}

async function lireDerogation(contexte: Contexte, reponses: Record<string, string>) {
  const situation = reponses.situation === 'meme-pole' ? 'meme-pole' : 'autre-pole';
  const { faits } = await lireChangement(contexte, situation, reponses);
  if (!faits?.ancienne) throw new Error('A change without error names its former integration.');
  const sceller = (texte: string) => (texte === '' ? null : contexte.coffre.sceller(texte));
  return {
    connus: {
      type: String(faits.type),
      premierDebut: faits.premierDebut,
      ecoleOrigineId: faits.ecoleOrigineId,
    },
    ligne: {
      changement: faits.changement,
      annee_scolaire: faits.anneeScolaire,
      nom: faits.nom,
      prenom: faits.prenom,
      naissance: faits.naissance,
      eleve_id: faits.ancienne.eleveId,
      ecole_id: faits.ecoleId,
      cpms_id: faits.cpmsId,
      niveau: faits.niveau,
      annee_etude: faits.anneeEtude,
      degre: faits.degre,
      debut: faits.debut,
      motif: faits.motif,
      motivation: sceller(faits.motivation),
      preuve: sceller(faits.preuve),
      ancien_pole_id: faits.ancienPoleId,
      ancienne_ecole_id: faits.ancienneEcoleId,
      ancienne_integration_id: faits.ancienne.integrationId,
      ancienne_fin: faits.dateEvenement,
      decision_collegiale: faits.decisionCollegiale ?? null,
    },
  };
}

type Contenu = { id: string; poleId: string; reponses: Record<string, string>; effets: unknown };

async function garderContenu({ trx, coffre }: Contexte, { id, poleId, reponses, effets }: Contenu) {
  await trx
    .insertInto('declaration_contenu')
    .values({
      declaration_id: id,
      pole_id: poleId,
      reponses: coffre.sceller(reponses),
      points: coffre.sceller(effets),
    })
    .execute();
}
