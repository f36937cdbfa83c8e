import { anneeDuJour } from '../calendrier/situation.ts';
import { type Droit, lireParametre } from '../droit.ts';
import { creerLecteur } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat } from '../resultat.ts';

const BASES = 'dossier.secret-partage.bases';
const ARTICLE = 'dossier.secret-partage.article';

/**
 * What a request for information to a CPMS may cite (DOS-6). `valeur` is true when at least one basis is
 * known; `detail.bases`: each with its code, its words, its text and article. A basis whose article of law
 * is not published says so among the reasons, and is never completed by a guess.
 */
export const secretPartage: Regle = {
  nom: 'dossier.secretPartage',
  titre: 'Bases d’une demande d’information à un CPMS',
  description:
    'Dit ce qu’une demande d’information à un centre psycho-médico-social peut citer, avec le texte et l’article, et ce qui n’est pas publié.',
  registre: ['DOS-6'],
  parametres: [BASES, ARTICLE],
  formes: [
    {
      champs: { demandeLe: { genre: 'date', libelle: 'date de la demande' } },
      exemple: { demandeLe: '2026-09-15' },
    },
  ],
  dateDeReference: ({ demandeLe }, droit) =>
    anneeDuJour(droit, String(demandeLe)) === null ? null : String(demandeLe),
  juger,
};

function juger(_: FaitsLus, droit: Droit, jour: string): Resultat {
  const lecteur = creerLecteur(droit, jour);
  const lue = lecteur.table<Readonly<Record<string, string>>>(BASES);
  if (!lue) return lecteur.refus();
  const { titre, article } = lue.reference;
  const bases = Object.entries(lue.valeur).map(([code, libelle]) => ({
    code,
    libelle,
    texte: titre,
    article,
  }));
  return resultat(bases.length > 0, null, {
    detail: { bases },
    references: [lue.reference],
    raisons: articleNonPublie(droit, jour),
    trace: [lue.etape],
  });
}

function articleNonPublie(droit: Droit, jour: string): Raison[] {
  const lu = lireParametre(droit, ARTICLE, jour);
  if (lu.etat !== 'non-publiee') return [];
  const message = `Valeur non publiée : ${lu.parametre.libelle}.`;
  return [{ code: 'article-non-publie', message, reference: lu.reference }];
}
