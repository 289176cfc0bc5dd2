/**
 * A finger that begins a scroll on a slider has turned it before the browser takes the gesture over: then the slider is put back,
 * as if the finger had never been there.
 */
export function guardFromScroll(form: HTMLElement, signal: AbortSignal): void {
  let touched: { slider: HTMLInputElement; value: string } | undefined;
  form.addEventListener(
    'pointerdown',
    ({ target, isPrimary }) => {
      const slider = target as HTMLInputElement;
      if (isPrimary) touched = slider.type === 'range' ? { slider, value: slider.value } : undefined;
    },
    { signal },
  );
  form.addEventListener('pointerup', () => (touched = undefined), { signal });
  form.addEventListener(
    'pointercancel',
    () => {
      if (!touched) return;
      const { slider, value } = touched;
      touched = undefined;
      if (slider.value === value) return;
      slider.value = value;
      for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));
    },
    { signal },
  );
}
