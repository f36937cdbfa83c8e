import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import type { ChiffreVue } from '../composants/resultat.ts';
import { ChiffreRegle } from './ChiffreRegle.tsx';
import { Connu } from './Connu.tsx';
import type { PointsVue } from './points.ts';
import { SensoriMoteur } from './SensoriMoteur.tsx';

type PropsEnveloppe = { points: PointsVue; ecolesSansChiffre: number; apercu: ChiffreVue | null };

/** The envelope as an account: its lines and their sum, each unfolding to the article that makes it. */
export function Enveloppe({ points, ecolesSansChiffre, apercu }: PropsEnveloppe) {
  const incomplete = ecolesSansChiffre > 0;
  const marque = incomplete || points.sensori.etat === 'provisoire' ? 'provisoire' : undefined;
  return (
    <section aria-label="Enveloppe" className="enveloppe">
      <ChiffreRegle
        libelle="Financement de base"
        chiffre={points.base}
        marque={incomplete ? 'provisoire' : undefined}
      />
      <ChiffreRegle libelle="Intégrations permanentes totales" chiffre={points.ipt} />
      {points.connu && <Connu {...points.connu} />}
      <SensoriMoteur {...points.sensori} apercu={apercu} />
      {points.portes.map(({ libelle, chiffre }) => (
        <ChiffreRegle key={libelle} libelle={libelle} chiffre={chiffre} />
      ))}
      <ChiffreRegle libelle="Enveloppe du pôle" chiffre={points.total} marque={marque} />
      {incomplete && (
        <p>
          Le comptage manque pour {formaterQuantite(ecolesSansChiffre, 'école')}&nbsp;: le financement de base
          augmentera quand il sera connu.
        </p>
      )}
    </section>
  );
}

/** The same in euros, and what is handed to partners out of it. */
export function EnEuros({ points: { euros, retrocedes } }: { points: PointsVue }) {
  return (
    <section aria-label="En euros" className="enveloppe">
      {retrocedes > 0 && (
        <p>Dont {formaterNombre(retrocedes)} points rétrocédés à des écoles partenaires par avenant.</p>
      )}
      {euros && <ChiffreRegle libelle="Enveloppe en euros" chiffre={euros} />}
    </section>
  );
}
