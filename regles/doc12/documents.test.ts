import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { documents } from './documents.ts';

const droit = chargerDroit();
const POLE = { lieu: 'pole', niveauEcole: 'fondamental', fonction: 'Logopède', heures: 36, sur: 36 };
const ECOLE = { ...POLE, lieu: 'ecole', heures: 12, sur: 24 };
const demander = (faits: Record<string, unknown>) =>
  evaluer(documents, { reseau: 'OS', conge: false, emplois: [POLE], ...faits }, droit);

describe('doc12.documents', () => {
  it.each([
    [{ emplois: [POLE] }, ['FOND12']],
    [{ emplois: [{ ...POLE, niveauEcole: 'secondaire' }] }, ['SEC12']],
    [{ reseau: 'WBE' }, ['CF12']],
    [{ emplois: [ECOLE, POLE] }, ['FOND12', 'FOND12']],
    [{ conge: true, emplois: [ECOLE, POLE] }, ['FOND12', 'FOND12', 'CAD']],
    [{ conge: true, emplois: [{ ...ECOLE, niveauEcole: 'secondaire' }, POLE] }, ['SEC12', 'FOND12', 'CAD']],
    [{ reseau: 'WBE', conge: true, emplois: [ECOLE, POLE] }, ['CF12', 'CF12', 'CF CAD']],
  ])('%j donne %j', (faits, papiers) => {
    expect(demander(faits).valeur).toEqual(papiers);
  });

  it('suit le niveau de l’école, pas celui de la fonction', () => {
    const emplois = [{ ...POLE, niveauEcole: 'secondaire', fonction: 'Instituteur primaire' }];
    expect(demander({ emplois }).valeur).toEqual(['SEC12']);
  });

  it('ne remplit aucun code qui n’est pas donné', () => {
    const [premier] = demander({}).detail.documents as { tableaux: { haut: { valeur: unknown }[] }[] }[];
    const remplies = premier?.tableaux[0]?.haut.map(({ valeur }) => valeur).filter((v) => v !== null);
    expect(remplies).toEqual(['Logopède', '36/36']);
  });

  it('recopie chaque case donnée, sauf celles de l’administration', () => {
    const emploi = {
      ...{
        rtf: '951',
        titre: 'TR',
        di: '6B',
        s: 'D',
        regime: 'ancien',
        niveau: 'DI',
        dg: '1',
        cours: 'Français',
      },
      ...{
        rl10: 'R',
        pa: 'P',
        remplacement: '7',
        classes: '9',
        elevesDirection: '80',
        copt: 'C',
        an: 'A',
        oe: 'O',
      },
    };
    const vides = (niveauEcole: string) => {
      const emplois = [ECOLE, POLE].map((lieu) => ({ ...lieu, niveauEcole, ...emploi }));
      const { documents: remplis } = demander({ conge: true, emplois }).detail as {
        documents: { tableaux: Record<'haut' | 'bas', { colonne: string; valeur: string | null }[]>[] }[];
      };
      const cellules = remplis.flatMap(({ tableaux }) =>
        tableaux.flatMap(({ haut, bas }) => [...haut, ...bas]),
      );
      return [...new Set(cellules.filter(({ valeur }) => valeur === null).map(({ colonne }) => colonne))];
    };
    expect(vides('fondamental')).toEqual(['BAR (réservé à l’administration)']);
    expect(vides('secondaire')).toEqual(['BAR']);
  });

  it('porte les 36es tels quels, sans arrondi', () => {
    const [premier] = demander({ emplois: [{ ...POLE, heures: 28.8 }] }).detail.documents as {
      tableaux: { haut: { colonne: string; valeur: string | null }[] }[];
    }[];
    expect(premier?.tableaux[0]?.haut.at(2)).toEqual({
      colonne: 'Nombre de périodes (fraction)',
      valeur: '28,8/36',
    });
  });

  it('demande l’emploi qui manque à un congé', () => {
    const { issue, raisons } = demander({ conge: true });
    expect([issue, raisons[0]?.message]).toEqual([
      'faits-manquants',
      'Il manque un fait : l’emploi de l’école, avec les heures abandonnées (« emplois »).',
    ]);
  });

  it.each([
    [{ conge: 'non' }, /« conge » doit être true ou false/],
    [
      { emplois: [{ ...POLE, lieu: 'CPMS' }] },
      /« emplois\[0\]\.lieu » doit être l’une de ces valeurs : ecole, pole/,
    ],
    [{ emplois: [{ ...POLE, rtf: 970 }] }, /« emplois\[0\]\.rtf » doit être un texte/],
    [{ emplois: [{ ...POLE, di: 'un code beaucoup trop long' }] }, /au plus 12 caractères/],
    [{ emplois: [{ ...POLE, heures: -1 }] }, /entre 0 et 60/],
  ])('refuse %j en français', (faits, message) => {
    expect(() => demander(faits)).toThrow(message);
  });
});
