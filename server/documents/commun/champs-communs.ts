import { type Bloc, blocChamps, type ChampDeBloc } from './blocs.ts';
import {
  type AnneeScolaire,
  type Etablissement,
  formaterAnneeScolaire,
  formaterJour,
  type Jour,
  siConnu,
} from './champs.ts';
import type { Contact, Eleve } from './faits.ts';

/** A field with a text. */
export function champ(libelle: string, valeur: string | number | null | undefined): ChampDeBloc {
  return { libelle, valeur: siConnu(valeur ?? null) };
}

/** A field with a civil day. */
export function champJour(libelle: string, jour: Jour | null | undefined): ChampDeBloc {
  return { libelle, valeur: siConnu(jour ?? null, formaterJour) };
}

/** A field that a filled paper leaves out when nothing is known. */
export function siUtile(champDeBloc: ChampDeBloc): ChampDeBloc {
  return { ...champDeBloc, facultatif: true };
}

export function champsEleve(eleve: Eleve | null | undefined): ChampDeBloc[] {
  return [
    champ('Nom', eleve?.nom),
    champ('Prénom', eleve?.prenom),
    champJour('Date de naissance', eleve?.dateNaissance),
  ];
}

/** A school on two lines: `libelle` names its part, « École ordinaire ». */
export function champsEcole(libelle: string, ecole: Etablissement | null | undefined): ChampDeBloc[] {
  const localite = siConnu(ecole?.localite ?? null, (connue) => `, ${connue}`) ?? '';
  const implantation =
    siConnu(ecole?.faseImplantation ?? null, (connue) => ` · implantation ${connue}`) ?? '';
  return [
    champ(libelle, ecole ? `${ecole.nom}${localite}` : null),
    champ('N° FASE et implantation', ecole ? `${ecole.fase}${implantation}` : null),
  ];
}

/** A school with its direction and how to reach it. */
export function champsEcoleJoignable(
  libelle: string,
  ecole: Etablissement | null | undefined,
): ChampDeBloc[] {
  return [
    ...champsEcole(libelle, ecole),
    siUtile(champ('Direction', ecole?.direction)),
    siUtile(champ('Téléphone', ecole?.telephone)),
    siUtile(champ('Courriel', ecole?.courriel)),
  ];
}

export function champsContact(contact: Contact | null | undefined): ChampDeBloc[] {
  return [
    champ('Nom', contact?.nom),
    champ('Qualité', contact?.qualite),
    siUtile(champ('Téléphone', contact?.telephone)),
    siUtile(champ('Courriel', contact?.courriel)),
  ];
}

/** Someone to reach: one line each when known, since an address does not fit in half a line. */
export function blocContact(titre: string, vide: boolean, contact: Contact | null | undefined): Bloc {
  return blocChamps(titre, champsContact(contact), {
    paires: vide ? 2 : 1,
    libelles: vide ? 'courts' : 'moyens',
  });
}

/** « Année scolaire 2026-2027 ». */
export function titreAnnee(annee: AnneeScolaire | null | undefined): string | null {
  return siConnu(annee ?? null, (connue) => `Année scolaire ${formaterAnneeScolaire(connue)}`);
}

/** « du 01/09/2025 au 26/06/2026 », « depuis le 01/09/2025 ». */
export function formaterPeriode(du: Jour, au: Jour | null): string {
  return au === null ? `depuis le ${formaterJour(du)}` : `du ${formaterJour(du)} au ${formaterJour(au)}`;
}
