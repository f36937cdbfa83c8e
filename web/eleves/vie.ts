import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { PeriodeVie, PointVie } from '../composants/LigneDeVie.tsx';
import type { GenrePeriode } from '../composants/ligne-de-vie.ts';
import { type AnneeVie, couvrir, type Rentrees } from './annees-vie.ts';

type Dossier = Pick<Sortie<'eleves.consulter'>, 'parcours' | 'integrations' | 'documents'>;
type Etape = Dossier['parcours'][number];

const GENRES: Readonly<Record<Etape['genre'], { genre: GenrePeriode; libelle: string }>> = {
  'temporaire-partielle': { genre: 'partielle', libelle: 'Intégration temporaire partielle' },
  'permanente-partielle': { genre: 'partielle', libelle: 'Intégration permanente partielle' },
  'permanente-totale': { genre: 'totale', libelle: 'Intégration permanente totale' },
};

/** The table of annexe 3, cell by cell. */
export type Annexe3 = Sortie<'eleves.consulter'>['annexe3'];

export type Vie = { annees: AnneeVie[]; periodes: PeriodeVie[]; points: PointVie[] };

/**
 * The path of a pupil on one axis: the specialised school, then each kind of integration. Years of the
 * same kind that follow each other without a break are one span; the axis reaches `aujourdhui`. A file keeps the last day
 * of an integration, a span the day after.
 */
export function tracerVie(dossier: Dossier, aujourdhui: string, rentrees: Rentrees): Vie {
  const { parcours, integrations, documents } = dossier;
  const etapes = grouper(parcours.length > 0 ? parcours : integrations.map(versEtape));
  const periodes = [...tracerSpecialise(integrations, etapes[0]?.debut), ...etapes];
  const points = documents.map(({ documentId, titre, emisLe }) => ({
    id: documentId,
    libelle: titre,
    le: emisLe.slice(0, 10),
  }));
  const jours = [
    aujourdhui,
    ...periodes.flatMap(({ debut, fin }) => (fin ? [debut, fin] : [debut])),
    ...points.map(({ le }) => le),
  ];
  return { annees: couvrir(jours, rentrees), periodes, points };
}

function versEtape({ debut, fin }: Dossier['integrations'][number]): Pick<Etape, 'genre' | 'debut' | 'fin'> {
  return { genre: 'permanente-totale', debut, fin };
}

function grouper(etapes: readonly Pick<Etape, 'genre' | 'debut' | 'fin'>[]): PeriodeVie[] {
  const periodes: (PeriodeVie & { etape: Etape['genre'] })[] = [];
  for (const { genre: etape, debut, fin } of etapes.toSorted((a, b) => a.debut.localeCompare(b.debut))) {
    const derniere = periodes.at(-1);
    if (derniere?.etape === etape && (!derniere.fin || debut <= derniere.fin)) {
      if (fin) derniere.fin = ajouterJours(fin, 1);
      else delete derniere.fin;
      continue;
    }
    periodes.push({
      id: `${etape} ${debut}`,
      ...GENRES[etape],
      debut,
      ...(fin ? { fin: ajouterJours(fin, 1) } : {}),
      etape,
    });
  }
  return periodes.map(({ etape: _, ...periode }) => periode);
}

function tracerSpecialise(integrations: Dossier['integrations'], fin: string | undefined): PeriodeVie[] {
  const debuts = integrations
    .map(({ inscritSpecialiseLe }) => inscritSpecialiseLe)
    .filter((le) => le !== null);
  const debut = debuts.toSorted()[0];
  if (!debut || !fin || debut >= fin) return [];
  return [{ id: 'specialise', genre: 'specialise', libelle: 'Enseignement spécialisé', debut, fin }];
}
