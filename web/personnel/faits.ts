import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { formater, produit, quotient } from '@polaris/regles/nombre.ts';
import type { NomAide } from './aides.ts';
import type { Charge, Effectif, Fiche } from './libelles.ts';

/**
 * What the file of a member already answers of each aid, as the facts of its rule. What the file does not hold is
 * left out: it stays « à fournir ». Pure.
 */
export const FAITS = {
  nomination,
  competence: ({ fiche }) => ({ reseau: fiche.part.reseau, ...competencesDe(fiche) }),
  vacance: ({ fiche: { annee, volumesPasses } }) => ({
    anneeScolaire: annee,
    volumes: suiteConnue(volumesPasses.map(({ volume }) => volume)),
  }),
  mobilite,
  reaffectation: ({ fiche }) => ({ vers: 'pole', anneeScolaire: fiche.annee }),
  'mesures-prealables': mesures,
  'meme-fonction': ({ fiche }) => ({ reseau: fiche.part.reseau }),
} as const satisfies Record<NomAide, (sources: Sources) => Record<string, unknown>>;

type Sources = {
  fiche: Fiche;
  /** The people of the same part, for what compares them. */
  effectif: Effectif;
};

const auPole = ({ fiche: { charges, jour } }: Sources): Charge | undefined =>
  charges.find((c) => c.lieu === 'pole' && c.du <= jour && (c.au === null || c.au > jour));

/** Titles of the aid: what is neither required, sufficient nor of shortage is « autre ». */
const TITRES = { TR: 'TR', TS: 'TS', TP: 'TP', TPNL: 'autre' } as const;

function nomination(sources: Sources) {
  const { fiche } = sources;
  const titre = auPole(sources)?.titre;
  return {
    reseau: fiche.part.reseau,
    date: fiche.jour,
    ...(titre ? { titre: TITRES[titre] } : {}),
    anciennetes: anciennetesDe(fiche, auPole(sources)?.fonction),
    competences: competencesDe(fiche),
  };
}

/** Days and school years by kind; a kind that was never counted stays unknown. */
function anciennetesDe({ anciennetes }: Fiche, fonction: string | undefined): Record<string, number> {
  const de = (genre: string) =>
    anciennetes.filter((a) => a.genre === genre && (genre !== 'fonction' || a.fonction === fonction));
  const jours = (lignes: Fiche['anciennetes']) => lignes.reduce((somme, a) => somme + a.jours, 0);
  const annees = (lignes: Fiche['anciennetes']) => lignes.filter((a) => a.jours > 0).length;
  const [service, dansFonction, po] = [de('service'), de('fonction'), de('po')];
  return {
    ...(service.length > 0 ? { service: jours(service), serviceAnnees: annees(service) } : {}),
    ...(dansFonction.length > 0
      ? { fonction: jours(dansFonction), fonctionAnnees: annees(dansFonction) }
      : {}),
    ...(po.length > 0 ? { po: jours(po) } : {}),
  };
}

/** A proved competence; otherwise the days of experience that the employer itself counted. */
function competencesDe({ competences, anciennetes }: Fiche): Record<string, unknown> {
  const prouvees = competences.filter(({ preuveLe }) => preuveLe !== null);
  const formation = prouvees.find(({ voie }) => voie === 'formation')?.formation;
  if (formation) return { formation };
  const attestee = prouvees.find(({ voie }) => voie === 'experience');
  if (attestee?.depuis && attestee.jusqu) {
    return { joursMemePO: attestee.jours, annees: anneesDe(attestee.depuis, attestee.jusqu) };
  }
  const experience = anciennetes.filter((a) => a.genre === 'experience' && a.jours > 0);
  if (experience.length === 0) return {};
  return {
    joursMemePO: experience.reduce((somme, { jours }) => somme + jours, 0),
    annees: experience.map(({ annee }) => annee),
  };
}

function anneesDe(depuis: string, jusqu: string): string[] {
  const annees: string[] = [];
  for (let annee = depuis; annee <= jusqu; annee = decalerAnnee(annee, 1)) annees.push(annee);
  return annees;
}

function mobilite(sources: Sources) {
  const { fiche } = sources;
  const definitives = fiche.charges.filter(
    (c) => c.situation === 'definitif' && c.lieu === 'hors-pole' && enCours(c, fiche.jour),
  );
  const charge = auPole(sources);
  return {
    reseau: fiche.part.reseau,
    date: fiche.jour,
    ...(charge ? { volumeEmploi: charge.prestees } : {}),
    ...(definitives.length > 0
      ? {
          chargeNomination: Math.min(
            36,
            definitives.reduce((somme, c) => somme + en36es(c), 0),
          ),
        }
      : {}),
    ...(fiche.competences.some(({ preuveLe }) => preuveLe !== null) ? { competenceParticuliere: true } : {}),
  };
}

const enCours = ({ du, au }: Charge, jour: string) => du <= jour && (au === null || au > jour);
/** 12/24 is 18/36. */
const en36es = ({ prestees, sur }: Charge) => quotient(produit(prestees, 36), sur, 3);

/** Every temporary member of the same part, and what protects each. */
function mesures(sources: Sources) {
  const { fiche, effectif } = sources;
  const fonction = auPole(sources)?.fonction;
  const temporaires = temporairesDe(sources).map(({ charge, protection }) => ({
    memeFonction: charge.fonction === fonction,
    lieu: 'pole',
    formationAttestee: protection.formationAttestee,
    ...(protection.joursFonction > 0
      ? { joursFonction: protection.joursFonction, annees: protection.annees }
      : {}),
  }));
  return { reseau: fiche.part.reseau, anneeScolaire: effectif.annee, temporaires };
}

/** Temporary members of the part other than this one, in the order of the list given to the rule. */
function temporairesDe({ fiche, effectif }: Sources) {
  return effectif.membres
    .filter(({ id }) => id !== fiche.membre.id)
    .flatMap(({ nom, prenom, charges, protection }) => {
      const charge = charges.find(
        (c) => c.situation === 'temporaire' || c.situation === 'temporaire-prioritaire',
      );
      return charge ? [{ nom: `${prenom} ${nom}`, charge, protection }] : [];
    });
}

/** The volumes that end with the year before, without a gap; as many empty rows when the last one is not known. */
function suiteConnue(volumes: readonly (number | null)[]): (number | '')[] {
  const connus = volumes.slice(volumes.lastIndexOf(null) + 1).filter((v) => v !== null);
  return connus.length > 0 ? connus : volumes.map(() => '');
}

/** Who the rows of the aid are: « 1 : Prénom Nom, Logopède, 18/36 ». */
export function nommerTemporaires(sources: Sources): string[] {
  return temporairesDe(sources).map(
    ({ nom, charge }) => `${nom}, ${charge.fonction}, ${formater(charge.prestees)}/${charge.sur}`,
  );
}
