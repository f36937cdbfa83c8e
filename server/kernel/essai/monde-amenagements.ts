import type { Executer } from '../registre.ts';
import { IDS, MARQUES } from './identite.ts';

/** What a school asked of its pôle, and what became of it. */
export type AmenagementsOuverts = {
  demandeId: string;
  triageId: string;
  critereId: string;
};

/**
 * A request observed and decided, with the lists of the pôle: one of each row, through the use cases of a
 * coordinator. `nom` carries the mark of the file; what a whole pôle shares carries the mark of the pôle.
 */
export async function ouvrirAmenagements(
  executer: Executer,
  nom: string,
  { ecoleId }: { eleveId: string; ecoleId: string },
): Promise<AmenagementsOuverts> {
  const pole = ecoleId === IDS.b1 ? MARQUES.b : 'Alpha';
  const { id: critereId } = await executer('amenagements.ajouterALaListe', {
    genre: 'critere',
    libelle: `Critère ${pole}`,
  });
  await executer('amenagements.ajouterALaListe', { genre: 'question', libelle: `Question ${pole}` });
  const { demandeId } = await executer('amenagements.introduireDemande', {
    ecoleId,
    demandeeLe: '2025-09-15',
    niveau: 'primaire',
    anneeEtude: '4',
    classe: '4A',
    eleveNomme: 'oui',
    eleve: `Élève ${nom}`,
    besoin: `Besoin ${nom}`,
    essais: `Essais ${nom}`,
    urgence: 'proche',
  });
  const { triageId } = await executer('amenagements.trierDemande', {
    demandeId,
    version: 1,
    forme: 'observation',
    decideeLe: '2025-09-20',
    motivation: `Motivation ${nom}`,
    criteres: { [critereId]: 'oui' },
  });
  await executer('amenagements.orienterParents', {
    contact: `Parents ${nom}`,
    moyen: 'courriel',
    recueLe: '2025-09-10',
    orienteeLe: '2025-09-12',
    ecoleId,
  });
  return { demandeId, triageId, critereId };
}
