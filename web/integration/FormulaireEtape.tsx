import { useState } from 'react';
import { LienBouton } from '../composants/Bouton.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulaireGuide } from '../composants/FormulaireGuide.tsx';
import { FENETRE, type Reponses } from './brouillon.ts';
import { ChampsEtape } from './ChampsEtape.tsx';
import { ConflitBrouillon } from './ConflitBrouillon.tsx';
import type { lireConflit } from './conflit.ts';
import { adresseEtape, type CleEtape, etapePrecedente, findEtape } from './etapes.ts';
import { Jugement, type JugementVu } from './Jugement.tsx';
import type { Repertoire } from './reponses.ts';

type PropsFormulaireEtape = {
  brouillonId: string;
  etape: CleEtape;
  rang: number;
  total: number;
  brouillon: { version: number; modifieLe: string; reponses: Reponses };
  fenetre: string;
  repertoire: Repertoire;
  anneeScolaire: string | null;
  jugement: JugementVu | null;
  echec: EchecSaisie | undefined;
  conflit: ReturnType<typeof lireConflit>;
};

/**
 * One step of the wizard. The version and the window are those of the first display: saves of this window
 * refresh the page's data, and must not hide that another window wrote in between.
 */
export function FormulaireEtape(props: PropsFormulaireEtape) {
  const { brouillonId, etape, rang, total, repertoire, jugement, anneeScolaire, echec, conflit } = props;
  const [depart] = useState({ ...props.brouillon, fenetre: props.fenetre });
  const precedente = etapePrecedente(etape);
  return (
    <>
      {jugement && <Jugement jugement={jugement} annee={anneeScolaire} />}
      {jugement?.admis && (
        <p className="actions">
          <LienBouton vers={adresseEtape(brouillonId, 'verification')}>
            Continuer vers la vérification
          </LienBouton>
        </p>
      )}
      <FormulaireGuide
        etape={{ rang, total, sujet: findEtape(etape)?.sujet ?? '' }}
        precedent={precedente ? adresseEtape(brouillonId, precedente) : '/ipt/nouvelle'}
        suite={etape === 'acces' ? 'Contrôler l’accès' : 'Continuer'}
        brouillon={{ enregistreLe: props.brouillon.modifieLe }}
        echec={echec}
      >
        <input type="hidden" name="version" value={conflit?.version ?? depart.version} />
        <input type="hidden" name={FENETRE} value={depart.fenetre} />
        {conflit && <ConflitBrouillon conflit={conflit.conflit} />}
        <ChampsEtape
          etape={etape}
          reponses={echec?.saisie ?? depart.reponses}
          erreurs={echec?.erreurs ?? {}}
          repertoire={repertoire}
        />
      </FormulaireGuide>
    </>
  );
}
