import type { Champs } from '@polaris/regles/regle.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { formaterDate, formaterNombre } from '../composants/formats.ts';
import { aplatir } from './essai.ts';
import { ISSUES } from './reponse.ts';

type CasPublie = Sortie<'calculs.listerRegles'>['regles'][number]['cas'][number];

/** A golden case in words: what it says, the facts, the expected answer, and the address that tries it. */
export type CasVu = { phrase: string; article: string; faits: string[]; attendu: string; essai: string };

export function versCasVu({ cas, article, faits, attendu }: CasPublie, nom: string, champs: Champs): CasVu {
  const adresse = new URLSearchParams(aplatir(faits));
  return {
    phrase: cas,
    article,
    faits: direFaits(faits, champs),
    attendu: direAttendu(attendu),
    essai: `/regles/${nom}?${adresse}#essayer`,
  };
}

/** One line per fact: « année scolaire : 2024-25 »; a list says how many, then each on one line. */
function direFaits(faits: unknown, champs: Champs): string[] {
  if (typeof faits !== 'object' || faits === null) return [];
  return Object.entries(faits).flatMap(([nom, valeur]) => {
    const champ = champs[nom];
    const libelle = champ?.libelle ?? nom;
    if (champ?.genre === 'objet') return direFaits(valeur, champ.champs);
    if (!Array.isArray(valeur)) return [`${libelle} : ${dire(valeur)}`];
    if (valeur.length === 0) return [`${libelle} : aucun`];
    if (champ?.genre !== 'liste' || champ.element.genre !== 'objet') {
      return [`${libelle} : ${valeur.map(dire).join('\u00a0; ')}`];
    }
    const { libelle: un, champs: siens } = champ.element;
    return valeur.map((element, rang) => `${un} ${rang + 1} : ${direFaits(element, siens).join(', ')}`);
  });
}

function dire(valeur: unknown): string {
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur === 'number') return formaterNombre(valeur);
  if (Array.isArray(valeur) && valeur.every((v) => typeof v === 'string')) {
    return valeur.length === 0 ? 'aucun' : valeur.join(', ');
  }
  return typeof valeur === 'string' ? formaterDate(valeur) : JSON.stringify(valeur);
}

function direAttendu(attendu: CasPublie['attendu']): string {
  const { issue, valeur } = attendu;
  if (issue !== 'resultat') return ISSUES[issue as keyof typeof ISSUES] ?? String(issue);
  return valeur === undefined
    ? 'Une réponse, dont les parties sont vérifiées.'
    : `Réponse : ${dire(valeur)}.`;
}
