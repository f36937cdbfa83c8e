import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt, texteLong } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { emettre } from '../documents/index.ts';
import { type Base, lireBases } from './bases.ts';
import { listerCentres } from './repository.ts';
import type { Contenu } from './schema.ts';

const ELEMENTS_AU_PLUS = 20;

/** One element a line: what is asked for is named, not described. */
const elements = texteLong(3000).transform((texte) =>
  texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== ''),
);

/**
 * Asks a CPMS for information about a pupil (DOS-6): the basis, the elements, the purpose; and issues the
 * paper of the request.
 */
export const demander = definirCas({
  nom: 'secretPartage.demander',
  titre: 'Demander des informations à un CPMS.',
  permission: 'secret.demander',
  genre: 'ecriture',
  entree: z.object({
    eleveId: identifiant,
    cpmsId: z.guid({ error: 'Choisissez le centre à qui vous le demandez.' }),
    base: texteCourt(80, 'Choisissez la base de la demande.'),
    finalite: texteCourt(500, 'Indiquez à quoi ces informations serviront.'),
    elements: elements
      .refine((liste) => liste.length > 0, 'Indiquez au moins une information, une par ligne.')
      .refine(
        (liste) => liste.length <= ELEMENTS_AU_PLUS,
        `Demandez au plus ${ELEMENTS_AU_PLUS} informations.`,
      ),
  }),
  sortie: z.object({ demandeId: identifiant, documentId: identifiant }),
  async executer(contexte, { eleveId, cpmsId, base: code, finalite, elements: demandes }) {
    const { trx, coffre, droit, session, instant, aujourdhui, journaliser } = contexte;
    const eleve = await getEleve(contexte, eleveId);
    const centre = (await listerCentres(contexte, eleveId)).find((c) => c.cpmsId === cpmsId);
    const base = lireBases(droit, aujourdhui).bases.find((b) => b.code === code);
    if (!centre || !base) throw refuserChoix(centre !== undefined, base !== undefined);
    const contenu: Contenu = { libelleBase: direBase(base), finalite, elements: demandes };
    const documentId = await emettre(contexte, {
      modele: 'demande-information',
      poleId: eleve.poleId,
      eleveId,
      faits: {
        emission: { date: aujourdhui, code: null },
        pole: eleve.pole,
        eleve: { nom: eleve.nom, prenom: eleve.prenom, dateNaissance: eleve.naissance },
        cpms: { nom: centre.nom, localite: null },
        demandeLe: aujourdhui,
        demandeur: { nom: session.nom, qualite: 'coordination du pôle' },
        baseLegale: contenu.libelleBase,
        finalite,
        elements: demandes,
        signature: null,
        reponse: null,
      },
    });
    const { id } = await trx
      .insertInto('demande_information')
      .values({
        pole_id: eleve.poleId,
        eleve_id: eleveId,
        cpms_id: cpmsId,
        base: code,
        contenu: coffre.sceller(contenu),
        demandee_le: new Date(instant.epochMilliseconds),
        demandee_par: session.compteId,
        document_id: documentId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'demande-information',
      objetId: id,
      poleId: eleve.poleId,
      changements: { eleveId, cpmsId, base: code, elements: demandes.length },
    });
    return { demandeId: id, documentId };
  },
});

const direBase = ({ libelle, texte, article }: Base) => `${libelle} (${texte}, ${article})`;

function refuserChoix(centreConnu: boolean, baseConnue: boolean): Refus {
  return new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', {
    champs: {
      ...(centreConnu ? {} : { cpmsId: 'Choisissez un centre de la liste : ceux des écoles de l’élève.' }),
      ...(baseConnue ? {} : { base: 'Choisissez une base de la liste : une autre n’est pas publiée.' }),
    },
  });
}

const inconnus = { faseImplantation: null, direction: null, telephone: null, courriel: null };

async function getEleve({ trx }: Contexte, eleveId: string) {
  const eleve = await trx
    .selectFrom('eleve as e')
    .innerJoin('pole as t', 't.id', 'e.pole_id')
    .innerJoin('ecole as g', 'g.id', 't.siege_id')
    .select(['e.nom', 'e.prenom', 'e.naissance', 'e.pole_id as poleId', 't.nom as nomPole'])
    .select(['g.nom as siege', 'g.fase', 'g.localite'])
    .where('e.id', '=', eleveId)
    .executeTakeFirst();
  if (!eleve) throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas dans votre périmètre.');
  const { nomPole, siege, fase, localite, ...identite } = eleve;
  return { ...identite, pole: { nom: nomPole, siege: { nom: siege, fase, localite, ...inconnus } } };
}
