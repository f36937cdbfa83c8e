import { formaterDateLongue, formaterEcheance } from '../composants/formats.ts';
import type { PartieVue } from '../signatures/Parties.tsx';

type Protocole = {
  debut: string;
  echeance: string;
  sections: readonly { etat: string }[];
  parties: readonly Pick<PartieVue, 'nature' | 'etat'>[];
};

/** What a protocol still lacks, in a sentence, and by when. Pure: `aujourdhui` is a civil day. */
export function direReste(
  protocole: Protocole,
  aujourdhui: string,
): { complet: boolean; titre: string; delai: string } {
  const { debut, echeance, sections, parties } = protocole;
  const manquantes = parties.filter(({ etat }) => etat !== 'signee');
  const accords = manquantes.filter(({ nature }) => nature === 'accord').length;
  const avis = manquantes.length - accords;
  const ouvertes = sections.filter(({ etat }) => etat === 'a-faire' || etat === 'en-cours').length;
  const morceaux = [
    compter(ouvertes, 'section à terminer', 'sections à terminer'),
    compter(accords, 'signature à recueillir', 'signatures à recueillir'),
    avis > 0 ? 'l’avis du CPMS à recevoir' : '',
  ].filter((morceau) => morceau !== '');
  const complet = morceaux.length === 0;
  return {
    complet,
    titre: complet ? 'Le protocole est complet et signé par tous.' : `Il reste ${enumerer(morceaux)}.`,
    delai: direDelai({ debut, echeance, complet, signe: manquantes.length === 0 }, aujourdhui),
  };
}

function direDelai(
  { debut, echeance, complet, signe }: { debut: string; echeance: string; complet: boolean; signe: boolean },
  aujourdhui: string,
) {
  const jour = formaterDateLongue(echeance);
  if (debut > echeance) {
    return `L’intégration commence après le ${jour} : elle se déclare tardivement, avec le protocole signé.`;
  }
  if (signe && !complet) {
    return 'Toutes les signatures sont recueillies. Une section dont le texte change devra être signée de nouveau.';
  }
  if (complet) return `Toutes les signatures étaient attendues pour le ${jour}.`;
  return `Toutes les signatures sont attendues au plus tard le ${jour} (${formaterEcheance(aujourdhui, echeance)}).`;
}

function compter(nombre: number, singulier: string, pluriel: string): string {
  if (nombre === 0) return '';
  return `${nombre} ${nombre === 1 ? singulier : pluriel}`;
}

function enumerer(morceaux: readonly string[]): string {
  return [morceaux.slice(0, -1).join(', '), morceaux.at(-1)].filter(Boolean).join(' et ');
}
