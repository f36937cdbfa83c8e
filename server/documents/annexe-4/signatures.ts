import { type BlocSignature, construireBlocSignature } from '../commun/bloc-signature.ts';
import { boiteCpms, boiteResponsable } from '../commun/boites.ts';
import type { Etablissement } from '../commun/champs.ts';
import type { Signature } from '../commun/signature.ts';
import type { FaitsAnnexe4 } from './faits.ts';

/** The four boxes of annexe 4: direction of the pôle and of the school, CPMS, responsible person. */
export function boitesAnnexe4(faits: FaitsAnnexe4 | null): BlocSignature[] {
  const signatures = faits?.signatures;
  const totale = faits === null || faits.typeActuel === 'permanente-totale';
  return [
    direction('pole', 'Pôle territorial : la direction', faits?.pole.siege, signatures?.pole),
    direction('ecole', 'École ordinaire : la direction', faits?.ecoleOrdinaire, signatures?.ecoleOrdinaire),
    boiteCpms(
      totale
        ? 'Avis du CPMS qui assure la guidance de l’élève au terme de l’année scolaire (IPT)'
        : 'Avis du CPMS qui assure la guidance de l’élève au terme de la période d’intégration (autres types d’intégration)',
      faits?.cpms,
      signatures?.avisCpms,
    ),
    boiteResponsable(signatures?.responsable),
  ];
}

function direction(
  nom: string,
  titre: string,
  ecole: Etablissement | undefined,
  signature: Signature | null | undefined,
): BlocSignature {
  return construireBlocSignature(
    {
      nom,
      titre,
      precision: ecole === undefined ? null : numeros(ecole),
      aRemplir:
        ecole === undefined ? ['N° FASE', 'N° implantation', 'Direction', 'Date'] : ['Direction', 'Date'],
    },
    signature ?? null,
  );
}

function numeros({ nom, fase, faseImplantation }: Etablissement): string {
  const implantation = faseImplantation === null ? '' : ` · implantation ${faseImplantation}`;
  return `${nom} · N° FASE ${fase}${implantation}`;
}
