// A button that prints; without scripts the browser's own command does the same.
const button = document.getElementById('print-sheet');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
