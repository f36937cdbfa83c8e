import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';

export type Variante = 'principal' | 'secondaire' | 'discret' | 'danger';

type PropsBouton = Omit<ComponentProps<'button'>, 'className' | 'style'> & { variante?: Variante };

/** An action. Its text is a verb and what it acts on: « Transmettre la déclaration ». */
export function Bouton({ variante = 'principal', type = 'submit', ...reste }: PropsBouton) {
  return <button {...reste} type={type} className={`bouton bouton-${variante}`} />;
}

type PropsLienBouton = { vers: string; variante?: Variante; children: ReactNode };

/** A link that leads to an action's page, drawn as a button. */
export function LienBouton({ vers, variante = 'principal', children }: PropsLienBouton) {
  return (
    <Link to={vers} className={`bouton bouton-${variante}`}>
      {children}
    </Link>
  );
}
