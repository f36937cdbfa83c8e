import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { EnveloppeChamp, idChamp, liensAria } from './EnveloppeChamp.tsx';

export type Option = { valeur: string; libelle: string };

type Commun = {
  nom: string;
  libelle: ReactNode;
  aide?: ReactNode;
  erreur?: string | undefined;
  /** What is already known or was typed; the field stays native and uncontrolled. */
  valeur?: string | undefined;
  /** By default every field is required; this one may stay empty and says so. */
  facultatif?: boolean;
};

type Texte = {
  genre?: 'texte' | 'courriel' | 'motDePasse' | 'nombre' | 'date' | 'recherche' | 'fichier';
  /** Width in characters, when the expected answer is short. */
  largeur?: 'courte' | 'moyenne';
  saisieAutomatique?: HTMLInputAutoCompleteAttribute;
  min?: string | number;
  max?: string | number;
  pas?: string | number;
  longueurMaximale?: number;
  /** For a file: accepted types, as the native attribute. */
  accepte?: string;
};
type Zone = { genre: 'zone'; lignes?: number; longueurMaximale?: number };
type Liste = { genre: 'liste'; options: readonly Option[]; invite?: string };

export type PropsChamp = Commun & (Texte | Zone | Liste);

const TYPES = {
  texte: 'text',
  courriel: 'email',
  motDePasse: 'password',
  nombre: 'text',
  date: 'date',
  recherche: 'search',
  fichier: 'file',
} as const;

/**
 * One question of a form: label, hint, error, and the native control, wired together. Numbers are text
 * fields with a numeric keyboard, so that « 1 234,5 » can be typed and nothing is lost on a scroll.
 */
export function Champ(props: PropsChamp) {
  return (
    <EnveloppeChamp {...props}>
      <Controle {...props} />
    </EnveloppeChamp>
  );
}

function Controle(props: PropsChamp) {
  const commun = {
    id: idChamp(props.nom),
    name: props.nom,
    defaultValue: props.valeur,
    required: !props.facultatif,
    ...liensAria(props),
  };
  if (props.genre === 'liste') {
    return (
      <select {...commun}>
        <option value="">{props.invite ?? 'Choisissez'}</option>
        {props.options.map(({ valeur, libelle }) => (
          <option key={valeur} value={valeur}>
            {libelle}
          </option>
        ))}
      </select>
    );
  }
  if (props.genre === 'zone') {
    return <textarea {...commun} rows={props.lignes ?? 4} maxLength={props.longueurMaximale} />;
  }
  const genre = props.genre ?? 'texte';
  return (
    <input
      {...commun}
      type={TYPES[genre]}
      inputMode={genre === 'nombre' ? 'decimal' : undefined}
      className={props.largeur ? `largeur-${props.largeur}` : undefined}
      autoComplete={props.saisieAutomatique ?? 'off'}
      min={props.min}
      max={props.max}
      step={props.pas}
      maxLength={props.longueurMaximale}
      accept={props.accepte}
    />
  );
}
