import { enToutesLettres } from '../calendrier/lettres.ts';
import { anneeDuJour } from '../calendrier/situation.ts';
import { derogation } from '../delais/derogation.ts';
import { type Droit, findCalendrier, type ValeurDeDroit } from '../droit.ts';
import { creerLecteur, jourDansLAnnee, lireSiConnue } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { PARAMETRES_DES_EFFETS } from './arret-effets.ts';
import { type Changement, choisirProcedure, type FaitsTardifs } from './procedure-tardive-choix.ts';
import { decrire, PARAMETRES_DE_LA_SUITE } from './procedure-tardive-suite.ts';

const MOTIFS = 'tardif.motifs';
const PROCEDURES = 'tardif.procedures';
const LIMITE = 'financement.ipt.date-limite';
const CELLULE = 'tardif.cellule';

/**
 * Which procedure applies to an IPT that starts, changes or ends, under the law of the school year of
 * `debutPrevuLe` (TAR-0 to TAR-5). `valeur` is `a-temps`, `premiere-ipt-tardive`,
 * `derogation-ministerielle` or `arret`; what no text foresees is `non-applicable`, with
 * `detail.procedure` = `contacter-la-cellule` and `detail.contact`, null when it is not published. `detail`: `procedure`, `annexes`, `formulaire`,
 * `destinataires`, `decision`, `points`, `comptage`, `dates`.
 */
export const procedureTardive: Regle = {
  nom: 'integration.procedureTardive',
  titre: 'Procédure après le 30 septembre',
  description:
    'Dit quelle procédure suivre pour une intégration qui débute, change de partenaire ou finit après le 30 septembre : documents à signer, qui décide, effet sur les points des deux pôles. Le droit est celui de l’année scolaire du début prévu.',
  registre: ['TAR-0', 'TAR-1', 'TAR-2', 'TAR-4', 'TAR-5', 'FIN-11', 'FIN-12'],
  parametres: [
    ...new Set([
      PROCEDURES,
      MOTIFS,
      LIMITE,
      CELLULE,
      ...PARAMETRES_DE_LA_SUITE,
      ...PARAMETRES_DES_EFFETS,
      ...derogation.parametres,
    ]),
  ],
  formes: [
    {
      champs: {
        premiere: { genre: 'booleen', libelle: 'première IPT de l’élève' },
        debutPrevuLe: {
          genre: 'date',
          libelle: 'début prévu sur le protocole',
          aide: 'Pour un arrêt : le jour de la fin.',
        },
        declareLe: { genre: 'date', libelle: 'jour de la déclaration ou de la demande' },
        changement: {
          genre: 'choix',
          libelle: 'changement de partenaire',
          valeurs: ['aucun', 'meme-pole', 'autre-pole', 'arret'],
        },
        motif: {
          genre: 'texte',
          libelle: 'motif de la demande de dérogation',
          aide: 'L’un des sept motifs légaux, pour un changement de partenaire ; sans effet sinon.',
          facultatif: true,
          max: 60,
        },
      },
      exemple: {
        premiere: false,
        debutPrevuLe: '2025-02-10',
        declareLe: '2025-02-10',
        changement: 'autre-pole',
        motif: 'changement-domicile',
      },
    },
  ],
  dateDeReference: (faits, droit) => {
    const { debut } = lireFaits(faits);
    return anneeDuJour(droit, debut) === null ? null : debut;
  },
  juger,
};

function lireFaits(faits: FaitsLus): FaitsTardifs {
  return {
    premiere: faits.premiere === true,
    debut: String(faits.debutPrevuLe),
    declareLe: String(faits.declareLe),
    changement: faits.changement as Changement,
    motif: (faits.motif as string | undefined) ?? null,
  };
}

function juger(faitsLus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lireFaits(faitsLus);
  const annee = String(anneeDuJour(droit, jour));
  const lecteur = creerLecteur(droit, jour);
  const dateLimite = lecteur.texte(LIMITE);
  const procedures = lecteur.table<Record<string, Record<string, ValeurDeDroit>>>(PROCEDURES);
  const motifs = lecteur.table<readonly string[]>(MOTIFS);
  if (!dateLimite || !procedures || !motifs) return lecteur.refus();

  const limite = jourDansLAnnee(annee, dateLimite.valeur);
  const dernierJour = findCalendrier(droit, annee)?.dernierJour ?? jour;
  const choix = choisirProcedure(faits, { limite, dernierJour, dateLimite, procedures, motifs });
  const { procedure, refus } = choix;
  const tete: Etape = {
    libelle: 'Procédure',
    valeur: procedure,
    operation: `début le ${enToutesLettres(faits.debut)}, limite le ${enToutesLettres(limite)}, déclaration le ${enToutesLettres(faits.declareLe)}`,
    note: 'Le critère est la date de début, non celle de la déclaration.',
    enfants: [{ ...dateLimite.etape, valeur: limite }, procedures.etape, motifs.etape],
  };
  if (refus.length > 0) {
    const seulementUnFait = refus.every(({ code }) => code === 'fait-manquant');
    const issue = seulementUnFait ? 'faits-manquants' : 'non-applicable';
    const contact = lireSiConnue<Record<string, ValeurDeDroit>>(droit, jour, CELLULE)?.valeur ?? null;
    return sansValeur(issue, refus, { detail: { procedure, contact }, trace: [tete] });
  }
  const suite = decrire(faits, procedure, { droit, lecteur, annee, jour, procedures });
  if (!suite) return lecteur.refus();
  return resultat(procedure, null, {
    detail: { procedure, ...suite.detail },
    raisons: suite.raisons,
    trace: [tete, ...suite.etapes],
  });
}
