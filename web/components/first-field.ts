/**
 * Takes the focus when its dialog opens: React leaves out the attribute that says so. Where the field comes only later, as
 * what it asks about is loaded, it takes the focus from the button that closes the dialog.
 */
export function firstField(field: HTMLElement | null): void {
  field?.setAttribute('autofocus', '');
  const dialog = field?.closest('dialog');
  if (dialog?.open && dialog.querySelector('button') === document.activeElement) field?.focus();
}
