/** First stop of the keyboard: jumps over the frame. */
export function LienEvitement() {
  return (
    <a className="evitement" href="#contenu">
      Aller au contenu
    </a>
  );
}
