type EcoleNommee = { nom: string; fase: number; localite?: string | null };

/** A school as a paper names it; what no table knows stays unknown. */
export function direEcole({ nom, fase, localite = null }: EcoleNommee) {
  return { nom, fase, localite, faseImplantation: null, direction: null, telephone: null, courriel: null };
}

/** The pôle as a paper heads it. */
export function direPole({ nom, siege, siegeFase }: { nom: string; siege: string; siegeFase: number }) {
  return { nom, siege: direEcole({ nom: siege, fase: siegeFase }) };
}
