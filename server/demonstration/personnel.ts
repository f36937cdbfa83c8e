import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { getExercice } from '../kernel/annee.ts';
import type { Noyau } from '../kernel/noyau.ts';
import type { Executer, Sortie } from '../kernel/registre.ts';
import { creerAlea } from './alea.ts';
import { tirerNom } from './noms/personnes.ts';

type Part = { poleId: string; ecoleId: string };
type Place = { posteId: string; fonction: string; prestees: number };

/** Who works there while no cadre is adopted: charges then have no post. */
const SANS_CADRE: readonly Place[] = [
  { posteId: '', fonction: 'Instituteur primaire', prestees: 36 },
  { posteId: '', fonction: 'Logopède', prestees: 18 },
  { posteId: '', fonction: 'Psychologue', prestees: 18 },
];

const FORMES = {
  /** Trained, counted for three years. */
  forme: {
    titre: 'TR',
    ailleurs: null,
    competence: { formation: 'orthopedagogie', preuveLe: '2022-06-24' },
    jours: 300,
  },
  /** Half here, half in another school; experience that adds up. */
  partage: {
    titre: 'TS',
    ailleurs: { prestees: '12', sur: '24', conge: false },
    competence: null,
    jours: 208,
  },
  /** Definitive elsewhere, on leave to work here. */
  conge: { titre: 'TR', ailleurs: { prestees: '24', sur: '24', conge: true }, competence: null, jours: 0 },
  /** A training whose diploma is still to be joined. */
  aProuver: {
    titre: 'TR',
    ailleurs: null,
    competence: { formation: 'tsa-methodes', preuveLe: '' },
    jours: 0,
  },
} as const;

/** In the order of the posts, then again. */
const ORDRE = ['forme', 'partage', 'conge', 'aProuver'] as const;

/** Invented people on the posts of one part, through the use cases; the last post of a whole cadre stays free. */
export async function engagerPersonnel(
  executer: Executer,
  { droit }: Pick<Noyau, 'droit'>,
  { poleId, ecoleId }: Part,
  jour: string,
): Promise<void> {
  const annee = anneeDuJour(droit, jour) ?? '';
  const effectif = await executer('personnel.lister', { annee, poleId, ecoleId });
  const du = getExercice(droit, annee).rentree;
  for (const [rang, place] of trouverPlaces(effectif).entries()) {
    const forme = FORMES[ORDRE[rang % ORDRE.length] ?? 'forme'];
    const alea = creerAlea(1, 'personnel', ecoleId, rang);
    const personne = tirerNom(alea, alea.choix(['F', 'M']));
    const matricule = rang === 1 ? '' : String(28_500_000_000 + alea.entier(0, 9_999_999));
    const { membreId } = await executer('personnel.ajouter', {
      annee,
      poleId,
      ecoleId,
      ...personne,
      matricule,
    });
    await donnerCharges(executer, { membreId, place, du }, forme);
    await noterAcquis(executer, { membreId, annee, fonction: place.fonction }, forme);
  }
}

function trouverPlaces({ postes }: Sortie<'personnel.lister'>): readonly Place[] {
  const libres = postes
    .filter(({ libre, source }) => libre > 0 && source !== 'fonctionnement')
    .map(({ id, fonction, libre }) => ({ posteId: id, fonction, prestees: libre }));
  if (libres.length === 0) return SANS_CADRE;
  return libres.length > 2 ? libres.slice(0, -1) : libres;
}

type Forme = (typeof FORMES)[keyof typeof FORMES];

/** In 36ths: who works half elsewhere works half here at most. */
const DEMI_CHARGE = 18;

const NON_DITS = { etablissementFase: '', niveau: '', remplaceId: '', au: '' } as const;

async function donnerCharges(
  executer: Executer,
  { membreId, place, du }: { membreId: string; place: Place; du: string },
  { titre, ailleurs }: Forme,
): Promise<void> {
  const commun = { membreId, ...NON_DITS, titre, du } as const;
  await executer('personnel.attribuerCharge', {
    ...commun,
    ...place,
    prestees: String(ailleurs && !ailleurs.conge ? Math.min(DEMI_CHARGE, place.prestees) : place.prestees),
    sur: '36',
    lieu: 'pole',
    situation: 'temporaire',
    etablissement: '',
  });
  if (ailleurs === null) return;
  await executer('personnel.attribuerCharge', {
    ...commun,
    lieu: 'hors-pole',
    posteId: '',
    fonction: 'Instituteur primaire',
    prestees: ailleurs.prestees,
    sur: ailleurs.sur,
    situation: ailleurs.conge ? 'definitif' : 'temporaire',
    etablissement: 'École fondamentale du Verger',
    ...(ailleurs.conge ? { conge: 'oui' as const } : {}),
  });
}

const ANNEES_COMPTEES = 3;

async function noterAcquis(
  executer: Executer,
  { membreId, annee, fonction }: { membreId: string; annee: string; fonction: string },
  { competence, jours }: Forme,
): Promise<void> {
  if (competence) {
    await executer('personnel.noterCompetence', {
      membreId,
      voie: 'formation',
      ...competence,
      employeur: '',
      jours: '',
      depuis: '',
      jusqu: '',
    });
  }
  for (let recul = jours > 0 ? ANNEES_COMPTEES : 0; recul > 0; recul -= 1) {
    const passee = { membreId, annee: decalerAnnee(annee, -recul), jours: String(jours), version: 0 };
    for (const genre of ['service', 'po', 'fonction', 'experience'] as const) {
      await executer('personnel.noterAnciennete', {
        ...passee,
        genre,
        fonction: genre === 'fonction' ? fonction : '',
      });
    }
  }
}
