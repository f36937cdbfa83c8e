import { useState } from 'react';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulaireGuide } from '../composants/FormulaireGuide.tsx';
import { FENETRE, type Reponses } from '../integration/brouillon.ts';
import { ConflitBrouillon } from '../integration/ConflitBrouillon.tsx';
import type { lireConflit } from '../integration/conflit.ts';
import { ChampsTardifs } from './ChampsTardifs.tsx';
import { adresseEtape, etapePrecedente } from './etapes.ts';
import type { RepertoireTardif } from './repertoire.ts';

type PropsFormulaireTardif = {
  brouillonId: string;
  etape: string;
  sujet: string;
  rang: number;
  total: number;
  brouillon: { version: number; modifieLe: string; reponses: Reponses };
  fenetre: string;
  repertoire: RepertoireTardif;
  echec: EchecSaisie | undefined;
  conflit: ReturnType<typeof lireConflit>;
};

/** One step of the wizard; the version and the window are those of the first display. */
export function FormulaireTardif(props: PropsFormulaireTardif) {
  const { brouillonId, etape, sujet, rang, total, repertoire, echec, conflit } = props;
  const [depart] = useState({ ...props.brouillon, fenetre: props.fenetre });
  const precedente = etapePrecedente(depart.reponses.situation, etape);
  return (
    <FormulaireGuide
      etape={{ rang, total, sujet }}
      precedent={precedente ? adresseEtape(brouillonId, precedente) : '/declarations/nouvelle'}
      brouillon={{ enregistreLe: props.brouillon.modifieLe }}
      echec={echec}
    >
      <input type="hidden" name="version" value={conflit?.version ?? depart.version} />
      <input type="hidden" name={FENETRE} value={depart.fenetre} />
      {conflit && <ConflitBrouillon conflit={conflit.conflit} />}
      <ChampsTardifs
        etape={etape}
        reponses={echec?.saisie ?? depart.reponses}
        erreurs={echec?.erreurs ?? {}}
        repertoire={repertoire}
      />
    </FormulaireGuide>
  );
}
