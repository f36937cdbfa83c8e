import { exigeAnnee } from '../../../modules/pieces/index.ts';
import type { Executer } from '../../registre.ts';
import { type Profil, premiereDe } from './eleves.ts';

export type Suivi = Profil & { eleveId: string; integrationId: string };

const PARTIES = [
  { partie: 'ecole-ordinaire', auTitreDe: 'po' },
  { partie: 'pole', auTitreDe: 'po' },
  { partie: 'responsable', auTitreDe: 'responsable' },
  { partie: 'cpms', auTitreDe: 'direction', avis: 'favorable' },
] as const;

/** A first IPT from the pupil to the protocol signed by all, and the papers that go with it. */
export async function integrer(executer: Executer, profil: Profil, debut: string, signeeLe: string) {
  const ouverte = await executer('integration.ouvrirPremiere', premiereDe(profil, debut));
  const { integrationId } = ouverte;
  const { sections } = await executer('integration.consulterProtocole', { integrationId });
  for (const { cle, version } of sections) {
    await executer('integration.modifierSection', {
      integrationId,
      cle,
      contenu: 'Écrit pour l’année.',
      termine: true,
      version,
    });
  }
  await signerTout(executer, integrationId, signeeLe);
  await executer('integration.emettreDocument', { integrationId, modele: 'protocole-ipt' });
  return { ...profil, ...ouverte } satisfies Suivi;
}

/** Every party signs the protocol on paper, on its own day. */
async function signerTout(executer: Executer, integrationId: string, signeeLe: string) {
  const { acteId } = await executer('integration.consulterProtocole', { integrationId });
  for (const partie of PARTIES) {
    await executer('signatures.consigner', {
      acteId: acteId ?? '',
      nom: 'Ana Signataire',
      qualite: 'responsable',
      signeeLe,
      moyen: 'papier',
      ...partie,
    });
  }
}

/** The medical report comes before the passation of the scale. */
export const BILAN = '2024-03-10';

/** Deposits every piece that the situation asks for and that is not there; says how many. */
export async function completerPieces(executer: Executer, eleveId: string, annee: string, jour: string) {
  const { dossiers } = await executer('pieces.consulter', { eleveId, annee });
  let deposees = 0;
  for (const { integrationId, lignes } of dossiers) {
    for (const ligne of lignes.filter(({ etat }) => etat === 'manquante' || etat === 'a-renouveler')) {
      await executer('pieces.deposer', {
        eleveId,
        integrationId,
        code: ligne.piece,
        ...(exigeAnnee(ligne.piece) ? { annee: ligne.annee ?? annee } : {}),
        datePiece: ligne.piece === 'bilan-medical' ? BILAN : jour,
        exemplaire: ligne.exemplaire === 'copie' ? 'copie' : 'original',
        gardien: ligne.detenteur === 'école coopérante' ? 'ecole-cooperante' : 'pole',
        lieu: 'Armoire des dossiers',
      });
      deposees += 1;
    }
  }
  return deposees;
}
