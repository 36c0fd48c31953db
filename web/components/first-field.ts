/** Marks the field where the focus goes when its dialog opens: React leaves out the attribute that says so. */
export function firstField(field: HTMLElement | null): void {
  field?.setAttribute('autofocus', '');
}
