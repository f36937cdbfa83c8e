import type { Droit } from '../droit.ts';
import { creerLecteur, etapeDeFait, jourDansLAnnee, rentreeDe } from '../lecture.ts';
import { difference, formater, somme } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat } from '../resultat.ts';

const REPORT = 'financement.fonctionnement.report';

const euros = (libelle: string, aide?: string) =>
  ({ genre: 'nombre', libelle, ...(aide ? { aide } : {}), min: 0, unite: 'euros' }) as const;

/**
 * Running money carried over to the next school year (FIN-10, FIN-17). `valeur`: euros, never negative;
 * `detail`: `solde` (may be negative), `depassement` (what was spent beyond what was there), `acteLe`.
 */
export const report: Regle = {
  nom: 'financement.report',
  titre: 'Report du fonctionnement',
  description:
    'Donne le solde de fonctionnement reporté à l’année scolaire suivante : ce qui était reporté, plus ce qui est reçu, moins ce qui est dépensé. Il n’est jamais négatif.',
  registre: ['FIN-10', 'FIN-17'],
  parametres: [REPORT],
  formes: [
    {
      champs: {
        anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire qui se clôt' },
        recu: euros('fonctionnement reçu cette année'),
        depense: euros('dépenses justifiées de cette année'),
        report: euros('report de l’année précédente', '0 la première année.'),
      },
      exemple: { anneeScolaire: '2024-25', recu: 97650, depense: 81400.5, report: 2100 },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const { anneeScolaire, recu, depense, report: anterieur } = faits as Record<string, number>;
  const lecteur = creerLecteur(droit, jour);
  const acte = lecteur.texte(REPORT);
  if (!acte) return lecteur.refus();
  const disponible = somme(Number(anterieur), Number(recu));
  const solde = difference(disponible, Number(depense));
  const reporte = Math.max(0, solde);
  const depassement = Math.max(0, -solde);
  const acteLe = jourDansLAnnee(String(anneeScolaire), acte.valeur);
  return resultat(reporte, 'euros', {
    detail: { solde, depassement, acteLe },
    raisons: depassement > 0 ? [tropDepense(depassement, disponible)] : [],
    trace: [
      {
        libelle: 'Report à l’année suivante',
        valeur: reporte,
        unite: 'euros',
        operation: `${formater(Number(anterieur))} + ${formater(Number(recu))} − ${formater(Number(depense))} = ${formater(solde)}`,
        ...(depassement > 0 ? { note: 'Un solde négatif n’est pas reporté.' } : {}),
        enfants: [
          etapeDeFait('Report de l’année précédente', Number(anterieur), 'euros'),
          etapeDeFait('Fonctionnement reçu', Number(recu), 'euros'),
          etapeDeFait('Dépenses', Number(depense), 'euros'),
          { ...acte.etape, valeur: acteLe },
        ],
      },
    ],
  });
}

function tropDepense(depassement: number, disponible: number): Raison {
  const message = `Les dépenses dépassent de ${formater(depassement)} euros les ${formater(disponible)} euros disponibles : rien n’est reporté, et le dépassement n’est pas à charge des points de l’année suivante. Vérifiez les pièces.`;
  return { code: 'depense-superieure', message, fait: 'depense' };
}
