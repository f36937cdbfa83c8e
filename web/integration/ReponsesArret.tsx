import { formaterDate } from '../composants/formats.ts';
import { type ChoixArret, REPONSES, type Saisie } from './arret.ts';

const LIBELLES: Readonly<Record<(typeof REPONSES)[number], string>> = {
  motif: 'Motif',
  dateEvenement: 'Date de l’événement ou de la décision',
  demandeur: 'Demandée par',
  decisionCollegiale: 'Décision collégiale',
  justification: 'Justification',
  precision: 'Autre raison',
  motivation: 'Motivation',
};

const OUI_NON: Readonly<Record<string, string>> = { oui: 'Oui', non: 'Non' };

/** The facts of an end in words; what was not answered is left out. */
export function ReponsesArret({ reponses, choix }: { reponses: Saisie; choix: ChoixArret }) {
  return (
    <dl className="fiche">
      {REPONSES.filter((nom) => reponses[nom]).map((nom) => (
        <div key={nom}>
          <dt>{LIBELLES[nom]}</dt>
          <dd>{formater(nom, reponses[nom] ?? '', choix)}</dd>
        </div>
      ))}
    </dl>
  );
}

function formater(nom: (typeof REPONSES)[number], valeur: string, choix: ChoixArret): string {
  if (nom === 'dateEvenement') return formaterDate(valeur);
  if (nom === 'decisionCollegiale') return OUI_NON[valeur] ?? valeur;
  if (nom === 'motif' || nom === 'demandeur' || nom === 'justification') {
    return choix[nom].find((option) => option.valeur === valeur)?.libelle ?? valeur;
  }
  return valeur;
}
