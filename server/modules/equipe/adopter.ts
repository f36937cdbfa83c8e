import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { findCalendrier } from '@polaris/regles/droit.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { type Choix, jugerChoix } from './choix.ts';
import { lireComposition } from './lire-composition.ts';
import { exigerNonGele, findAdopte, type PartAnnee } from './moment.ts';
import { exigerPart, type Part } from './parts.ts';
import { type CadreDePart, getVariante, listerCadres } from './repository.ts';
import { avancer } from './versions.ts';

const entree = z.object({
  cadreId: identifiant,
  version,
  concertationLe: jour,
  organe: texteCourt(200, 'Nommez l’organe local de concertation sociale.'),
  avis: texteLong(4000).refine((v) => v.trim() !== '', 'Consignez l’avis que l’organe a rendu.'),
  adopteLe: jour,
  /** Said of a definitive member who loses volume: found again elsewhere, in the same function. */
  chargeRetrouvee: z.literal('oui').optional().catch(undefined),
});

/**
 * Adopts a variant after social consultation (EQU-4): under the points when they are known, without a post that
 * the table forbids. Before the year begins it may take the place of another, whose trace is kept.
 */
export const adopter = definirCas({
  nom: 'equipe.adopter',
  titre: 'Adopter une variante du cadre après concertation sociale.',
  permission: 'equipe.composer',
  genre: 'ecriture',
  entree,
  sortie: z.object({ cadreId: identifiant, remplace: identifiant.nullable() }),
  async executer(contexte, { cadreId, version, concertationLe, organe, avis, adopteLe, chargeRetrouvee }) {
    const cadre = await getVariante(contexte, { cadreId, version });
    await exigerNonGele(contexte, cadre.part);
    refuserDates(contexte, { concertationLe, adopteLe });
    const part = await exigerPart(contexte, cadre.part);
    const composition = await lireComposition(contexte, part, cadre);
    refuserCadre(cadre, composition);
    const choix = await jugerContrePrecedent(contexte, cadre, {
      decideLe: adopteLe,
      ...(chargeRetrouvee ? { chargeRetrouveeHorsPole: true } : {}),
    });
    refuserPerte(choix);
    const remplace = await ecarter(contexte, cadre.part);
    await avancer(
      contexte,
      { cadreId, version },
      {
        etat: 'adopte',
        points: part.points,
        concertation_le: concertationLe,
        organe,
        avis: contexte.coffre.sceller(avis.trim()),
        adopte_le: adopteLe,
        adopte_par: contexte.session.compteId,
        jugement: JSON.stringify({ cadre: composition.cadre, choix: choix?.resultat ?? null }),
        droit_version: contexte.droit.version,
      },
    );
    await tracer(contexte, part, cadreId, { avant: 'variante', apres: 'adopte' });
    await contexte.journaliser({
      objet: 'cadre',
      objetId: cadreId,
      poleId: part.poleId,
      changements: {
        etat: 'adopte',
        concertationLe,
        adopteLe,
        points: part.points,
        total: composition.total,
        remplace,
      },
    });
    return { cadreId, remplace };
  },
});

function refuserDates(
  { aujourdhui }: Contexte,
  { concertationLe, adopteLe }: { concertationLe: string; adopteLe: string },
): void {
  const champs: Record<string, string> = {};
  for (const [nom, le] of Object.entries({ concertationLe, adopteLe })) {
    if (le > aujourdhui)
      champs[nom] = 'Cette date est dans l’avenir. Encodez la décision quand elle est prise.';
  }
  if (concertationLe > adopteLe) {
    champs.adopteLe ??= 'Le cadre s’adopte après la concertation : vérifiez les deux dates.';
  }
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Certaines dates sont à corriger.', { champs });
}

type Composition = Awaited<ReturnType<typeof lireComposition>>;

function refuserCadre({ postes }: CadreDePart, composition: Composition): void {
  const refus = composition.postes.flatMap((poste) => poste.refus);
  const phrases = [...refus, ...composition.obstacles].map(({ message }) => message);
  if (postes.every(({ source }) => source === 'fonctionnement')) phrases.push('Ce cadre n’a aucun poste.');
  if (phrases.length === 0) return;
  throw new Refus('regle-non-respectee', `Ce cadre ne peut pas être adopté. ${phrases.join(' ')}`);
}

/** The annual choice against the cadre adopted the year before; null when there is none. */
async function jugerContrePrecedent(
  contexte: Contexte,
  { part, ...apres }: CadreDePart,
  suite: Parameters<typeof jugerChoix>[3],
): Promise<Choix | null> {
  const annee = decalerAnnee(part.annee, -1);
  if (!findCalendrier(contexte.droit, annee)) return null;
  const anciens = await listerCadres(contexte, { ...part, annee });
  const avant = anciens.find(({ etat }) => etat === 'adopte');
  return avant ? jugerChoix(contexte, part, { avant, apres }, suite) : null;
}

/** A definitive member may lose volume only where the text says so; a late choice is kept, and said late. */
const PERTE = 'perte-au-dela-de-la-reduction';

function refuserPerte(choix: Choix | null): void {
  const raisons = choix?.resultat?.raisons ?? [];
  if (!raisons.some(({ code }) => code === PERTE)) return;
  const phrase = raisons
    .filter(({ code }) => code === PERTE || code === 'definitif-touche')
    .map(({ message }) => message)
    .join(' ');
  throw new Refus('regle-non-respectee', phrase, { champs: { chargeRetrouvee: phrase } });
}

/** The cadre that held until now gives way; returns its identifier. */
async function ecarter(contexte: Contexte, part: PartAnnee): Promise<string | null> {
  const ancien = await findAdopte(contexte, part);
  if (!ancien) return null;
  await avancer(contexte, { cadreId: ancien.id, version: ancien.version }, { etat: 'ecarte' });
  await tracer(contexte, part, ancien.id, { avant: 'adopte', apres: 'ecarte' });
  return ancien.id;
}

function tracer(
  { historiser }: Contexte,
  { poleId }: Pick<Part, 'poleId'>,
  cadreId: string,
  etats: { avant: string; apres: string },
): Promise<void> {
  return historiser({ poleId, objet: 'cadre', objetId: cadreId }, [{ champ: 'etat', ...etats }]);
}
