import type { Alea } from '../alea.ts';

/** Invented pairs of usual names, with everything a list must sort and search: accents, particles, length. */
const NOMS = [
  'Adriaenval', 'Aldebert', 'Baillevent', 'Barrois-Delcourt', 'Ben Khalifa', 'Bérault', 'Boisdenghien',
  'Bonnefoi', 'Boulangier', 'Brunelois', 'Cassarini', 'Chantraine', 'Charlemagnon', 'Claesvoort', 'Çelikoğlu',
  'Cordonnois', 'Courtemanche', 'Cœurderoy', 'D’Hautefeuille', 'D’Orvelaine', 'Da Fonseca Ribeira', 'De Boisclair',
  'De la Haye-Montbel', 'De Ruyterval', 'Delafontaine', 'Delbrassine', 'Demoulinet', 'Desprairies', 'Diallo-Verhoef',
  'Du Rieu', 'Dumorquet', 'El Amranou', 'Estievenoy', 'Fauconval', 'Feyaertsen', 'Fleurquin', 'Florizoone',
  'Gaillarday', 'Ghislenoy', 'Gödeke', 'Grandjambe', 'Hautecœur', 'Herbiniaux', 'Hubermolle', 'Iñarrea', 'Jacquemol',
  'Janssenval', 'Kabongo-Mutamba', 'Kestelmans', 'Kowalczewska', 'L’Hermitte', 'La Bruyère', 'Lambrechoy',
  'Lefaucheur', 'Lemaîtrier', 'Louvigny', 'Maesfrancx', 'Mbayendé', 'Mélotin', 'Mercenois', 'Mirandello', 'Moreauval',
  'N’Dombé', 'Nguyen-Thibaut', 'Noirhomont', 'O’Sheridan', 'Ouedraogou', 'Paternoy', 'Peetersen', 'Pirardeau',
  'Quintelier', 'Raskinoy', 'Renardeau', 'Rosselini', 'Sanogoh', 'Saint-Ghislois', 'Schoenmakens', 'Séverinoy',
  'Stassinet', 'T’Kintval', 'Thirionnet', 'Tillieuval', 'Uyttenhoven', 'Van den Eeckhautte', 'Van der Straetenbergh-Lacroix',
  'Vandeputval', 'Vanhoutrive', 'Vercruyssens', 'Vincentelli', 'Wautelaine', 'Willocqueau', 'Wuyberghs', 'Yıldızhan',
  'Zévacourt', 'Zwartjens',
] as const;

const PRENOMS = {
  F: [
    'Aïcha', 'Alix', 'Amélie', 'Anaïs', 'Anne-Sophie', 'Assia', 'Camille', 'Céleste', 'Chloé', 'Clémence', 'Éloïse',
    'Elif', 'Émeline', 'Fatoumata', 'Flore', 'Gaëlle', 'Héloïse', 'Inès', 'Jade', 'Julie', 'Léa', 'Lina', 'Lou-Anne',
    'Maëlys', 'Manon', 'Marie-Élisabeth', 'Mirèio', 'Nour', 'Océane', 'Ophélie', 'Rose', 'Safia', 'Salomé', 'Soraya',
    'Thaïs', 'Victoire', 'Yasmine', 'Zélie', 'Zoé',
  ],
  M: [
    'Adam', 'Aloïs', 'Amaury', 'Anatole', 'Ayoub', 'Basile', 'Benoît', 'Célestin', 'Côme', 'Diego', 'Éliott', 'Émile',
    'Enzo', 'Félix', 'François-Xavier', 'Gaspard', 'Hugo', 'Ilyès', 'Ismaël', 'Jean-Baptiste', 'Joaquim', 'Jules',
    'Kylian', 'Léon', 'Loïc', 'Luka', 'Maël', 'Mathéo', 'Mehdi', 'Nathan', 'Noé', 'Ömer', 'Oscar', 'Raphaël', 'Sacha',
    'Théo', 'Tiago', 'Ugo', 'Yanis', 'Zacharie',
  ],
  X: ['Alex', 'Camille', 'Charlie', 'Éden', 'Lou', 'Noa', 'Sacha'],
} as const;

export type Sexe = keyof typeof PRENOMS;

/** A first name and a last name, drawn apart. */
export function tirerNom(alea: Alea, sexe: Sexe): { nom: string; prenom: string } {
  return { nom: alea.choix(NOMS), prenom: alea.choix(PRENOMS[sexe]) };
}

/** Full name of an adult who signs or signs in. */
export function tirerAdulte(alea: Alea): string {
  const { nom, prenom } = tirerNom(alea, alea.choix(['F', 'M']));
  return `${prenom} ${nom}`;
}
