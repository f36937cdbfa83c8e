import { type Champs, FaitInvalide, type FaitsLus } from '../regle.ts';
import type { Situation } from './attendues.ts';
import { PIECES } from './pieces.ts';

const oui = (libelle: string, aide = 'Non, si rien n’est dit.') =>
  ({ genre: 'booleen', libelle, aide, facultatif: true }) as const;

/** The situation of the pupil, then the pieces that are in the file. */
export const CHAMPS: Champs = {
  anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire du dossier' },
  situation: {
    genre: 'choix',
    libelle: 'situation de l’élève',
    valeurs: ['premiere-ipt', 'prolongation-ipt', 'par'],
  },
  anneesAnterieures: {
    genre: 'liste',
    libelle: 'années scolaires d’IPT avant celle-ci',
    aide: 'À donner pour une prolongation.',
    facultatif: true,
    max: 20,
    element: { genre: 'annee-scolaire', libelle: 'année scolaire d’IPT' },
  },
  troisiemeDegre: oui('élève au 3e degré du secondaire', 'À donner pour une IPT.'),
  declaration: {
    genre: 'choix',
    libelle: 'déclaration de l’IPT',
    aide: 'À temps, si rien n’est dit.',
    facultatif: true,
    valeurs: ['a-temps', 'premiere-ipt-tardive', 'derogation'],
  },
  changementDePartenaire: oui('changement d’école coopérante ou de pôle cette année'),
  arretee: oui('IPT arrêtée cette année'),
  sensoriMoteur: oui('élève qui génère des points sensori-moteurs'),
  ecolePartenaire: oui('élève accompagné par une école partenaire'),
  immersionLangueDesSignes: oui('élève en immersion en langue des signes, sans passage par le spécialisé'),
  pieces: {
    genre: 'liste',
    libelle: 'pièces au dossier',
    max: 500,
    element: {
      genre: 'objet',
      libelle: 'pièce',
      champs: {
        piece: { genre: 'choix', libelle: 'code de la pièce', valeurs: Object.keys(PIECES) },
        date: {
          genre: 'date',
          libelle: 'date de la pièce',
          aide: 'Pour une échelle : le jour de la passation.',
        },
        annee: {
          genre: 'annee-scolaire',
          libelle: 'année scolaire de la pièce',
          aide: 'À donner pour une pièce demandée chaque année.',
          facultatif: true,
        },
        exemplaire: {
          genre: 'choix',
          libelle: 'original ou copie',
          aide: 'Original, si rien n’est dit.',
          facultatif: true,
          valeurs: ['original', 'copie'],
        },
      },
    },
  },
};

export const EXEMPLE = {
  anneeScolaire: '2024-25',
  situation: 'prolongation-ipt',
  anneesAnterieures: ['2023-24'],
  troisiemeDegre: false,
  pieces: [
    { piece: 'protocole', date: '2023-09-10' },
    { piece: 'attestation-ordinaire', annee: '2023-24', date: '2024-06-28' },
  ],
};

/**
 * The facts as the situation they describe, years sorted.
 * @throws FaitInvalide when the years or the declaration contradict the situation
 */
export function lireSituation(faits: FaitsLus): Situation {
  const situation: Situation = {
    annee: String(faits.anneeScolaire),
    situation: faits.situation as Situation['situation'],
    anneesAnterieures: ((faits.anneesAnterieures as string[] | undefined) ?? []).toSorted(),
    troisiemeDegre: faits.troisiemeDegre === true,
    declaration: (faits.declaration as Situation['declaration'] | undefined) ?? 'a-temps',
    changementDePartenaire: faits.changementDePartenaire === true,
    arretee: faits.arretee === true,
    sensoriMoteur: faits.sensoriMoteur === true,
    ecolePartenaire: faits.ecolePartenaire === true,
    immersion: faits.immersionLangueDesSignes === true,
  };
  for (const { fait, vrai, phrase } of contradictions(situation)) {
    if (vrai) throw new FaitInvalide(fait, `Le fait « ${fait} » ${phrase}`);
  }
  return situation;
}

function contradictions(s: Situation): { fait: string; vrai: boolean; phrase: string }[] {
  const annees = s.anneesAnterieures;
  return [
    {
      fait: 'anneesAnterieures',
      vrai: s.situation === 'premiere-ipt' && annees.length > 0,
      phrase:
        'contredit une première IPT, qui n’a pas d’année antérieure. Retirez-le ou corrigez la situation.',
    },
    {
      fait: 'anneesAnterieures',
      vrai: annees.some((annee) => annee >= s.annee),
      phrase: `ne peut compter que des années avant ${s.annee}. Retirez les autres.`,
    },
    {
      fait: 'anneesAnterieures',
      vrai: new Set(annees).size < annees.length,
      phrase: 'compte deux fois la même année. Gardez-la une fois.',
    },
    {
      fait: 'declaration',
      vrai: s.situation === 'premiere-ipt' && s.declaration === 'derogation',
      phrase: 'ne peut être une dérogation pour une première IPT. Corrigez l’un des deux.',
    },
    {
      fait: 'declaration',
      vrai: s.situation === 'prolongation-ipt' && s.declaration === 'premiere-ipt-tardive',
      phrase: 'ne peut être celle d’une première IPT pour une prolongation. Corrigez l’un des deux.',
    },
  ];
}
