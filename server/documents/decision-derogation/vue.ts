import { construireBlocSignature } from '../commun/bloc-signature.ts';
import { type Bloc, blocChamps, blocMention, blocSignatures } from '../commun/blocs.ts';
import { CABINET } from '../commun/cabinet.ts';
import { formaterJour, nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, champsEleve, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { MOTIFS_DEROGATION } from '../commun/libelles.ts';
import type { FaitsDecisionDerogation } from './faits.ts';
import { blocsIssue, OBJETS } from './issues.ts';

/** Letter of decision: one template, three outcomes. */
export function construireVueDecisionDerogation(faits: FaitsDecisionDerogation | null): VueFormulaire {
  return construireFormulaire('decision-derogation', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    entete: CABINET,
    blocs: [
      lettre(faits),
      blocChamps('La demande', [
        champ('Référence', faits?.reference),
        champJour('Reçue le', faits?.recuLe),
        champ('Motif invoqué', faits === null ? null : MOTIFS_DEROGATION[faits.motif]),
        ...champsEcole('École d’enseignement ordinaire', faits?.ecoleOrdinaire),
      ]),
      blocChamps('L’élève', champsEleve(faits?.eleve), { paires: 2 }),
      ...blocsIssue(faits?.issue ?? null),
      blocSignatures('Pour le Ministre', [
        construireBlocSignature(
          {
            nom: 'cabinet',
            titre: 'Signature',
            precision: faits === null ? null : `${faits.signataire.nom}, ${faits.signataire.qualite}`,
            aRemplir: faits === null ? ['Nom et prénom', 'Qualité', 'Date'] : ['Date'],
            large: true,
          },
          faits?.signature ?? null,
        ),
      ]),
      blocMention('La décision rejoint le dossier de l’élève au pôle territorial.'),
    ],
  });
}

function lettre(faits: FaitsDecisionDerogation | null): Bloc {
  const siege = faits?.pole.siege;
  return {
    genre: 'lettre',
    destinataires:
      faits === null
        ? []
        : [faits.pole.nom, `À l’attention du coordonnateur`, siege?.nom ?? '', siege?.localite ?? ''].filter(
            Boolean,
          ),
    lieuEtDate: faits === null ? 'Date : …………………………' : `Le ${formaterJour(faits.decideLe)}`,
    objet:
      faits === null ? 'Demande de dérogation après le 30 septembre – décision' : OBJETS[faits.issue.genre],
  };
}
