import { z } from 'zod';
import { MODELES } from '../../documents/index.ts';
import { type Contexte, definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { porteePole } from '../../kernel/session.ts';
import { CLES_SECTIONS, SECTIONS, titreSection } from '../integration/index.ts';
import { estComplet, lireParties, partieVue } from '../signatures/index.ts';
import { horlogeVue, lireHorloge } from './horloge.ts';
import { effetsPoints } from './juger.ts';
import { MODELES_PAPIER, papiersPossibles } from './papiers.ts';
import { attendUnActe } from './prendre-acte.ts';
import {
  type DeclarationComplete,
  findContenu,
  getDeclaration,
  lireSections,
  listerComplements,
} from './repository.ts';
import { declarationVue, versVue } from './vue.ts';

const sectionVue = z.object({
  cle: z.enum(CLES_SECTIONS),
  titre: z.string(),
  aide: z.string(),
  contenu: z.string(),
  etat: z.enum(['a-faire', 'en-cours', 'complet', 'non-requis']),
  nonRequis: z.boolean(),
  termine: z.boolean(),
  version: z.number(),
  modifieLe: z.string().nullable(),
  modifiePar: z.string().nullable(),
});

/** One declaration, with what the role of the session may read of it, and what it may do now. */
export const consulter = definirCas({
  nom: 'declarations.consulter',
  titre: 'Consulter une déclaration après le 30 septembre.',
  permission: 'declarations.lire',
  genre: 'lecture',
  entree: z.object({ declarationId: identifiant }),
  sortie: declarationVue.extend({
    empreinte: z.string().nullable(),
    cpms: z.string().nullable(),
    motivation: z.string().nullable(),
    preuve: z.string().nullable(),
    decisionMotif: z.string().nullable(),
    decisionCollegiale: z.boolean().nullable(),
    procedure: resultatSchema,
    arret: resultatSchema.nullable(),
    horloge: horlogeVue.nullable(),
    complements: z.array(
      z.object({
        id: identifiant,
        question: z.string(),
        demandeLe: instant,
        demandePar: z.string(),
        reponse: z.string().nullable(),
        reponduLe: instant.nullable(),
        reponduPar: z.string().nullable(),
      }),
    ),
    /** Null for the cabinet and for the former pôle: what concerns the pôle that asks. */
    dossier: z
      .object({
        integrationId: identifiant.nullable(),
        eleveId: identifiant,
        acteId: identifiant.nullable(),
        points: effetsPoints,
        /** Null for the Cellule, which trusts (circulaire 8783, point 1). */
        sections: z.array(sectionVue).nullable(),
        parties: z.array(partieVue),
        annexesPretes: z.boolean(),
      })
      .nullable(),
    papiers: z.array(
      z.object({ documentId: identifiant, modele: z.string(), titre: z.string(), emisLe: instant }),
    ),
    /** Papers that the role may issue now. */
    possibles: z.array(z.object({ modele: z.enum(MODELES_PAPIER), titre: z.string() })),
    peut: z.object({
      rediger: z.boolean(),
      repondre: z.boolean(),
      prendreActe: z.boolean(),
      decider: z.boolean(),
    }),
  }),
  async executer(contexte, { declarationId }) {
    const { trx, coffre, droit, aujourdhui, session } = contexte;
    const declaration = await getDeclaration(trx, declarationId);
    const clair = (scelle: Uint8Array | null) => (scelle ? coffre.ouvrir<string>(scelle) : null);
    const sienne = porteePole(session) === declaration.pole_id;
    // Until it is granted, a request about the pupil of another pôle opens no file.
    const ouvreDossier = declaration.changement !== 'autre-pole' || declaration.integration_id !== null;
    if (sienne && ouvreDossier)
      await noterLecture(contexte, { poleId: declaration.pole_id, eleveId: declaration.eleve_id });
    const role = session.active.role;
    const encode = sienne && estPermis('declarations.introduire', role);
    return {
      ...versVue(declaration),
      empreinte: declaration.empreinte,
      cpms: declaration.cpms,
      motivation: clair(declaration.motivation),
      preuve: clair(declaration.preuve),
      decisionMotif: clair(declaration.decision_motif),
      decisionCollegiale: declaration.decision_collegiale,
      procedure: resultatSchema.parse(declaration.jugement),
      arret: declaration.jugement_arret && resultatSchema.parse(declaration.jugement_arret),
      horloge:
        declaration.genre === 'derogation-ministerielle' ? lireHorloge(droit, declaration, aujourdhui) : null,
      complements: await listerComplements(contexte, declarationId),
      dossier: await lireDossier(contexte, declaration, encode),
      papiers: await listerPapiers(trx, declarationId),
      possibles: estPermis('declarations.emettre', role)
        ? papiersPossibles(role === 'cabinet' ? 'cabinet' : 'pole', declaration)
            .filter(() => sienne || role === 'cabinet')
            .map((modele) => ({ modele, titre: MODELES[modele].titre }))
        : [],
      peut: {
        rediger: encode && declaration.etat === 'a-signer',
        repondre: encode && declaration.etat === 'complement',
        prendreActe: estPermis('declarations.recevoir', role) && attendUnActe(declaration),
        decider:
          estPermis('derogations.decider', role) && ['transmise', 'complement'].includes(declaration.etat),
      },
    };
  },
});

async function listerPapiers(trx: Trx, declarationId: string) {
  const lignes = await trx
    .selectFrom('declaration_papier as l')
    .innerJoin('document_emis as d', 'd.id', 'l.document_id')
    .select(['d.id', 'd.modele', 'd.emis_le'])
    .where('l.declaration_id', '=', declarationId)
    .orderBy('d.emis_le', 'desc')
    .execute();
  return lignes.map(({ id, modele, emis_le }) => ({
    documentId: id,
    modele,
    titre: MODELES[modele as keyof typeof MODELES]?.titre ?? modele,
    emisLe: emis_le,
  }));
}

async function lireDossier(contexte: Contexte, declaration: DeclarationComplete, encode: boolean) {
  const contenu = await findContenu(contexte, declaration.id);
  if (!contenu) return null;
  const sections = await lireSections(contexte, declaration.id);
  const { acteId, parties } = await lireParties(contexte, { genre: 'annexe-2c', objetId: declaration.id });
  return {
    integrationId: declaration.integration_id,
    eleveId: declaration.eleve_id,
    acteId,
    points: effetsPoints.parse(contenu.points),
    sections: encode
      ? sections.map((s) => ({ ...s, titre: titreSection(s.cle), aide: SECTIONS[s.cle] }))
      : null,
    parties,
    annexesPretes:
      estComplet(parties) && sections.every(({ etat }) => etat === 'complet' || etat === 'non-requis'),
  };
}
