/**
 * The headings of the two forms, for their empty copies: those of the parameters `doc12.colonnes.*`, which a
 * test compares. A filled paper prints the headings that the law gave on its day.
 */
export const COLONNES_FONDAMENTAL = {
  'sans-conge-haut': [
    'Code RTF',
    'Fonction(s) (préciser le type)',
    'Nombre de périodes (fraction)',
    'Titre (TR, TS, TP, TPNL)',
    'PVC - Déro (n° de déro + attest. pénurie sévère)',
    'Codes DI',
    'S',
    'N° de remplacement',
    'Nombre de classes dans l’école ou dans l’implantation',
    'BAR (réservé à l’administration)',
  ],
  'conge-haut': [
    'Code RTF',
    'Fonction(s) (préciser le type et la forme)',
    'Nombre de périodes (fraction)',
    'PA',
    'Titre (TR, TS, TP, TPNL)',
    'Codes DI',
    'S',
    'Régime',
    'N° de remplacement',
    'Nombre de classes dans l’école ou dans l’implantation',
    'Direction : nombre d’élèves dans les classes dirigées',
    'BAR (réservé à l’administration)',
  ],
} as const;

const BAS = ['C.OPT. C.CRS', 'Heures', 'Dg', 'Cours', 'An/F/f', 'S', 'N° OE', 'Di', 'Total'] as const;

export const COLONNES_SECONDAIRE = {
  'sans-conge-haut': ['Code RTF', 'Code RL10', 'Fonction', 'Niveau', 'Heures', 'Tit', 'BAR'],
  'sans-conge-bas': BAS,
  'conge-haut': ['Régime', 'Code RTF', 'Code RL10', 'Fonction', 'PA', 'Niveau', 'Heures', 'Tit', 'BAR'],
  'conge-bas': BAS,
} as const;
