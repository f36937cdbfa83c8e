import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio, type OptionChoix } from '../composants/Choix.tsx';

type Lie = { nom: string; valeur: string | undefined; erreur: string | undefined };

type PropsJustification = { lier: (nom: string) => Lie; options: readonly OptionChoix[] };

const PLUS_TARD: OptionChoix = { valeur: '', libelle: 'À choisir plus tard, sur le document' };

/** The cases of the paper, all visible; the words of « autre raison » are asked only of that one. */
export function Justification({ lier, options }: PropsJustification) {
  const champ = lier('justification');
  return (
    <div className="justification">
      <GroupeRadio
        {...champ}
        valeur={champ.valeur ?? ''}
        legende="Quelle justification figurera sur le document ?"
        options={[...options, PLUS_TARD]}
      />
      <div className="si-autre-raison">
        <Champ {...lier('precision')} libelle="Quelle est l’autre raison ?" longueurMaximale={500} />
      </div>
    </div>
  );
}
