import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import type {
  FaitsAttestationFrequentation,
  FaitsConcertation,
  FaitsDesaccord,
  Proposant,
  Signature,
} from '../../documents/index.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { etablissementDe, MOYENS } from '../integration/index.ts';
import { type Auteur, CLES_INTERVENANTS, INTERVENANTS } from './intervenants.ts';
import { rentreeDe } from './rentrees.ts';
import type { AvisEnVigueur, PropositionComplete } from './repository.ts';

export type Matiere = { proposition: PropositionComplete; avis: readonly AvisEnVigueur[] };

/** Who introduces, as papers name them. */
const PROPOSANTS: Readonly<Record<Auteur, Proposant>> = {
  'conseil-de-classe': 'conseil-de-classe',
  guidance: 'guidance',
  parents: 'responsable',
  'eleve-majeur': 'eleve-majeur',
};

function communs({ aujourdhui }: Contexte, { proposition: p }: Matiere) {
  const ecoleSpecialisee = etablissementDe(p.origine_nom, p.origine_fase, p.origine_localite);
  return {
    emission: { date: aujourdhui, code: null },
    // The specialised school heads these papers and keeps them; no pôle may be known yet.
    pole: { nom: p.pole_nom ?? p.origine_nom, siege: ecoleSpecialisee },
    eleve: { nom: p.nom, prenom: p.prenom, dateNaissance: p.naissance },
    ecoleSpecialisee,
    proposition: { le: p.introduite_le, par: p.auteurs.map((a) => PROPOSANTS[a]) },
    concertationLe: null,
  };
}

/** The sheet that everyone heard signs when all are favourable; who has not answered has an empty box. */
export function lireFaitsConcertation(contexte: Contexte, matiere: Matiere): FaitsConcertation {
  const { proposition, avis } = matiere;
  if (avis.some(({ sens }) => sens === 'desaccord')) {
    throw new Refus(
      'regle-non-respectee',
      'Un intervenant est en désaccord : la feuille d’avis favorable ne s’imprime pas. Imprimez son désaccord motivé.',
    );
  }
  return {
    ...communs(contexte, matiere),
    ecoleOrdinaire: proposition.ecole_nom,
    observations: null,
    intervenants: CLES_INTERVENANTS.map((cle) => {
      const donne = avis.find(({ intervenant }) => intervenant === cle);
      return {
        role: INTERVENANTS[cle].titre,
        nom: donne?.nom ?? null,
        signature: donne ? signatureDe(donne) : null,
      };
    }),
  };
}

/** The written reasons of one party, for the specialised school to keep. */
export function lireFaitsDesaccord(
  contexte: Contexte,
  matiere: Matiere,
  intervenant: AvisEnVigueur['intervenant'],
): FaitsDesaccord {
  const { proposition: p } = matiere;
  const avis = matiere.avis.find((a) => a.intervenant === intervenant && a.sens === 'desaccord');
  if (!avis) {
    throw new Refus('introuvable', 'Cet intervenant n’a pas de désaccord en vigueur sur cette proposition.');
  }
  const clair = (scelle: Uint8Array | null) => (scelle ? contexte.coffre.ouvrir<string>(scelle) : null);
  return {
    ...communs(contexte, matiere),
    destinataire: avis.adressee_a === 'direction' ? 'directeur' : 'po',
    opposant: { nom: avis.nom, qualite: avis.qualite },
    motivation: clair(avis.motivation),
    alternatives: p.refusee_par === intervenant ? clair(p.refus_alternatives) : null,
    signature: signatureDe(avis),
  };
}

/** What the specialised school attested of the attendance, school year by school year, for it to sign. */
export function lireFaitsFrequentation(contexte: Contexte, matiere: Matiere): FaitsAttestationFrequentation {
  const { frequentation_du: du, frequentation_au: au } = matiere.proposition;
  if (du === null || au === null) {
    throw new Refus(
      'regle-non-respectee',
      'La fréquentation n’est pas encore attestée. L’école spécialisée l’atteste sur la page de la proposition.',
    );
  }
  const { emission, pole, eleve, ecoleSpecialisee } = communs(contexte, matiere);
  return {
    emission,
    pole,
    eleve,
    enseignement: 'specialise',
    ecole: ecoleSpecialisee,
    periodes: decouper(contexte, du, au),
    signature: null,
  };
}

function decouper({ droit }: Contexte, du: string, au: string): FaitsAttestationFrequentation['periodes'] {
  const premiere = Number(du.slice(0, 4)) - 1;
  const nombre = Number(au.slice(0, 4)) - premiere + 1;
  return Array.from({ length: nombre }, (_, rang) => premiere + rang).flatMap((civile) => {
    const [rentree, suivante] = [rentreeDe(droit, civile), rentreeDe(droit, civile + 1)];
    const debut = du > rentree ? du : rentree;
    const dernier = ajouterJours(suivante, -1);
    const fin = au < dernier ? au : dernier;
    if (debut > fin) return [];
    const anneeScolaire = `${civile}-${String((civile + 1) % 100).padStart(2, '0')}`;
    return [{ anneeScolaire, du: debut, au: fin, anneeEtude: null }];
  });
}

function signatureDe({ nom, qualite, donne_le, moyen }: AvisEnVigueur): Signature | null {
  return moyen ? { nom, qualite, le: donne_le, moyen: MOYENS[moyen], delegation: false } : null;
}
