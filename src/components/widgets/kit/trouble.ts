/** Say in `figure`, under its sentence, that something did not arrive, with a button that tries it again. */
export function offerAgain(figure: HTMLElement, trouble: 'notLoaded' | 'notWorked', again: () => unknown): void {
  const words = JSON.parse(figure.dataset['words']!) as Record<typeof trouble | 'tryAgain', string>;
  const line = document.createElement('p');
  line.className = 'trouble';
  line.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words.tryAgain;
  button.addEventListener('click', () => {
    line.remove();
    again();
  });
  line.append(`${words[trouble]} `, button);
  clearTrouble(figure);
  (figure.querySelector('.sentence') ?? figure.lastElementChild!).after(line);
}

/** What did not arrive has arrived. */
export function clearTrouble(figure: HTMLElement): void {
  figure.querySelector('.trouble')?.remove();
}
