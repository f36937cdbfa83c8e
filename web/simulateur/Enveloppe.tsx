import { ChiffreExplique } from '../composants/ChiffreExplique.tsx';
import { ReponseCourte } from './ReponseCourte.tsx';
import type { Reponses } from './simulation.ts';

type PropsEnveloppe = { annee: string; reponses: Reponses };

/** Base, IPT and total of the year, each figure with its reasoning. */
export function Enveloppe({ annee, reponses: { base, ipt, total } }: PropsEnveloppe) {
  const trace =
    total === null || !base?.chiffre.trace || !ipt?.chiffre.trace
      ? null
      : {
          libelle: 'Enveloppe du pôle',
          valeur: total,
          unite: 'points',
          operation: 'base + intégrations',
          enfants: [base.chiffre.trace, ipt.chiffre.trace],
        };
  return (
    <section aria-label="Enveloppe">
      <h2>Enveloppe {annee}</h2>
      {!base && !ipt && <p>Corrigez les nombres signalés, et calculez de nouveau.</p>}
      {total !== null && (
        <ChiffreExplique libelle="Enveloppe du pôle" valeur={total} unite="points" trace={trace} />
      )}
      {base && <ReponseCourte libelle="Base" reponse={base} />}
      {ipt && <ReponseCourte libelle="Intégrations permanentes totales" reponse={ipt} />}
    </section>
  );
}
