/** A date of the law that comes back every year. */
export type EcheanceLegale = { jour: string; libelle: string; reference: string };

const DATES = [
  {
    quand: '01-15',
    libelle: 'Comptage des élèves et des intégrations qui financent l’année suivante',
    reference: 'Code de l’enseignement, art. 6.2.5-4',
  },
  {
    quand: '09-30',
    libelle: 'Liste des intégrations permanentes totales à l’administration, protocoles signés',
    reference: 'Décret du 03/03/2004, art. 137',
  },
] as const;

/** The next date of the law, today included. `aujourdhui` and `jour` are civil days `YYYY-MM-DD`. */
export function trouverProchaineEcheance(aujourdhui: string): EcheanceLegale {
  const annee = Number(aujourdhui.slice(0, 4));
  const candidates = [annee, annee + 1].flatMap((an) =>
    DATES.map(({ quand, libelle, reference }) => ({ jour: `${an}-${quand}`, libelle, reference })),
  );
  const prochaine = candidates.find(({ jour }) => jour >= aujourdhui);
  if (!prochaine) throw new Error(`No legal date after ${aujourdhui}.`);
  return prochaine;
}
